import type { EditorState, Text } from '@codemirror/state'
import type { Shape } from './lines'

const BLANK = /^\s*$/
const HEADING = /^#{1,6}\s/
const PARTED = /\n\s*\n/

/** Words put in at a place, and the part of them to fill in first. */
export interface Insertion {
  readonly change: { readonly from: number; readonly insert: string }
  /** Range in the text after the change: the first [brackets], or all that is new. */
  readonly toFill: { readonly anchor: number; readonly head: number }
}

/** Whether a replacement stands as paragraphs of its own: it begins or ends with an empty line. */
export const isParagraphs = (replacement: string): boolean => /^\n\s*\n|\n\s*\n$/.test(replacement)

/** Whether the line below belongs to the same paragraph, list or table. */
function goesOn(doc: Text, line: number, shapes: readonly Shape[] | null): boolean {
  if (line >= doc.lines) return false
  if (shapes) {
    const kind = shapes[line - 1]?.kind
    return (kind === 'list-item' || kind === 'table-cell') && kind === shapes[line]?.kind
  }
  const [here, below] = [doc.line(line).text, doc.line(line + 1).text]
  return !HEADING.test(here) && !HEADING.test(below) && !BLANK.test(below)
}

/**
 * A line behind a list would become its next item, in Word too: new paragraphs go before the list and
 * the words that lead into it. Number of the line above them; 0 where there is none.
 */
function aboveList(doc: Text, from: number, shapes: readonly Shape[]): number {
  let line = from
  while (line > 0 && shapes[line - 1]?.kind === 'list-item') {
    while (shapes[line - 1]?.kind === 'list-item') line--
    if (shapes[line - 1]?.kind === 'paragraph' && /:\s*$/.test(doc.line(line).text)) line--
  }
  return line < from ? line : 0
}

/** Where new paragraphs can stand without cutting a paragraph, a list or a table in two. */
function behind(doc: Text, place: number, shapes: readonly Shape[] | null): number {
  // Nowhere in particular: behind the last words.
  if (place === 0) return doc.toString().trimEnd().length
  let line = doc.lineAt(Math.min(place, doc.length)).number
  const above = shapes && aboveList(doc, line, shapes)
  if (above) return doc.line(above).to
  while (goesOn(doc, line, shapes)) line++
  return doc.line(line).to
}

/**
 * Puts paragraphs into a text, as near to a place as they can stand.
 *
 * @param shapes what the lines are, where every line is a block; null in Markdown and plain text
 */
export function insertion(
  { doc }: EditorState,
  place: number,
  words: string,
  shapes: readonly Shape[] | null,
): Insertion {
  const gap = shapes ? '\n' : '\n\n'
  const from = behind(doc, place, shapes)
  const isFirst = from === 0
  const paragraphs = words.trim().split(PARTED).join(gap)
  const start = from + (isFirst ? 0 : gap.length)
  const brackets = /\[[^\]]*\]/.exec(paragraphs)
  const anchor = start + (brackets?.index ?? 0)
  return {
    change: { from, insert: isFirst ? paragraphs : gap + paragraphs },
    toFill: { anchor, head: anchor + (brackets?.[0] ?? paragraphs).length },
  }
}
