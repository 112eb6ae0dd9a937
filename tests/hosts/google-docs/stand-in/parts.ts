import { type Model, type ParagraphMark, TABLE } from './model'

/** A paragraph of a model. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly mark: ParagraphMark
}

const MARKS: ReadonlySet<string> = new Set(['\u0003', ...Object.values(TABLE)])

/** Cuts a model into its paragraphs. */
export function readParts(model: Model): Part[] {
  const parts: Part[] = []
  const { text } = model
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const mark = model.marks[i]
    if (mark) parts.push({ start, end: i, mark })
    if (mark || MARKS.has(text.charAt(i))) start = i + 1
  }
  return parts
}
