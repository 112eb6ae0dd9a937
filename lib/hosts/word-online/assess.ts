import type { Mode } from '../host'
import { type Capability, type Reason, tierFor } from '../reason'
import type { Drawing } from './rendered'

/** Everything the capability follows from. */
export interface Facts {
  /** Still waiting for Word to start. */
  readonly starting: boolean
  /** The half in the frame's own world has answered. */
  readonly bridge: boolean
  /** The automation model hands over the whole text. */
  readonly model: boolean
  readonly transactions: boolean
  readonly drawing: Drawing
  readonly mode: Mode
  /** Some pages have never been on the screen, and there is no model to read them from. */
  readonly partly: boolean
  /** Paragraphs in another language are left out. */
  readonly otherLanguage: boolean
  /** An apply could not be confirmed. */
  readonly distrusted: boolean
}

/** What can be done, with the reasons why not more. */
export function assess(facts: Facts): Capability {
  const reasons: Reason[] = []
  const hasText = facts.model || facts.drawing !== 'none'
  if (!hasText) reasons.push(facts.starting ? 'still-loading' : 'signed-out')
  if (hasText && facts.drawing === 'none' && !facts.starting) reasons.push('no-positions')
  if (facts.mode === 'viewing') reasons.push('viewing')
  else if (hasText && !(facts.model && facts.transactions)) reasons.push('no-writing')
  else if (facts.mode === 'suggesting') reasons.push('tracking')
  if (facts.drawing === 'canvas') reasons.push('paragraph-marks')
  if (facts.partly && !facts.model) reasons.push('part-read')
  if (facts.otherLanguage) reasons.push('other-language')
  if (facts.distrusted) reasons.push('apply-unverified')
  const { bridge, model, transactions, partly, otherLanguage, distrusted } = facts
  return {
    tier: tierFor(reasons),
    reasons,
    facts: {
      bridge,
      model,
      transactions,
      textMode: facts.drawing === 'text',
      canvasMode: facts.drawing === 'canvas',
      partly,
      otherLanguage,
      distrusted,
    },
  }
}
