/** Beyond this many cells a stretch without landmarks is left unaligned. */
const MOST_CELLS = 90_000
/** Longest stretch in which changed items are paired by likeness. */
const MOST_PAIRED = 24

interface Stretch {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** Pairs of items that occur once on both sides, in ascending order on both. */
function landmarks(a: readonly string[], b: readonly string[], s: Stretch): [number, number][] {
  const once = (items: readonly string[], from: number, to: number): Map<string, number> => {
    const seen = new Map<string, number>()
    for (let i = from; i < to; i++) {
      const item = items[i] ?? ''
      seen.set(item, seen.has(item) ? -1 : i)
    }
    return seen
  }
  const inB = once(b, s.b0, s.b1)
  const pairs: [number, number][] = []
  for (const [item, i] of once(a, s.a0, s.a1)) {
    const j = inB.get(item) ?? -1
    if (i >= 0 && j >= 0) pairs.push([i, j])
  }
  return longestAscending(pairs)
}

/** The longest run of pairs (sorted by first) whose second numbers ascend. */
export function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = []
  const back: number[] = []
  pairs.forEach(([, j], index) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    back[index] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = index
  })
  const chain: [number, number][] = []
  for (let index = tops.at(-1) ?? -1; index >= 0; index = back[index] ?? -1) {
    const pair = pairs[index]
    if (pair) chain.unshift(pair)
  }
  return chain
}

/** Longest common subsequence of a small stretch. */
function common(a: readonly string[], b: readonly string[], s: Stretch, into: number[]): void {
  const rows = s.a1 - s.a0
  const columns = s.b1 - s.b0
  if (rows * columns === 0 || rows * columns > MOST_CELLS) return
  const width = columns + 1
  const best = new Uint16Array((rows + 1) * width)
  const at = (i: number, j: number): number => best[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] =
        a[s.a0 + i] === b[s.b0 + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[s.a0 + i] === b[s.b0 + j]) into[s.a0 + i++] = s.b0 + j++
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
}

function align(a: readonly string[], b: readonly string[], whole: Stretch, into: number[]): void {
  let { a0, a1, b0, b1 } = whole
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) into[a0++] = b0++
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) into[--a1] = --b1
  const rest = { a0, a1, b0, b1 }
  const marks = landmarks(a, b, rest)
  if (marks.length === 0) {
    common(a, b, rest, into)
    return
  }
  for (const [i, j] of [...marks, [a1, b1] as const]) {
    align(a, b, { a0, a1: i, b0, b1: j }, into)
    if (i < a1) into[i] = j
    a0 = i + 1
    b0 = j + 1
  }
}

/** Pairs what is left over between two matches, in order, where the items are alike. */
function pairAlike(
  a: readonly string[],
  b: readonly string[],
  s: Stretch,
  alike: (a: string, b: string) => boolean,
  into: number[],
): void {
  if (s.a1 - s.a0 > MOST_PAIRED || s.b1 - s.b0 > MOST_PAIRED) return
  let from = s.b0
  for (let i = s.a0; i < s.a1; i++) {
    for (let j = from; j < s.b1; j++) {
      if (!alike(a[i] ?? '', b[j] ?? '')) continue
      into[i] = j
      from = j + 1
      break
    }
  }
}

/**
 * Lines up two sequences in order: equal items first (unique ones as landmarks, the rest by longest
 * common subsequence), then, between those, items that are alike. `result[i]` is the index in `b`
 * of the partner of `a[i]`, or -1.
 */
export function alignSequences(
  a: readonly string[],
  b: readonly string[],
  alike?: (a: string, b: string) => boolean,
): number[] {
  const into = new Array<number>(a.length).fill(-1)
  align(a, b, { a0: 0, a1: a.length, b0: 0, b1: b.length }, into)
  if (!alike) return into
  let a0 = 0
  let b0 = 0
  for (let i = 0; i <= a.length; i++) {
    const j = i < a.length ? (into[i] ?? -1) : b.length
    if (j < 0) continue
    pairAlike(a, b, { a0, a1: i, b0, b1: j }, alike, into)
    a0 = i + 1
    b0 = j + 1
  }
  return into
}

/**
 * Whether two texts share most of their beginning and end, as a text does with its own edited form.
 *
 * @param share part of the longer text that must be shared, 0–1
 */
export function isAlike(a: string, b: string, share = 0.6): boolean {
  const longer = Math.max(a.length, b.length)
  const shorter = Math.min(a.length, b.length)
  if (shorter === 0 || shorter < longer * share) return false
  let left = 0
  while (left < shorter && a[left] === b[left]) left++
  let right = 0
  while (right < shorter - left && a[a.length - 1 - right] === b[b.length - 1 - right]) right++
  return left + right >= longer * share
}
