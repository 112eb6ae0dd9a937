import type { BlockContext } from '../block-context'
import { isVersionRow } from '../contexts/places'
import { addDays, addMonths } from './calendar'
import type { TimedFact } from './facts'
import { type FoundDate, findDates } from './find-dates'
import { isFrontMatter } from './policy-dates'
import { yearOfTable } from './year-of-table'

/** A quick look: figures of two years, or of a month in either. */
const SCHOOL_YEAR = /\d\d ?[-/–‑] ?(?:20)?\d|20\d\d to 20|[a-z]{3} '?\d\d/i

/** Titles that name the year a document is for. */
const FOR_A_YEAR =
  /\b(?:report|policy|offer|priorities|action plan|development plan|improvement plan|targets|provision map|provision|information|timetable|calendar|our plans?|(?:SEND?|inclusion|support) team|staffing|clubs|interventions|(?:meeting|review|term|key) dates|dates (?:for|of)|in numbers|at a glance|SEND? (?:at|in) our (?:school|academy|nursery)|admissions|(?:this|current) (?:school |academic )?year|who(?: i|')s who|contacts)\b/i
const LOOKS_BACK =
  /\b(?:outcomes?|results?|data|impact|evaluat\w+|attainment|progress|undertaken|completed|last year|previous|archive|history|review of|annual \w+ ?report|to (?:the )?(?:governors|trustees|board)|achieve\w*|since|compar\w+|between|(?<!\bbe )spent|expenditure|accounts|cohort|until|ended|before)\b/i
const PAST =
  /\b(?:was|were|had|did|attended|made|received|took|gave|held|ran|led|rose|fell|joined|began|became|met|saw|found|told|said|asked|left|went|came|wrote|chose|spoke|stood|grew|won|\w{3,}ed)\b/i
const PRESENT =
  /\b(?:(?:this|the present) (?:school |academic )?year|current(?:ly)?|at present|(?:for|in) the (?:academic |school )?year|planned (?:for|in)|includes?|(?:edition|version|polic(?:y|ies)|report|document) covers|will|are|is|has|have|we (?:plan|aim|use|offer|hope|intend|employ)|priorit(?:y|ies)|targets?|plans? to|academic year\s*:|school year\s*:)\b/i
/** How often something happened: “two in 2025–26”. */
const HOW_MANY =
  /(?<!\b(?:have|has|are|employ) )\b(?:\d+|none|one|two|three|four|five|six|seven|eight|nine|ten|twice|once|never|nobody|no occasions?) (?:in|during) $/i
/** “2022–2023 edition” under the title. */
const OWN_EDITION = /^20\d\d ?[-–—/] ?(?:20)?\d{1,2} (?:edition|version|issue|update)\b/i
/** “It covers the school year 2024–25” */
const COVERS =
  /\b(?:it|this(?: (?:page|report|policy|document|guide|leaflet))?) (?:covers|is for|applies to|describes|is about) (?:the )?(?:(?:school|academic) year )?$/i

/** “Meeting dates 2024–25” */
const CALENDAR = /\b(?:meeting|review|training|visit|term|clinic) dates(?: for)?\W*$/i
/** “Timetable of drop-ins for the 2024/25 year:” */
const PROGRAMME =
  /^\W*(?:timetables?|calendar|dates|programme|schedule|rota|times|clubs|groups|interventions|staffing) (?:of|for) [^.;:]{0,50}$/i
/** “SENCO 2024–25: Mrs Bell” */
const POST =
  /^\W*(?:[\w-]+ ){0,2}(?:SENCO|SENDCO|co-?ordinator|governor|team|lead)(?: for| in)?\W*$/i
const PERSON = /^20\d\d ?[-–—/] ?(?:20)?\d{1,2}\)?\s*[:–—-]\s*(?:Mrs?|Ms|Miss|Mx|Dr)\b/
/** What stands before a school year that belongs to something else. */
const OF_SOMETHING_ELSE =
  /\b(?:JCQ|accessibility plan|KCSIE|(?<!\bthis )edition|guidance|access arrangements|grant|fund|funding|strategy|(?<!(?:action|development|improvement|training|priority) )plan)\b[^.;]{0,30}$/i

/** A school year spoken of as the present one. It becomes a finding when that year is over. */
export function schoolYears(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!SCHOOL_YEAR.test(block.text) || isVersionRow(context)) return []
  if (context.isIn('references', 'glossary') || block.inQuotation) return []
  const ofTable = yearOfTable(context)
  if (ofTable) return [endedYear(context, ofTable)]
  return [...findDates(block.text, block.kind === 'heading'), ...spans(context)].flatMap(
    (date): TimedFact[] => {
      const { start, end, last, precision } = date
      const year = block.text.slice(start, end)
      const about = { kind: 'timed', ruleId: 'DATE-06', range: { start, end } } as const
      if (precision === 'school-year' && isPresent(context, date)) return [endedYear(context, date)]
      if (isToday(context, start, end))
        return [
          {
            ...about,
            from: addMonths(last, OLD_TODAY),
            message: `“${year}” is more than a year ago but is written of as today: bring the figures up to date.`,
          },
        ]
      if (!['school-year', 'term'].includes(precision) || !isOldFigure(context, start)) return []
      return [
        {
          ...about,
          from: addMonths(last, OLD_FIGURES),
          severity: 'information',
          message: `These figures are of ${year}: give those of a later year too.`,
        },
      ]
    },
  )
}

const endedYear = ({ block }: BlockContext, { start, end, last }: FoundDate): TimedFact => ({
  kind: 'timed',
  ruleId: 'DATE-06',
  range: { start, end },
  from: addDays(last, 1),
  message: `“${block.text.slice(start, end)}” is named as the present school year, but it has ended: bring the text up to date.`,
})

/** “Sept 2023 – July 2024” in a title, or as what a document is for: a year from month to month. */
function spans(context: BlockContext): FoundDate[] {
  const { block } = context
  const dates = findDates(block.text, true)
  return dates.flatMap((from, index) => {
    const to = dates[index + 1]
    if (from.precision !== 'month' || to?.precision !== 'month') return []
    if (!/^ ?(?:[-–—/]|to|until) ?$/.test(block.text.slice(from.end, to.start))) return []
    const { start, end } = context.sentenceAt(from.start)
    const before = block.text.slice(start, from.start)
    const isOfPaper =
      IN_YEAR.test(before) && FOR_A_YEAR.test(before) && isUndone(block.text.slice(start, end))
    if (block.kind !== 'heading' && !COVERS.test(before) && !YEAR_LABEL.test(before) && !isOfPaper)
      return []
    if (to.last > addMonths(from.first, MONTHS_OF_A_YEAR)) return []
    return [{ ...from, end: to.end, last: to.last, precision: 'school-year' as const }]
  })
}
/** “… for the school year September 2022 to July 2023” */
const IN_YEAR =
  /\b(?:for|in|of|during) (?:the |this )?(?:(?:school|academic) )?(?:year|period)(?: of| from)?,? \(?$|\bfor (?:the time )?(?:from )?$/i
/** “School year:” */
const YEAR_LABEL = /(?:^|[·•|–—:])\W*(?:academic|school) year\s*[:|–-]?\s*$/i
const MONTHS_OF_A_YEAR = 12

/** Months after which figures given as today's are not. */
const OLD_TODAY = 13
const AS_OF =
  /\b(?:as (?:of|at)|currently|at present|at the moment|at the time of writing)\b,? ?\(?(?:in |the )?$/i
const COUNTED =
  /\b(?:there (?:are|is)|we (?:currently )?have|the school has|are on|receive|pupils?:|pupils? is|\d+ (?:pupils|children|students))\b/i

/** “As of September 2021 there are 42 pupils on the register” */
function isToday(context: BlockContext, start: number, end: number): boolean {
  const { block } = context
  const sentence = context.sentenceAt(start)
  return (
    AS_OF.test(block.text.slice(sentence.start, start)) &&
    COUNTED.test(block.text.slice(end, sentence.end))
  )
}

/** Months after which a number of pupils says little of a school. */
const OLD_FIGURES = 36
const FIGURE =
  /\b(?:there were|we had|the school had|had) (?:about |around |over |just )?(?:\d+|[a-z]+teen|[a-z]+ty(?:-\w+)?)\b[^.;]{0,30}\b(?:pupils|children|students|learners)\b/i
const THEN_AND_NOW =
  /\b(?:now|today|since|compared|while|whereas|currently|by 20\d\d|rose|fell|grew|later)\b/i

/** “In the autumn of 2014/15 there were 31 pupils on the register”, and nothing on today. */
function isOldFigure(context: BlockContext, at: number): boolean {
  const { text } = context.block
  const sentence = context.sentenceAt(at)
  return (
    FIGURE.test(text.slice(sentence.start, sentence.end)) &&
    !THEN_AND_NOW.test(text.slice(sentence.start, sentence.end + 120))
  )
}

/** Headings over what is done or will be: “What will happen in 2023/24?”, “Our team in 2023–24”. */
const AHEAD =
  /\b(?:will|plans? (?:for|in)|planned|next steps?|goals?|aims?|actions?|what(?:['’]s on| we (?:do|are doing|offer|plan|hope))|coming (?:up|year)|looking (?:ahead|forward)|our (?:staff|team|governors|work|focus))\b|^\W*(?:academic|school) year 20\d\d ?[-–—/] ?(?:20)?\d{1,2}\W*$/i

const IS_DONE = /\b(?:taken|done|carried out|given|told us|we said|said)\b/i

const isPresentHeading = ({ block, section }: BlockContext): boolean =>
  !LOOKS_BACK.test(block.text) &&
  (block.depth === 1 ||
    FOR_A_YEAR.test(block.text) ||
    (AHEAD.test(block.text) &&
      isUndone(block.text) &&
      !IS_DONE.test(block.text) &&
      !section.path.slice(0, -1).some((title) => LOOKS_BACK.test(title))))

/** “built in 2019/20”, “set up in 2020–21” */
const DONE_IN =
  /\b(?:built|bought|begun|won|given|fitted|set up|made|opened|installed|appointed|formed|founded|introduced|launched|created|redone|refurbished|added|started|adopted|awarded)(?: back)? (?:in|during) (?:the )?(?:(?:school|academic) year )?\(?$/i
/** “now in the second year of our project (2022/23)” */
const NOW_IN =
  /\b(?:now|currently|presently) (?:in|on|half-?way through|part-?way through)\b[^.;]{0,60}\(?$/i
const THIS_YEAR = /\b(?:this|current) (?:school |academic )?year[,:]? ?\(?$/i
/** Accounts of a past year are still to come when it is over. */
const ABOUT_MONEY = /\b(?:accounts?|budget|results?|data|report(?:s|ed)? on|figures?)\b/i
/** “Testing for access arrangements for 2023–24 will begin …” */
const WILL_AFTER = /^\)?,? (?:will|shall|is to|are to|is due to|are due to)\b/i

/** “… from our development plan for 2024–25 and will be worked on this year” */
const OF_A_PLAN =
  /\b(?:(?:development|improvement|action|school) plan|priorities|targets|programme)\b[^.;]{0,12}$/i
const TO_DO_THIS_YEAR =
  /\bwill (?:all |each )?be\b[^.;]{0,40}\bthis (?:school |academic )?year\b|\bthis (?:school |academic )?year\b[^.;]{0,20}\bwill be\b/i

/** “SEN information report, academic year 2025/26”: a title, not a sentence. */
const TITLE_LINE =
  /^\W*(?:(?:the|our|SEND?|special educational needs(?: and disabilit(?:y|ies))?|school|[A-Z][\w’'-]+) ){0,6}(?:information report|policy|school offer|local offer)\b[^.;]{0,40}\b(?:academic|school) year \(?$/i
const HAS_VERB =
  /\b(?:is|are|was|were|be|has|have|had|can|will|shall|may|must|see|read|we|you|they|replac\w+)\b/i
const isTitleLine = ({ block }: BlockContext, text: string, before: string): boolean =>
  block.list === null &&
  block.table === null &&
  text.length < 110 &&
  TITLE_LINE.test(before) &&
  !HAS_VERB.test(text)

function isPresent(context: BlockContext, { start: at, end }: FoundDate): boolean {
  const { block } = context
  if (block.kind === 'heading') return isPresentHeading(context)
  const sentence = context.sentenceAt(at)
  const text = block.text.slice(sentence.start, sentence.end)
  const before = block.text.slice(sentence.start, at)
  if (THIS_YEAR.test(before)) return isUndone(text) || !LOOKS_BACK.test(text)
  if (DONE_IN.test(before)) return false
  if (NOW_IN.test(before)) return true
  if (WILL_AFTER.test(block.text.slice(end, sentence.end)) && !ABOUT_MONEY.test(before)) return true
  if (isFrontMatter(context) && /^\W*$/.test(before) && OWN_EDITION.test(text.slice(before.length)))
    return true
  if (CALENDAR.test(before) || COVERS.test(before)) return true
  if (OF_A_PLAN.test(before) && TO_DO_THIS_YEAR.test(text)) return true
  if (isStem(text, before)) return true
  if (RIGHT_NOW.test(before)) return true
  if (PROGRAMME.test(before) || (POST.test(before) && PERSON.test(block.text.slice(at))))
    return !LOOKS_BACK.test(text)
  if (OF_SOMETHING_ELSE.test(before) || LOOKS_BACK.test(text) || HOW_MANY.test(before)) return false
  if (isFrontMatter(context) && text.length < 120 && FOR_A_YEAR.test(text) && isUndone(text))
    return true
  if (YEAR_LABEL.test(before) || isTitleLine(context, text, before)) return true
  const rowHeader = block.table?.rowHeader ?? ''
  if (/^(?:academic|school) year$/i.test(rowHeader.trim())) return true
  return isUndone(text) && PRESENT.test(text)
}

/** “Our action plan for 2024–25:”: what hangs from it is of that year. What was taught or tried may be told of any. */
const STEM_NOUN =
  /\b(?:plans?|priorit(?:y|ies)|targets|aims|goals|clubs|offer|team|staffing|contacts|dates|timetable|calendar|drop-ins|programme)\b[^.;:]{0,30}$/i
/** Plans that run for years, and other people's papers. */
const NOT_THIS_YEAR =
  /\b(?:accessibility|JCQ|KCSIE|guidance|grant|fund(?:ing)?|premium|strategy)\b/i
/** “Groups on offer in 2024–25:” */
const ON_OFFER =
  /\b(?:on offer|available|running|open to (?:all|you|families|parents)) (?:in|for|during) (?:the )?$/i
/** “At the moment (2025–26)”, “currently, in 2025–26,” */
const RIGHT_NOW =
  /\b(?:at the moment|at present|currently|presently|right now|now)[,:]? ?\(?(?:in )?$/i
const isStem = (text: string, before: string): boolean =>
  /^[^:]{5,12}:/.test(text.slice(before.length)) &&
  (STEM_NOUN.test(before) || ON_OFFER.test(before)) &&
  !HAS_VERB.test(before) &&
  isUndone(text) &&
  !LOOKS_BACK.test(text) &&
  !NOT_THIS_YEAR.test(before)

/** Participles that describe what is, not what was done. */
const DESCRIBING =
  /\b(?:produced|written|prepared|issued|compiled|updated|need|based|funded|named|shared|trained|required|expected|planned|called|agreed|provided|supported|identified|disabled|interested|concerned|experienced|qualified|skilled|listed|described)\b/gi

const isUndone = (text: string): boolean => !PAST.test(text.replace(DESCRIBING, ''))
