import { alignSequences, isAlike } from '../../align-sequences'
import { sameTable } from '../../carry-paragraphs'
import type { Paragraph } from '../../snapshot'
import type { ExportBlock } from './blocks'

/** Letters and digits alone: what an export and the live text can be relied on to share. */
const toKey = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

const keys = new WeakMap<Paragraph, string>()

function key(paragraph: Paragraph): string {
  let found = keys.get(paragraph)
  if (found === undefined) {
    found = toKey(paragraph.text)
    keys.set(paragraph, found)
  }
  return found
}

const sameList = (a: Paragraph['list'], b: Paragraph['list']): boolean =>
  a === b || (a !== null && b !== null && a.ordered === b.ordered && a.level === b.level)

/** A paragraph with the level its exported twin has. */
function withStructure(paragraph: Paragraph, block: ExportBlock, tellsTables: boolean): Paragraph {
  const table = tellsTables ? paragraph.table : block.table
  const level = table
    ? { kind: 'table-cell' as const, depth: 0, list: null }
    : { kind: block.table ? 'paragraph' : block.kind, depth: block.depth, list: block.list }
  const spans = paragraph.text === block.text ? block.spans : paragraph.spans
  const isSame =
    paragraph.kind === level.kind &&
    paragraph.depth === level.depth &&
    sameList(paragraph.list, level.list) &&
    sameTable(paragraph.table, table) &&
    JSON.stringify(paragraph.spans) === JSON.stringify(spans)
  return isSame ? paragraph : { ...paragraph, ...level, table, spans }
}

/**
 * Gives live paragraphs the levels of the exported document. The export is a few seconds old and
 * writes things another way, so both are lined up paragraph by paragraph; one without a certain
 * partner keeps what was known about it. Paragraphs that gain nothing stay the same objects.
 *
 * @param tellsTables whether the live text itself says what stands in tables; it knows better then
 */
export function applyStructure(
  paragraphs: readonly Paragraph[],
  blocks: readonly ExportBlock[],
  tellsTables: boolean,
): Paragraph[] {
  const exported = blocks.filter((block) => key(block) !== '')
  const live = paragraphs
    .map((paragraph, index) => ({ index, key: key(paragraph) }))
    .filter((entry) => entry.key !== '')
  const partners = alignSequences(
    live.map((entry) => entry.key),
    exported.map((block) => key(block)),
    isAlike,
  )
  const result = paragraphs.slice()
  live.forEach(({ index }, i) => {
    const block = exported[partners[i] ?? -1]
    const paragraph = paragraphs[index]
    if (block && paragraph) result[index] = withStructure(paragraph, block, tellsTables)
  })
  return result
}
