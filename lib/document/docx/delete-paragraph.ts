import type { DocxBlock } from './docx-document'
import { endsSection, nextBlock, rangeMarks, reviseMark } from './paragraph-mark'
import { isRemoved } from './paragraph-reader'
import type { PartEditor } from './part-editor'
import { elements, type Xml } from './xml'

const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:ruby'])

/** The runs of a paragraph, those within links and content controls included. */
function* runsOf(node: Xml): Generator<Xml> {
  for (const child of elements(node)) {
    if (child.name === 'w:r') yield child
    else if (!isRemoved(child.name, 'accepted')) yield* runsOf(child)
  }
}

function problem({ pieces }: DocxBlock, runs: readonly Xml[]): string | null {
  const lock = pieces.find(({ run }) => run.lock && run.lock.kind !== 'field')?.run.lock
  if (lock) return lock.reason
  const contents = runs.flatMap(elements)
  if (contents.some(({ name }) => PICTURES.has(name))) {
    return 'The paragraph holds a picture or text box that would go with it.'
  }
  let depth = 0
  for (const { name, attributes } of contents) {
    if (name !== 'w:fldChar') continue
    const type = attributes['w:fldCharType']
    if (type === 'begin') depth++
    else if (type === 'end' && --depth < 0) break
  }
  return depth === 0 ? null : 'The paragraph holds only part of something that Word fills in.'
}

/** An element under another name, its attributes and content as they stand. */
function renamed(source: string, { start, end, raw }: Xml, name: string): string {
  const rest = source.slice(start + 1 + raw.length, end)
  return `<${name}${rest.endsWith('/>') ? rest : `${rest.slice(0, rest.lastIndexOf('</'))}</${name}>`}`
}

const deletedNames: Readonly<Record<string, string>> = {
  'w:t': 'delText',
  'w:instrText': 'delInstrText',
}

/** A run as Word writes one that is deleted. */
function deletedRun({ markup, part: { source } }: PartEditor, run: Xml): string {
  let text = ''
  let at = run.start
  for (const child of elements(run)) {
    const name = deletedNames[child.name]
    if (name === undefined) continue
    text += source.slice(at, child.start) + renamed(source, child, markup.name(name))
    at = child.end
  }
  return markup.revised('del', text + source.slice(at, run.end))
}

/**
 * Removes a block: its runs, and its paragraph mark unless a cell, a section or the document ends
 * with it.
 *
 * @returns why it cannot be removed honestly, or null once that is planned
 */
export function deleteParagraph(editor: PartEditor, block: DocxBlock): string | null {
  const runs = block.paragraphs.flatMap((paragraph) => [...runsOf(paragraph)])
  const reason = problem(block, runs)
  if (reason) return reason
  const { splices, tracked, part } = editor
  const last = block.paragraphs.at(-1)
  const dropsMark = last !== undefined && nextBlock(last) !== null && !endsSection(last)
  if (!tracked && dropsMark) {
    for (const paragraph of block.paragraphs) {
      const marks = rangeMarks(paragraph).map(({ start, end }) => part.source.slice(start, end))
      splices.add(paragraph.start, paragraph.end, marks.join(''))
    }
    return null
  }
  for (const run of runs) splices.add(run.start, run.end, tracked ? deletedRun(editor, run) : '')
  if (tracked && dropsMark) reviseMark(editor, last, 'del')
  return null
}
