import type { Chain } from './chains'
import type { LocatedRun, Run } from './run'

interface Claim {
  readonly run: LocatedRun
  readonly chain: Chain
  readonly from: number
  readonly to: number
}

/** Who shows which drawn characters: no character can be in two places on the screen. */
export class Claims {
  readonly #byParagraph = new Map<number, Claim[]>()
  readonly #byRun = new Map<Run, LocatedRun>()
  #located: readonly LocatedRun[] | null = null

  /** Whether nobody shows these characters yet. */
  areFree(runs: readonly LocatedRun[]): boolean {
    return runs.every((run) => this.#rivals(run).length === 0)
  }

  /**
   * Claims the characters of a chain, all or none.
   *
   * @returns the chains that have some of them already; empty when the claim stands
   */
  add(runs: readonly LocatedRun[], chain: Chain): readonly Chain[] {
    const rivals = runs.flatMap((run) => this.#rivals(run))
    if (rivals.length > 0) return [...new Set(rivals.map((rival) => rival.chain))]
    this.#located = null
    for (const run of runs) {
      const claims = this.#byParagraph.get(run.paragraph) ?? []
      claims.push({ run, chain, from: run.offset, to: run.offset + run.run.glyphs.length })
      this.#byParagraph.set(run.paragraph, claims)
      this.#byRun.set(run.run, run)
    }
    return []
  }

  /** Gives up everything a chain has claimed. */
  drop(chain: Chain): void {
    this.#located = null
    for (const run of chain.runs) this.#byRun.delete(run)
    for (const [paragraph, claims] of this.#byParagraph) {
      this.#byParagraph.set(
        paragraph,
        claims.filter((claim) => claim.chain !== chain),
      )
    }
  }

  /** Where a run stands, when that is known. */
  of(run: Run): LocatedRun | undefined {
    return this.#byRun.get(run)
  }

  /** Whether some runs begin a paragraph, or begin or end right beside characters that are shown. */
  touch(runs: readonly LocatedRun[]): boolean {
    const first = runs[0]
    const last = runs.at(-1)
    if (!first || !last) return false
    const reaches = (paragraph: number, offset: number): boolean =>
      (this.#byParagraph.get(paragraph) ?? []).some(
        ({ from, to }) => from === offset || to === offset,
      )
    const end = last.offset + last.run.glyphs.length
    return (
      first.offset === 0 || reaches(first.paragraph, first.offset) || reaches(last.paragraph, end)
    )
  }

  located(): readonly LocatedRun[] {
    this.#located ??= [...this.#byRun.values()]
    return this.#located
  }

  #rivals(run: LocatedRun): Claim[] {
    const to = run.offset + run.run.glyphs.length
    const claims = this.#byParagraph.get(run.paragraph) ?? []
    return claims.filter((claim) => claim.from < to && run.offset < claim.to)
  }
}
