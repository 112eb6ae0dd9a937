import { blockAt } from '../document/block-at'
import type { DocumentFinding, DocumentRule, DocumentView } from './rule'
import { movedBy } from './section-rule'

/** What a function made last, and of what. */
interface Made<T> {
  readonly of: readonly unknown[]
  readonly value: T
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

/**
 * Works something out again only where something that it is made of is another than in the linter's last run. It must
 * hold no place in the document's text: an edit anywhere moves those.
 *
 * @param reads all that `make` goes by: lists of facts (`factsOf`) and others that stay the same object from run
 *   to run, or plain values
 */
export function onceWhile<T>(
  reads: (view: DocumentView) => readonly unknown[],
  make: (view: DocumentView) => T,
): (view: DocumentView) => T {
  return (view) => {
    const of = reads(view)
    // Under a function stands what that function made.
    const before = view.lasting.get(make) as Made<T> | undefined
    if (before && isSame(before.of, of)) return before.value
    const value = make(view)
    view.lasting.set(make, { of, value } satisfies Made<T>)
    return value
  }
}

/** Makes a list; the same one as in the linter's last run where the same things stand in it. */
export function steadyList<T>(
  make: (view: DocumentView) => readonly T[],
): (view: DocumentView) => readonly T[] {
  return (view) => {
    const list = make(view)
    // Under a function stands what that function made.
    const before = view.lasting.get(make) as readonly T[] | undefined
    if (before && isSame(before, list)) return before
    view.lasting.set(make, list)
    return list
  }
}

/** A finding, the block it stands in, and where that began when it was made. */
interface Anchored {
  readonly finding: DocumentFinding
  readonly block: number
  readonly start: number
}

/**
 * A check that need not be made again where nothing that it goes by has changed: what it found only moves with its blocks.
 *
 * @param reads as for `onceWhile`; a finding must stand in a block that one of these comes from, or at the very beginning
 */
export function steadyRule(
  reads: (view: DocumentView) => readonly unknown[],
  check: (view: DocumentView) => Iterable<DocumentFinding>,
): DocumentRule {
  const anchored = onceWhile(reads, (view): readonly Anchored[] =>
    [...check(view)].map((finding) => {
      const block = blockAt(view.document, finding.range.start)
      return { finding, block, start: view.document.starts[block] ?? 0 }
    }),
  )
  return {
    *check(view) {
      for (const { finding, block, start } of anchored(view)) {
        const by = (view.document.starts[block] ?? 0) - start
        yield by === 0 ? finding : movedBy(finding, by)
      }
    },
  }
}
