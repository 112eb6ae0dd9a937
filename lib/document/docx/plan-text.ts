import type { Range } from '../../core/range'
import type { DocxBlock, Piece } from './docx-document'
import type { TextEdit } from './docx-edit'
import type { RunOperations } from './run-operations'

const endOf = (piece: Piece): number => piece.start + piece.text.length

const WORD = /[\p{L}\p{N}\p{M}’'-]/u

/** Whether a word, or a pair of surrogates, runs on across an offset. */
function splitsWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at] ?? ''
  const inside = (character: string) => /[\ud800-\udfff]/.test(character) || WORD.test(character)
  return before !== '' && after !== '' && inside(before) && inside(after)
}

/**
 * An edit without the whole words that it leaves as they are at its ends, so that their formatting
 * stays and a reviewer sees only what changed.
 */
function trimmed(text: string, edit: TextEdit): TextEdit {
  const before = text.slice(edit.start, edit.end)
  const after = edit.replacement
  const most = Math.min(before.length, after.length)
  let lead = 0
  while (lead < most && before[lead] === after[lead]) lead++
  while (lead > 0 && (splitsWord(before, lead) || splitsWord(after, lead))) lead--
  let tail = 0
  while (tail < most - lead && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const splitsTail = () =>
    splitsWord(before, before.length - tail) || splitsWord(after, after.length - tail)
  while (tail > 0 && splitsTail()) tail--
  return {
    ...edit,
    start: edit.start + lead,
    end: edit.end - tail,
    replacement: after.slice(lead, after.length - tail),
  }
}

/** Where words are put in at an offset between pieces or within one. */
export interface Anchor {
  readonly piece: Piece
  readonly at: number
}

/**
 * The piece that takes words put in at an offset: the one before it, as when typing, unless that
 * is locked or a link and the one after it is not.
 */
export function anchorAt({ pieces }: DocxBlock, offset: number): Anchor | null {
  const before = pieces.find((piece) => piece.start < offset && offset <= endOf(piece))
  if (before && offset < endOf(before)) return { piece: before, at: offset - before.start }
  const after = pieces.find((piece) => piece.start === offset)
  const rather = (a: Piece, b: Piece): boolean =>
    (a.run.lock !== null && b.run.lock === null) ||
    (a.run.linked && !b.run.linked && b.run.lock === null)
  if (after && (!before || rather(before, after))) return { piece: after, at: 0 }
  return before ? { piece: before, at: before.text.length } : null
}

/** The pieces of a block that share at least one character with a range of its text. */
export const coveredBy = ({ pieces }: DocxBlock, { start, end }: Range): Piece[] =>
  pieces.filter((piece) => piece.start < end && start < endOf(piece))

const cutsPair = (text: string, at: number): boolean =>
  at > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))

/** Why a span of a block cannot be addressed at all, or null. */
export function rangeProblem(text: string | undefined, { start, end }: Range): string | null {
  if (text === undefined) return 'There is no such paragraph.'
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    return 'This is no place in the paragraph.'
  }
  if (end > text.length) return 'The change reaches beyond the end of its paragraph.'
  return [start, end].some((at) => cutsPair(text, at))
    ? 'The change would cut a character in half.'
    : null
}

/**
 * Plans one edit of a block's words.
 *
 * @returns why the edit cannot be made honestly, or null once it is planned
 */
export function planText(
  edit: TextEdit,
  block: DocxBlock,
  text: string,
  runs: RunOperations,
): string | null {
  const { start, end, replacement } = trimmed(text, edit)
  const covered = coveredBy(block, { start, end })
  const locked = covered.find((piece) => piece.run.lock)
  if (locked?.run.lock) return locked.run.lock.reason
  const first = covered[0]
  const last = covered.at(-1)
  let anchor: Anchor | null
  if (first && last) {
    const together = first.run.node.parent === last.run.node.parent
    const piece = together ? last : first
    anchor = { piece, at: Math.min(end, endOf(piece)) - piece.start }
  } else anchor = replacement === '' ? null : anchorAt(block, start)
  if (anchor?.piece.run.lock) return anchor.piece.run.lock.reason
  for (const piece of covered) {
    const at = Math.max(start, piece.start) - piece.start
    const to = Math.min(end, endOf(piece)) - piece.start
    runs.add(piece, { kind: 'delete', at, to })
  }
  if (anchor && replacement !== '') {
    const like = (first ?? anchor.piece).run
    runs.add(anchor.piece, { kind: 'insert', at: anchor.at, text: replacement, like })
  }
  return null
}
