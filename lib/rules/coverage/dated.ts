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

/** “Approved by | Trust Board, 7 July 2026”, “Review | Every year; next July 2027”. */
export const datedParts = oncePerView((view: DocumentView): Dated => {
  const approval = new Map<number, PlacedHit>()
  const yearly = new Map<number, PlacedHit>()
  const soon = addMonths(view.asOf, MONTHS)
  for (const { block, fact } of factsOf(view, 'policy-date')) {
    const hit = (part: number) => hitAt(view, block, part, fact.range)
    if (fact.role === 'approved') approval.set(APPROVAL.approved, hit(APPROVAL.approved))
    if (fact.role !== 'next-review') continue
    approval.set(APPROVAL.next, hit(APPROVAL.next))
    if (fact.span.first <= soon) yearly.set(YEARLY.interval, hit(YEARLY.interval))
  }
  for (const { block, fact } of factsOf(view, 'review-cycle'))
    if (fact.months <= 12)
      yearly.set(YEARLY.interval, hitAt(view, block, YEARLY.interval, fact.range))
  return new Map([
    [APPROVAL.id, approval],
    [YEARLY.id, yearly],
  ])
})
