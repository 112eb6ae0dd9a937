import type { Range } from '../../core/range'
import type { DocxBlock } from './docx-document'
import type { PartEditor } from './part-editor'
import { anchorAt, coveredBy } from './plan-text'

/**
 * Puts the marks of a comment around a span of a block; around the whole text box for words inside
 * one, as Word takes no comments there.
 */
export function planComment(
  editor: PartEditor,
  block: DocxBlock,
  range: Range,
  { open, close }: { readonly open: string; readonly close: string },
): void {
  const { runs, splices } = editor
  if (block.boxRun) {
    splices.add(block.boxRun.start, block.boxRun.start, open)
    splices.add(block.boxRun.end, block.boxRun.end, close)
    return
  }
  const covered = coveredBy(block, range)
  const first = covered[0]
  const last = covered.at(-1)
  if (first && last) {
    const from = first.divisible ? Math.max(0, range.start - first.start) : 0
    const to = last.divisible ? range.end - last.start : last.text.length
    runs.add(first, { kind: 'open', at: from, xml: open })
    runs.add(last, { kind: 'close', at: Math.min(to, last.text.length), xml: close })
    return
  }
  const anchor = anchorAt(block, range.start)
  if (!anchor) return
  const { piece } = anchor
  const at = piece.divisible || anchor.at === 0 ? anchor.at : piece.text.length
  runs.add(piece, { kind: 'open', at, xml: open })
  runs.add(piece, { kind: 'close', at, xml: close })
}
