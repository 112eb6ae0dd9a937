import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { spansOf } from './wordings'

const NEED =
  /\b(?:SEND?\b|special (?:educational )?needs?|disab\w+|autis\w+|EHC\w*|one[- ]to[- ]one|1:1|epilep\w+|diabet\w+|medical (?:need|condition)s?|wheelchair\w*|(?:hearing|visual) (?:loss|impairment)|dyslexi\w+|asthma|run(?:s|ning)? off|abscond\w*|behaviou?r(?:al)?|ADHD|complex needs|additional needs|personal care|allerg\w+|sensory|extra (?:adult|support|help)|support hours|hours of support|tube-fed|support plan|hoist\w*|base children|plan)\b/i
const OUTING =
  /\b(?:trips?|visits?|residentials?|outings?|clubs?|sports day|camp|swimming|after[- ]school|breakfast club|journeys?|overnight stays?|play|performance|forest school|extra[- ]?curricular|activit(?:y|ies))\b/i
/** Parents who have to come, or a child who stays behind. */
const ONLY_WITH =
  /\b(?:(?:only|unless|if|provided|must|required|requires?|rule|ask(?:ed|s)?|expect(?:ed|s)?|need(?:s|ed)?|have to|has to|will)\b[^.;]{0,60}\b(?:parents?|carers?|mum|dad|famil(?:y|ies)|you|adult from home)\b[^.;]{0,40}\b(?:comes?|come along|accompan\w+|attends?|on call|stay(?:s)? (?:too|with|near|close)|go(?:es)? too|pays?|is present|collects?|be there|available)\b|\b(?:parents?|famil(?:y|ies))\b[^.;]{0,50}\b(?:suppl(?:y|ies)|provides?|sends?) (?:a|their own|an) (?:carer|adult|helper|nurse|relative)\b|\b(?:parents?|carers?|mum|dad|famil(?:y|ies)|you)\b[^.;]{0,60}\b(?:must|required|have to|has to|asked|expected|need(?:s|ed)? to|rule is)\b[^.;]{0,30}\b(?:comes?|accompan\w+|attend|on call|stay|go|pay|be there|be present|available|collect)\b|(?<!(?:not|never|n't) (?:be )?)(?<!\b(?:was|were|been) )\b(?:excluded|left out|barred|banned|kept back|held back|withdrawn|exempt(?:ed)?) (?:from|of)\b|\b(?:not|never) (?:be )?(?:allowed|permitted|invited|able|taken) (?:to|on)\b|\bmiss(?:es)? (?:the|out on)\b|\b(?:don't|do not) offer\b[^.;]{0,20}\bto (?:the |our )?(?:base|children with|pupils with|SEN)[^.;]*|\b(?:rule is that )?you (?:come along|go|come) too\b|\b(?:stays?|stay|remains?|left|kept) (?:behind|at school|at home|in school)\b|\bkeep (?:your child|them|him or her|him|her) (?:at home|off)\b|\b(?:cannot|can't|may not|will not|do not|does not|don't|are not able to|not be able to|not be|(?:are|is|be) unable to) (?:be )?(?:go|come|join|take part|attend|taken|allowed|included|accommodated|accepted|supported)\b)[^.;]*/i
const KEPT_HOME =
  /\b(?:keep|kept|stay|collect|leave|left)\b[^.;]{0,30}\b(?:at home|off school|early|behind)\b[^.;]{0,60}\b(?:short(?:age)? of|no (?:TA|staff|adult)|not enough|if (?:the|their) (?:TA|assistant|one-to-one)|staff(?:ing)?|absent|away|ill)\b[^.;]*/i
/** A pupil sent home for part of the day, which is an exclusion by another name. */
const SENT_HOME =
  /\b(?:collect(?:s|ed)?|pick(?:s|ed)? up|taken? home|sent home|go(?:es)? home|kept at home)\b[^.;]{0,40}\b(?:at lunch\w*|at midday|before lunch|after lunch|early|each (?:day|afternoon)|every (?:day|afternoon)|for the (?:rest of the day|afternoon))\b[^.;]*/i
const UNWELL =
  /\b(?:ill|unwell|sick|poorly|infect\w+|appointments?|nursery hours|clubs?|calm|cool)\b/i
/** Families who pay for what the school has to provide. */
const PAYS =
  /\b(?:parents?|carers?|famil(?:y|ies)|you|home)\b[^.;]{0,40}\b(?:put in (?:half|some|money|a share)|go halves|chip in|contribut\w+|pay(?:s|ing)?|buy|bought|fund(?:s|ing)?|charged?|cover(?:s)? the cost|meet(?:s)? the cost|billed|provide|asked (?:for £|(?:for|to make) an? (?:contribution|payment|donation|fee))|towards the cost)\b[^.;]*|\b(?:contribution|charge|fee|bill(?:ed)?|invoice\w*|paid for by)\b[^.;]{0,50}\b(?:parents?|carers?|famil(?:y|ies)|you|home)\b[^.;]*|\b(?:re)?charged (?:to (?:the )?(?:learner|student|family|parents?|home)|as an extra|for|at cost)\b|\b(?:are|is) for you to (?:buy|pay|provide)\b|\bask (?:parents?|families|you) (?:to|for)(?: make)? an? (?:contribution|donation|payment)[^.;]*/i
const PROVISION =
  /\b(?:SEN(?:D)? support|one[- ]to[- ]one(?: time| support| help)?|1:1|therap(?:y|ies)|teaching assistant|TA (?:time|hours)|extra (?:help|support|hours|lessons)|specialist (?:teaching|equipment|assessment)|ear defenders|writing slopes?|coloured overlays?|laptops?|equipment|educational psycholog\w+|learning support|support lessons?|interventions?|special educational provision|adjustments?|auxiliary aids?|screen readers?|software|iPads?|tablets?)\b/i
const FINE =
  /\b(?:no one|nobody|no (?:pupil|child|student|learner)(?: \w+){0,6} (?:is|are|will be|should be|must be) (?:ever )?(?:left|excluded|barred|kept|held|denied)|never|not (?:asked|charged|expected|have to|need)|need(?:s)? not|do not (?:pay|have)|no charge|free|without charge|nothing|voluntary|trip(?:s)? (?:is|are) by|local authority|wish(?:es)? to|choose to|(?:parents?|famil(?:y|ies)|carers?|you) may (?:come|join)|welcome|helpful|private(?:ly)?|commission\w*|pupil premium|independent report|every pupil|all pupils|everyone|dinner|lunch|uniform)\b/i

/**
 * DUTY-14 and DUTY-13 with strings attached: a disabled pupil may come along only if a parent does, or
 * stays behind; families pay for what the school has to provide.
 */
export const stringsAttached: DutyCheck = {
  words:
    /^(?:stay|come|collect|pick|relative|trips?|visits?|residentials?|outings?|clubs?|camp|swimming|school|journeys?|activit|home|pay|pays|paid|buy|charged?|contribut|fee|bill|invoice|costs?$|fund|recharg|put$|overnight|residential)/,
  trigger:
    /stay|parent|carer|famil|\byou\b|home|behind|charge|pays?\b|buy|contribut|charg|put in|suppl|cannot|can't|not\b|unable|excluded|left out|barred|banned|held back|kept back|withdrawn|miss/i,
  *check({ passage, earlier, context }) {
    const text = passage.withoutSend
    if (FINE.test(text)) return
    const around = `${context.section.title} ${earlier}`
    const isOuting = OUTING.test(text) || OUTING.test(around)
    if (isOuting && NEED.test(text))
      yield* report(
        'DUTY-14',
        passage,
        passage.find(ONLY_WITH) ?? spansOf('left-behind', passage)[0] ?? null,
      )
    yield* report('DUTY-14', passage, passage.find(KEPT_HOME))
    if (NEED.test(text) && !UNWELL.test(text))
      yield* report('DUTY-14', passage, passage.find(SENT_HOME))
    if (PROVISION.test(text)) yield* report('DUTY-13', passage, passage.find(PAYS))
  },
}
