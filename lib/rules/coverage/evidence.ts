import type { CoverageEvidence } from '../../core/coverage'
import { type Range, shift } from '../../core/range'
import { sentencesOf } from '../../document/sentences'
import type { DocumentView } from '../rule'
import type { PlacedHit } from './document-passages'

/** Sentences shown for one item. */
export const SHOWN = 3
/** A shorter sentence is a label and shows nothing, in characters. */
const LABEL = 16
const WEIGHT = { sure: 4, part: 2, topic: 1, against: 0 }

interface Statement {
  readonly range: Range
  readonly block: number
  readonly isItem: boolean
  isSure: boolean
  hasTopic: boolean
  readonly parts: Set<number>
}

function statementsIn(view: DocumentView, hits: readonly PlacedHit[]): Statement[] {
  const { document } = view
  const found = new Map<number, Statement>()
  for (const { section, hit } of hits) {
    const block = (document.sections[section]?.firstBlock ?? 0) + hit.block
    const at = document.blocks[block]
    const own = at && sentencesOf(at).find(({ end }) => hit.start < end)
    if (!own || own.end - own.start < LABEL) continue
    const range = shift(own, document.starts[block] ?? 0)
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

/** What is about the item by itself: a specific alone may be about anything. */
const isAbout = ({ isSure, hasTopic, parts }: Statement): boolean =>
  isSure || (hasTopic && parts.size > 0)

/** Where only a heading names the item: those that say several things on it, or the one that says most. */
function underHeading(all: readonly Statement[]): Statement[] {
  const rich = all.filter(({ parts }) => parts.size > 1)
  return rich.length > 0 ? rich : [...all].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, 1)
}

/** The statements worth showing: those about the item, and one for each specific that they leave out. */
function chosenFrom(all: readonly Statement[]): Statement[] {
  const about = all.filter(isAbout)
  if (about.length === 0) return underHeading(all)
  const covered = new Set(about.flatMap(({ parts }) => [...parts]))
  const isNear = (statement: Statement) =>
    about.some(
      ({ block, isItem }) =>
        block === statement.block ||
        (isItem && statement.isItem && Math.abs(block - statement.block) === 1),
    )
  const chosen = [...about]
  for (const statement of all) {
    if (isAbout(statement) || !isNear(statement)) continue
    if (![...statement.parts].some((part) => !covered.has(part))) continue
    for (const part of statement.parts) covered.add(part)
    chosen.push(statement)
  }
  return chosen
}

/** The sentences that show most about an item, in the order of the document. */
export function evidenceOf(view: DocumentView, hits: readonly PlacedHit[]): CoverageEvidence[] {
  return chosenFrom(statementsIn(view, hits))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, SHOWN)
    .map(({ range }) => ({ ...range, text: view.document.text.slice(range.start, range.end) }))
    .sort((a, b) => a.start - b.start)
}
