import type { Mention } from './mentions'
import { BASE, PARTICIPLE, PRESENT_S, verbForm } from './verbs'
import type { Wording } from './wording'
import { isWord } from './words'

/** After these a name is part of what was begun: “and the SENCO”, “that the SENCO …”, “than the SENCO”. */
const GOES_ON = /^(?:and|or|&|that|what|which|who|whom|,|than|as|all)$/
/** “If it is agreed the SENCO …”: what is agreed follows. */
const TELLS_WHAT =
  /^(?:agreed|decided|felt|thought|believed|clear|likely|hoped|proposed|suggested|recommended|known|said|sure|certain|important|vital|possible)$/

const isVerb = (word: string): boolean =>
  verbForm(word) !== undefined || isWord(word, 'be') || isWord(word, 'have')

/** Whether a word says that somebody does something. */
const isPredicate = (word: string): boolean =>
  isWord(word, 'modal') ||
  isWord(word, 'be') ||
  isWord(word, 'have') ||
  ((verbForm(word)?.forms ?? 0) & (BASE | PRESENT_S)) > 0

/** Whether a word can be the last of a clause, so that a name behind it begins another one. */
function closes(wording: Wording, at: number): boolean {
  const word = wording.word(at)
  if (GOES_ON.test(word) || TELLS_WHAT.test(word)) return false
  if (isWord(word, 'preposition') || isWord(word, 'subordinator') || isWord(word, 'determiner'))
    return false
  if (isWord(word, 'be') || isWord(word, 'have') || isWord(word, 'modal')) return false
  // “this order”, “our request”: a noun, though its form is a verb's as well.
  const isNoun = isWord(wording.word(at - 1), 'determiner')
  const forms = isNoun ? undefined : verbForm(word)?.forms
  if (forms === undefined) return true
  // “have been met the SENCO …”, and not “when a parent meets the SENCO”.
  return (forms & PARTICIPLE) > 0 && isVerb(wording.word(wording.beforeAdverbs(at) - 1))
}

/** The end of “the head of year and SENCO”. */
function groupEnd(wording: Wording, mentions: readonly Mention[], first: Mention): number {
  let { end } = first
  for (;;) {
    if (!/^(?:and|or|&)$/.test(wording.word(end))) return end
    let next = end + 1
    while (isWord(wording.word(next), 'determiner')) next++
    const other = mentions.find((mention) => mention.first === next && !mention.isPossessive)
    if (!other) return end
    end = other.end
  }
}

/** Where the subject at or behind a token begins a clause of its own; -1 for none. */
function subjectAt(wording: Wording, mentions: readonly Mention[], at: number): number {
  if (/^(?:we|i)$/.test(wording.word(at))) return GOES_ON.test(wording.word(at - 1)) ? -1 : at
  let first = at
  while (isWord(wording.word(first), 'determiner')) first++
  const named = mentions.find((mention) => mention.first === first)
  if (!named || named.isPossessive || !closes(wording, at - 1)) return -1
  const verb = wording.afterAdverbs(groupEnd(wording, mentions, named))
  return isPredicate(wording.word(verb)) ? at : -1
}

/**
 * The first word of the main clause behind a condition, where no comma parts them: “if targets have been
 * met the SENCO …”; -1 for none.
 *
 * @param opener the token of “if”
 * @param until the token to which to look
 */
export function mainAfter(
  wording: Wording,
  mentions: readonly Mention[],
  opener: number,
  until: number,
): number {
  let hasVerb = false
  for (let i = opener + 2; i <= until; i++) {
    const main = hasVerb ? subjectAt(wording, mentions, i) : -1
    if (main > 0) return main
    if (isVerb(wording.word(i))) hasVerb = true
  }
  return -1
}
