import type { Block } from '../policy-document'
import type { DocxEdit } from './docx-edit'
import { commonSequence, type Match } from './sequence-match'
import { wordEdits, wordsOf } from './word-edits'

/** Share of words in common from which two paragraphs count as one that was changed. */
const ALIKE = 0.4
/** Pairs of paragraphs to compare at most; beyond, they are paired as they come. */
const MOST_PAIRS = 40_000

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size)
}

const inOrder = (a: number, b: number): Match[] =>
  Array.from({ length: Math.min(a, b) }, (_, i) => [i, i])

/** Pairs the paragraphs of two lists that are most alike, keeping their order. */
function alikePairs(before: readonly string[], after: readonly string[]): Match[] {
  const [n, m] = [before.length, after.length]
  if (n * m > MOST_PAIRS) return inOrder(n, m)
  const [a, b] = [before.map(wordsOf), after.map(wordsOf)]
  const scores = new Float64Array((n + 1) * (m + 1))
  const score = (i: number, j: number): number => scores[i * (m + 1) + j] ?? 0
  const paired = (i: number, j: number): number => {
    const alike = likeness(a[i] ?? new Set(), b[j] ?? new Set())
    return alike < ALIKE ? -1 : alike + score(i + 1, j + 1)
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      scores[i * (m + 1) + j] = Math.max(score(i + 1, j), score(i, j + 1), paired(i, j))
    }
  }
  const pairs: Match[] = []
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (paired(i, j) === score(i, j)) pairs.push([i++, j++])
    else if (score(i + 1, j) >= score(i, j + 1)) i++
    else j++
  }
  return pairs
}

interface Stretch {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
}

/** The stretches between matches, empty ones left out. */
function* gaps(matches: readonly Match[], { before, after }: Stretch): Generator<Stretch> {
  let [i, j] = [before[0], after[0]]
  for (const [x, y] of [...matches, [before[1], after[1]] as const]) {
    if (x > i || y > j) yield { before: [i, x], after: [j, y] }
    i = x + 1
    j = y + 1
  }
}

/**
 * The edits that turn a document's blocks into new texts, one text for each paragraph: words
 * changed within paragraphs, paragraphs deleted, paragraphs inserted. Blank texts are passed over.
 */
export function editsForBlocks(before: readonly Block[], after: readonly string[]): DocxEdit[] {
  const old = before.map(({ text }) => text)
  const texts = after.filter((text) => text.trim() !== '')
  const edits: DocxEdit[] = []
  const change = (block: number, text: string) => {
    for (const edit of wordEdits(old[block] ?? '', text)) edits.push({ block, ...edit })
  }
  const replace = ({ before: [i, x], after: [j, y] }: Stretch) => {
    if (x - i === y - j) {
      for (let step = 0; step < x - i; step++) change(i + step, texts[j + step] ?? '')
      return
    }
    for (let block = i; block < x; block++) edits.push({ block, deleteParagraph: true })
    for (let text = j; text < y; text++) {
      edits.push({ after: x - 1, paragraph: texts[text] ?? '' })
    }
  }
  const whole: Stretch = { before: [0, old.length], after: [0, texts.length] }
  for (const gap of gaps(commonSequence(old, texts), whole)) {
    const { before: b, after: a } = gap
    const pairs = alikePairs(old.slice(...b), texts.slice(...a)).map(
      ([i, j]): Match => [i + b[0], j + a[0]],
    )
    for (const [block, text] of pairs) change(block, texts[text] ?? '')
    for (const rest of gaps(pairs, gap)) replace(rest)
  }
  return edits
}
