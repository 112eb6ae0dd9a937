import { addMonths } from '../currency/calendar'
import { factsOf } from '../facts-of'
import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import type { PlacedHit } from './document-passages'

/** What the dates of a document show, however they are put: by item, its parts and where the date stands. */
export type Dated = ReadonlyMap<string, ReadonlyMap<number, PlacedHit>>

/** Parts of the items that dates speak for, by their place on the page. */
const APPROVAL = { id: 'P14', approved: 0, next: 1 }
const YEARLY = { id: 'C20', interval: 0 }
/** A year, and a month to find a date for the meeting. */
const MONTHS = 13

function hitAt(
  view: DocumentView,
  block: number,
  part: number,
  range: { start: number; end: number },
): PlacedHit {
  const { sectionOf, sections } = view.document
  const section = sectionOf[block] ?? 0
  return {
    section,
    hit: {
      ...range,
      role: 'part',
      number: part,
      block: block - (sections[section]?.firstBlock ?? 0),
      before: 0,
      sentence: 0,
      said: range,
      isItem: false,
      isOpen: false,
      isDoubted: false,
    },
  }
}

/** A date by itself shows when a policy was written; that somebody approved it has to be said beside it. */
const APPROVES = /\b(?:approv|agree|adopt|ratif|sign|pass)/i

function isApproval({ document }: DocumentView, block: number): boolean {
  const { text, table } = document.blocks[block] ?? { text: '', table: null }
  const title = document.sections[document.sectionOf[block] ?? 0]?.title ?? ''
  return APPROVES.test([title, table?.header, table?.rowHeader, text].join(' '))
}

/** Tables of versions may have a column for it. */
const isReviewColumn = ({ document }: DocumentView, block: number): boolean =>
  /^\W*review\W*$/i.test(document.blocks[block]?.table?.header ?? '')

/** “Approved by | Trust Board, 7 July 2026”, “Review | Every year; next July 2027”. */
export const datedParts = oncePerView((view: DocumentView): Dated => {
  const approval = new Map<number, PlacedHit>()
  const yearly = new Map<number, PlacedHit>()
  const soon = addMonths(view.asOf, MONTHS)
  const dates = factsOf(view, 'policy-date')
  const done = dates.flatMap(({ fact: { role, span } }) =>
    role === 'approved' || role === 'last-review' ? span.last : [],
  )
  const latest = done.sort().at(-1) ?? view.asOf
  for (const { block, fact } of dates) {
    const hit = (part: number) => hitAt(view, block, part, fact.range)
    if (fact.role === 'approved' && isApproval(view, block))
      approval.set(APPROVAL.approved, hit(APPROVAL.approved))
    // “Review: July 2027” beside “Approved: July 2026” is the next one.
    const isReview = fact.role === 'review' || isReviewColumn(view, block)
    if (fact.role !== 'next-review' && !(isReview && fact.span.first > latest)) continue
    approval.set(APPROVAL.next, hit(APPROVAL.next))
    if (fact.role !== 'change' && fact.span.first <= soon)
      yearly.set(YEARLY.interval, hit(YEARLY.interval))
  }
  for (const { block, fact } of factsOf(view, 'review-cycle'))
    if (fact.months <= 12)
      yearly.set(YEARLY.interval, hitAt(view, block, YEARLY.interval, fact.range))
  return new Map([
    [APPROVAL.id, approval],
    [YEARLY.id, yearly],
  ])
})
