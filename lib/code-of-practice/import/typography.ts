import type { CodeLine } from './page-lines'

/** How running text is set in a file. Units are points. */
export interface Typography {
  /** Letter height of most of the text. */
  readonly size: number
  /** Distance between the baselines of two lines of a paragraph. */
  readonly leading: number
  /** Where most lines end at the right. */
  readonly right: number
}

/** The commonest value, each counted with its weight. */
export function mode(values: Iterable<readonly [value: number, weight: number]>): number | null {
  const weights = new Map<number, number>()
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight)
  let best: number | null = null
  for (const [value, weight] of weights)
    if (best === null || weight > (weights.get(best) ?? 0)) best = value
  return best
}

const half = (value: number): number => Math.round(value * 2) / 2

/** Measures the running text over all lines of the body. */
export function measure(lines: readonly CodeLine[]): Typography {
  const size = mode(lines.map((line) => [half(line.size), line.text.length])) ?? 11
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.5)
  const steps = body.flatMap((line, i): [number, number][] => {
    const next = body[i + 1]
    if (!next || next.page !== line.page) return []
    const step = line.y - next.y
    return step > size * 0.8 && step < size * 2.2 ? [[half(step), line.text.length]] : []
  })
  const rights = body.map((line) => line.right).sort((a, b) => a - b)
  return {
    size,
    leading: mode(steps) ?? size * 1.25,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  }
}

/** Ends of sentences, list items and clauses: what comes next may be something new. */
export const endsSomething = (text: string): boolean => /[.!?:;…][)\]’”"']*$|[)\]’”]$/.test(text)
