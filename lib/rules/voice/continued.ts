import { normalise } from '../../document/normalise'
import type { BlockContext } from '../block-context'
import type { VoiceSentence } from './sentence'

/** “It takes place in June”, “They are met again in July”, “The second is in May.” */
const TAKES_UP =
  /^(?:it|they|this|these|that|the (?:first|second|other|next|last|only one)|one) (?:\w+ )?\w+/i
const OF_MEETING =
  /\b(?:meet\w*|met|reviews?|reviewed|appointments?|evenings?|consultations?|seen|conversations?)\b/i

/**
 * A sentence together with the one before it whose meetings it takes up: “There is one review meeting. It is held in
 * July.” Null where it takes up none.
 */
export function asContinued(
  { block }: BlockContext,
  sentence: VoiceSentence,
  before: VoiceSentence | undefined,
): VoiceSentence | null {
  const { start, end } = sentence.range
  const own = block.text.slice(start, end)
  if (!before || !TAKES_UP.test(own) || !OF_MEETING.test(before.normalised.text)) return null
  const lead = `${before.normalised.text} `
  return {
    ...sentence,
    normalised: normalise(lead + own),
    lead: lead.length,
    mentions: [],
    staff: null,
    ownFrom: normalise(lead).text.length,
  }
}
