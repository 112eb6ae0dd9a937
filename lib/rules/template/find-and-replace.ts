import type { BlockContext } from '../block-context'
import { isQuoted } from '../contexts/quotation'
import { isTechnical } from '../contexts/technical'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'
import { damagedNames } from './damaged-names'
import { damagedWords } from './damaged-words'

const damages = [...damagedNames, ...damagedWords]

/** Pieces of which a damaged text holds one. */
const anything = damages.flatMap(({ needs }) => needs ?? [])

const CAPITALS_WITHIN = /[a-z]SEN|SEN(?:D?[a-z]|DD|DS|D?C[oO]-?[Cco])|[Oo]rdinatorC[Oo]/

/** Titles and words damaged by a find-and-replace (CONS-05): “Student and Families Act”, “studenthood”. */
export function damagedTitles(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  const hasCapitals = CAPITALS_WITHIN.test(text)
  if (!hasCapitals && !holdsAny(context.block, anything)) return found
  for (const { pattern, needs, restored, certain } of damages) {
    if (needs ? !holdsAny(context.block, needs) : !hasCapitals) continue
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length }
      if (found.some((other) => other.range.start < range.end && range.start < other.range.end))
        continue
      if (context.block.inQuotation || (!certain && isQuoted(context, range))) continue
      if (isTechnical(context, range)) continue
      found.push(mend(match, range, restored, certain ?? false, pattern))
    }
  }
  return found
}

function mend(
  match: RegExpExecArray,
  range: Finding['range'],
  restored: string | null,
  certain: boolean,
  pattern: RegExp,
): Finding {
  const single = new RegExp(pattern.source, pattern.flags.replace('g', ''))
  const replacement =
    restored === null ? null : inCaseOf(match[0], match[0].replace(single, restored))
  return {
    ruleId: 'CONS-05',
    range,
    found: match[0],
    message: replacement
      ? `“${match[0]}” looks like the trace of a find-and-replace: “${replacement}” is meant.`
      : `“${match[0]}” looks like the trace of a find-and-replace: write what was meant.`,
    ...(replacement ? { expected: replacement } : {}),
    fixes: replacement
      ? [
          {
            kind: 'quickfix',
            title: `Put “${replacement}” back`,
            replacement,
            isPreferred: true,
            isSafe: certain,
          },
        ]
      : [],
  }
}

/** A capital or a shout of the words found carries over to those put back. */
function inCaseOf(found: string, text: string): string {
  if (/^[^a-z]*$/.test(found)) return text.toUpperCase()
  return /^\p{Lu}/u.test(found) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
