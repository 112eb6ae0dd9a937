import { isTitleCase } from '../grammar/casing'
import { plural } from '../pattern/inflect'
import type { Match } from '../pattern/matcher'

/** The words found come first and say more of them follows: “pupils receiving SEN Support” has no possessive. */
const OWNER_COMES_FIRST =
  /\$\d .*\b(?:receiving|with|without|who|whose|that|which|on|using|having|in|of|for|from)\b/u
/** … but “SEN Support pupils” has. */
const RECEIVING = /^(\$\d) receiving (SEN [Ss]upport)$/

/** What a replacement begins with when it names a thing in full; one determiner is enough. */
const OWN_DETERMINER = /^(?:the|an?|our(?: own)?) (?=\p{L})/u

/**
 * The notation of replacements in `content/terms/`:
 *
 * | written            | becomes                                                   |
 * |--------------------|-----------------------------------------------------------|
 * | `plan(s)`          | plan, or plans where the words found are plural           |
 * | `{one/many}`       | `one`, or `many` where the words found are plural         |
 * | `(the) Tribunal`   | with “the”; like any determiner it goes where one stands before |
 * | `$1`               | the text of the first choice of the surface form          |
 * | `(delete)`         | nothing                                                   |
 *
 * @param pattern the surface form, which tells whether a choice has its capital only from its place
 * @returns null where the replacement cannot take the possessive that the words found have
 */
export function fillReplacement(
  notation: string,
  match: Pick<Match<unknown>, 'text' | 'choices' | 'possessive' | 'isPlural'>,
  hasDeterminer: boolean,
  pattern = '',
): string | null {
  if (notation === '(delete)') return ''
  const form = match.possessive === '' ? notation : notation.replace(RECEIVING, '$2 $1')
  if (match.possessive !== '' && form === notation && OWNER_COMES_FIRST.test(form)) return null
  const words = form
    .replace(/^\(the\) /, 'the ')
    .replace(OWN_DETERMINER, (word) => (hasDeterminer ? '' : word))
    .replace(/\{([^{}/]*)\/([^{}]*)\}/g, (_, one: string, many: string) =>
      match.isPlural ? many : one,
    )
    .replace(/(\p{L}+)\(s\)/gu, (_, word: string) => (match.isPlural ? pluralLike(word) : word))
    .replace(/\$(\d)/g, (_, index: string, offset: number) => {
      const choice = match.choices[Number(index) - 1] ?? ''
      return offset === 0 ? choice : withoutBorrowedCapital(choice, match.text, pattern)
    })
    .replace(/ {2,}/g, ' ')
    .trim()
  if (match.possessive === '') return words
  return /s$/.test(words) ? `${words}'` : `${words}'s`
}

/** “Asthma” of “Asthma sufferers” as it stands in “pupils with asthma”. */
function withoutBorrowedCapital(choice: string, found: string, pattern: string): string {
  if (!found.startsWith(choice) || isTitleCase(found)) return choice
  const lower = choice.replace(/^\p{Lu}(?=[\p{Ll} ])/u, (letter) => letter.toLowerCase())
  return pattern.includes(lower.replace(/s$/, '')) ? lower : choice
}

/** The plural with the capitals of the word: authority → authorities, SENCO → SENCOs. */
function pluralLike(word: string): string {
  const many = plural(word)
  const shared = [...many].findIndex((letter, i) => letter !== word[i]?.toLowerCase())
  return word.slice(0, shared) + many.slice(shared)
}
