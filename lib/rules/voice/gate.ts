import type { Range } from '../../core/range'
import type { VoiceCondition } from '../../knowledge/voice'
import { isOfAsking } from './asking'
import {
  addressed,
  ends,
  familiesAsk,
  mayAsk,
  notFamilies,
  onlySchool,
  ownRight,
  schoolAsks,
  schoolJudges,
  sent,
  themselves,
  together,
} from './gate-parts'

/**
 * A school that stands between families and the asking for an EHC needs assessment, told from its parts: families are
 * sent to staff, staff weigh or make the request, nobody else may. No two policies say it in the same words.
 */
export interface Gate extends Range {
  readonly when: VoiceCondition
}

const HELPS =
  /\b(?:helps?|supports? (?:you|them|parents|families)|explains?|advises?|guides?|shows? (?:you|them)|tells? (?:you|them))\b/i
const NEGATED =
  /\b(?:not|never|nobody|no one|no need|without|need not|rather than|myth|untrue|mistaken|wrong(?:ly)?)\b[^.;,?]{0,25}$|n't[^.;,?]{0,25}$/i
/** Whatever else is said, the right is named. */
const RIGHT =
  /\b(?:right to|rights|(?<!\bwho (?:is|are) )entitled|need not|(?:do|does) not (?:have|need) to)\b/i
const CHEAP = /request|applic|apply|applies|assess|EHC/i

const spanOf = ({ index, 0: words }: RegExpExecArray): Range => ({
  start: index,
  end: index + words.length,
})

const joined = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

function firstOf(text: string, some: readonly RegExp[], from = 0): Range | null {
  const own = text.slice(from)
  for (const expression of some) {
    const match = expression.exec(own)
    if (match && !NEGATED.test(own.slice(0, match.index))) {
      const { start, end } = spanOf(match)
      return { start: start + from, end: end + from }
    }
  }
  return null
}

/** What families are sent to staff for, where staff then weigh or make the request. */
function sentToSchool(text: string): Range | null {
  const match = sent.exec(text)
  if (!match || !addressed.test(text) || NEGATED.test(text.slice(0, match.index))) return null
  const span = spanOf(match)
  // What staff do begins with who they are.
  const from = ends.exec(text.slice(0, span.end))?.index ?? span.end
  const then = firstOf(text, [...schoolJudges, ...schoolAsks], from)
  return then && !HELPS.test(text.slice(from, then.end)) ? joined(span, then) : null
}

/** Where a sentence of asking for an assessment keeps the asking to the school; null where it does not. */
export function gateIn(text: string): Gate | null {
  if (!CHEAP.test(text) || RIGHT.test(text)) return null
  const denied = firstOf(text, notFamilies)
  if (denied) return { ...denied, when: 'always' }
  if (ownRight.test(text) || themselves.test(text) || mayAsk.test(text)) return null
  const only = firstOf(text, onlySchool)
  if (only) return { ...only, when: 'always' }
  if (together.test(text)) return null
  const told = sentToSchool(text)
  if (told) return { ...told, when: 'right-unsaid-here' }
  const judged = firstOf(text, schoolJudges)
  const asked = familiesAsk.exec(text)
  if (asked && judged && judged.end > asked.index)
    return { ...joined(spanOf(asked), judged), when: 'right-unsaid-here' }
  const weak = judged ?? firstOf(text, schoolAsks)
  return weak && isOfAsking(text) ? { ...weak, when: 'right-unsaid' } : null
}
