import { type TextEdit, tightenEdit } from './edit'
import type { ApplyRequest } from './host'
import { holdsProtected, isTypable } from './plain-text'
import type { RefusalReason } from './refusal'
import { findTarget, targetAt } from './target'

const asPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Works out the one edit that does what is asked in a text as it now is, or says why not. */
export function planEdit(
  text: string,
  { target, replacement }: ApplyRequest,
): TextEdit | RefusalReason {
  const found = findTarget(text, target)
  if (!found.found) return found.reason
  const removed = text.slice(found.start, found.end)
  if (/[\r\n\v\f]/.test(replacement) || /[\r\n]/.test(removed)) return 'several-paragraphs'
  if (holdsProtected(removed) || !isTypable(asPlainSpaces(replacement))) return 'protected'
  return tightenEdit(text, { start: found.start, end: found.end, replacement })
}

/**
 * The edit that takes another one back, to be applied like any other; null where it could not be.
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
  if (!isTypable(asPlainSpaces(removed))) return null
  const target = targetAt(after, { start, end: start + edit.replacement.length })
  return target.twins === 'exact' ? null : { target, replacement: removed }
}
