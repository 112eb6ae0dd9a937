import { outline } from './assemble'
import type { Block, PolicyDocument } from './policy-document'

/**
 * A new revision in which one block has other words. Every other block stays the same object, so
 * what is known about it is kept. The source map is dropped: the file no longer says this.
 *
 * @throws RangeError when there is no block with that index
 */
export function replaceBlock(
  document: PolicyDocument,
  index: number,
  text: string,
): PolicyDocument {
  const old = document.blocks[index]
  const start = document.starts[index]
  if (!old || start === undefined) throw new RangeError(`The document has no block ${index}.`)
  const changed: Block = { ...old, text, spans: [] }
  const blocks = document.blocks.slice()
  blocks[index] = changed
  // Items hold their stem, which may be an item with a stem of its own.
  const replaced = new Map<Block, Block>([[old, changed]])
  for (let i = index + 1; i < blocks.length && blocks[i]?.list; i++) {
    const block = blocks[i]
    const stem = block?.list?.stem && replaced.get(block.list.stem)
    if (!block?.list || !stem) continue
    const item: Block = { ...block, list: { ...block.list, stem } }
    replaced.set(block, item)
    blocks[i] = item
  }
  const growth = text.length - old.text.length
  return {
    ...document,
    text: document.text.slice(0, start) + text + document.text.slice(start + old.text.length),
    blocks,
    starts: document.starts.map((offset, i) => (i > index ? offset + growth : offset)),
    ...(old.kind === 'heading' ? outline(blocks) : {}),
    source: null,
  }
}

/** The words above an item, up to those that stand in no list. */
function stemsOf(block: Block): string {
  const stems: string[] = []
  for (let stem = block.list?.stem; stem; stem = stem.list?.stem) stems.push(stem.text)
  return stems.join('\n')
}

const sameBlock = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.depth === b.depth &&
  a.inQuotation === b.inQuotation &&
  a.note === b.note &&
  a.table?.header === b.table?.header &&
  a.table?.row === b.table?.row &&
  a.table?.rowHeader === b.table?.rowHeader &&
  a.table?.headers.join('\t') === b.table?.headers.join('\t') &&
  a.table?.cells.join('\t') === b.table?.cells.join('\t') &&
  a.list?.ordered === b.list?.ordered &&
  a.list?.number === b.list?.number &&
  stemsOf(a) === stemsOf(b) &&
  a.spans.length === b.spans.length &&
  a.spans.every((span, i) => {
    const other = b.spans[i]
    return (
      other?.kind === span.kind &&
      other.start === span.start &&
      other.end === span.end &&
      other.url === span.url
    )
  })

/** Blocks by their text, in order. */
function byText(blocks: readonly Block[]): Map<string, Block[]> {
  const known = new Map<string, Block[]>()
  for (const block of blocks) {
    const same = known.get(block.text)
    if (same) same.push(block)
    else known.set(block.text, [block])
  }
  return known
}

/** Takes the first block out of a list that says the same as another. */
function take(list: Block[] | undefined, wanted: Block): Block | null {
  const at = list?.findIndex((block) => sameBlock(block, wanted)) ?? -1
  return list && at >= 0 ? (list.splice(at, 1)[0] ?? null) : null
}

/**
 * `next` with the block objects of `previous` wherever they say the same, so that a document read
 * afresh costs only what changed. No block stands in two places: what is alike up to the first change and after
 * the last one keeps its place, the rest is found by its words.
 */
export function reuseBlocks(previous: PolicyDocument, next: PolicyDocument): PolicyDocument {
  const before = previous.blocks
  const blocks = next.blocks.slice()
  const most = Math.min(before.length, blocks.length)
  const keep = (from: number, to: number): boolean => {
    const [old, fresh] = [before[from], blocks[to]]
    if (!old || !fresh || !sameBlock(old, fresh)) return false
    blocks[to] = old
    return true
  }
  let head = 0
  while (head < most && keep(head, head)) head++
  let tail = 0
  while (tail < most - head && keep(before.length - 1 - tail, blocks.length - 1 - tail)) tail++
  const known = byText(before.slice(head, before.length - tail))
  for (let at = head; at < blocks.length - tail; at++) {
    const block = blocks[at]
    if (block) blocks[at] = take(known.get(block.text), block) ?? block
  }
  return { ...next, blocks }
}
