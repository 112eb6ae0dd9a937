import type { BlockDraft } from './assemble'
import { sliceDraft } from './draft-slice'
import { listMarker } from './list-marker'

/** Cheap first look: a line that starts with anything but a letter, a digit or a quotation mark. */
const MAY_HOLD = /(?:^|\n)[ \t\u00a0]*(?:[^\s\w"'“”‘’([]|o[ \t\u00a0])/

interface Line {
  readonly start: number
  readonly end: number
  /** Length of its bullet with the white space around it; 0 when it has none. */
  readonly bullet: number
  readonly isGlyph: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const marker = listMarker(line)
    const bullet = marker && !marker.ordered ? marker : null
    lines.push({
      start,
      end: start + line.length,
      bullet: bullet?.length ?? 0,
      isGlyph: bullet?.isGlyph ?? false,
    })
    start += line.length + 1
  }
  return lines
}

/** Whether the bullets of these lines are meant: one true glyph, or dashes on two lines or more. */
const isTypedList = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.isGlyph) || lines.filter((line) => line.bullet > 0).length > 1

function split(draft: BlockDraft): BlockDraft[] {
  const lines = linesOf(draft.text)
  if (!isTypedList(lines)) return [draft]
  const level = (draft.list?.level ?? 0) + 1
  const pieces: BlockDraft[] = []
  for (let i = 0; i < lines.length; ) {
    const first = lines[i++]
    if (!first) break
    while (i < lines.length && lines[i]?.bullet === 0) i++
    const piece = sliceDraft(draft, first.start + first.bullet, lines[i - 1]?.end ?? first.end)
    if (piece && first.bullet > 0) {
      const list = { ordered: false, level }
      pieces.push({ ...piece, kind: 'list-item', list, continues: false })
    } else if (piece) pieces.push(piece)
  }
  return pieces
}

const SPLIT_KINDS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-cell'])

/** Makes list items of lines that begin with a typed bullet (“• ”), as pasted text often has them. */
export const splitTypedBullets = (drafts: readonly BlockDraft[]): BlockDraft[] =>
  drafts.flatMap((draft) =>
    SPLIT_KINDS.has(draft.kind) && MAY_HOLD.test(draft.text) ? split(draft) : [draft],
  )
