/** Indices of two equal items, one in each sequence. */
export type Match = readonly [a: number, b: number]

/** Differences beyond which two sequences count as having nothing in common. */
const MOST_DIFFERENCES = 2_000

/** Walks back through the recorded frontiers and collects the diagonals, last match first. */
function retrace(frontiers: readonly Int32Array[], a: number, b: number): Match[] {
  const matches: Match[] = []
  let x = a
  let y = b
  for (let d = frontiers.length - 1; d >= 0 && (x > 0 || y > 0); d--) {
    const frontier = frontiers[d]
    const middle = d
    const at = (k: number) => frontier?.[k + middle] ?? -1
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const fromX = d === 0 ? 0 : at(down ? k + 1 : k - 1)
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1)
    while (x > fromX && y > fromY) matches.push([--x, --y])
    x = fromX
    y = fromY
  }
  return matches
}

/**
 * A longest common subsequence, by Myers' greedy method: items that stand in both sequences in the
 * same order. Costs time and memory by how much differs, not by length.
 */
export function commonSequence(a: readonly string[], b: readonly string[]): Match[] {
  let lead = 0
  while (lead < a.length && lead < b.length && a[lead] === b[lead]) lead++
  let tail = 0
  const room = Math.min(a.length, b.length) - lead
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const matches: Match[] = Array.from({ length: lead }, (_, i) => [i, i])
  const middle = between(a.slice(lead, a.length - tail), b.slice(lead, b.length - tail))
  for (const [i, j] of middle) matches.push([i + lead, j + lead])
  for (let i = tail; i > 0; i--) matches.push([a.length - i, b.length - i])
  return matches
}

function between(a: readonly string[], b: readonly string[]): Match[] {
  if (a.length === 0 || b.length === 0) return []
  const frontiers: Int32Array[] = []
  /** Furthest x reached on each diagonal k with d − 1 differences, stored at k + d. */
  let previous = new Int32Array([0, 0, 0])
  const most = Math.min(MOST_DIFFERENCES, a.length + b.length)
  for (let d = 0; d <= most; d++) {
    frontiers.push(previous)
    const next = new Int32Array(2 * d + 3)
    for (let k = -d; k <= d; k += 2) {
      const left = previous[k - 1 + d] ?? -1
      const right = previous[k + 1 + d] ?? -1
      let x = d === 0 ? 0 : k === -d || (k !== d && left < right) ? right : left + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      next[k + d + 1] = x
      if (x >= a.length && x - k >= b.length) {
        return retrace(frontiers, a.length, b.length).reverse()
      }
    }
    previous = next
  }
  return []
}
