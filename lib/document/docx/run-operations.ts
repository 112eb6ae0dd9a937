import type { Piece, RunRef } from './docx-document'
import type { Xml } from './xml'

/** What happens at one place in a piece; offsets are relative to the piece's text. */
export type Operation =
  | { readonly kind: 'delete'; readonly at: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string; readonly like: RunRef }
  | { readonly kind: 'open' | 'close'; readonly at: number; readonly xml: string }

/** Marks that open a commented span go before changes at the same place, those that close it after. */
const RANK: Readonly<Record<Operation['kind'], number>> = {
  open: 0,
  delete: 1,
  insert: 1,
  close: 2,
}

interface RunPlan {
  readonly node: Xml
  /** By node, the pieces that something happens to. */
  readonly pieces: Map<Xml, { readonly piece: Piece; readonly operations: Operation[] }>
}

/** The operations of one part, gathered run by run. */
export class RunOperations {
  readonly #runs = new Map<Xml, RunPlan>()

  add(piece: Piece, operation: Operation): void {
    const { node } = piece.run
    const plan = this.#runs.get(node) ?? { node, pieces: new Map() }
    this.#runs.set(node, plan)
    const known = plan.pieces.get(piece.node)
    if (known) known.operations.push(operation)
    else plan.pieces.set(piece.node, { piece, operations: [operation] })
  }

  /** Runs to write anew, inner ones (in text boxes) before those that hold them. */
  plans(): RunPlan[] {
    return [...this.#runs.values()].sort((a, b) => b.node.start - a.node.start)
  }
}

/** Insertions and marks at each place, and the stretches between, in the order they are written. */
export function* steps(
  piece: Piece,
  operations: readonly Operation[],
): Generator<
  | Exclude<Operation, { kind: 'delete' }>
  | { readonly kind: 'stretch'; readonly from: number; readonly to: number; readonly gone: boolean }
> {
  const deletions = operations.filter((operation) => operation.kind === 'delete')
  const ends = deletions.map(({ to }) => to)
  const places = new Set([0, piece.text.length, ...operations.map(({ at }) => at), ...ends])
  const ordered = [...places].sort((a, b) => a - b)
  for (const [i, from] of ordered.entries()) {
    const here = operations.filter(({ at }) => at === from)
    here.sort((a, b) => RANK[a.kind] - RANK[b.kind])
    for (const operation of here) if (operation.kind !== 'delete') yield operation
    const to = ordered[i + 1]
    if (to === undefined) return
    yield { kind: 'stretch', from, to, gone: deletions.some((d) => d.at <= from && to <= d.to) }
  }
}
