import { UnreadableDocument } from './unreadable'

/**
 * Runs a reader that walks a tree by recursion.
 *
 * @throws UnreadableDocument when the tree is deeper than the call stack; no real policy is
 */
export function withinDepth<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UnreadableDocument(
      'This file nests lists, quotations or boxes too deeply to be read. Copy its words into a new document and try again.',
    )
  }
}
