import type { Range } from '../core/range'
import { type Place, type Snapshot, spanOf } from './snapshot'

/**
 * Words to be changed, told by themselves and by what stands around them. Offsets are left out on
 * purpose: other people type in the same document.
 */
export interface Target {
  /** Exactly as in the host's own text; empty to insert between `before` and `after`. */
  readonly expected: string
  readonly before: string
  readonly after: string
  /**
   * Whether another place looked like this one when the target was taken: `near` asks for the whole
   * context to stand unchanged, `exact` can never be told apart.
   */
  readonly twins: 'none' | 'near' | 'exact'
}

export type Finding =
  | { readonly found: true; readonly start: number; readonly end: number }
  | { readonly found: false; readonly reason: 'not-found' | 'context-changed' | 'ambiguous' }

/** Stands for the two ends of a document, so that an end is context like any other. */
const EDGE = '\u0002'

/** Characters on each side that must be the same in any case. */
const NEAR = 8
/** Context to begin with; doubled while the place cannot be told from another. */
const CONTEXT = 64
const MOST_CONTEXT = 4096

const tail = (text: string, length: number): string => text.slice(Math.max(0, text.length - length))

interface Hits {
  /** How many places look like this one close by. */
  readonly near: number
  /** Offsets in the padded text where everything stands as it did. */
  readonly whole: number[]
  /** Offsets where at least one side stands as it did, and the other at least close by. */
  readonly half: number[]
}

function search(padded: string, target: Omit<Target, 'twins'>): Hits {
  const { before, expected, after } = target
  const near = tail(before, NEAR)
  const needle = near + expected + after.slice(0, NEAR)
  const whole: number[] = []
  const half: number[] = []
  let alike = 0
  for (let at = padded.indexOf(needle); at !== -1; at = padded.indexOf(needle, at + 1)) {
    alike++
    const start = at + near.length
    const left = start >= before.length && padded.startsWith(before, start - before.length)
    const right = padded.startsWith(after, start + expected.length)
    if (left && right) whole.push(start)
    if (left || right) half.push(start)
  }
  return { near: alike, whole, half }
}

/** Describes a span of a text so that it can be found again after the text has changed. */
export function targetAt(text: string, span: Range): Target {
  const padded = EDGE + text + EDGE
  const start = span.start + 1
  const end = span.end + 1
  for (let length = CONTEXT; ; length *= 2) {
    const around = {
      expected: padded.slice(start, end),
      before: padded.slice(Math.max(0, start - length), start),
      after: padded.slice(end, end + length),
    }
    const { near, whole } = search(padded, around)
    if (whole.length === 1) return { ...around, twins: near > 1 ? 'near' : 'none' }
    if (length >= MOST_CONTEXT || length >= padded.length) return { ...around, twins: 'exact' }
  }
}

/** `targetAt` for a place of a snapshot; null when the snapshot has no such paragraph. */
export function targetFor(snapshot: Snapshot, place: Place): Target | null {
  const span = spanOf(snapshot, place)
  return span && targetAt(snapshot.text, span)
}

/**
 * Finds a target in a text that may have changed since, or says why not. One side of the context
 * must stand unchanged and the other close by; where there ever was a second such place, both must.
 */
export function findTarget(text: string, target: Target): Finding {
  if (target.twins === 'exact') return { found: false, reason: 'ambiguous' }
  const { whole, half } = search(EDGE + text + EDGE, target)
  const hits = whole.length > 0 || target.twins === 'near' ? whole : half
  const [hit] = hits
  if (hit !== undefined && hits.length === 1) {
    return { found: true, start: hit - 1, end: hit - 1 + target.expected.length }
  }
  if (hits.length > 1) return { found: false, reason: 'ambiguous' }
  const gone = target.expected !== '' && !text.includes(target.expected)
  return { found: false, reason: gone ? 'not-found' : 'context-changed' }
}
