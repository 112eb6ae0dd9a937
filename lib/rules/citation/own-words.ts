import type { LocatedCitation } from '../../citation/citation'
import type { Range } from '../../core/range'
import { shift } from '../../core/range'
import type { ContextKind } from '../../knowledge/context-kind'
import { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { DocumentView } from '../rule'

/** A citation is a title, names people by their books and may stand in a list of them. */
const ALWAYS: readonly ContextKind[] = ['title', 'name', 'technical']
/** What is wrong with a number is wrong wherever it stands. */
const NUMBERS: readonly ContextKind[] = [...ALWAYS, 'glossary', 'reference-list']

/** The block that holds an offset's citation, as checks of single blocks see it. */
function contextOf(view: DocumentView, block: number): BlockContext | null {
  const { blocks, sectionOf } = view.document
  const found = blocks[block]
  const section = view.sections[sectionOf[block] ?? 0]
  return found && section ? new BlockContext(found, section, view.signals) : null
}

/**
 * Whether the writer says it today and in earnest: not in a quotation, about the past, denied, or
 * in the document's own history.
 */
export function isOwnStatement(
  view: DocumentView,
  citation: LocatedCitation,
  about: 'number' | 'statement' = 'statement',
): boolean {
  const context = contextOf(view, citation.block)
  if (!context) return false
  const start = view.document.starts[citation.block] ?? 0
  return (
    silencedBy(context, inBlock(citation, start), about === 'number' ? NUMBERS : ALWAYS) === null
  )
}

const inBlock = (range: Range, start: number): Range => shift(range, -start)
