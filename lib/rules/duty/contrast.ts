import type { Range } from '../../core/range'
import type { JoinedSentence } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import { type Mention, mentionsIn } from '../clause/mentions'
import { tokenise } from '../clause/tokens'
import { isParticiple } from '../clause/verbs'
import { Wording } from '../clause/wording'
import { isWord } from '../clause/words'

/** A sentence without one of these sets nobody aside. */
const CONTRASTS =
  /\b(?:rather than|instead of|in place of)\b|\bnot\b[^.;]*\bbut\b|(?:,|\band|\bbut) not (?:by |with |of |to |for |on )?(?:the |our |an? |any |your |class |M)/i

/**
 * A sentence with those blanked out of whom it says that they are not meant: “the SENCO, not the
 * council, writes …”, “written not by the council but by the SENCO”. All offsets stay.
 */
export function withoutContrast(sentence: JoinedSentence, context: BlockContext): JoinedSentence {
  if (!CONTRASTS.test(sentence.text)) return sentence
  const { text } = sentence
  const tokens = tokenise(text)
  const wording = new Wording(text, tokens)
  let left = text
  for (const mention of mentionsIn(tokens, text, context.signals))
    for (const { start, end } of setAside(wording, mention))
      left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left === text ? sentence : { ...sentence, text: left }
}

/** The words that set somebody aside, and his or her name. */
function setAside(wording: Wording, { first, end }: Mention): Range[] {
  let at = first - 1
  while (isWord(wording.word(at), 'determiner')) at--
  const isGoverned = /^(?:by|with|of|to|for|on)$/.test(wording.word(at))
  const lead = isGoverned ? at - 1 : at
  const opening = openingOf(wording, lead)
  if (wording.word(end) === 'but') {
    if (wording.word(lead) === 'not') return [wording.range(lead, end + 1)]
    // “is not written by the council but by the SENCO”
    const not = isGoverned && isParticiple(wording.word(lead)) ? wording.beforeAdverbs(lead) : -1
    return wording.word(not) === 'not'
      ? [wording.range(not, not + 1), wording.range(at, end + 1)]
      : []
  }
  if (opening < 0) return []
  const isAside = wording.word(opening) === ',' && wording.word(end) === ','
  return [wording.range(opening, isAside ? end + 1 : end)]
}

/** Where “, not”, “and not”, “rather than” begins, given its last word; -1 for other words. */
function openingOf(wording: Wording, last: number): number {
  const pair = `${wording.word(last - 1)} ${wording.word(last)}`
  if (/^(?:rather than|instead of|, not|and not|but not)$/.test(pair)) {
    const before = wording.word(last - 2)
    const isLinked = /^(?:rather|instead)/.test(pair)
      ? /^(?:,|and)$/.test(before)
      : pair !== ', not' && before === ','
    return isLinked ? last - 2 : last - 1
  }
  return pair === 'place of' && wording.word(last - 2) === 'in' ? last - 2 : -1
}
