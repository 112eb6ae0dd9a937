import { oncePer } from '../core/once-per'
import type { Part } from '../document/parts'
import type { Block } from '../document/policy-document'
import type { DocumentView } from './rule'

/**
 * Questions to all of a document's text, answered line by line and kept for each section: an edit has one section
 * read again. A line is a block or, in a table, a row: its cells with tabs between them.
 */

const isSameRow = ({ table: a }: Block, { table: b }: Block): boolean =>
  a !== null && b !== null && a.table === b.table && a.row === b.row

const rowsOf = oncePer(({ blocks }: Part): readonly (readonly Block[])[] => {
  const rows: Block[][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    if (row?.[0] && isSameRow(row[0], block)) row.push(block)
    else rows.push([block])
  }
  return rows
})

const linesOf = (part: Part): string[] =>
  rowsOf(part).map((row) => row.map(({ text }) => text).join('\t'))

/** What is read off each line of a part. */
function perLine<T>(read: (line: string) => T): (part: Part) => readonly T[] {
  const ofBlock = oncePer(({ text }: Block) => read(text))
  return (part) =>
    rowsOf(part).map((row) => {
      const [first] = row
      return first && row.length === 1
        ? ofBlock(first)
        : read(row.map(({ text }) => text).join('\t'))
    })
}

/** How often something is found in a document's text. Keep the function: it holds the answers. */
export function countOf(count: (line: string) => number): (view: DocumentView) => number {
  const lines = perLine(count)
  const inPart = oncePer((part: Part) => lines(part).reduce((sum, own) => sum + own, 0))
  return ({ parts }) => parts.reduce((sum, { part }) => sum + inPart(part), 0)
}

/** Whether a line of a document is of some kind. Keep the function: it holds the answers. */
export function hasLine(is: (line: string) => boolean): (view: DocumentView) => boolean {
  const lines = perLine(is)
  const inPart = oncePer((part: Part) => lines(part).includes(true))
  return ({ parts }) => parts.some(({ part }) => inPart(part))
}

/** Whether a line of a document says something about a name. Keep the function: it holds the answers. */
export function hasLineAbout(
  is: (line: string, name: string) => boolean,
): (view: DocumentView, name: string) => boolean {
  const answers = oncePer((_: Part) => new Map<string, boolean>())
  const inPart = (part: Part, name: string): boolean => {
    const known = answers(part)
    const before = known.get(name)
    if (before !== undefined) return before
    const answer = linesOf(part).some((line) => is(line, name))
    known.set(name, answer)
    return answer
  }
  return ({ parts }, name) => parts.some(({ part }) => inPart(part, name))
}
