import { longestAscending } from '../align-sequences'
import { correspond } from './correspond'

/** Words in a row that are looked for; a shorter row is in too many paragraphs. */
const ROW = 3
const WORD = /[\p{L}\p{N}]+/gu

/** A stretch of paragraphs, `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where rows of words stand in a stretch of a document; -1 for those in several paragraphs of it. */
type Rows = ReadonlyMap<string, number>

function rowsOf(text: string): Set<string> {
  const words = text.match(WORD) ?? []
  const rows = new Set<string>()
  for (let i = 0; i + ROW <= words.length; i++) rows.add(words.slice(i, i + ROW).join(' '))
  return rows
}

function readRows(document: readonly string[], { from, to }: Stretch): Rows {
  const rows = new Map<string, number>()
  for (let i = from; i < to; i++) {
    for (const row of rowsOf(document[i] ?? '')) rows.set(row, rows.has(row) ? -1 : i)
  }
  return rows
}

const kept = new WeakMap<readonly string[], { readonly of: Stretch; readonly rows: Rows }>()

/** Read once for each document while the same stretch is asked for, as it is while somebody scrolls. */
function rowsIn(document: readonly string[], stretch: Stretch): Rows {
  const known = kept.get(document)
  if (known?.of.from === stretch.from && known.of.to === stretch.to) return known.rows
  const rows = readRows(document, stretch)
  kept.set(document, { of: stretch, rows })
  return rows
}

/** The paragraph that most of a text's own rows of words stand in; -1 when another has as many. */
function mostNamed(text: string, rows: Rows): number {
  const votes = new Map<number, number>()
  for (const row of rowsOf(text)) {
    const place = rows.get(row) ?? -1
    if (place >= 0) votes.set(place, (votes.get(place) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a)
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : -1
}

/**
 * Pairs drawn texts with paragraphs of a stretch by rows of words that stand in one of them alone:
 * both are forms of one paragraph, but differ where Word draws what is no text, such as words that
 * were deleted while changes were tracked. Only pairs that keep the order count.
 *
 * @returns pairs of numbers, drawn and of the document, ascending
 */
export function pairByWords(
  drawn: readonly string[],
  shown: Stretch,
  document: readonly string[],
  stretch: Stretch,
): [drawn: number, place: number][] {
  if (shown.from >= shown.to || stretch.from >= stretch.to) return []
  const rows = rowsIn(document, stretch)
  const found: [number, number][] = []
  for (let i = shown.from; i < shown.to; i++) {
    const text = drawn[i] ?? ''
    const place = mostNamed(text, rows)
    if (place >= 0 && correspond(document[place] ?? '', text).isAlike) found.push([i, place])
  }
  const times = new Map<number, number>()
  for (const [, place] of found) times.set(place, (times.get(place) ?? 0) + 1)
  return longestAscending(found.filter(([, place]) => times.get(place) === 1))
}
