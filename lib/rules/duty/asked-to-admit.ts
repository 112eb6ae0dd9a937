import type { DutyCheck } from './duty-check'
import { report } from './phrase'

/** Those whose plan names the school, or who have a plan and want to come. */
const HAS_PLAN = /\b(?:EHC\w*|education,? health (?:and|&) care)\b/i
/** “Can the school turn down a child …?”, “Do you ever say no to …?” */
const MAY_REFUSE =
  /\b(?:can|could|may|might|will|would|do|does|is|are)\b[^?]*\b(?:refus\w+|turn\w* (?:down|away|\w+ (?:down|away))|say no|reject\w*|declin\w+|not (?:have to |be able to )?(?:take|admit|accept|offer)|(?:take|admit|accept|offer)\w* or not)\b[^?]*\?/i
/** “Does the school have to take a child …?” */
const MUST_ADMIT =
  /\b(?:do|does|is|are|has|have) (?:the |our |your |an? |all )?(?:schools?|academy|academies|college|nursery|you|we|it|governors|governing body|head\w*)\b[^?]*\b(?:have to|obliged|required|bound|need to|under a duty)\b[^?]*\b(?:take|admit|accept|offer|give|find|let)\b[^?]*\?|\b(?:do|does)\b[^?]*\bhave to be (?:admitted|accepted|taken|given a place|offered a place)\b[^?]*\?|^[^?]*\bmust (?:the school|you|we|it|governors)\b[^?]*\b(?:take|admit|accept|offer|give)\b[^?]*\?/i
/** “Will my child get a place?” */
const GETS_A_PLACE =
  /\b(?:will|can|does|do|is|are)\b[^?]*\b(?:gets?|have|has|given|offered|guaranteed|sure of|entitled to|right to|automatic\w*|promised) (?:a |the |an? automatic )?(?:place|placement|admission|admitted)\b(?! (?:to|at|in (?!school|your|the (?:school|academy|college|nursery))|on)\b)[^?]*\?/i
const YES =
  /^\W*(?:yes\b|it can\b|they can\b|we can\b|it may\b|we may\b|sometimes\b|occasionally\b|in some cases|where (?:the|a) (?:class|year))/i
const NO =
  /^\W*(?:no[,.;–—-]|no\b|not (?:always|necessarily|automatically|in every|if|when|where|unless)\b|only (?:if|when|where)\b|that depends\b|it depends\b)/i
/** Speaks of the law's own way: asked by the local authority, or by the Tribunal. */
const BY_LAW =
  /\b(?:local authorit\w+|LA|council\w*|authority|borough|county|Tribunal|Secretary of State|by law|cannot|can['’]t|must|duty|even if|incompatib\w+)\b/i
/** The question is of clubs and trips, or of those without a plan. */
const OTHER =
  /\b(?:clubs?|trips?|visits?|nursery session|without (?:an? )?EHC\w*|no EHC\w*|(?:need|needs|have to have|must have|has to have) (?:an? )?EHC\w*)\b/i

/** DUTY-04: “Can you refuse a child with an EHC plan? Yes, …”. */
export const askedToAdmit: DutyCheck = {
  words: /^(?:ehc|health)/,
  trigger: /\?/,
  *check({ context, passage, earlier }) {
    const asked = earlier === '' ? context.section.title : earlier
    if (!HAS_PLAN.test(asked) || OTHER.test(asked) || BY_LAW.test(passage.text)) return
    const isYes = YES.test(passage.text) && MAY_REFUSE.test(asked)
    const isNo = NO.test(passage.text) && (MUST_ADMIT.test(asked) || GETS_A_PLACE.test(asked))
    if (isYes || isNo) yield* report('DUTY-04', passage, passage.whole)
  },
}
