import { assemble, type BlockDraft } from '../../document/assemble'
import type { Block, PolicyDocument } from '../../document/policy-document'

/** What an editor line is, apart from its words. */
export type Shape = Omit<BlockDraft, 'text' | 'spans' | 'segments' | 'start'>

/** A document as an editor shows it that has one line for every block. */
export interface LinedText {
  readonly lines: readonly string[]
  readonly shapes: readonly Shape[]
}

/** Stands for a line break inside a block, so that a block stays one editor line. */
const SOFT_BREAK = '\u2028'

const shapeOf = (block: Block): Shape => ({
  kind: block.kind,
  depth: block.depth,
  ...(block.list ? { list: { ordered: block.list.ordered, level: block.depth } } : {}),
  ...(block.table ? { table: block.table } : {}),
  inQuotation: block.inQuotation,
})

/** A line for each block of a document, and what the block is. */
export const toLines = (document: PolicyDocument): LinedText => ({
  lines: document.blocks.map(({ text }) => text.replaceAll('\n', SOFT_BREAK)),
  shapes: document.blocks.map(shapeOf),
})

/** The words of one line as a block has them. */
export const blockText = (line: string): string => line.replaceAll(SOFT_BREAK, '\n')

/** The document that edited lines make; offsets in its text are offsets in the lines joined by `\n`. */
export function fromLines({ lines, shapes }: LinedText, title: string | null): PolicyDocument {
  let start = 0
  const drafts = lines.map((line, index): BlockDraft => {
    const draft = { ...(shapes[index] ?? PARAGRAPH), text: blockText(line), start }
    start += line.length + 1
    return draft
  })
  return assemble(drafts, { title, text: lines.map(blockText).join('\n') })
}

const PARAGRAPH: Shape = { kind: 'paragraph' }

/**
 * Shapes for lines that have been edited. What stands before and after the edit keeps its shape; a
 * new line goes on as the one above it, except that a heading is followed by a paragraph.
 */
export function carryShapes(before: LinedText, lines: readonly string[]): Shape[] {
  const old = before.lines
  let head = 0
  while (head < old.length && head < lines.length && old[head] === lines[head]) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < lines.length - head &&
    old[old.length - 1 - tail] === lines[lines.length - 1 - tail]
  )
    tail++
  const removed = old.length - head - tail
  const shapes: Shape[] = before.shapes.slice(0, head)
  for (let i = head; i < lines.length - tail; i++) {
    const kept = i - head < removed ? before.shapes[i] : undefined
    shapes.push(kept ?? following(shapes.at(-1)))
  }
  return [...shapes, ...before.shapes.slice(old.length - tail)]
}

const following = (above: Shape | undefined): Shape =>
  above?.kind === 'list-item' ? above : PARAGRAPH
