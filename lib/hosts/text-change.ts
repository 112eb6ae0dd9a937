/** One stretch of text put in place of another. Offsets and lengths are UTF-16. */
export interface TextChange {
  readonly start: number
  readonly removed: number
  readonly inserted: string
}

/** Compared at once before going on by single characters. */
const CHUNK = 1024

function sharedStart(a: string, b: string, most: number): number {
  let n = 0
  while (n + CHUNK <= most && a.slice(n, n + CHUNK) === b.slice(n, n + CHUNK)) n += CHUNK
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n
}

function sharedEnd(a: string, b: string, most: number): number {
  let n = 0
  while (
    n + CHUNK <= most &&
    a.slice(a.length - n - CHUNK, a.length - n) === b.slice(b.length - n - CHUNK, b.length - n)
  )
    n += CHUNK
  while (n < most && a.charCodeAt(a.length - n - 1) === b.charCodeAt(b.length - n - 1)) n++
  return n
}

/** The smallest single change that turns `from` into `to`; null when they are the same. */
export function changeBetween(from: string, to: string): TextChange | null {
  if (from === to) return null
  const shorter = Math.min(from.length, to.length)
  const start = sharedStart(from, to, shorter)
  const end = sharedEnd(from, to, shorter - start)
  return {
    start,
    removed: from.length - start - end,
    inserted: to.slice(start, to.length - end),
  }
}

/** The text after the change. */
export const applyChange = (text: string, { start, removed, inserted }: TextChange): string =>
  text.slice(0, start) + inserted + text.slice(start + removed)

/** Where an offset ends up: inside the changed stretch it moves to the stretch's new end. */
export function moveOffset(offset: number, { start, removed, inserted }: TextChange): number {
  if (offset <= start) return offset
  if (offset >= start + removed) return offset + inserted.length - removed
  return Math.min(offset, start + inserted.length)
}
