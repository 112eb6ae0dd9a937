import type { TablePlace } from '../document/policy-document'
import { alignSequences, isAlike } from './align-sequences'
import type { Paragraph } from './snapshot'

/** What a host reads directly from its live text. */
export interface ParagraphDraft {
  readonly text: string
  /** Undefined where the text does not tell tables from other paragraphs. */
  readonly table: TablePlace | null | undefined
}

/** Whether two places are the same cell under the same header. */
export const sameTable = (a: TablePlace | null, b: TablePlace | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.table === b.table &&
    a.row === b.row &&
    a.column === b.column &&
    a.isHeader === b.isHeader &&
    a.header === b.header)

/** A paragraph nothing is known about yet but its words and, in a table, its place. */
const newParagraph = ({ text, table }: ParagraphDraft): Paragraph => ({
  kind: table ? 'table-cell' : 'unknown',
  text,
  depth: 0,
  list: null,
  table: table ?? null,
  spans: [],
})

/** The same paragraph with other words: it keeps its level, not its inline formatting. */
export const reword = (paragraph: Paragraph, text: string): Paragraph => ({
  ...paragraph,
  text,
  spans: [],
})

function carry(known: Paragraph | undefined, draft: ParagraphDraft): Paragraph {
  if (!known) return newParagraph(draft)
  const table = draft.table === undefined ? known.table : draft.table
  if (known.text === draft.text && sameTable(known.table, table)) return known
  if ((known.table !== null) !== (table !== null)) return newParagraph(draft)
  const spans = known.text === draft.text ? known.spans : []
  return { ...known, text: draft.text, table, spans }
}

/**
 * The paragraphs of a new reading. Unchanged ones stay the same objects; reworded ones keep what is
 * known about them; others start as unknown.
 */
export function carryParagraphs(
  known: readonly Paragraph[],
  drafts: readonly ParagraphDraft[],
): Paragraph[] {
  const partners = alignSequences(
    drafts.map((draft) => draft.text),
    known.map((paragraph) => paragraph.text),
    isAlike,
  )
  return drafts.map((draft, index) => carry(known[partners[index] ?? -1], draft))
}
