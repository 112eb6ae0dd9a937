import type { Piece, Stretch } from './quoted-words'

/** One step of an alignment: a piece of the quotation beside a word of the source, or one alone. */
export interface Step {
  readonly kind: 'same' | 'other' | 'added' | 'left-out' | 'bracket'
  /** Index of the piece in the stretch; null for a word left out. */
  readonly piece: number | null
  /** Index of the word in the source; null for a word added. */
  readonly word: number | null
}

export interface Alignment {
  readonly steps: readonly Step[]
  /** Words added, left out or changed. */
  readonly distance: number
  /** Index after the last word of the source it reaches. */
  readonly end: number
}

const isWord = (piece: Piece | undefined, word: string | undefined): boolean =>
  piece?.kind === 'word' && piece.word === word

/**
 * Finds where a stretch of a quotation fits a source best. What stands before and after it in the
 * source costs nothing; a bracket stands for any run of words. Time and space are the product of
 * both lengths.
 *
 * @param from index of the first word of the source to look at
 */
export function alignWords(stretch: Stretch, source: readonly string[], from: number): Alignment {
  const rows = stretch.length + 1
  const columns = source.length - from + 1
  const cost = new Uint16Array(rows * columns)
  const at = (row: number, column: number): number => cost[row * columns + column] ?? 0
  for (let row = 1; row < rows; row++) {
    const piece = stretch[row - 1]
    const free = piece?.kind === 'bracket'
    for (let column = 0; column < columns; column++) {
      const alone = at(row - 1, column) + (free ? 0 : 1)
      if (column === 0) {
        cost[row * columns] = alone
        continue
      }
      const beside = isWord(piece, source[from + column - 1]) ? 0 : 1
      cost[row * columns + column] = Math.min(
        alone,
        at(row - 1, column - 1) + (free ? 0 : beside),
        at(row, column - 1) + (free ? 0 : 1),
      )
    }
  }
  const column = endOf()
  const distance = at(rows - 1, column)
  const end = from + column
  return { steps: trace(column), distance, end }

  /** The cheapest end; of equals, the first at which the last word of both is the same. */
  function endOf(): number {
    const ends = Array.from({ length: columns }, (_, i) => at(rows - 1, i))
    const least = Math.min(...ends)
    const isBest = (i: number): boolean =>
      ends[i] === least && isWord(stretch.at(-1), source[from + i - 1])
    const best = ends.findIndex((_, i) => isBest(i))
    return best < 0 ? ends.indexOf(least) : best
  }

  function trace(last: number): Step[] {
    const steps: Step[] = []
    for (let row = rows - 1, col = last; row > 0; ) {
      const piece = stretch[row - 1]
      const free = piece?.kind === 'bracket'
      const same = isWord(piece, source[from + col - 1])
      const here = at(row, col)
      if (col > 0 && !free && here === at(row - 1, col - 1) + (same ? 0 : 1)) {
        steps.push({ kind: same ? 'same' : 'other', piece: --row, word: from + --col })
      } else if (col > 0 && here === at(row, col - 1) + (free ? 0 : 1)) {
        col--
        if (!free) steps.push({ kind: 'left-out', piece: null, word: from + col })
      } else {
        row--
        steps.push({ kind: free ? 'bracket' : 'added', piece: row, word: null })
      }
    }
    return steps.reverse()
  }
}
