/** How binding a source is. `must` on screen is kept for `law`. */
export const strengths = [
  'law',
  'statutory-guidance',
  'grant-condition',
  'good-practice',
  'house-style',
  'proposed',
] as const

export type Strength = (typeof strengths)[number]

export type Confidence = 'high' | 'medium' | 'low'

/** Why a check says what it says. */
export interface Authority {
  /** Short id of the source: `cop-2015`, `cfa-2014`, `send-regs-2014`, `house-style` … */
  readonly source: string
  /** Paragraph, section or page within the source; may be empty for a whole work. */
  readonly reference: string
  readonly strength: Strength
  /** ISO date on which a person last compared this with the source. */
  readonly checkedOn: string
}
