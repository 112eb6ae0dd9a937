import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { readMarkdown } from '../../../lib/document/markdown'
import type { Block, PolicyDocument } from '../../../lib/document/policy-document'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** Bold words in the middle, as people have them, so that a change crosses runs. */
function runsOf(text: string): TextRun[] {
  const words = text.split(' ')
  const third = Math.floor(words.length / 3)
  if (third === 0) return [new TextRun(text)]
  return [
    new TextRun(`${words.slice(0, third).join(' ')} `),
    new TextRun({ text: words.slice(third, third + 2).join(' '), bold: true }),
    new TextRun(words.length > third + 2 ? ` ${words.slice(third + 2).join(' ')}` : ''),
  ]
}

function paragraphOf({ kind, depth, list, text }: Block): Paragraph {
  const children = runsOf(text.replace(/\s+/g, ' '))
  if (kind === 'heading')
    return new Paragraph({
      children,
      heading: HEADINGS[Math.min(2, (depth ?? 1) - 1)] ?? HEADINGS[0],
    })
  return list ? new Paragraph({ children, bullet: { level: 0 } }) : new Paragraph({ children })
}

/** The rows of a table that begins at a block. */
function tableAt({ blocks }: PolicyDocument, from: number): { table: Table; cells: number } {
  const rows = new Map<number, TableCell[]>()
  let at = from
  for (let block = blocks[at]; block?.table; block = blocks[++at]) {
    const row = rows.get(block.table.row) ?? []
    // A new table begins where rows start again.
    if (at > from && block.table.row < (blocks[at - 1]?.table?.row ?? 0)) break
    row.push(new TableCell({ children: [new Paragraph(block.text)] }))
    rows.set(block.table.row, row)
  }
  const table = new Table({
    rows: [...rows.values()].map((children) => new TableRow({ children })),
  })
  return { table, cells: at - from }
}

/** A policy in Markdown as a Word file with headings, bullets, tables and split runs. */
export function wordFile(markdown: string): Promise<Buffer> {
  const document = readMarkdown(markdown)
  const children: (Paragraph | Table)[] = []
  for (let at = 0; at < document.blocks.length; ) {
    const block = document.blocks[at]
    if (!block) break
    if (block.table) {
      const { table, cells } = tableAt(document, at)
      children.push(table)
      at += cells
    } else {
      children.push(paragraphOf(block))
      at++
    }
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
