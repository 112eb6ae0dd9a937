import type { Range } from '../core/range'
import { isRetypable } from './plain-text'

/** A span of a text and what is to stand there instead (UTF-16). */
export interface TextEdit extends Range {
  readonly replacement: string
}

/** The text after the edit. */
export const applyEdit = (text: string, edit: TextEdit): string =>
  text.slice(0, edit.start) + edit.replacement + text.slice(edit.end)

const isSpace = (character: string): boolean => character === ' '

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))

/** The part of the edit that really differs. */
function shrink(text: string, edit: TextEdit): TextEdit {
  const removed = text.slice(edit.start, edit.end)
  const added = edit.replacement
  const most = Math.min(removed.length, added.length)
  let left = 0
  while (left < most && removed[left] === added[left]) left++
  if (splitsPair(removed, left) || splitsPair(added, left)) left--
  let right = 0
  while (right < most - left && removed.at(-1 - right) === added.at(-1 - right)) right++
  if (splitsPair(removed, removed.length - right) || splitsPair(added, added.length - right))
    right--
  return {
    start: edit.start + left,
    end: edit.end - right,
    replacement: added.slice(left, added.length - right),
  }
}

/**
 * The smallest edit with the same result that begins and ends at the edge of a word, so that what
 * is typed neither begins nor ends with a space: editors trim those. It may reach over neighbouring
 * words, which are then typed again as they are, but never over anything that could not be typed
 * again exactly. Where there is no such word, the edit keeps its space or stays empty.
 */
export function tightenEdit(text: string, whole: TextEdit): TextEdit {
  let { start, end, replacement } = shrink(text, whole)
  if (start === end && replacement === '') return { start, end, replacement }
  const takeLeft = (wanted: (character: string) => boolean): boolean => {
    const character = text.charAt(start - 1)
    if (start === 0 || !isRetypable(character) || !wanted(character)) return false
    start--
    replacement = character + replacement
    return true
  }
  const takeRight = (wanted: (character: string) => boolean): boolean => {
    const character = text.charAt(end)
    if (end >= text.length || !isRetypable(character) || !wanted(character)) return false
    end++
    replacement += character
    return true
  }
  const isLetter = (character: string): boolean => !isSpace(character)
  const any = (take: typeof takeLeft, wanted: (character: string) => boolean): boolean => {
    let taken = false
    while (take(wanted)) taken = true
    return taken
  }
  const startsBadly = () =>
    replacement === '' || isSpace(replacement.charAt(0)) || isSpace(text.charAt(start))
  const endsBadly = () =>
    replacement === '' ||
    isSpace(replacement.charAt(replacement.length - 1)) ||
    isSpace(text.charAt(end - 1))

  any(takeLeft, isLetter)
  any(takeRight, isLetter)
  if (startsBadly()) {
    any(takeLeft, isSpace)
    any(takeLeft, isLetter)
  }
  if (endsBadly()) {
    any(takeRight, isSpace)
    any(takeRight, isLetter)
  }
  return { start, end, replacement }
}
