import type { Wording } from './wording'
import { isWord } from './words'

const OPENS = /^(?:after|before|from|following|since|within|of)$/
/** What only tells when, and opens no clause of its own. */
const WHEN = /^(?:meetings?|reviews?|hearings?|date|day|receipt|visit|deadline)$/
const KIND = /^(?:annual|yearly|review|early|first|formal|final|that|ehc|plan|panel|draft)$/

/** “after the annual review meeting”: the token after it, where it stands at a place; -1 for another word. */
export function afterTimePhrase(wording: Wording, at: number): number {
  if (!OPENS.test(wording.word(at))) return -1
  let i = at + 1
  while (isWord(wording.word(i), 'determiner')) i++
  while (
    KIND.test(wording.word(i)) &&
    (KIND.test(wording.word(i + 1)) || WHEN.test(wording.word(i + 1)))
  )
    i++
  return WHEN.test(wording.word(i)) && i > at + 1 ? i + 1 : -1
}

/** “since 2021”: a date, and no clause. */
export const opensDate = (word: string, next: string): boolean =>
  word === 'since' &&
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|last|then)$/.test(
    next,
  )
