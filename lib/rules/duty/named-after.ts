import { isNegative, isWord } from '../clause/words'
import { type Doer, doerOf, isNone } from './doer'
import { isLink } from './link-words'
import type { Scene } from './scene'

/** Places that stand for the school: “written in school”. */
const PLACES =
  /^(?:school|house|college|nursery|centre|setting|here|internally|locally|team|panel|us)$/
/** “is met from the school’s budget”. */
const OUR_MONEY =
  /^(?:from|out of) (?:the |our |its )?(?:(?:school's|academy's|school|own|delegated|notional|SEND?) )*(?:budget|funds|funding|resources)\b/i

/** Who does what a passive tells: “written by the SENCO”, “written in school”. */
export function passiveDoer(scene: Scene, from: number): Doer | null {
  const { wording } = scene
  for (let i = from; i < Math.min(from + 9, wording.tokens.length); i++) {
    const word = wording.word(i)
    if (/^[;.?!]$/.test(word) || isNegative(word)) return null
    if (word === 'by' || word === 'through' || (word === 'between' && i <= from + 1)) {
      const first = scene.subjects.named(i)
      return first ? doerOf(scene, scene.subjects.groupFrom(first)) : null
    }
    if (/^(?:from|out)$/.test(word)) {
      const { start } = wording.range(i, i + 1)
      const paid = OUR_MONEY.exec(wording.text.slice(start))
      if (paid)
        return { kinds: ['school'], range: { start, end: start + paid[0].length }, mention: null }
    }
    if (/^(?:in|at)$/.test(word)) {
      const next = isWord(wording.word(i + 1), 'determiner') ? i + 2 : i + 1
      if (PLACES.test(wording.word(next)))
        return { kinds: ['school'], range: wording.range(i, next + 1), mention: null }
    }
    if (/^(?:here|internally|in-house)$/.test(word))
      return { kinds: ['school'], range: wording.range(i, i + 1), mention: null }
  }
  return null
}

/** “Writing an EHC plan usually takes us a week”, “takes our team”. */
function ourTime({ wording }: Scene, from: number): Doer | null {
  const at = isWord(wording.word(from), 'adverb') ? from + 1 : from
  if (!/^(?:takes?|costs?)$/.test(wording.word(at))) return null
  const isUs = wording.word(at + 1) === 'us'
  const isTeam = wording.word(at + 1) === 'our' && /^(?:team|staff)$/.test(wording.word(at + 2))
  if (!isUs && !isTeam) return null
  const range = wording.range(at + 1, isUs ? at + 2 : at + 3)
  return { kinds: ['school'], range, mention: null }
}

/** Whose a task is that is named first: “writing EHC plans … is down to the SENCO”; `from` is after the task. */
export function ownerAfter(scene: Scene, from: number, needsGiving: boolean): Doer | null {
  const { wording } = scene
  const end = scene.segmentEnd(from)
  const ours = ourTime(scene, from)
  if (ours) return ours
  const mention = scene.mentions.find(
    ({ first, kind, isGoverned }) =>
      first >= from && first < end && !(kind === 'pupil' && (isGoverned || first === from)),
  )
  if (!mention) return null
  let isGivenAway = mention.isPossessive
  let isJoined = false
  for (let i = from; i < mention.first; i++) {
    const word = wording.word(i)
    if (
      isLink(word, 'owning') ||
      isLink(word, 'giving') ||
      isWord(word, 'be') ||
      /^(?:[:-]|by)$/.test(word)
    )
      isJoined = true
    if (word === 'takes') isGivenAway = true
    if (isNegative(word) || isNone(word, wording.word(i + 1)) || isLink(word, 'against'))
      return null
    if (isLink(word, 'owning')) isGivenAway = true
    if (
      !isLink(word, 'plain') &&
      !isLink(word, 'giving') &&
      !isLink(word, 'owning') &&
      !isWord(word, 'adverb') &&
      !isWord(word, 'determiner') &&
      !/^(?:[:,-]|and|is|among|by|under|within)$/.test(word) &&
      !scene.mentions.some(
        ({ kind, first, end: last }) => kind === 'pupil' && i >= first && i < last,
      )
    )
      return null
  }
  if (!isJoined || (needsGiving && !isGivenAway)) return null
  return doerOf(scene, scene.subjects.groupFrom(mention))
}

/** “a request for an assessment by the school”: what the school does is ask. */
export const isAskedFor = ({ wording }: Scene, first: number): boolean =>
  /\b(?:request\w*|ask\w*|refer\w*|appl\w+|evidence|advice|contribut\w*|reports?|information|part)\b/i.test(
    wording.text.slice(0, wording.range(first, first).start),
  )
