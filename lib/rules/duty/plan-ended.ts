import type { Range } from '../../core/range'
import type { Mention } from '../clause/mentions'
import type { Wording } from '../clause/wording'
import { isWord } from '../clause/words'
import type { Scene } from './scene'

const PLAN = '(?:EHC\\w*|plans?|it)'
const ENDS =
  '(?:ends?|stops?|comes? to (?:an end|a close)|lapses?|(?:is|are|will be|can be|may be) (?:then )?(?:ceased|closed|ended|stopped|withdrawn|removed|discontinued))'
const WHEN = '(?:when|once|if|as soon as|where|whenever|after)'
/** “The plan comes to an end as soon as …”. */
const ENDS_WHEN = new RegExp(`\\b${PLAN}\\b[^.;,]{0,40}\\b${ENDS}(?: \\w+)? ${WHEN}(?= )`, 'i')
/** What somebody thinks of it, upon which it ends. */
const JUDGES =
  /^(?:(?:is|are) (?:satisfied|happy|sure|confident|content|convinced|of the view)|feels?|thinks?|considers?|judges?|believes?|agrees?|decides?|finds?|sees? fit|says? so)\b/i
const OURS = /^(?:school|board|head|senco|teacher|assistant)$/

/** In “the SENCO and parents agree”: the token after the last of them. */
function groupEnd(wording: Wording, mentions: readonly Mention[], end: number): number {
  if (wording.word(end) !== 'and') return end
  let at = end + 1
  while (isWord(wording.word(at), 'determiner')) at++
  const next = mentions.find(({ first }) => first === at)
  return next ? next.end : end
}

/** Where a sentence says that a plan ends once somebody at the school thinks that it should. */
export function endedBy({ wording, mentions }: Scene): Range | null {
  const match = ENDS_WHEN.exec(wording.text)
  if (!match) return null
  const from = match.index + match[0].length
  let at = wording.tokens.findIndex(({ start }) => start >= from)
  while (isWord(wording.word(at), 'determiner')) at++
  const named = mentions.find(({ first, isPossessive }) => first === at && !isPossessive)
  if (!named || !OURS.test(named.kind)) return null
  const verb = wording.afterAdverbs(groupEnd(wording, mentions, named.end))
  const said = JUDGES.exec(wording.text.slice(wording.range(verb, verb + 1).start))
  return said ? { start: match.index, end: wording.range(verb, verb).start + said[0].length } : null
}
