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

  of<K extends Fact['kind']>(kind: K): readonly LocatedFact<FactOf<K>>[] {
    return this.#byKind.get(kind) ?? []
  }
}
