import type { LocatedFact } from '../fact'
import { placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { addMonths, daysBetween, inWords } from './calendar'
import { versionIn } from './change-log'
import type { PolicyDateFact } from './facts'

type Dated = LocatedFact<PolicyDateFact>

/** Days by which a change may be entered after the meeting that approved it. */
const SLACK = 31
/** A version that is approved so many months after its last change is hardly the one that was logged. */
const SAME_VERSION = 24

const APPROVES =
  /\b(?:approv(?:ed|al)|adopt(?:ed|ion)|ratif(?:ied|ication)|signed (?:off|by (?:the )?(?:chair|governors?|trustees?|board)))\b/i
/** Changes that need nobody’s approval, or do not ask for it yet. */
const NO_CHANGE =
  /\b(?:drafts?|drafted|consultation|proposed|reformatted|reprinted|typing errors?)\b/i

/** The date of a document is not the day on which it was approved. */
const ITS_DATE =
  /\b(?:policy date|date of (?:this |the )?(?:policy|report|document)|publish\w*|publication(?: date)?|dated)\W*$/i
const LABEL = 40
/** “Our information report is a separate document. It was last published in …” */
const OF_A_SEPARATE = /\b(?:is|are) (?:a |an )?(?:separate|different|another)\b/i

function isApproval({ document }: DocumentView, { block, fact }: Dated): boolean {
  const text = document.blocks[block]?.text ?? ''
  const before = text.slice(0, fact.range.start)
  return !ITS_DATE.test(before.slice(-LABEL)) && !OF_A_SEPARATE.test(before)
}

/** The other cells of a date’s row, with the headings above them. */
function rowOf({ document }: DocumentView, block: number): string {
  const place = document.blocks[block]?.table
  if (!place) return ''
  const cells: string[] = []
  const isBeside = (at: number) => {
    const table = document.blocks[at]?.table
    return table?.table === place.table && table.row === place.row
  }
  let first = block
  while (isBeside(first - 1)) first--
  for (let at = first; isBeside(at); at++) {
    const cell = document.blocks[at]
    cells.push(`${cell?.table?.header ?? ''}: ${cell?.text ?? ''}`)
  }
  return cells.join('; ')
}

const latest = (dates: readonly Dated[]): Dated | undefined =>
  dates.reduce<Dated | undefined>(
    (found, date) => (found && found.fact.span.first >= date.fact.span.first ? found : date),
    undefined,
  )

/** Entries of a log are changes or approvals; the other cells of their rows say which. */
function readLog(view: DocumentView, entries: readonly Dated[]) {
  const changes: Dated[] = []
  const approvals: Dated[] = []
  for (const entry of entries) {
    const row = rowOf(view, entry.block)
    const version = entry.fact.version ?? versionIn(row)
    const dated = version ? { ...entry, fact: { ...entry.fact, version } } : entry
    if (APPROVES.test(row)) approvals.push(dated)
    else if (!NO_CHANGE.test(row)) changes.push(dated)
  }
  return { changes, approvals }
}

/** Blocks in which a document says which version it is. */
const COVER = 40
const VERSION_ROW =
  /^\W*(?:(?:policy|document|report) )?(?:version|issue|edition)(?: (?:no\.?|number))?\W*$/i
const NUMBER = /^\W*(?:v(?:ersion)?\.? ?)?(\d+(?:\.\d+)*)\W*$/i

/** “Version | 5.0” on the cover. */
function versionTold({ document: { blocks } }: DocumentView): string | undefined {
  const cell = blocks
    .slice(0, COVER)
    .find(({ table }) => table && table.column > 0 && VERSION_ROW.test(table.rowHeader))
  return NUMBER.exec(cell?.text ?? '')?.[1]?.replace(/\.0$/, '')
}

/** The last change of the text and its last approval do not belong together (DATE-04). */
export function* approvalAndLog(
  view: DocumentView,
  approvedOn: readonly Dated[],
  entries: readonly Dated[],
): Iterable<DocumentFinding> {
  const { changes, approvals } = readLog(view, entries)
  const approved = latest([...approvedOn.filter((date) => isApproval(view, date)), ...approvals])
  const change = latest(changes)
  if (!approved || !change) return
  const changed = change.fact.span
  if (changed.first > view.asOf) return
  const finding = (message: string): DocumentFinding => {
    const range = placeOf(view, approved.block, approved.fact.range)
    const found = view.document.text.slice(range.start, range.end)
    return { ruleId: 'DATE-04', range, found, message, fixes: [] }
  }
  if (daysBetween(approved.fact.span.last, changed.first) > SLACK)
    yield finding(
      `The approval date is older than the last change recorded (${inWords(changed.first)}): say when the changed text was approved.`,
    )
  const version =
    approved.fact.version ??
    versionIn(view.document.blocks[approved.block]?.text ?? '') ??
    versionTold(view)
  if (!version || version !== change.fact.version) return
  if (addMonths(changed.last, SAME_VERSION) < approved.fact.span.first)
    yield finding(
      `Version ${version} was last changed by ${inWords(changed.last)} and approved long after: say which text was approved.`,
    )
}
