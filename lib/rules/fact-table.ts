import type { Fact, LocatedFact } from './fact'

export type FactOf<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>

/** Facts by kind, in order of place. */
export class FactTable {
  readonly #byKind = new Map<Fact['kind'], LocatedFact<never>[]>()

  /** @param block index of the block that states it; from where it is counted, the holder says */
  add(block: number, fact: Fact): void {
    // Each list holds facts of one kind, which the type of a map cannot say.
    const located = { block, fact } as LocatedFact<never>
    const same = this.#byKind.get(fact.kind)
    if (same) same.push(located)
    else this.#byKind.set(fact.kind, [located])
  }

  /** Adds facts of one kind whose blocks are counted from another place. */
  addAll<K extends Fact['kind']>(
    kind: K,
    facts: readonly LocatedFact<FactOf<K>>[],
    first: number,
  ): void {
    if (facts.length === 0) return
    const same = this.#byKind.get(kind) ?? []
    this.#byKind.set(kind, same)
    for (const { block, fact } of facts)
      same.push({ block: first + block, fact } as LocatedFact<never>)
  }

  of<K extends Fact['kind']>(kind: K): readonly LocatedFact<FactOf<K>>[] {
    return this.#byKind.get(kind) ?? []
  }
}
