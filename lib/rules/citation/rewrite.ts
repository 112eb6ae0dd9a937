import type { LocatedCitation } from '../../citation/citation'
import { formatCitation, placeInWords } from '../../citation/format'
import type { Suggestion } from '../../citation/resolution'
import type { CodeAction } from '../../core/code-action'
import type { Range } from '../../core/range'

/** A fix that replaces a finding's words; only those that keep the meaning are safe. */
export const fix = (
  title: string,
  replacement: string,
  isPreferred = false,
  isSafe = false,
): CodeAction => ({ kind: 'quickfix', title, replacement, isPreferred, isSafe })

/** Fixes that cite other places; the first is preferred where the sentence's subject led to it. */
export const citeInstead = (
  suggestions: readonly Suggestion[],
  write: (suggestion: Suggestion) => string,
): CodeAction[] =>
  distinct(suggestions).map((suggestion, i) => {
    const words = write(suggestion)
    const about = suggestion.about ? ` — ${suggestion.about}` : ''
    return fix(`Cite “${words}” instead${about}`, words, i === 0 && about !== '')
  })

const distinct = (suggestions: readonly Suggestion[]): Suggestion[] =>
  suggestions.filter(
    ({ reference }, i) => suggestions.findIndex((other) => other.reference === reference) === i,
  )

const unitOf = (reference: string): string => /^(?:p\. |[a-z]+ ?)(?=\d)/.exec(reference)?.[0] ?? ''

const SINGULAR = /\b(para(?:graph)?|section)(\.?\s+)$/i

/**
 * The citation's place with another reference in it: `paragraph 6.100` and `6.72-6.78` make
 * `paragraphs 6.72–6.78`. The unit's word is kept where it fits.
 *
 * @param words the place as written, of a citation of one place
 */
export function rewritePlace(
  words: string,
  { place, parts, reference }: LocatedCitation,
  next: string,
): string {
  const part = parts[0]
  if (!part || unitOf(reference) !== unitOf(next) || reference.startsWith('para '))
    return placeInWords(next)
  const number = next.slice(unitOf(next).length).replace(/(?<=[\dxvi])-(?=[\dxvi])/g, '–')
  const before = words.slice(0, part.start - place.start)
  const after = words.slice(part.end - place.start)
  const lead = /[–,]/.test(number) ? before.replace(SINGULAR, '$1s$2') : before
  return lead + number + after
}

const inCaseOf = (written: string, words: string): string =>
  /^[A-Z][a-z]/.test(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words

/** Characters in front of a citation in which its bracket opens. */
const REACH = 400

/** A place in another work, to stand where the citation stood. */
export function citeElsewhere(
  text: string,
  citation: Range,
  { source, reference }: Suggestion,
): string {
  const written = text.slice(citation.start, citation.end)
  const bracketed = formatCitation({ source, reference }, 'bracketed')
  if (written.startsWith('(') && written.endsWith(')')) return bracketed
  const before = text.slice(Math.max(0, citation.start - REACH), citation.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const inBrackets = line.lastIndexOf('(') > line.lastIndexOf(')')
  const work = formatCitation({ source, reference: '' }, 'bracketed').slice(1, -1)
  if (inBrackets) return bracketed.slice(1, -1)
  if (reference === '') return work
  return /\bthe\s$/i.test(text.slice(Math.max(0, citation.start - 5), citation.start))
    ? `${work} (${placeInWords(reference)})`
    : `${inCaseOf(written, placeInWords(reference))} of the ${work}`
}
