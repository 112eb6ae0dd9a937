import type { LocatedFact } from '../fact'
import { placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { addDays } from './calendar'
import type { PolicyDateFact } from './facts'

type Dated = LocatedFact<PolicyDateFact>

/** What is done to a document on a day; the day from which it applies may well lie ahead. */
const DONE =
  /\b(?:approv(?:ed|al)|agreed|adopt(?:ed|ion)|ratif(?:ied|ication)|signed|passed|reviewed|updated?|revised|amended|changed|(?:re-?)?written|drafted|looked at|checked|last review|review(?:ed)? on)\b/i
/** Says that it has still to be done. */
const AHEAD =
  /\b(?:will|shall|should|must|may|can|to|due|next|drafts?|expect\w*|hop(?:e|es|ed|ing)|proposed|plan(?:s|ned)?|scheduled|intend\w*|aim|if|once|when|until|unless|pending|awaiting|subject to|ready for|in time for|goes|going)\b/i
/** A meeting that has been called: the policy for it is written with its day. */
const NEXT_MEETING = 62

/** The words that say what a date is: the sentence before it, or the label of its cell. */
function labelOf({ document }: DocumentView, { block, fact }: Dated): string {
  const { text = '', table } = document.blocks[block] ?? {}
  const before = text.slice(0, fact.range.start)
  const own = before.slice(Math.max(0, before.search(/[^.;|\n]*$/)))
  if (DONE.test(own) || !table) return own
  const beside = table.isHeader ? (table.headers[table.column - 1] ?? '') : table.rowHeader
  return `${beside} ${own}`
}

/** Approved or reviewed on a day that has not come: a slip, or a date that nobody has checked (DATE-05). */
export function* doneAhead(view: DocumentView, done: readonly Dated[]): Iterable<DocumentFinding> {
  for (const date of done) {
    const { role, span, range } = date.fact
    if (span.first <= view.asOf || role === 'review') continue
    const label = labelOf(view, date)
    if (!DONE.test(label) || AHEAD.test(label)) continue
    const place = placeOf(view, date.block, range)
    const found = view.document.text.slice(place.start, place.end)
    yield {
      ruleId: 'DATE-05',
      range: place,
      found,
      message: `“${found}” has still to come, but this was done on it by the text: give the right date.`,
      severity: span.first <= addDays(view.asOf, NEXT_MEETING) ? 'information' : 'warning',
      fixes: [],
    }
  }
}
