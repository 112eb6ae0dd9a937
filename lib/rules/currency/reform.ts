import type { Setting } from '../../core/setting'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { kindOfDocument } from '../coverage/kind'
import { settingOf } from '../coverage/setting'
import { factsOf } from '../facts-of'
import { holdsAny } from '../lower-text'
import type { DocumentFinding, DocumentView } from '../rule'
import type { StrategyFact, TimedFact } from './facts'
import { isDenied, isProperlyTold } from './reform-told'

interface Claim {
  readonly ruleId: string
  /** Pieces, in lower case, of which the text must hold one. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
  readonly message: string
  /** What the sentence must hold besides. */
  readonly only?: RegExp
  readonly severity?: TimedFact['severity']
}

const PLAN = '(?:EHC plans?|EHCPs?|education,? health,? and care plans?)'
const REPORT =
  '(?:(?:SEND?|special educational needs(?: and disabilit(?:y|ies))?) )?(?:information )?report'

/** The White Paper and the consultation on SEND reform. */
const PROPOSED_ON = '2026-02-23'

/** What a document may say wrongly about the reform of 2026. */
const claims: readonly Claim[] = [
  {
    ruleId: 'REFORM-02',
    needs: ['inclusion strategy'],
    pattern: new RegExp(
      `\\b(?:inclusion|the) strategy\\b[^.;\\n]{0,40}\\b(?:replac(?:es|ed|ing|e)|supersed(?:es|ed|ing|e)|(?:takes?|will take) the place of|instead of|in place of|rather than|removes? the need for|means (?:that )?we no longer)\\b[^.;\\n]{0,40}\\b${REPORT}\\b|\\b(?:instead of|in place of|rather than|no longer (?:publish|produce|need|have|require)\\w*)\\b[^.;\\n]{0,20}\\b${REPORT}\\b[^.;\\n]{0,60}\\binclusion strategy\\b|\\b${REPORT}\\b[^.;\\n]{0,40}\\b(?:replaced|superseded|no longer (?:be )?(?:needed|required|published|produced|written|kept))\\b[^.;\\n]{0,50}\\binclusion strategy\\b|\\b${REPORT}\\b[^\\n]{0,50}\\binclusion strategy\\b[^.;\\n]{0,40}\\b(?:(?:take[ns]?|taking|took) (?:its|that|the report['’]s) place|(?:supersede[sd]|replace[sd]) (?:it|that|this))\\b`,
      'gi',
    ),
    message:
      'The inclusion strategy does not replace the SEN information report: section 69 of the Children and Families Act 2014 still requires the report.',
  },
  {
    ruleId: 'REFORM-03',
    needs: ['ehc', 'education, health', 'education health'],
    pattern: new RegExp(
      `\\b${PLAN}\\b[^.;\\n]{0,30}\\b(?:(?<!an )ends? (?:in|from|by|after) (?:(?:September|January|April|July|August|the) )?20(?:2[6-9]|3\\d)|(?:are|is) (?:ending|being (?:abolished|scrapped|phased out|replaced|withdrawn|removed|stopped))|(?:have|has) (?:ended|been (?:abolished|scrapped|replaced|withdrawn))|(?:will|are to|are going to|is to) (?:soon |shortly |no longer )?(?:end|be (?:abolished|scrapped|phased out|replaced|withdrawn|removed|stopped|available|issued)|exist|disappear|stop)|(?:will |(?:have|has) )?(?:all |now )*(?:no longer (?:apply|exist|count)|become (?:an? )?(?:ISPs?|Individual Support Plans?|Specialist Provision Packages?))|(?:are|is) now only (?:for|available|given)|(?:will )?cease to exist|(?:will )?comes? to an end|will (?:all )?(?:be lost|go)|are no longer (?:available|issued|legal))\\b|\\b(?:from|since|after) (?:september )?20(?:2[6-9]|3\\d),? (?:only )?${PLAN} (?:are|is|will be) only (?:for|available)|\\b${PLAN} will lose (?:it|them|their plans?)\\b|\\b(?:end|ending|abolish|stop) all (?:of the |existing )?${PLAN}|\\b(?:appeals?|rights?) [^.;\\n]{0,20}${PLAN} (?:were|have been|are) (?:now )?(?:removed|abolished|ended|taken away|scrapped)\\b|\\bno (?:new|more|further) ${PLAN} (?:(?:will|are to|can) be|are(?: being)?) (?:issued|written|made|started)\\b|\\b(?:stop|cease)(?:s|ped|d|ping|ing)? (?:to )?(?:issu|writ|mak|giv|grant)(?:e|es|ing) (?:any )?(?:new )?${PLAN}|\\b(?:abolition|abolishing|scrapping|end|phasing out|replacement) of ${PLAN}\\b|\\b(?:abolish(?:es|ed)?|scraps?|scrapped|replac(?:e|es|ed|ing)|ends?|phas(?:es|ed|ing) out) ${PLAN}\\b`,
      'gi',
    ),
    message:
      'EHC plans are said to end, but the law on them is unchanged: what was proposed in 2026 is not in force and takes no plan away.',
  },
  {
    ruleId: 'REFORM-04',
    needs: ['wellbeing and schools'],
    pattern: /\bChildren['’]s Wellbeing and Schools Act(?:,? ?\(?2026\)?)?/gi,
    message:
      'The Children’s Wellbeing and Schools Act 2026 does not change the law on SEND: Part 3 of the Children and Families Act 2014 is in force.',
  },
  {
    ruleId: 'REFORM-05',
    needs: ['training'],
    pattern:
      /\b(?:SEND? training|[Tt]raining (?:in|on|about) (?:SEND?|special educational needs))\b[^.;\n]{0,40}\b(?:is|are|has (?:become|been)|became|have become|will be|now)\b[^.;\n]{0,25}\b(?:statutory|compulsory|mandatory|a legal (?:requirement|duty)|required by law|a requirement)\b|\b(?:statutory|compulsory|mandatory|legally required)\b[^.;\n]{0,30}\bSEND? training\b|\b(?:all|every) (?:staff|teachers?|members? of staff)\b[^.;\n]{0,30}\b(?:must|(?:are|is) (?:now |also )?(?:legally )?required|have a (?:statutory|legal) duty)\b[^.;\n]{0,30}\b(?:by law|under the new Code|statutory)\b[^.;\n]{0,30}\btraining\b|\b[Bb]y law,? (?:all|every) (?:of our )?(?:staff|teachers?|members? of staff)\b[^.;\n]{0,40}\bSEND? training\b|\b(?:required by law|legally required|statutory requirement|legal requirement)\b[^.;\n]{0,40}\b(?:all|every) (?:staff|teachers?|members? of staff)\b[^.;\n]{0,30}\b(?:SEND? training|trained in SEND?)\b/gi,
    message:
      'SEND training for all staff is an expectation that was announced for a revised Code; it is not a legal requirement yet.',
  },
  {
    ruleId: 'REFORM-06',
    needs: [
      'isp',
      'individual support plan',
      'inclusion standards',
      'specialist provision package',
    ],
    pattern:
      /\b(?:(?:by law|legally|statutory|the law (?:now )?(?:requires|says)|we (?:must|are required to|have a (?:legal |statutory )?duty to)|schools? (?:must|are required to|now have (?:a|to))|(?:is|are) (?:now )?(?:entitled|legally entitled) to)\b[^.;\n]{0,60}\b(?:ISPs?|Individual Support Plans?|National Inclusion Standards|Specialist Provision Packages?)|(?:ISPs?|Individual Support Plans?|National Inclusion Standards|Specialist Provision Packages?)\b[^.;\n]{0,50}\b(?:(?:are|is|have|has) (?:now )?(?:(?:a )?(?:statutory|legal|legally binding|required|compulsory|mandatory|the law|law|in force)|replaced|replace)|replaced? (?:SEN Support|IEPs?|the (?:old |current |present )?(?:plans?|system|code|graduated approach|categor(?:y|ies)))|must be (?:written|in place|published)))\b/gi,
    message:
      'This writes of a proposal of 2026 as a duty: Individual Support Plans and National Inclusion Standards are proposed, not law.',
  },
  {
    ruleId: 'REFORM-06',
    needs: ['targeted plus', 'layers', 'tiers'],
    pattern:
      /\b(?:by law|legally|statutory|the law (?:now )?(?:requires|says)|schools? (?:must|are (?:now )?required to|have to|now have to))\b[^.;\n]{0,60}\b(?:Targeted Plus|(?:three|four) (?:layers|tiers)|layers of support)\b/gi,
    message:
      'This writes of a proposal of 2026 as a duty: Universal, Targeted, Targeted Plus and Specialist layers are proposed, not law.',
  },
  {
    ruleId: 'REFORM-06',
    needs: ['code'],
    pattern:
      /\b(?:new|revised|updated) (?:SEND? )?Code(?: of Practice)?\b[^.;\n]{0,40}\b(?:came into (?:force|effect)|comes into (?:force|effect)|is (?:now )?in (?:force|effect)|took effect|takes effect|has replaced|replaced|replaces|(?<!be )(?:published|issued)|came out|has come out|(?:now )?(?:requires|says|expects|asks|tells|sets out|makes it))\b|\b(?:reflects?|follows?|meets?|match(?:es)?|compl(?:y|ies) with|in line with|based on|under) the (?:new|revised|updated) (?:SEND? )?Code\b/gi,
    only: /\b202[67]\b|\bthis (?:September|autumn|year|term)\b|\bISPs?\b|\bIndividual Support|\binclusion (?:plan|strategy|standards)/i,
    message:
      'A revised Code of Practice is proposed, not in force: the Code of January 2015 still applies.',
  },
  {
    ruleId: 'REFORM-06',
    needs: ['isp', 'individual support plan'],
    pattern:
      /\b(?:every|each|all) (?:(?:of our )?(?:pupils?|child(?:ren)?|students?|learners?))\b[^.;\n]{0,40}\b(?:will (?:all |each )?(?:have|get|receive|be given)|must have|has|have|gets?|receives?) (?:an? |their own )?(?:(?:digital|written) )?(?:ISPs?|Individual Support Plans?)\b/gi,
    severity: 'information',
    message:
      'Individual Support Plans are proposed, not law: if this is the school’s own name for its plans, say so.',
  },
  {
    ruleId: 'REFORM-06',
    needs: ['isp', 'individual support plan'],
    // “ISPs from September 2026” in a list of what is new.
    pattern:
      /\b(?:ISPs?|Individual Support Plans?)\b[^.;\n]{0,50}\bfrom (?:the )?(?:September|October|November|January|autumn|spring|summer)(?: term)? 202[67]\b|\b[Ff]rom (?:the )?(?:September|October|November|January|autumn|spring|summer)(?: term)? 202[67]\b[^.;\n]{0,40}\b(?:ISPs?|Individual Support Plans?)\b/g,
    severity: 'information',
    message:
      'Individual Support Plans are proposed, not law: if this is the school’s own name for its plans, say so.',
  },
]

/** A paper that proposes is said to bind. */
const PROPOSALS_BIND: Claim = {
  ruleId: 'REFORM-06',
  needs: ['white paper', 'education for all'],
  pattern:
    /\bWhite Paper\b[^.;\n]{0,30}\b(?:(?:now )?(?:requires|obliges|compels|entitles)|makes it (?:a |our )?(?:duty|law)|has (?:changed the law|made it|ended|abolished|removed|scrapped)|is (?:now )?(?:law|in force))\b|\bEducation for All (?:Bill|Act)\b[^.;\n]{0,12}\b(?:was (?:passed|enacted)|has (?:been passed|become law|passed)|became law|is (?:now )?(?:law|in force)|(?:now )?requires|came into force)\b/gi,
  message:
    'This writes of a proposal of 2026 as law: the White Paper and the Bill named in 2026 have changed no duty.',
}

const IS_TITLE_ONLY =
  /\b(?:proposed|consulted|White Paper|allerg|breakfast|uniform|attendance|register|out of school|home education)\b/i
const SEND_WORDS =
  /\b(?:SEND?|special educational needs|EHC|ISP|Individual Support|Part 3|inclusion|disabilit|complex|graduated|SENCO|support plans?)/i

/** “An EHC plan will end when the young person no longer needs it”: one plan's end, or how each of them ends. */
const OF_ONE_PLAN =
  /\b(?:an?|the|this|that|your|their|his|her|each|any|[\p{L}-]+['’]s) (?:[\p{L}-]+ )?$/iu
const PLAN_ENDS =
  /\b(?:when|once|at|after|before) (?:(?:the|a|an|your|they|he or she|you|their|age) )*(?:(?:young|local) )?(?:person|people|child(?:ren)?|students?|pupils?|turns?|reach(?:es)?|leaves?|no longer|25|council|authority)\b/i
const OF_REFORM =
  /\bISPs?\b|\bIndividual Support|\breforms?\b|\bWhite Paper\b|\b[Gg]overnment|\b20(?:2[6-9]|3\d)\b|\babolish|\bscrap|\bphas/

function isLifeOfAPlan(
  text: string,
  { 0: words, index }: RegExpExecArray,
  around: string,
): boolean {
  if (OF_REFORM.test(around) || /\blose\b/i.test(words)) return false
  return (
    PLAN_ENDS.test(around) ||
    (OF_ONE_PLAN.test(text.slice(Math.max(0, index - 30), index)) &&
      /^(?:EHC|education,? health,? and care) ?plan\b|^EHCP\b/i.test(words))
  )
}

/** What the text says of the reform of 2026 as if it were law (REFORM-02 to REFORM-06). */
export function reformClaims(context: BlockContext): TimedFact[] {
  const { text } = context.block
  const found: TimedFact[] = []
  for (const claim of [...claims, PROPOSALS_BIND]) {
    const { ruleId, needs, pattern, message, only, severity } = claim
    if (!holdsAny(context.block, needs)) continue
    for (const match of text.matchAll(pattern)) {
      const sentence = context.sentenceAt(match.index)
      const around = text.slice(sentence.start, sentence.end)
      if (
        ruleId === 'REFORM-04'
          ? !isCitedForSend(context, around)
          : (claim !== PROPOSALS_BIND && isProperlyTold(around)) ||
            (claim === PROPOSALS_BIND &&
              /\b(?:if|when|once|until|would|whether)\b/i.test(around)) ||
            isDenied(text, { start: match.index, end: match.index + match[0].length })
      )
        continue
      if (ruleId === 'REFORM-03' && isLifeOfAPlan(text, match, around)) continue
      if (/\?\s*$/.test(around) || (only && !only.test(around))) continue
      const range = { start: match.index, end: match.index + match[0].length }
      if (silencedBy(context, range, ['title', 'negation', 'history', 'name', 'reference-list']))
        continue
      found.push({
        kind: 'timed',
        ruleId,
        range,
        from: PROPOSED_ON,
        message,
        ...(severity ? { severity } : {}),
      })
    }
  }
  return found
}

/** The Act is named as a ground for SEND duties: in such a sentence, or in a list of SEND law. */
function isCitedForSend({ block, section }: BlockContext, sentence: string): boolean {
  if (IS_TITLE_ONLY.test(sentence) || /\b(?:not|no)\b/i.test(sentence)) return false
  const stem = block.list?.stem?.text ?? ''
  return SEND_WORDS.test(
    `${sentence} ${stem} ${block.list ? section.title : ''}`.replace(
      /Children['’]s Wellbeing and Schools Act/gi,
      '',
    ),
  )
}

const STRATEGY = ['inclusion strategy']

/** The school's inclusion strategy, wherever it is named. */
export const strategyFacts = ({ block }: BlockContext): StrategyFact[] =>
  holdsAny(block, STRATEGY) ? [{ kind: 'inclusion-strategy' }] : []

/** The grant condition is told from this day … */
const TOLD_FROM = '2026-10-01'
/** … as something to put right from this one; strategies are due by the end of the month. */
const DUE_FROM = '2026-12-01'
/** Whose grant it is a condition of. */
const STATE_MAINSTREAM: ReadonlySet<Setting> = new Set([
  'mainstream',
  'academy',
  'maintained-nursery',
])

/** No inclusion strategy is named in the document of a mainstream school (REFORM-01). */
export function* missingStrategy(view: DocumentView): Iterable<DocumentFinding> {
  if (view.asOf < TOLD_FROM || !STATE_MAINSTREAM.has(settingOf(view))) return
  if (factsOf(view, 'inclusion-strategy').length > 0 || isSpecial(view)) return
  if (kindOfDocument(view).isOtherPaper) return
  const { document } = view
  const title = document.title ?? ''
  if (
    !/\b(?:polic(?:y|ies)|report|offer)\b/i.test(title) ||
    document.text.length < 700 ||
    document.sections.length < 3
  )
    return
  yield {
    ruleId: 'REFORM-01',
    range: { start: 0, end: 0 },
    found: '',
    message:
      'No inclusion strategy is mentioned: as a grant condition, mainstream state schools publish one by 31 December 2026, separately from this document.',
    severity: view.asOf >= DUE_FROM ? 'warning' : 'information',
    isAbsence: true,
    fixes: [],
  }
}

const isSpecial = ({ document }: DocumentView): boolean =>
  /\bspecial school\b|\bindependent school\b|\bpupil referral unit\b|\bcollege\b|\balternative provision\b/i.test(
    document.text.slice(0, 1200),
  )
