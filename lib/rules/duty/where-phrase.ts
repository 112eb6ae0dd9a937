import type { Wording } from '../clause/wording'
import { isSmall, isWord } from '../clause/words'

/** Rooms and parts of a school in which somebody works. */
const PLACE =
  /^(?:office|base|unit|room|team|department|faculty|centre|hub|school|college|academy|nursery|block|site|building|provision|suite|setting|phase|stage)$/
const MOST_WORDS = 4

/** After “in the SEN office”, “of the Hive unit”, which only tells where somebody works; -1 for other words. */
export function afterWhere(wording: Wording, at: number): number {
  if (!/^(?:in|at|of|from|within)$/.test(wording.word(at))) return -1
  let i = at + 1
  while (isWord(wording.word(i), 'determiner') || wording.tokens[i]?.isPossessive) i++
  for (let word = 0; word < MOST_WORDS; word++, i++) {
    const { word: own = '', isStop = true } = wording.tokens[i] ?? {}
    if (isStop || isSmall(own)) return -1
    if (PLACE.test(own) && !PLACE.test(wording.word(i + 1))) return i + 1
  }
  return -1
}
