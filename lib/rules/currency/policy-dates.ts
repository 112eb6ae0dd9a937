import { countWords } from '../../core/count-words'
import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { isVersionRow } from '../contexts/places'
import { holdsAny } from '../lower-text'
import { APPROVAL_FIELD, type DateRole, roleOf } from './date-role'
import type { BlankFieldFact, PolicyDateFact, ReviewCycleFact } from './facts'
import { findDates } from './find-dates'

/** Forms that parents or staff fill in: their empty fields belong there. */
const FORM =
  /\b(?:forms?|slip|letters?|pro-?forma|template|record sheet|checklist|referral|passport|profile|example|specimen)\b/i

/** Appendices are mostly forms; those with names, dates and what governors agreed are not. */
const APPENDIX =
  /^\W*(?:appendix|annex)\b(?=.*[a-z]{4})(?!.*\b(?:contacts?|names|staff|people|approv\w*|roles)\b)/i
const TICK = /[☐□❑◻]|\b(?:please (?:tick|circle)|(?:for )?office use)\b/i

/** Whether a block stands in a form to be filled in, by the headings above it or by its boxes to tick. */
export const isInForm = (context: BlockContext): boolean =>
  TICK.test(context.block.text) ||
  context.section.path.slice(1).some((title) => FORM.test(title) || APPENDIX.test(title)) ||
  (context.section.path.length === 1 &&
    /\b(?:referral|consent|record) form\b/i.test(context.section.title))

/** A line with a label before its date … */
const LABEL = /^[^.]{3,60}[:|–—-]/
/** … or that opens with what was done or is due. */
const OPENING =
  /(?:^|[.;|] )\W*(?:(?:last|next|date|policy|report|page|this|document|information|details|fully|completely|to be|due to be|date (?:of|for)(?: the)?(?: next| last)?|to be(?: next| formally)?) ){0,3}(?:correct (?:as|at)|re-?written|drawn up|compiled|review|renewal|approv|adopt|agreed|ratif|updated|changed|written|publish|valid (?:from|until|to)|expir|version \d)/i

const ABOUT_DOCUMENT =
  /^\W*policy date\b|\b(?:this|the|our|sen|send|school)\s+(?:[\w&/]+\s+){0,5}?(?:policy|report|document|offer)\b|\bthis (?:page|guide|booklet|leaflet|handbook|statement)\b|\b(?:policy|report|document)\s+(?:was|is|has|will|should|to)\b|^\W*(?:approved|adopted|agreed|ratified|(?:last |next |to be )?(?:reviewed?|updated?))\b|^\W*next (?:[a-z]+ )?review(?: date)?\s*[:–-]|^\W*(?:the |our |its )?next (?:full |formal |annual |yearly |policy |scheduled )?review\b[^.;]{0,20}\b(?:due|planned|scheduled|takes? place|will be)\b/i
/** “It will be reviewed …”, where the sentence before speaks of the document. */
const IT_IS =
  /^\W*It (?:was|has been|is(?: to be)?|will(?: next| then| again)? be|should be|must be|shall be) (?:\w+ly |next |last |due to be )?(?:re-?written|drafted|approved|adopted|agreed|ratified|reviewed|looked at|updated|renewed|revised|published)\b/
const ABOUT_ANOTHER =
  /\bpolicy (?:on|for) (?!sen\b|send\b|special|inclusion|pupils with|[^a-z]|the \d|behalf|jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec|mon|tues|wed|thurs|fri)|\b(?:accessibility|behaviour|complaints?|admissions?|safeguarding|equality|anti-?bullying|medical|attendance|charging|child protection|inclusion strategy|ehc|intimate care|ofsted|inspection|census)\b[^.;]{0,40}\b(?:polic(?:y|ies)|plans?|report|strategy|review(?:ed)?)\b/i

const DOCUMENT_TITLE =
  /\b(?:polic(?:y|ies)|information report|document (?:control|details|information)|small print|about this (?:polic|report|document)\w*|approvals?|version|review|up[ -]to[ -]date)\b/i
const SUPERSEDED = /^\s*(?:supersedes|replaces|previous (?:version|policy))/i

/** Places where a line with a label speaks of the document itself. */
export const isFrontMatter = (context: BlockContext): boolean =>
  context.isIn('front', 'policy-review', 'version-history') ||
  context.section.path.length <= 1 ||
  (context.section.path.length === 2 && DOCUMENT_TITLE.test(context.section.title))

/** A line under a title that stands below the name of the school: “Written in May 2026. For review: May 2027”. */
const isImprint = ({ block, section }: BlockContext): boolean =>
  section.path.length === 2 &&
  countWords(block.text) <= LABELLED_WORDS &&
  OPENING.test(block.text.slice(0, 40)) &&
  /\bfor review\b|\bnext review\b|\breview(?:ed)? (?:date|due|by)\b|\bgovern(?:ing|ors)\b|\btrust(?:ees| board)\b/i.test(
    block.text,
  )

interface Line extends Range {
  readonly text: string
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line, start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** Words that a line with a label before its date has at most. */
const LABELLED_WORDS = 24

/** Titles of documents that call themselves a plan. */
const IS_PLAN = /\b(?:accessib\w+|access|action|equality) (?:action )?(?:plan|scheme)\b/i
const ABOUT_PLAN = /\b(?:this|the|our) (?:plan|scheme) (?:was|is|has|will|should|must|is to)\b/i

/** Dates of the document itself: approved, reviewed, due, changed. */
export function policyDates(context: BlockContext): PolicyDateFact[] {
  const { block } = context
  if (!/\d\d/.test(block.text)) return []
  if (block.table) return tableDates(context)
  if (block.kind === 'code' || isInForm(context)) return []
  // A reader of plain text takes a short line with a date for a heading.
  if (block.kind === 'heading')
    return OPENING.test(block.text) ? datesOfLine(block.text, 0, true) : titleDates(context)
  const isFront = isFrontMatter(context) || isImprint(context)
  const isLog = isVersionRow(context)
  const isShort = countWords(block.text) <= LABELLED_WORDS && block.text.length <= 160
  const sentences = isShort ? [{ start: 0, end: block.text.length }] : context.sentences
  const found: PolicyDateFact[] = []
  for (const line of block.text.includes('\n') ? linesOf(block.text) : sentences) {
    const text = block.text.slice(line.start, line.end)
    const isLabelled =
      countWords(text) <= LABELLED_WORDS && (LABEL.test(text) || OPENING.test(text))
    const isLogLine = isLog && LOG_LINE.test(text)
    const isOfPlan = ABOUT_PLAN.test(text) && IS_PLAN.test(context.section.path[0] ?? '')
    if (!(isLabelled && isFront) && !isLogLine && !isOfPlan && !isAboutDocument(block.text, line))
      continue
    const own = datesOfLine(text, line.start, isLabelled)
    found.push(...(isLogLine ? changesIn(text, line.start) : own))
  }
  if (found.length === 0 && isFront && countWords(block.text) <= 6)
    found.push(...bareDates(block.text))
  return found
}

/** The date of a law or of guidance: “the 2015 SEND Code of Practice”, “Equality Act 2010”. */
const WORK_BEFORE =
  /\b(?:Act|Regulations?|Code(?: of Practice)?|[Gg]uidance|KCSIE|in Education|to Safeguard Children|[Ff]ramework|SI)[,:]? ?\(?$/
const WORK_AFTER =
  /^\)? (?:(?:SEND?|SEN\/D|Statutory|Equality|Special Educational Needs) )?(?:Code|Act|Regulations|[Gg]uidance|[Ee]dition)\b/

function isAboutDocument(whole: string, { start, end }: Range): boolean {
  const text = whole.slice(start, end)
  if (ABOUT_ANOTHER.test(text)) return false
  if (ABOUT_DOCUMENT.test(text)) return true
  const before = whole.slice(0, start)
  return IT_IS.test(text) && /\b(?:policy|report)\b/i.test(before) && !ABOUT_ANOTHER.test(before)
}

/** “Valid from September 2025 until September 2026” */
const endOfValidity = (text: string, start: number, label: string): DateRole | null =>
  /^\W*(?:until|to|[-–—])\W*$/i.test(label) &&
  /\b(?:valid|effective|in force) from\b/i.test(text.slice(0, start))
    ? 'next-review'
    : null

function datesOfLine(text: string, offset: number, labelled: boolean): PolicyDateFact[] {
  const found: PolicyDateFact[] = []
  let from = 0
  for (const { start, end, first, last, precision } of findDates(text, labelled)) {
    const label = text.slice(Math.max(from, start - 90), start)
    if (WORK_BEFORE.test(label) || WORK_AFTER.test(text.slice(end, end + 30))) continue
    const role =
      roleOf(label) ??
      endOfValidity(text, start, label) ??
      roleOf(/^\s*\(([^)]{4,40})\)/.exec(text.slice(end, end + 44))?.[1] ?? '')
    from = end
    if (role)
      found.push({
        kind: 'policy-date',
        role,
        range: { start: offset + start, end: offset + end },
        span: { first, last, precision },
      })
  }
  return found
}

/** “Review history: 2008 – written. 2022 – phone numbers.” */
const LOG_LINE =
  /^\W*(?:(?:review|version|revision|change|document|amendment|policy)s? )?(?:history|log|changes|amendments)\W{0,4}[:–—-]/i
const changesIn = (text: string, offset: number): PolicyDateFact[] =>
  findDates(text, true).map(({ start, end, first, last, precision }) => ({
    kind: 'policy-date',
    role: 'change',
    range: { start: offset + start, end: offset + end },
    span: { first, last, precision },
  }))

/** A date that stands alone on the title page: “September 2026”. */
const bareDates = (text: string): PolicyDateFact[] =>
  findDates(text, true)
    .filter(
      ({ start, end, precision }) =>
        end - start > text.trim().length - 12 && ['day', 'month', 'term'].includes(precision),
    )
    .map(({ start, end, first, last, precision }) => ({
      kind: 'policy-date',
      role: 'last-review',
      range: { start, end },
      span: { first, last, precision },
    }))

/** The date in the title of the document: “SEN information report, September 2025”. */
function titleDates({ block, section }: BlockContext): PolicyDateFact[] {
  if (section.path.length > 1 || !NAMES_DOCUMENT.test(block.text)) return []
  return findDates(block.text, true)
    .filter(({ start, end, precision }) => {
      const isElsewhere = WORK_BEFORE.test(block.text.slice(0, start))
      return precision !== 'school-year' && !isElsewhere && !GOES_ON.test(block.text.slice(end))
    })
    .slice(-1)
    .map(({ start, end, first, last, precision }) => ({
      kind: 'policy-date',
      role: 'last-review',
      range: { start, end },
      span: { first, last, precision },
    }))
}
const NAMES_DOCUMENT = /\b(?:polic(?:y|ies)|report|offer)\b/i
/** What follows a date that is no date of the document: “2024–27”, “2015 Code”. */
const GOES_ON = /^(?: ?[-–—/] ?\d| (?:Code|Act|to|until)\b)/

/** The words that say what a cell holds: its row, its column or, in a row of pairs, the cell before. */
function labelsOf({ block }: BlockContext): string[] {
  const { table } = block
  if (!table) return []
  const before = table.isHeader ? (table.headers[table.column - 1] ?? '') : ''
  return [before, table.rowHeader, table.isHeader ? '' : table.header]
}

function tableDates(context: BlockContext): PolicyDateFact[] {
  const { block } = context
  const isHistory = isVersionRow(context)
  if (!isHistory && !isFrontMatter(context)) return []
  if (SUPERSEDED.test(block.table?.rowHeader ?? '')) return []
  const own = datesOfLine(block.text, 0, true)
  if (own.length > 0) return own
  const role = labelsOf(context)
    .filter((label) => label !== '' && findDates(label, true).length === 0)
    .map(roleOf)
    .find((found): found is DateRole => found !== null)
  if (!role && !isHistory) return []
  return findDates(block.text, true).map(({ start, end, first, last, precision }) => ({
    kind: 'policy-date',
    role: isHistory && role !== 'next-review' ? 'change' : (role ?? 'change'),
    range: { start, end },
    span: { first, last, precision },
  }))
}

/** “Approved by:” and nothing behind it. */
export function blankFields(context: BlockContext): BlankFieldFact[] {
  const { block } = context
  if (block.table || block.kind === 'heading' || !block.text.includes(':') || isInForm(context))
    return []
  const isSigned = /^\W*signed\b/i.test(block.text)
  if (!(isFrontMatter(context) || isSigned) || block.text.length > 600) return []
  const lines = linesOf(block.text)
  return lines.flatMap((line, index) => {
    const label = /(?:^|[.;]\s+|\s{2,})([^:.;]{3,60}):\s*$/.exec(line.text)?.[1]?.trim()
    if (!label || !APPROVAL_FIELD.test(label)) return []
    const start = line.start + line.text.lastIndexOf(label)
    const end = line.start + line.text.trimEnd().length
    return [
      {
        kind: 'blank-field' as const,
        range: { start, end },
        label,
        isLast: index === lines.length - 1,
      },
    ]
  })
}

const CYCLE =
  /\b(?:(?<year>annually|yearly|every (?:12 months|year)|each year|once a year|every twelve months|annual(?= (?:review|basis|update|cycle))|annual$)|(?<two>(?:every|once in) (?:two|2|couple of|a couple of)[- ]years?|(?:two|2) years after (?:this|the (?:last|present|previous)) (?:edition|version|one|report)|(?:in )?alternate years|(?:every|(?:intervals?|periods?|cycles?) of) (?:18|eighteen|24|twenty[- ]four) months|(?:intervals?|periods?|cycles?) of (?:two|2) years|(?:valid|lasts|runs) for (?:two|2) years|covers? (?:the |these )?(?:two|2) (?:school |academic )?years|every (?:second|other) year|every (?:two|2) ?(?:to|or|-|–) ?(?:three|3) years|bi-?ennial(?:ly)?|two[- ]year(?:ly)?|2[- ]yearly)|(?<three>(?:every|once in) (?:three|3|few)[- ]years?|(?:every|(?:intervals?|periods?|cycles?) of) (?:36|thirty[- ]six) months|(?:intervals?|periods?|cycles?) of (?:three|3) years|(?:three|3) years after (?:this|the (?:last|present|previous)) (?:edition|version|one|report)|(?:valid|lasts|runs) for (?:three|3) years|covers? (?:the |these )?(?:three|3) (?:school |academic )?years|three[- ]year(?:ly)?|3[- ]year(?:ly)?|tri-?ennial(?:ly)?)|(?<four>(?:every|once in) (?:four|4|five|5)[- ]years?|(?:every|(?:intervals?|periods?|cycles?) of) (?:48|60) months|(?:intervals?|periods?|cycles?) of (?:four|4|five|5) years|(?:valid|lasts|runs) for (?:four|4|five|5) years|covers? (?:the |these )?(?:four|4|five|5) (?:school |academic )?years|(?:4|5|four|five)[- ]yearly))\b/i
/** “Review period: 4 years” */
const PERIOD =
  /^\W*(?:\w+ )?review (?:cycle|period|frequency|interval)\s*[:–-]\s*(?<count>\d|one|two|three|four|five) years?\b/i
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 }

/** What is done to a document when its time has come. */
const AGAIN =
  /review|updat|\blook(?:s|ed)? (?:again )?at\b|revisit|\brenew|re-?writ|refresh|\bvalid\b|\b(?:new|fresh) (?:\w+ ){0,2}(?:information )?report|\breads?\b[^.]{0,40} through/i

const CYCLE_PIECES = ['year', 'annual', 'ennial', ' months']
/** What is done to an information report; other papers are approved and published at other times. */
const REPORT_AGAIN =
  /(?<!\bwho )\b(?:approv|adopt|publish|produc|prepar|revis|issu|replac|writ|rewrit|edit)(?:e|es|ed|ing|s|ten)?\b|\bwe do (?:it|this|so)\b/i
/** “How often” above a cell beside the name of the report. */
const HOW_OFTEN = /\b(?:how often|frequency|review\w*|updat\w+|cycle|interval)\b/i

/** “Triennial review”, “Version 2 – reviewed every five years” */
const SHORT_FIELD =
  /^\W*(?:(?:bi|tri)ennial(?:ly)? review\b|(?:[\w.]+ ){0,3}[–—-] (?:to be )?reviewed\b|(?:(?:this )?(?:policy|report|document|policy and report) )?(?:is )?valid for\b)/i
const PERIOD_FIELD = /\b(?:review|frequency|cycle|interval|how often)\b/i
const YEARS_ONLY =
  /^\W*(?:every )?(?:(?<count>[2-5]|two|three|four|five) years?|(?<months>18|24|36|48|60) months)\W*$/i

const questionBefore = ({ block, sentences }: BlockContext, index: number): string => {
  const before = sentences[index - 1]
  const text = before ? block.text.slice(before.start, before.end) : ''
  return /\?\s*$/.test(text) ? text : ''
}

const YEARLY =
  /\b(?<!\bnot an )(?<!\b(?:two|three|four|five|\d)[- ])(?:annual(?:ly)?|yearly|(?:each|every|once a) (?:school )?(?:year|september|autumn)|12 months|twelve months)\b/i
/** The information report alone is spoken of, and not as a thing of each year. */
const isAboutReport = (text: string): boolean =>
  /\binformation report\b/i.test(text) &&
  !YEARLY.test(text) &&
  !/\b(?:plan|licen[cs]es?|certificates?|first aid|training|terms? of office)\b/i.test(text) &&
  !/\bpolicy\b/i.test(text)

/** “SEN information report | Every 3 years” in a table of when papers are reviewed. */
function reportInRow({ block }: BlockContext): ReviewCycleFact[] | null {
  const { table, text } = block
  if (!table || table.isHeader || !isAboutReport(table.rowHeader)) return null
  if (!HOW_OFTEN.test(table.header) || table.rowHeader === text) return null
  const match = CYCLE.exec(text)
  return match ? [cycleAt(match, 0)] : null
}

function cycleAt(match: RegExpExecArray, start: number): ReviewCycleFact {
  const { two, three, four } = match.groups ?? {}
  return {
    kind: 'review-cycle',
    months: two ? 24 : three ? 36 : four ? 48 : 12,
    range: { start: start + match.index, end: start + match.index + match[0].length },
  }
}

/** How often the document says that it is reviewed. */
export function reviewCycles(context: BlockContext): ReviewCycleFact[] {
  const { block } = context
  if (!holdsAny(block, CYCLE_PIECES)) return []
  const ofRow = reportInRow(context)
  if (ofRow) return ofRow
  const whole = `${block.text} ${block.table?.rowHeader ?? ''}`
  if (!AGAIN.test(whole) && !(isAboutReport(block.text) && REPORT_AGAIN.test(whole))) return []
  const found: ReviewCycleFact[] = []
  for (const [index, { start, end }] of context.sentences.entries()) {
    const text = block.text.slice(start, end)
    const period = PERIOD.exec(text)
    const years = period?.groups?.['count'] ?? ''
    if (period && isFrontMatter(context)) {
      found.push({
        kind: 'review-cycle',
        months: 12 * (COUNTS[years.toLowerCase()] ?? Number(years)),
        range: { start, end: start + period[0].length },
      })
      continue
    }
    const cell =
      block.table && PERIOD_FIELD.test(block.table.rowHeader) ? YEARS_ONLY.exec(text) : null
    if (cell && isFrontMatter(context)) {
      const count = cell.groups?.['count'] ?? ''
      found.push({
        kind: 'review-cycle',
        months: Number(
          cell.groups?.['months'] ?? 12 * (COUNTS[count.toLowerCase()] ?? Number(count)),
        ),
        range: { start, end },
      })
      continue
    }
    const match = CYCLE.exec(text)
    if (!match) continue
    const isField =
      (/\breview(?:ed)?\b[^.:]{0,20}(?:cycle|frequency|period|schedule)?\s*[:–-]/i.test(
        text.slice(0, 60),
      ) ||
        /^\W*(?:frequency|cycle)\s*[:–-]/i.test(text) ||
        SHORT_FIELD.test(text)) &&
      !ABOUT_ANOTHER.test(text) &&
      isFrontMatter(context)
    const isSentence =
      (AGAIN.test(text) ||
        AGAIN.test(questionBefore(context, index)) ||
        (REPORT_AGAIN.test(text) && isAboutReport(text))) &&
      (isAboutDocument(block.text, { start, end }) ||
        isAboutReport(`${questionBefore(context, index)}${text}`) ||
        (/\b(?:review|update|look at|revisit|renew|check) (?:this|it) (?:every|each|once|annual|year|two|three|bienn)/i.test(
          text,
        ) &&
          (context.isIn('policy-review') || /^\W*(?:policy )?review/i.test(context.section.title))))
    if (!isField && !isSentence && !(block.table && isFrontMatter(context))) continue
    found.push(cycleAt(match, start))
  }
  return found
}
