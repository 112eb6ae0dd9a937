/** What repeated runs took: milliseconds, unless said otherwise. */
export interface Timing {
  readonly median: number
  readonly p95: number
  readonly runs: number
}

/** Puts a row down: what was measured, words of the text (0 where there is none), and what is allowed. */
export type Note = (
  what: string,
  words: number,
  timing: Timing,
  budget?: string,
  unit?: 'ms' | 'MB' | 'kB',
) => void

/** What repeated timings amount to. */
export function timingOf(taken: readonly number[]): Timing {
  const sorted = taken.toSorted((a, b) => a - b)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), runs: taken.length }
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * Runs something until `runs` timings are taken, after a few that warm the process up.
 *
 * @param prepare makes what one run works on, outside the measured time
 */
export async function time<T>(
  prepare: () => T,
  run: (input: T) => unknown,
  { runs = 15, warmUp = 3 } = {},
): Promise<Timing> {
  const taken: number[] = []
  for (let i = 0; i < runs + warmUp; i++) {
    const input = prepare()
    const start = performance.now()
    await run(input)
    const took = performance.now() - start
    if (i >= warmUp) taken.push(took)
  }
  return timingOf(taken)
}
