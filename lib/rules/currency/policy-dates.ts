import { countWords } from '../../core/count-words'
import { overlaps, type Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import { isVersionRow } from '../contexts/places'
import { changeDates, versionIn } from './change-log'
import { type DateRole, roleOf, SET_FOR_REVIEW } from './date-role'
import type { PolicyDateFact } from './facts'
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
  /(?:^|[.;|·•–—] )\W*(?:(?:last|next|date|policy|report|page|this|document|information|details|fully|completely|to be|due to be|date (?:of|for)(?: the)?(?: next| last)?|to be(?: next| formally)?) ){0,3}(?:correct (?:as|at)|looked at|revisited|checked|redone|redrafted|re-?written|drawn up|compiled|review|renewal|approv|adopt|agreed|ratif|updated|changed|written|publish|valid (?:from|until|to)|expir|version \d)/i

/** … or that says what day was set for the next review. */
const SETS_REVIEW =
  /\bset\b[^.;]{4,50}\bfor (?:its|the|our) next (?:\w+ )?(?:review|update|revision|renewal)\b/i

const OPENS_LINE = [LABEL, OPENING, SETS_REVIEW]

const ABOUT_DOCUMENT =
  /\b(?:policy|report)\b[^.;]{0,30}[·|–—]\s*(?:next )?review (?:due|date|by)\b|^\W*(?:this )?(?:policy|document|report) (?:date|valid|review|renewal|approved|adopted|agreed|ratified|expires|expiry|in force)\b|\b(?:this|the|our|sen|send|school)\s+(?:[\w&/]+\s+){0,5}?(?:policy|report|document|offer)\b|\bthis (?:page|version|edition|guide|booklet|leaflet|handbook|statement)\b|\b(?:policy|report|document)\s+(?:was|is|has|will|should|to)\b|^\W*(?:approved|adopted|agreed|ratified|(?:last |next |to be )?(?:reviewed?|updated?))\b|^\W*signed off (?:by|on|in)\b|\bsigned this off\b|\b(?:approved|adopted|ratified|signed off) version \d|^\W*(?:it|this) will next (?:come|go|return|be)\b|^\W*(?:next (?:[a-z]+ )?(?:review|update)|renewal|expiry)(?: date)?\s*[:–-]|^\W*(?:A: )?(?:the |our )?next (?:update|version|edition) (?:of this (?:policy|report|page|information) )?(?:is|will be) (?:due|planned|scheduled|expected|published|issued|written|ready|out)\b|^\W*(?:the |our |its )?next (?:full |formal |annual |yearly |policy |scheduled )?review\b[^.;]{0,20}\b(?:due|planned|scheduled|takes? place|will be)\b/i
/** “It will be reviewed …”, where the sentence before speaks of the document. */
const IT_IS =
  /^\W*It (?:was|has been|is(?: to be)?|will(?: next| then| again)? be|should be|must be|shall be) (?:\w+ly |next |last |due to be )?(?:re-?written|drafted|approved|adopted|agreed|ratified|reviewed|looked at|updated|renewed|revised|published)\b/
/** Another of the school’s papers is spoken of. */
export const ABOUT_ANOTHER =
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

/** “Status: statutory. Ratified: 06/11/2026. Renewal: 06/11/2027.” */
const APPROVED_AND_DUE =
  /\b(?:ratified|adopted|approved|policy date|date (?:approved|adopted|ratified)|date of (?:adoption|approval|ratification))\b[^.;|\d]{0,25}\d.*\b(?:renewal|next review|review(?: date| due| by)?|expires?|expiry(?: date)?)(?: date)?\b[^.;|\d]{0,20}\d/i
const OTHER_PAPER =
  /\b(?:plan|profile|strategy|scheme|licen[cs]e|certificate|passport|bid|grant)\b/i

/** Fields that tell of one paper when it was approved and when it is due; no other paper is named. */
const isDateLine = (text: string): boolean =>
  APPROVED_AND_DUE.test(text) && !OTHER_PAPER.test(text) && !ABOUT_ANOTHER.test(text)

interface Line extends Range {
  readonly text: string
}

/** The lines of a block, with their places in its text. */
export function linesOf(text: string): Line[] {
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
  const own = labelledDates(context)
  if (block.table || block.kind === 'heading') return own
  const changes = changeDates(context, isFrontMatter(context) || isImprint(context))
  // A label of its own says more of a date than the list it follows.
  const labelled = own.filter(({ role }) => role === 'approved' || role === 'next-review')
  const isIn = (dates: readonly PolicyDateFact[], { range }: PolicyDateFact) =>
    dates.some((date) => overlaps(date.range, range))
  return [
    ...own
      .filter((date) => labelled.includes(date) || !isIn(changes, date))
      .map((date) => ofVersion(context, date)),
    ...changes.filter((change) => !isIn(labelled, change)),
  ]
}

/** An approval with the version that it is of, where the sentence or the heading says so. */
function ofVersion(context: BlockContext, date: PolicyDateFact): PolicyDateFact {
  if (date.role !== 'approved') return date
  const { start, end } = context.sentenceAt(date.range.start)
  const version =
    versionIn(context.block.text.slice(start, end)) ?? versionIn(context.section.title)
  return version ? { ...date, version } : date
}

/** “Appendix last updated July 2024; to be updated July 2025.” */
const OF_APPENDIX =
  /^\W*(?:this )?(?:appendix|annex)(?: \w{1,2})?(?: was)?(?: last)? (?:updated|reviewed|revised)\b/i

function labelledDates(context: BlockContext): PolicyDateFact[] {
  const { block } = context
  if (block.table) return tableDates(context)
  if (block.kind === 'code') return []
  if (isInForm(context) && !isDateLine(block.text) && !OF_APPENDIX.test(block.text)) return []
  // A reader of plain text takes a short line with a date for a heading.
  if (block.kind === 'heading')
    return OPENING.test(block.text) ? datesOfLine(block.text, 0, true) : titleDates(context)
  const isFront = isFrontMatter(context) || isImprint(context) || isDateLine(block.text)
  const isLog = isVersionRow(context)
  const isShort = countWords(block.text) <= LABELLED_WORDS && block.text.length <= 160
  const sentences = isShort ? [{ start: 0, end: block.text.length }] : context.sentences
  const found: PolicyDateFact[] = []
  for (const line of block.text.includes('\n') ? linesOf(block.text) : sentences) {
    const text = block.text.slice(line.start, line.end)
    const isLabelled =
      countWords(text) <= LABELLED_WORDS && OPENS_LINE.some((form) => form.test(text))
    const isLogLine = isLog && LOG_LINE.test(text)
    const isOfPlan = ABOUT_PLAN.test(text) && IS_PLAN.test(context.section.path[0] ?? '')
    if (!(isLabelled && isFront) && !isLogLine && !isOfPlan && !isAboutDocument(block.text, line))
      continue
    const ofAppendix = OF_APPENDIX.test(text)
    // When an appendix was written says nothing of the document; that it is overdue does.
    const own = datesOfLine(text, line.start, isLabelled).filter(
      ({ role }) => !ofAppendix || role === 'next-review',
    )
    found.push(...(isLogLine ? changesIn(text, line.start) : own))
  }
  if (found.length === 0 && isFront && countWords(block.text) <= 6)
    found.push(...bareDates(block.text))
  return found
}

/** The date of a law or of guidance: “the 2015 SEND Code of Practice”, “Equality Act 2010”. */
const WORK_BEFORE =
  /\b(?:Act|Regulations?|Code(?: of Practice)?(?:[:,]? \(?0(?: to | ?[–-] ?)25(?: years)?\)?)?|[Gg]uidance|KCSIE|in Education|to Safeguard Children|[Ff]ramework|SI)[,:]? ?\(?$/
const WORK_AFTER =
  /^\)? (?:(?:SEND?|SEN\/D|Statutory|Equality|Special Educational Needs) )?(?:Code|Act|Regulations|[Gg]uidance|[Ee]dition)\b/

/** Whether a sentence of a text speaks of the document that holds it. */
export function isAboutDocument(whole: string, { start, end }: Range): boolean {
  const text = whole.slice(start, end)
  if (ABOUT_ANOTHER.test(text)) return false
  if (OF_APPENDIX.test(text)) return true
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
      (SET_FOR_REVIEW.test(text.slice(end, end + 60)) ? 'next-review' : null) ??
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

/** “SEND policy | March 2025” in a table of papers, wherever it stands. */
const isRowOfPolicy = ({ block }: BlockContext): boolean =>
  /^\W*(?:(?:our |the )?(?:SEND?|special educational needs)(?: and disabilit(?:y|ies))? (?:policy|information report)|this (?:policy|report|document))\W*$/i.test(
    block.table?.rowHeader ?? '',
  )

/** Dates in every column: “Date of this report | Agreed by governors | Next report due”. */
const isTableOfDates = ({ block: { table } }: BlockContext): boolean =>
  table !== null &&
  table.headers.length > 1 &&
  table.headers.every((header) => roleOf(header) !== null)

function tableDates(context: BlockContext): PolicyDateFact[] {
  const { block } = context
  const isHistory = isVersionRow(context)
  if (!isHistory && !isFrontMatter(context) && !isRowOfPolicy(context) && !isTableOfDates(context))
    return []
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
