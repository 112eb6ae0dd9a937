import type { TextEdit } from '../../edit'
import type { ApplyRequest } from '../../host'
import { isTypable } from '../../plain-text'
import * as plain from '../../plan-edit'
import type { RefusalReason } from '../../refusal'

/** Docs turns a no-break space into a plain one on a plain paste. */
const asPasted = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Deleting by key also takes a space that would be left double, so none may be near. */
const hasSpaceBeside = (text: string, edit: TextEdit): boolean =>
  text.charAt(edit.start - 1) === ' ' || text.charAt(edit.end) === ' '

/** The one edit that does what is asked and that a paste can make, or why there is none. */
export function planEdit(text: string, request: ApplyRequest): TextEdit | RefusalReason {
  const edit = plain.planEdit(text, { ...request, replacement: asPasted(request.replacement) })
  if (typeof edit === 'string') return edit
  const deletes = edit.replacement === '' && edit.end > edit.start
  return deletes && hasSpaceBeside(text, edit) ? 'protected' : edit
}

/** What to paste so that the words arrive as they are: a paste trims plain spaces at its ends. */
export const toPaste = (words: string): string =>
  words.replace(/^ +| +$/g, (spaces) => '\u00a0'.repeat(spaces.length))

/** The edit that takes another one back; null where a paste could not put down what stood there. */
export const undoOf: typeof plain.undoOf = (after, start, edit, removed) =>
  isTypable(removed) ? plain.undoOf(after, start, edit, removed) : null
