import type { DutyCheck } from './duty-check'
import { report } from './phrase'

const NEED =
  /\b(?:SEND?\b|special (?:educational )?needs?|whose needs|needs (?:that |which )?(?:we|the school|our school|staff) (?:cannot|can't|can not|are unable|is unable)|(?:where|when|if|whose|unless|because) (?:we|the school|our school|staff) (?:cannot|can't|can not|are unable to|is unable to|can|could not) (?:\w+ )?meet (?:an? |the |their |your |that |every )?(?:\w+'s )?needs|(?:with|have|has|holding) (?:an? )?(?:\w+ )?statements?\b|statemented|disab\w+|complex|autis\w+|EHC\w*|education,? health|additional needs?|(?:learning|mobility|communication) difficult\w+|(?:medical|physical|significant|support|care) needs?|wheelchair\w*|behavioural|sensory|high(?:er)? needs?|(?:significant|severe|profound)|toilet trained|toileted|levels? of (?:need|difficulty|SEND?)|continent|SEMH|diagnosis|ADHD|personal care|additional support|clean and dry|condition that needs|serious difficult\w+|very high needs|one-to-one|needs (?:are|is|would be|may be|might be|prove) (?:too )?\w+|nappies|epilep\w+|cerebral palsy|dyslexi\w+|Down'?s syndrome|challenging behaviour|(?:hearing|visual|sight|vision) (?:loss|impairment)s?|(?:hearing|visually)[- ]impaired|\bdeaf\b|\bblind\b|diabet\w+|dyspraxi\w+|Tourette\w*|seizures|tube[- ]fed|1:1|selective(?:ly)? mut\w+|anxiety)/i
const NO =
  "(?:cannot|can ?not|can't|could not|will not|won't|do not|does not|don't|doesn't|may not(?: always)?(?: be able to)?|are not|is not|would not|might not(?: be able to)?|(?:un|not (?:\\w+ )?)able to|not in a position to|never|rarely|no longer|not have the [^.;]{3,30} to)"
const ENTER =
  '(?:admit(?:ted)?|accept(?:ed)?|tak(?:e|en)(?: on| in)?|enrol(?:led)?|cater(?: for)?|accommodate[d]?|offer(?:ed)? (?:\\w+ ){0,2}?(?:places?|admission)|(?:given|allocated|found|guaranteed?|get|have|promise[d]?) (?:\\w+ )?(?:places?|admission)|join(?: us)?|start(?: with us| here| school)?(?! (?:\\w+ )?(?:SEND?|support|provision|interventions?|plans?|help|work)\\b)|attend(?: here)?|come here|meet (?:the |their |your |a |such )*(?:\\w+ ){0,3}needs|support (?:children|pupils|students))'
const PLACES = '(?:places?|admissions?|applications?|applicants|offers?|entry|intake)'
const WHO =
  '(?:child(?:ren)?|pupils?|students?|applicants?|learners?|boys|girls|those|young people|young person|anyone|a boy|a girl|the number|numbers)'
const REFUSES = [
  `${NO} (?:be |always |currently |normally |usually |yet |also |to )*${ENTER}`,
  `(?:may|might|would|will|can|could|to|right to|free to|have to|had to|must) (?:\\w+ )?(?:refuse|decline|turn away|turn down|reject|withdraw(?! (?:if|when|from the (?:meeting|discussion|room)))|exclude)`,
  `(?:refuse|decline|reject|defer|delay)s? (?:to admit|admission|a place|places|to accept(?! (?:that|he|she|they|it|the (?:need|diagnosis))\\b)|to take|applications?)`,
  `(?:limit|restrict|cap)(?:s|ed)? (?:the )?(?:number|intake|admission|places|how many)`,
  `${PLACES}[^.;]{0,40}? (?:is|are|will be|may be|can be|might be|could be|would be) (?:only |then )?(?:limited|restricted|capped|refused|declined|withdrawn|deferred|delayed|turned down|rejected|conditional|subject to|not be (?:offered|given|granted|available)|closed)`,
  `${PLACES} (?:will|may|can|might|would|is|are|could) not (?:be )?(?:offered|given|granted|available|open)`,
  `(?:admission|admitting|a place|places|offers?) (?:is|are|will be|may be|depends?|depend|can be)[^.;]{0,30}(?:subject to|conditional|depend\\w*|only if|provided)`,
  `offer may be withdrawn`,
  `reserves? the right (?:to|not to) (?:refuse|decline|turn|withdraw|admit|accept|reject|offer)`,
  `(?:reluctantly|regretfully|sadly|unfortunately)[^.;]{0,20}(?:refuse|decline|turn)`,
  `(?:are|is|be|get|gets|being) (?:turned away|turned down|refused|declined|rejected|sent elsewhere)`,
  `(?:turns?|turned|turning) (?:away|down)`,
  `no ${WHO}[^.;]{0,40} (?:will|can|may) be (?:admitted|accepted|offered)`,
  `(?:can|will) take no (?:more|further)`,
  `(?:full|closed) (?:for|to) (?:SEN|SEND|pupils|children|students|applicants)`,
  `(?:(?:school|academy|college|nursery|setting|building|place|site) )?(?:may|might|is|are|would|will|we are|school is)(?: not|n't) (?:be )?(?:the |an? )?(?:\\w+ )?(?:suitable|appropriate|right|best|equipped|set up|geared|resourced|staffed|open|designed|adapted)\\b(?: (?:school|place|setting|placement))?`,
  `(?:is |are )?unsuitable (?:for|school)`,
  `(?:better|best|more suitably|more appropriately) (?:placed|suited|served|off|supported)[^.;]{0,20}(?:elsewhere|another|special|different|other)`,
  `(?:consider|look at|look for|apply to|think about|choose|seek|find|try)\\b[^.;]{0,30}(?:another|a different|a special|a specialist|an alternative|other|elsewhere|more suitable)(?: \\w+)?(?: (?:school|setting|placement|nursery|provider)s?)?`,
  `(?:only|solely) (?:admit|accept|take|offer|be considered|be admitted|be accepted)[^.;]*`,
  `(?:only )?(?:be )?(?:admitted|accepted|offered a place|taken|start|attend) (?:only )?(?:if|when|where|once|unless|until|provided|part[- ]time)[^.;]{0,60}(?:resourc\\w+|fund\\w+|staff\\w*|toilet\\w+|assess\\w*|meet (?:their|his|her|the|all)|capacity|cope|TA|risk)`,
  `(?:attend|start|come) part[- ]time`,
  `(?:can|could|will|may|are) only (?:take|admit|accept|offer|be offered|be admitted|attend|start)`,
  `considered (?:only )?(?:after|last)`,
  `(?:asked|have|made) to wait`,
  `no (?:facilities|space|room|staff|provision|places?) for`,
  `(?:tell us|know|disclose|told)[^.;]{0,60}before (?:we|they|the head|governors?) (?:decide|offer)[^.;]*place`,
  `(?:ask|asks|asked|suggest|suggests|advise|encourage|invite|want|prefer|expect|ask that)\\b[^.;]{0,60}?\\b(?:wait|hang fire|hold off|delay|defer|look (?:round|around|elsewhere|at|for)|think again|consider|apply (?:to|elsewhere)|visit (?:other|another)|go elsewhere|stay (?:at|in))\\b`,
  `(?:asked|advised|encouraged|told|expected|required) (?:\\w+ )?to (?:withdraw|remove|move|take) (?:their|his|her|the|your) (?:child|son|daughter|children)[^.;]*`,
  `(?:do|does) not (?:feel|think|believe|consider) (?:that )?(?:our|the|this) (?:school|setting|nursery|academy|college|provision)[^.;]{0,20}(?:right|suitable|best|appropriate|equipped)`,
  `${PLACES} (?:cannot|can't|will not|won't) be (?:confirmed|offered|given|guaranteed|made|considered)\\b`,
  `(?:should|must|need to|ought to) (?:be (?:placed|educated|taught) (?:in|at)|attend|go to) (?:an? )?(?:special|specialist)\\b`,
  `(?:lose|loses|losing|forfeits?) (?:their|his|her|the|a) place`,
  `(?:admit|accept|tak|enrol)\\w* only (?:one|two|three|four|five|\\d+|a few|a small number)\\b`,
  `(?:asked|told|required|have|made|invited|expected) to (?:leave|go elsewhere)\\b`,
  `(?:before|prior to) (?:we )?(?:offer|offering|admit|admitting|accepting|a place is offered)\\b[^.;]{0,60}\\b(?:satisfied|sure|certain|confident|know|check|agree)\\b[^.;]{0,40}\\b(?:meet|cope|manage|afford)[^.;]*`,
  `(?:no more than|a maximum of|not more than) (?:one|two|three|four|five|six|\\d+|\\w+) (?:children|pupils|students|places)[^.;]{0,40}?\\b(?:EHC\\w*|SEND?|special|autis\\w+|disab\\w+|complex)[^.;]*`,
  `(?:priority|preference) (?:is |will be )?given to[^.;]{0,40}\\bwithout\\b[^.;]*`,
  `would (?:struggle|not cope|be happier|be better off|find it (?:too )?(?:hard|difficult))\\b[^.;]*(?:here|this school|our school|mainstream|look for|elsewhere)`,
  `(?:on|offered|given|subject to|for|has|have) (?:a )?(?:trial|probation\\w*) (?:period|place|basis|term)`,
  `(?:asked|advised|encouraged|suggest\\w*|consider) (?:\\w+ ){0,6}?(?:home[- ]educat\\w+|educat\\w+ (?:them|him|her|their child|your child) at home)`,
  `(?:asked|advised|encouraged|told) to (?:find|seek|look for) (?:an?other|a different|a new) (?:school|setting|nursery)`,
  `${PLACES}[^.;]{0,60}? (?:is|are|will be) (?:entirely |solely )?(?:at the (?:\\w+ ){0,2}discretion|at the (?:head|headteacher|school|principal)'s discretion|a matter for the (?:head|governor|principal)|decided (?:by us )?case by case|considered (?:on a )?case by case)`,
  `(?:admit|accept|take|enrol)s? only (?:those|children|pupils|students) (?:with (?:mild|minor|low|moderate|manageable|no)\\b|without\\b|who (?:can|do not|are able)\\b|whose (?:needs|difficulties))[^.;]*`,
  `(?:put|placed|kept|held) on (?:hold|a (?:waiting|separate) list)`,
  `(?:directed|referred|pointed|signposted|steered|sent|guided|redirected|moved) (?:on )?(?:to|towards) (?:an? |other |another )*(?:alternative|other|different|another|special|specialist|neighbouring|more suitable)\\b`,
  `(?:couldn't|could not|can't|cannot|just can't|would struggle to|not going to|unlikely to be able to) (?:\\w+ )?(?:have|take|manage|cope with|offer|admit|start|support)`,
  `(?:too (?:great|much|complex|costly|difficult|expensive|demanding)|(?:disturb|disrupt|burden)\\w*)\\b[^.;]{0,40}`,
  `somewhere (?:better|more|else)`,
  `waiting list for (?:SEN|SEND|pupils|children)`,
  `(?:one|two|three|four|five|\\d+) (?:places|pupils|children|students) with (?:an )?(?:EHC|SEN|SEND|special)\\w*[^.;]{0,20}(?:per|in each|a) (?:class|year)`,
  `select (?:pupils|children|students) who`,
]
const REFUSAL = new RegExp(`\\b(?:${REFUSES.join('|')})[^.;]*`, 'i')
const ADMITS =
  /\b(?:admi(?:t|ss)|accept|places?\b|placed|enrol|cater|accommodat|join|take|taken|suitable|suit|unsuitable|refus|declin|turn|attend|start|entry|offer|applica|apply|applies|another school|elsewhere|equipped|full\b|limit|numbers?\b|meet the needs|special(?:ist)? (?:school|setting)|considered|facilities|select|look (?:round|elsewhere)|wait\b|hang fire|on hold|directed|alternative|somewhere|coming|come here|other schools?|right for|withdraw|remove|discretion|leave\b|no more than|maximum|priority|preference|struggle|trial|probation|home[- ]educat|at home)/i
const PROMISE =
  /\b(?:(?:not|never|no|none|nobody|cannot|nor|without) (?:\w+ ){0,5}?(?:refus\w+|declin\w+|turn\w*|discriminat\w+|reject\w*|limit\w*)|\w+n['’]t (?:be |ever )*(?:refus\w+|declin\w+|turn\w*|reject\w*)|Admissions Code|Fair Access|unlawful|against the (?:law|Equality Act)|illegal|discriminat\w+|just because|simply because|less favourabl\w+|nam(?:ed|es|ing)|take the place of|local authority|over-?subscri\w+|medicines?|medication|liability|recommend to|so (?:that|we(?! (?:would |must |may )?(?:suggest|advise|ask|cannot|can't|recommend|feel|think|do not|don't|are (?:unable|not))))|resource(?:d)? (?:base|provision)|special school admits)\b/i
/** What makes it a matter of something else than being let in. */
const OUTSIDE =
  /\b(?:venue|trip|visit|club|exam|parcel|phone|complaint|medicine|email|late|homework|textbook|book|activit(?:y|ies)|lesson|website|furniture|chair|staff with|training|term|lunch|before the start|care plan is|liability|assessment requests?|requests? for (?:an? |the )?(?:EHC|needs|statutory|assessment)\w*|needs assessment|EHC assessment)s?\b/i
const STILL_OUT = /\b(?:so they cannot attend|admitted|not be admitted)\b/i

/** DUTY-14: pupils turned away because of special needs or a disability. */
export const refusal: DutyCheck = {
  words:
    /^(?:sen$|send$|statement|special|disab|complex|autis|ehc|needs?$|difficult|wheelchair|behaviour|sensory|severe|profound|toilet|continen|semh|diagnosis|adhd|significant|personal|nappies|epilep|dyslex|support)/,
  trigger:
    /admi(?:t|ss)|accept|\bplaces?\b|placed|enrol|cater|accommodat|\btake\b|suit|refus|declin|right school|attend|start|entry|offer|appl|another school|elsewhere|equipped|full for|limit|turn|needs|special|on hold|select|right setting|right for|withdraw|leave\b|struggle|at home|discretion|priority|preference|trial|no more than/i,
  *check({ passage }) {
    for (const { start, text } of thoughtsIn(passage.withoutSend)) {
      if (!NEED.test(text) || !ADMITS.test(text)) continue
      if ((OUTSIDE.test(text) && !STILL_OUT.test(text)) || PROMISE.test(text)) continue
      const match = REFUSAL.exec(text)
      if (!match) continue
      const from = start + match.index
      yield* report('DUTY-14', passage, passage.span(from, from + match[0].length))
    }
  },
}

/** What a long sentence tells one after the other: “…, and that …”. */
function thoughtsIn(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = []
  let start = 0
  for (const match of text.matchAll(/,? and that\b|, and (?=(?:we|our|the school)\b)/g)) {
    found.push({ start, text: text.slice(start, match.index) })
    start = match.index
  }
  found.push({ start, text: text.slice(start) })
  return found
}
