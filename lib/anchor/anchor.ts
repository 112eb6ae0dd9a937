import type { Range } from '../core/range'

/** Words and their surroundings, kept so that the place can be found again in another version. */
export interface Anchor {
  readonly quote: string
  /** Up to `CONTEXT` UTF-16 units before the quote. */
  readonly before: string
  /** The same after it. */
  readonly after: string
  /** Where the quote began (UTF-16). */
  readonly start: number
}

/** UTF-16 units kept on either side. */
const CONTEXT = 48

/** Describes a span of a text. */
export const anchorAt = (text: string, { start, end }: Range): Anchor => ({
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
  start,
})
