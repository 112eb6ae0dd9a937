import { assemble, type BlockDraft } from './assemble'
import { type Chunk, chunksOf } from './plain-chunks'
import { headingsOf } from './plain-headings'
import { layoutOf, linesOf } from './plain-lines'
import { ListLevels } from './plain-lists'
import { rowsFrom, tableDrafts } from './plain-table'
import type { PolicyDocument } from './policy-document'

/**
 * Reads plain text. The document's text is the file itself, so blocks are slices of it: bullets,
 * rules and page numbers stand between blocks, and the line breaks of wrapped paragraphs stay
 * inside them. Headings, lists and tables are recognised by how they look.
 */
export function readPlainText(source: string): PolicyDocument {
  const lines = linesOf(source)
  const chunks = chunksOf(source, lines, layoutOf(lines))
  return assemble(draftsOf(chunks), {
    text: source,
    source,
    segments: source === '' ? [] : [{ text: 0, source: 0, length: source.length }],
  })
}

function draftsOf(chunks: readonly Chunk[]): BlockDraft[] {
  const depths = headingsOf(chunks)
  const levels = new ListLevels()
  const drafts: BlockDraft[] = []
  let tables = 0
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]
    if (!chunk) break
    const depth = depths.get(index)
    const rows = depth === undefined ? rowsFrom(chunks, index) : 0
    if (depth !== undefined) {
      levels.end()
      drafts.push({ kind: 'heading', text: chunk.text, start: chunk.start, depth })
    } else if (rows > 0) {
      levels.end()
      for (const cell of tableDrafts(chunks.slice(index, index + rows), tables++)) drafts.push(cell)
      index += rows - 1
    } else drafts.push(textDraft(chunk, levels))
  }
  return drafts
}

function textDraft(chunk: Chunk, levels: ListLevels): BlockDraft {
  const { marker, lead } = chunk
  const words = { text: chunk.text.slice(lead), start: chunk.start + lead }
  if (marker) {
    const number = /^\d+$/.test(marker.label) ? { number: Number(marker.label) } : {}
    const list = { ordered: marker.ordered, level: levels.item(marker), ...number }
    return { kind: 'list-item', ...words, list }
  }
  const level = levels.paragraph(chunk)
  if (level === 0) return { kind: 'paragraph', ...words }
  return { kind: 'list-item', ...words, list: { ordered: false, level }, continues: true }
}
