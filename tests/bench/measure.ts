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

/** A process is warm when it has done the same work for so many ms, and so often. */
const WARM = { ms: 2_000, runs: 3 }

/**
 * Runs something until `runs` timings are taken in a warm process.
 *
 * @param prepare makes what one run works on, outside the measured time
 */
export async function time<T>(
  prepare: () => T,
  run: (input: T) => unknown,
  { runs = 15, warm = WARM } = {},
): Promise<Timing> {
  const took = async () => {
    const input = prepare()
    const start = performance.now()
    await run(input)
    return performance.now() - start
  }
  let spent = 0
  for (let i = 0; i < warm.runs || spent < warm.ms; i++) spent += await took()
  const taken: number[] = []
  for (let i = 0; i < runs; i++) taken.push(await took())
  return timingOf(taken)
}
