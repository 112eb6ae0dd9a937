import type { PartEditor } from './part-editor'
import { childOf, elements, startTagEnd, type Xml } from './xml'

const RANGE_MARKS =
  /^w:(?:bookmark|commentRange|moveFromRange|moveToRange|perm)(?:Start|End)$|^w:proofErr$/

/** The next block in the same container, passing over marks that have no place of their own. */
export function nextBlock(paragraph: Xml): Xml | null {
  const siblings = paragraph.parent ? elements(paragraph.parent) : []
  const after = siblings.slice(siblings.indexOf(paragraph) + 1)
  const next = after.find(({ name }) => !RANGE_MARKS.test(name))
  return next && next.name !== 'w:sectPr' ? next : null
}

/** Marks inside a paragraph that other parts of the document may point to. */
export const rangeMarks = (paragraph: Xml): Xml[] =>
  elements(paragraph).filter(({ name }) => RANGE_MARKS.test(name) && name !== 'w:proofErr')

/** Whether the page layout of what stands before it hangs on this paragraph: it cannot be taken out. */
export const endsSection = (paragraph: Xml): boolean =>
  childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr') !== null

/** Puts content into an element that may be written empty, after `after` or at its start. */
function putInto(
  { splices, part: { source } }: PartEditor,
  element: Xml,
  after: Xml | null,
  content: string,
): void {
  const tagEnd = startTagEnd(source, element.start)
  if (source[tagEnd - 2] === '/') {
    const tag = source.slice(element.start, tagEnd - 2).trimEnd()
    splices.add(element.start, element.end, `${tag}>${content}</${element.raw}>`)
  } else {
    const at = after?.end ?? tagEnd
    splices.add(at, at, content)
  }
}

/** Records on a paragraph's mark that it is inserted or deleted. */
export function reviseMark(editor: PartEditor, paragraph: Xml, change: 'ins' | 'del'): void {
  const { markup } = editor
  const pPr = childOf(paragraph, 'w:pPr')
  const rPr = childOf(pPr, 'w:rPr')
  const revised = markup.revised(change, '')
  if (rPr) {
    // The standard wants an insertion before a deletion, and both before any formatting.
    putInto(editor, rPr, change === 'del' ? childOf(rPr, 'w:ins') : null, revised)
    return
  }
  const properties = markup.element('rPr', revised)
  if (!pPr) putInto(editor, paragraph, null, markup.element('pPr', properties))
  else {
    const before = elements(pPr).findLast(
      ({ name }) => name !== 'w:sectPr' && name !== 'w:pPrChange',
    )
    putInto(editor, pPr, before ?? null, properties)
  }
}
