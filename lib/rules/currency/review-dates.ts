import type { Range } from '../../core/range'
import { kindOfDocument } from '../coverage/kind'
import type { LocatedFact } from '../fact'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { hasLine } from '../whole-text'
import { approvalAndLog } from './approval-and-log'
import { addDays, addMonths, daysBetween, inWords } from './calendar'
import { doneAhead } from './done-ahead'
import type { PolicyDateFact } from './facts'
import { twoReviews } from './two-reviews'

type Dated = LocatedFact<PolicyDateFact>

/** Days by which a review may come later than a year after the last one: meetings of governors move. */
const SLACK = 45
/** A policy that names no next review is out of date after this many months. */
const STALE_POLICY = 24
/** … and a plan that runs for years of which its title tells, such as the accessibility plan, after these. */
const STALE_PLAN = 36

const latest = (dates: readonly Dated[]): Dated | undefined =>
  [...dates].sort((a, b) => (a.fact.span.first < b.fact.span.first ? 1 : -1))[0]

/** Whether the document is, or contains, the SEN information report. */
export const isInformationReport = (view: DocumentView): boolean =>
  factsOf(view, 'is-report').length > 0 && !kindOfDocument(view).isOtherPaper

/** A row of a table of papers: “Complaints policy”. */
const PAPER = /\b(?:policy|plan|procedure|code|scheme|objectives)\W*$/i
/** “SEND policy”, “Review of this policy”. */
const OWN_PAPER = /\b(?:SEND?|special|inclusion|this|our|the|review|approval|date|report|whole)\b/i

/** Whether a date stands in the row of another paper. */
function isOfAnotherPaper({ document }: DocumentView, { block }: Dated): boolean {
  const name = document.blocks[block]?.table?.rowHeader ?? ''
  return PAPER.test(name) && !OWN_PAPER.test(name)
}

/** Sorts the dates of a document; a bare “Review date” is the next one when an earlier date stands beside it. */
function sortDates(view: DocumentView) {
  const dates = factsOf(view, 'policy-date').filter((date) => !isOfAnotherPaper(view, date))
  const of = (...roles: PolicyDateFact['role'][]) =>
    dates.filter(({ fact }) => roles.includes(fact.role))
  const done = of('approved', 'last-review')
  const next = of('next-review')
  const changes = of('change')
  const unclear = of('review')
  const first = latest([...done, ...changes])?.fact.span.first
  const laterOnes = unclear.filter(({ fact }) => first !== undefined && fact.span.first > first)
  if (next.length > 0) return { done: [...done, ...unclear], next, changes }
  return {
    done: [...done, ...unclear.filter((date) => !laterOnes.includes(date))],
    next: laterOnes,
    changes,
  }
}

/** Labels of fields that would hold a date. */
const OF_A_DATE = /\b(?:dates?|review\w*|approv\w*|adopt\w*|ratif\w*|agreed|issued?)\b/i

/** Review and approval dates of the document against the day of the check: DATE-01 to DATE-05. */
export function* reviewDates(view: DocumentView): Iterable<DocumentFinding> {
  const { done, next, changes } = sortDates(view)
  const dates = [...done, ...next, ...changes]
  const isBlank = factsOf(view, 'blank-field').some(({ fact }) => OF_A_DATE.test(fact.label))
  if (dates.length === 0 && isWholePolicy(view) && !isBlank) yield noDate()
  const overdue = next.filter(({ fact }) => fact.span.last < view.asOf)
  for (const date of overdue) yield pastReview(view, date)
  yield* doneAhead(view, done)
  yield* twoReviews(
    view,
    next.filter((date) => !overdue.includes(date)),
  )
  if (next.length === 0) yield* stale(view, latest([...done, ...changes]))
  if (isInformationReport(view)) yield* longInterval(view, latest([...done, ...changes]), next)
  else {
    yield* longCycleOfPolicy(view)
    yield* longInRow(view, done, next)
  }
  yield* approvalAndLog(
    view,
    done.filter(({ fact }) => fact.role === 'approved'),
    changes,
  )
}

/** A title that names its school year says how old the document is. */
const NAMES_YEAR = /\b20\d\d ?[-–—/] ?(?:20)?\d{1,2}\b/

/** “This booklet is both our policy and our report” */
const callsItselfOne = (view: DocumentView): boolean =>
  ['both', 'information-report'].includes(kindOfDocument(view).kind)

function isWholePolicy(view: DocumentView): boolean {
  const { document, sections } = view
  const title = document.title ?? sections.find(({ title }) => title !== '')?.title ?? ''
  return (
    (/\b(?:polic(?:y|ies)|report|offer)\b/i.test(title) || callsItselfOne(view)) &&
    !NAMES_YEAR.test(title) &&
    // A report of a visit is true of its day.
    (/\bpolic/i.test(title) || !kindOfDocument(view).isOtherPaper) &&
    document.sections.length > 2 &&
    document.text.length > 700
  )
}

const noDate = (): DocumentFinding => ({
  ruleId: 'DATE-01',
  range: { start: 0, end: 0 },
  found: '',
  message:
    'No review or approval date is found: say when this was approved and when it is next reviewed.',
  isAbsence: true,
  fixes: [],
})

function pastReview(view: DocumentView, { block, fact }: Dated): DocumentFinding {
  const range = placeOf(view, block, fact.range)
  const report = isInformationReport(view)
  return {
    ruleId: 'DATE-02',
    range,
    found: view.document.text.slice(range.start, range.end),
    message: `The next review was due by ${inWords(fact.span.last)}, which has passed${report ? '; the information report must be reviewed at least once a year' : ''}: review it and give the new date.`,
    severity: report ? 'error' : 'warning',
    fixes: [],
  }
}

/** No next review is named, and the last one is longer ago than the document itself allows. */
function* stale(view: DocumentView, last: Dated | undefined): Iterable<DocumentFinding> {
  if (!last) return
  const cycle = factsOf(view, 'review-cycle').map(({ fact }) => fact.months)
  const report = isInformationReport(view)
  const unclear = last.fact.role === 'review'
  const usual = NAMES_YEAR.test(view.document.title ?? '') ? STALE_PLAN : STALE_POLICY
  const months = Math.min(...cycle, report || unclear ? 12 : usual)
  if (addDays(addMonths(last.fact.span.last, months), SLACK) >= view.asOf) return
  const range = placeOf(view, last.block, last.fact.range)
  yield {
    ruleId: 'DATE-02',
    range,
    found: view.document.text.slice(range.start, range.end),
    message: `The last date given is ${view.document.text.slice(range.start, range.end)}, more than ${months} months ago, and no later review is named: review it and give the new date.`,
    severity: report ? 'error' : 'warning',
    isAbsence: true,
    fixes: [],
  }
}

function tooLong(
  view: DocumentView,
  block: number,
  range: Range,
  message: string,
): DocumentFinding {
  const place = placeOf(view, block, range)
  const found = view.document.text.slice(place.start, place.end)
  return { ruleId: 'DATE-03', range: place, found, message, fixes: [] }
}

/** More than a year, with some days for when governors meet. */
const isTooLong = (last: Dated, due: Dated): boolean =>
  daysBetween(last.fact.span.last, due.fact.span.first) > 365 + SLACK

const IS_REPORT = /\binformation report\W*$/i

/** “SEN information report | October 2026 | October 2028” in a table of when papers are reviewed. */
function* longInRow(
  view: DocumentView,
  done: readonly Dated[],
  next: readonly Dated[],
): Iterable<DocumentFinding> {
  const rowOf = ({ block }: Dated) => view.document.blocks[block]?.table
  for (const due of next) {
    const row = rowOf(due)
    if (!row || !IS_REPORT.test(row.rowHeader)) continue
    const last = latest(
      done.filter((date) => rowOf(date)?.table === row.table && rowOf(date)?.row === row.row),
    )
    if (last && isTooLong(last, due))
      yield tooLong(
        view,
        due.block,
        due.fact.range,
        'More than a year passes between reviews of the SEN information report, which must be reviewed at least once a year.',
      )
  }
}

function* longInterval(
  view: DocumentView,
  last: Dated | undefined,
  next: readonly Dated[],
): Iterable<DocumentFinding> {
  const finding = (block: number, range: Range): DocumentFinding =>
    tooLong(
      view,
      block,
      range,
      'More than a year passes between reviews, but this contains the SEN information report, which must be reviewed at least once a year.',
    )
  const cycle = factsOf(view, 'review-cycle').find(({ fact }) => fact.months > 12)
  if (cycle) yield finding(cycle.block, cycle.fact.range)
  const due = latest(next)
  if (!last || !due || cycle) return
  if (isTooLong(last, due)) yield finding(due.block, due.fact.range)
}

const REPORT_EACH_YEAR =
  /\binformation report\b[^.\n]{0,80}\b(?<!\bnot an )(?<!\b(?:two|three|four|five|\d)[- ])(?:annual(?:ly)?|yearly|(?:each|every|once a) (?:year|september|autumn)|12 months)\b|\b(?<!\b(?:two|three|four|five|\d)[- ])(?:annual|yearly|(?:each|every) (?:year|september|autumn))\b[^.\n]{0,60}\binformation report\b/i

const saysReportEachYear = hasLine((line) => REPORT_EACH_YEAR.test(line))
const namesReport = hasLine((line) => /information report/i.test(line))

/** A SEN policy on a longer cycle, in which no yearly information report is named. */
function* longCycleOfPolicy(view: DocumentView): Iterable<DocumentFinding> {
  const cycle = factsOf(view, 'review-cycle').find(({ fact }) => fact.months > 12)
  if (!cycle || saysReportEachYear(view)) return
  const isNamed = namesReport(view)
  const place = placeOf(view, cycle.block, cycle.fact.range)
  yield {
    ruleId: 'DATE-03',
    range: place,
    found: view.document.text.slice(place.start, place.end),
    message: isNamed
      ? 'More than a year passes between reviews: say that the SEN information report is reviewed at least once a year, as it must be.'
      : 'More than a year passes between reviews, and no SEN information report is named: that report must be reviewed at least once a year.',
    severity: 'information',
    fixes: [],
  }
}
