import type { Authority } from '../core/authority'
import type { Diagnostic } from '../core/diagnostic'
import { oncePer } from '../core/once-per'
import type { Problem } from '../core/problem'
import { authorityText } from '../knowledge/source-name'
import { checkById } from './check-registry'

/** First single paragraph named by a reference: `6.44-6.56` → `6.44`. */
const firstParagraph = (reference: string): string | undefined => /\d+\.\d+/.exec(reference)?.[0]

const sourcesOf = oncePer((authority: readonly Authority[]) => authority.map(authorityText))

/** Puts beside a diagnostic what its page says. */
export function problemOf(diagnostic: Diagnostic): Problem {
  const check = checkById(diagnostic.ruleId)
  const code = diagnostic.authority.find(({ source }) => source === 'cop-2015')
  const lookup = code && firstParagraph(code.reference)
  return {
    diagnostic,
    title: check.title,
    reason: check.reason,
    sources: sourcesOf(diagnostic.authority),
    ...(check.example ? { example: check.example } : {}),
    ...(lookup ? { lookup } : {}),
  }
}
