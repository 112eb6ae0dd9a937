import type { DutyCheck } from './duty-check'
import { report } from './phrase'

/** Money and people, which may run short. */
const SCARCE =
  '(?:resourc\\w+|fund(?:s|ing)|budgets?|money|staff(?:ing)?|teaching assistants?|TAs?|adults?|capacity|financ\\w+)'
const SOME = '(?:the |our |its |school |any |enough |sufficient |spare |extra )*'
const HAVING =
  '(?:there (?:is|are)|we (?:have|can find|can afford)|the school (?:has|can find|can afford))'

/** What provision hangs on, each in its own words. */
const HANGS_ON: readonly string[] = [
  `(?:only )?(?:if|when(?:ever)?|where(?:ver)?|as far as|so far as|provided(?: that)?|(?:so|as) long as|while|until)\\b[^.;,]{0,40}\\b${SCARCE}\\b[^.;,]{0,25}\\b(?:allow\\w*|permit\\w*|available|left|enough|free|spare|stretch\\w*|run(?:s)? out|last(?:s)?|found)\\b`,
  `(?:only )?(?:if|when|where|provided(?: that)?|(?:so|as) long as|while|until) ${HAVING} ${SOME}${SCARCE}\\b`,
  `(?:subject to|depend(?:s|ing|ent)? (?:up)?on|conditional on|reliant on|(?:limited|restricted|constrained|governed|determined|dictated|rationed) by)\\b[^.;,]{0,40}\\b${SCARCE}\\b`,
  `${SCARCE} (?:permitting|allowing)\\b`,
  `within (?:the |our |its )?(?:limits?|constraints?|confines) of ${SOME}${SCARCE}\\b`,
  `(?:from|with|out of|using) (?:the |our )?(?:limited |little )?${SCARCE} (?:that )?(?:we|it|the school) ha(?:ve|s)\\b`,
  `(?:limited |lack of |shortage of |insufficient |not enough |too (?:little|few) )${SCARCE}\\b[^.;]{0,30}\\b(?:cannot|can't|unable|may not|might not)\\b`,
  `(?:if|when(?:ever)?|where)\\b[^.;,]{0,30}\\b${SCARCE}\\b[^.;,]{0,20}\\b(?:short|tight|limited|low|cut|away|off|absent|ill|scarce)\\b[^.;]{0,60}\\b(?:reduc\\w+|cut|stop\\w*|withdrawn|suspended|paused|cancelled|without|lost?)\\b`,
  `${SCARCE}\\b[^.;]{0,30}\\bmeans? (?:that )?(?:we|it|the school|staff) (?:cannot|can't|may not|are unable|is unable)\\b`,
]
const RATIONED = new RegExp(
  `,? ?\\b(?:${HANGS_ON.map((one) => `(?:${one})`).join('|')})[^.;,]{0,25}`,
  'i',
)

const WITH_SEN =
  '(?:pupils|children|students|those|learners) (?:with|who have|on) (?:SEND?|special educational needs|the SEN register)'
/** Special educational provision as schools speak of it. */
const PROVISION = new RegExp(
  `\\b(?:SEND? (?:provision|support)|special educational provision|(?:support|help|provision|interventions?) for ${WITH_SEN}|(?:meet|meets|meeting) [^.;]{0,30}\\bneeds of ${WITH_SEN}|${WITH_SEN}[^.;]{0,50}\\b(?:given|provided|offered|supported|helped|receives?|gets?|have|without|miss(?:es)?|lose))\\b`,
  'i',
)
/** Money that somebody else gives, or is asked for, and what stands beside provision. */
const ELSEWHERE =
  /\b(?:local authority|LA|council|top-?up|high needs|ask|apply|request\w*|as well|also|clubs?|trips?|lift|pilot|training|visits?)\b/i
const DENIED =
  /\b(?:(?:does|do|must|is|are|should|has|have|will) (?:not|never)|don't|doesn't|never|regardless|whatever|rather than|instead of|no longer|whether or not)\b/i

/** DUTY-13 in other words: special educational provision that hangs on money or staff. */
export const rationing: DutyCheck = {
  words:
    /^(?:resourc\w+|funding|funds|budgets?|money|staff|staffing|assistants?|tas?|adults|capacity|financ\w+)$/,
  trigger: /\bSEND?\b|special educational/i,
  *check({ passage }) {
    const text = passage.withoutSend
    if (!PROVISION.test(text) || DENIED.test(text) || ELSEWHERE.test(text)) return
    if (/best[- ]endeavour/i.test(text)) return
    yield* report('DUTY-13', passage, passage.find(RATIONED))
  },
}
