import { oncePer } from '../core/once-per'
import type { Part } from '../document/parts'
import type { Block } from '../document/policy-document'
import type { DocumentView, ReadPart } from './rule'

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

/** What was asked of each section in the linter's last run, and what the answers come to. */
interface Asked<T, U> {
  readonly parts: readonly ReadPart[]
  readonly answers: readonly T[]
  readonly all: U
}

/** Asks sections only where they are not those of the last run; to look up one by one what is kept for them costs more. */
function ofAll<T, U>(
  inPart: (part: Part) => T,
  together: (answers: readonly T[]) => U,
): (view: DocumentView) => U {
  return ({ parts, lasting }) => {
    // Under a question stands what was answered to it.
    const before = lasting.get(inPart) as Asked<T, U> | undefined
    if (before?.parts === parts) return before.all
    const answers = parts.map((read, index) => {
      const known = before?.parts[index] === read ? before.answers[index] : undefined
      return known ?? inPart(read.part)
    })
    const all = together(answers)
    lasting.set(inPart, { parts, answers, all } satisfies Asked<T, U>)
    return all
  }
}

/** How often something is found in a document's text. Keep the function: it holds the answers. */
export function countOf(count: (line: string) => number): (view: DocumentView) => number {
  const lines = perLine(count)
  return ofAll(
    oncePer((part: Part) => lines(part).reduce((sum, own) => sum + own, 0)),
    (counts) => counts.reduce((sum, own) => sum + own, 0),
  )
}

/** Whether a line of a document is of some kind. Keep the function: it holds the answers. */
export function hasLine(is: (line: string) => boolean): (view: DocumentView) => boolean {
  const lines = perLine(is)
  return ofAll(
    oncePer((part: Part) => lines(part).includes(true)),
    (answers) => answers.includes(true),
  )
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
