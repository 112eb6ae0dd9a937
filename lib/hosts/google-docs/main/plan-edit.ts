import { type TextEdit, tightenEdit } from '../../edit'
import type { ApplyRequest } from '../../host'
import { holdsProtected, isTypable } from '../../plain-text'
import type { RefusalReason } from '../../refusal'
import { findTarget, targetAt } from '../../target'

export type Plan = { readonly edit: TextEdit } | { readonly refused: RefusalReason }

/** Docs turns a no-break space into a plain one on a plain paste. */
const asPasted = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Deleting by key also takes a space that would be left double, so none may be near. */
const hasSpaceBeside = (text: string, edit: TextEdit): boolean =>
  text.charAt(edit.start - 1) === ' ' || text.charAt(edit.end) === ' '

/** Works out the one edit that does what is asked in the text as it now is, or says why not. */
export function planEdit(text: string, { target, replacement }: ApplyRequest): Plan {
  const found = findTarget(text, target)
  if (!found.found) return { refused: found.reason }
  const words = asPasted(replacement)
  if (/[\n\r\v\f]/.test(words)) return { refused: 'several-paragraphs' }
  if (!isTypable(words)) return { refused: 'protected' }
  const removed = text.slice(found.start, found.end)
  if (removed.includes('\n')) return { refused: 'several-paragraphs' }
  if (holdsProtected(removed)) return { refused: 'protected' }
  const edit = tightenEdit(text, { start: found.start, end: found.end, replacement: words })
  const deletes = edit.replacement === '' && edit.end > edit.start
  if (deletes && hasSpaceBeside(text, edit)) return { refused: 'protected' }
  return { edit }
}

/** What to paste so that the words arrive as they are: a paste trims plain spaces at its ends. */
export const toPaste = (words: string): string =>
  words.replace(/^ +| +$/g, (spaces) => '\u00a0'.repeat(spaces.length))

/**
 * The edit that takes another one back, to be applied like any other.
 *
 * @param after the text with the edit in it, its new words starting at `start`
 * @param removed what stood there before
 */
export function undoOf(
  after: string,
  start: number,
  edit: TextEdit,
  removed: string,
): ApplyRequest | null {
  if (!isTypable(removed)) return null
  const target = targetAt(after, { start, end: start + edit.replacement.length })
  return target.twins === 'exact' ? null : { target, replacement: removed }
}
