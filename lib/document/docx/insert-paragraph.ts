import type { Block } from '../policy-document'
import { controlLock } from './content-control'
import type { DocxBlock, DocxDocument, RunRef } from './docx-document'
import { isWritable } from './markup'
import { nextBlock, reviseMark } from './paragraph-mark'
import type { PartEditor } from './part-editor'
import { propertiesLike } from './render-run'
import { childOf, elements, type Xml } from './xml'

/** Kinds whose look a paragraph after them does not share. */
const STANDS_ALONE: ReadonlySet<Block['kind']> = new Set(['heading', 'caption'])

/** The block whose look a new paragraph takes, or null for the document's plain look. */
function modelFor({ document, blocks }: DocxDocument, after: number): DocxBlock | null {
  const here = Math.max(0, after)
  const kind = document.blocks[here]?.kind
  if (kind !== undefined && !STANDS_ALONE.has(kind)) return blocks[here] ?? null
  const nextKind = document.blocks[here + 1]?.kind
  const next = blocks[here + 1]
  const sameStory = next?.paragraphs[0]?.parent === blocks[here]?.paragraphs[0]?.parent
  return nextKind === 'paragraph' && sameStory ? (next ?? null) : null
}

/** The run that most of a block's words are in. */
const mainRun = ({ pieces }: DocxBlock): RunRef | null =>
  pieces.reduce<(typeof pieces)[number] | null>(
    (best, piece) =>
      piece.run.lock || piece.run.linked || piece.text.length <= (best?.text.length ?? 0)
        ? best
        : piece,
    null,
  )?.run ?? null

const NOT_SHARED = new Set(['w:sectPr', 'w:pPrChange', 'w:pageBreakBefore'])
const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'])

/** Paragraph properties like a model's, with `mark` recorded on the paragraph mark. */
function propertiesOf(editor: PartEditor, model: Xml | null, mark: string): string {
  const { markup, part } = editor
  const raw = ({ start, end }: Xml) => part.source.slice(start, end)
  const pPr = childOf(model, 'w:pPr')
  const rPr = childOf(pPr, 'w:rPr')
  const shared = pPr
    ? elements(pPr).filter((child) => child !== rPr && !NOT_SHARED.has(child.name))
    : []
  const look = rPr ? elements(rPr).filter(({ name }) => !REVISIONS.has(name)) : []
  const inMark = mark + look.map(raw).join('')
  const content = shared.map(raw).join('') + (inMark && markup.element('rPr', inMark))
  return content && markup.element('pPr', content)
}

function lockAround(paragraph: Xml): string | null {
  for (let at = paragraph.parent; at; at = at.parent) {
    const lock = at.name === 'w:sdt' ? controlLock(at) : null
    if (lock) return lock.reason
  }
  return null
}

const IN_TABLE = new Set(['w:tc', 'w:tr', 'w:tbl', 'w:sdt', 'w:sdtContent'])

/** The table whose very last paragraph this is. */
function tableEndingWith(paragraph: Xml): Xml | null {
  let at = paragraph
  while (at.parent && IN_TABLE.has(at.parent.name) && nextBlock(at) === null) {
    at = at.parent
    if (at.name === 'w:tbl') return at
  }
  return null
}

/**
 * Puts new paragraphs, in order, after a block (before the first block for −1). They look like the
 * block they follow, or like ordinary text after a heading. After the last cell of a table they stand
 * below the table, not in it.
 *
 * @param keepsMark whether the block's own paragraph mark may be used: false when it is deleted
 * @returns why they cannot be put there honestly, or null once that is planned
 */
export function insertParagraphs(
  editor: PartEditor,
  docx: DocxDocument,
  after: number,
  texts: readonly string[],
  keepsMark: boolean,
): string | null {
  const block = docx.blocks[Math.max(0, after)]
  const paragraph = after < 0 ? block?.paragraphs[0] : block?.paragraphs.at(-1)
  if (!paragraph) return 'There is no such paragraph.'
  if (!texts.every(isWritable)) return 'The new words contain characters that Word cannot hold.'
  const lock = lockAround(paragraph)
  if (lock) return lock
  const { markup, splices, part, tracked } = editor
  const table = after < 0 ? null : tableEndingWith(paragraph)
  const model = table ? null : modelFor(docx, after)
  const run = model ? mainRun(model) : null
  const properties = run ? propertiesLike(run, part.source) : ''
  const modelParagraph = model?.paragraphs.at(-1) ?? null
  // Where nothing follows, rejecting an inserted mark would leave an empty paragraph behind: there
  // the block's own mark counts as the inserted one, and the last new paragraph takes its place.
  const takesOver =
    tracked && keepsMark && after >= 0 && model === block && nextBlock(paragraph) === null
  const written = texts.map((text, i) => {
    const isNew = tracked && !(takesOver && i === texts.length - 1)
    const words = markup.run(properties, markup.text(text))
    const content = tracked ? markup.revised('ins', words) : words
    const mark = isNew ? markup.revised('ins', '') : ''
    return markup.element('p', propertiesOf(editor, modelParagraph, mark) + content)
  })
  if (takesOver) reviseMark(editor, paragraph, 'ins')
  const at = after < 0 ? paragraph.start : (table ?? paragraph).end
  splices.add(at, at, written.join(''))
  return null
}
