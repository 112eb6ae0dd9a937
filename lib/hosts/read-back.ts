import { applyEdit, type TextEdit } from './edit'
import { changeBetween, moveOffset } from './text-change'

/** What a document read after an edit says about it. */
export type ReadBack =
  /** Nothing has happened here yet. */
  | { readonly state: 'pending' }
  /** The new words stand at `start`. */
  | { readonly state: 'applied'; readonly start: number }
  /** The new words stand beside the old ones, which wait to be struck; both together at `start`. */
  | { readonly state: 'suggested'; readonly start: number }
  | { readonly state: 'different' }

/** Surroundings looked at when others have changed the document at the same time. */
const WINDOWS = [24, 12, 6]

function count(text: string, needle: string): number {
  let found = 0
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found++
  return found
}

/** Where a span is after somebody's one change beside it; null when the change is not beside it. */
function movedBeside(from: string, to: string, start: number, end: number): number | null {
  const change = changeBetween(from, to)
  if (!change) return start
  const isBeside = change.start >= end || change.start + change.removed <= start
  return isBeside
    ? moveOffset(start, change) + (change.start === start ? change.inserted.length : 0)
    : null
}

/** Whether words have come right beside a stretch of text instead of in its place. */
function hasStrayed(from: string, start: number, end: number, words: string, to: string): boolean {
  const change = changeBetween(from, to)
  if (!change || words === '') return false
  const touches = change.start <= end && change.start + change.removed >= start
  return touches && change.inserted.includes(words)
}

/** Compares on the assumption that somebody else has made one change at most, and not here. */
function readBackBesideOne(before: string, edit: TextEdit, after: string): ReadBack | null {
  const { start, end, replacement } = edit
  const done = applyEdit(before, edit)
  const at = movedBeside(done, after, start, start + replacement.length)
  const isUndone = movedBeside(before, after, start, end) !== null
  if ((at !== null) === isUndone) return null
  const strayed =
    at === null
      ? hasStrayed(before, start, end, replacement, after)
      : hasStrayed(done, start, start + replacement.length, replacement, after)
  if (strayed) return { state: 'different' }
  return at === null ? { state: 'pending' } : { state: 'applied', start: at }
}

/**
 * Where the old and the new words stand side by side, for the reader to choose; null when they do
 * not. Looked for first while suggesting: beside somebody else's change they look like words that
 * have strayed.
 */
function findSuggestion(before: string, edit: TextEdit, after: string): number | null {
  const { start, end, replacement } = edit
  const removed = before.slice(start, end)
  // Nothing shows beside words that are only to be struck.
  if (replacement === '') return null
  for (const both of [removed + replacement, replacement + removed]) {
    const kept = before.slice(0, start) + both + before.slice(end)
    const at = movedBeside(kept, after, start, start + both.length)
    if (at !== null) return at
  }
  for (const size of WINDOWS) {
    const left = before.slice(Math.max(0, start - size), start)
    const right = before.slice(end, end + size)
    for (const both of [removed + replacement, replacement + removed]) {
      const words = left + both + right
      if (count(after, words) > count(before, words)) return after.indexOf(words) + left.length
    }
  }
  return null
}

/**
 * Compares a document before and after an edit. When the rest of the document has changed too, only
 * the surroundings of the edit are compared: other people are typing.
 *
 * @param suggesting whether the old words may stay, as they do while an editor records suggestions
 */
export function readBack(
  before: string,
  edit: TextEdit,
  after: string,
  suggesting: boolean,
): ReadBack {
  if (after === before) return { state: 'pending' }
  if (after === applyEdit(before, edit)) return { state: 'applied', start: edit.start }
  const { start, end, replacement } = edit
  const removed = before.slice(start, end)
  const suggested = suggesting ? findSuggestion(before, edit, after) : null
  if (suggested !== null) return { state: 'suggested', start: suggested }
  const simple = readBackBesideOne(before, edit, after)
  if (simple) return simple
  let untouched = false
  for (const size of WINDOWS) {
    const left = before.slice(Math.max(0, start - size), start)
    const right = before.slice(end, end + size)
    const more = (middle: string): number =>
      count(after, left + middle + right) - count(before, left + middle + right)
    if (more(replacement) === 1) {
      return { state: 'applied', start: after.indexOf(left + replacement + right) + left.length }
    }
    if (more(removed) >= 0) untouched = true
  }
  return { state: untouched ? 'pending' : 'different' }
}
