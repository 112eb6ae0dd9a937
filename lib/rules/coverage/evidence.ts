import type { CoverageEvidence } from '../../core/coverage'
import { type Range, shift } from '../../core/range'
import { sentencesOf } from '../../document/sentences'
import type { DocumentView } from '../rule'
import type { PlacedHit } from './document-passages'
import { afterTitle } from './stretches'

/** Sentences shown for one item. */
export const SHOWN = 3
/** A shorter sentence is a label and shows nothing, in characters. */
const LABEL = 16
/** A shorter cell needs the label at the head of its row, in characters. */
const CELL = 160
const WEIGHT = { sure: 4, part: 2, topic: 1, against: 0 }

interface Statement {
  readonly range: Range
  readonly block: number
  readonly isItem: boolean
  isSure: boolean
  hasTopic: boolean
  readonly parts: Set<number>
}

/** A short cell of the second column, with the label in front of it: “To be reviewed”, “October 2027”. */
function withLabel(
  { document: { blocks, starts } }: DocumentView,
  block: number,
  own: Range,
): Range {
  const [label, cell] = [blocks[block - 1], blocks[block]]
  const isLabelled =
    cell?.table?.column === 1 &&
    label?.table?.row === cell.table.row &&
    own.end - own.start + label.text.length < CELL
  return isLabelled ? { start: starts[block - 1] ?? own.start, end: own.end } : own
}

function statementsIn(
  view: DocumentView,
  hits: readonly PlacedHit[],
  least: number = LABEL,
): Statement[] {
  const { document } = view
  const found = new Map<number, Statement>()
  for (const { section, hit } of hits) {
    const block = (document.sections[section]?.firstBlock ?? 0) + hit.block
    const at = document.blocks[block]
    const own = at && sentencesOf(at).find(({ end }) => hit.start < end)
    if (!own) continue
    const from = Math.max(own.start, afterTitle(at))
    const said = { start: from, end: Math.max(from, own.end) }
    const range = withLabel(view, block, shift(said, document.starts[block] ?? 0))
    if (range.end - range.start < least) continue
    const statement = found.get(range.start) ?? {
      range,
      block,
      isItem: hit.isItem,
      isSure: false,
      hasTopic: false,
      parts: new Set<number>(),
    }
    found.set(range.start, statement)
    if (hit.role === 'sure') statement.isSure = true
    else if (hit.role === 'topic') statement.hasTopic = true
    else if (hit.role === 'part') statement.parts.add(hit.number)
  }
  return [...found.values()]
}

const weightOf = ({ isSure, hasTopic, parts }: Statement): number =>
  (isSure ? WEIGHT.sure : 0) + (hasTopic ? WEIGHT.topic : 0) + parts.size * WEIGHT.part

/** Where evidence stands, and which specifics say themselves what they are about. */
export interface Standing {
  /** Under a heading about the item. */
  readonly isHeaded: boolean
  /** Numbers of parts. */
  readonly telling: ReadonlySet<number>
}

/** What is about the item by itself: most specifics alone may be about anything. */
const isAbout = (
  { isSure, hasTopic, parts }: Statement,
  { isHeaded, telling }: Standing,
): boolean =>
  isSure ||
  (hasTopic && parts.size > 0) ||
  (isHeaded && parts.size > 1) ||
  [...parts].some((part) => telling.has(part))

const isRich = ({ parts }: Statement): boolean => parts.size > 1

/** Where only a heading names the item: those that say several things on it, or the one that says most. */
function underHeading(all: readonly Statement[]): Statement[] {
  const rich = all.filter(isRich)
  return rich.length > 0 ? rich : [...all].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 1)
}

/** The statements worth showing: those about the item, and one for each specific that they leave out. */
function chosenFrom(all: readonly Statement[], standing: Standing): Statement[] {
  const about = all.filter((one) => isAbout(one, standing))
  if (about.length === 0) return underHeading(all)
  const covered = new Set(about.flatMap(({ parts }) => [...parts]))
  const isNear = (statement: Statement) =>
    about.some(
      ({ block, isItem, range }) =>
        (block === statement.block && range.start < statement.range.start) ||
        (isItem && statement.isItem && Math.abs(block - statement.block) === 1),
    )
  const chosen = [...about]
  for (const statement of all) {
    if (about.includes(statement) || !isNear(statement)) continue
    if (![...statement.parts].some((part) => !covered.has(part))) continue
    for (const part of statement.parts) covered.add(part)
    chosen.push(statement)
  }
  return chosen
}

/** The best of them, and those that say nearly as much or add a specific. */
function mostTelling(chosen: readonly Statement[]): Statement[] {
  const sorted = [...chosen].sort((a, b) => weightOf(b) - weightOf(a))
  const most = sorted[0] ? weightOf(sorted[0]) : 0
  const told = new Set<number>()
  const kept: Statement[] = []
  for (const statement of sorted) {
    const adds = [...statement.parts].some((part) => !told.has(part))
    if (!adds && weightOf(statement) < most - WEIGHT.part) continue
    for (const part of statement.parts) told.add(part)
    kept.push(statement)
  }
  return kept.slice(0, SHOWN)
}

/** The sentences that show most about an item, in the order of the document. */
export function evidenceOf(
  view: DocumentView,
  hits: readonly PlacedHit[],
  standing: Standing,
): CoverageEvidence[] {
  const told = statementsIn(view, hits)
  // Where labels are all there is, they are what was found.
  const statements = told.length > 0 ? told : statementsIn(view, hits, 1)
  return mostTelling(chosenFrom(statements, standing))
    .map(({ range }) => ({ ...range, text: view.document.text.slice(range.start, range.end) }))
    .sort((a, b) => a.start - b.start)
}
