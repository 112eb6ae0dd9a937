import { hash } from '../core/hash'

/** Characters on each side of a finding that make it recognisable. */
const CONTEXT = 24

/** Says which place in which wording a finding is about, whatever happens elsewhere in the document. */
export const fingerprint = (ruleId: string, text: string, start: number, end: number): string =>
  `${ruleId}-${hash(text.slice(Math.max(0, start - CONTEXT), end + CONTEXT))}`
