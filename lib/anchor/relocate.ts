import search from 'approx-string-match'
import type { Range } from '../core/range'
import type { Anchor } from './anchor'

/** How a place was found again, the most certain first. */
export type Relocation =
  /** The words and both sides stand as they did. */
  | { readonly state: 'exact'; readonly range: Range }
  /** The words stand as they did; of several such places, the surroundings tell which. */
  | { readonly state: 'context'; readonly range: Range }
  /** The words have been edited a little. */
  | { readonly state: 'fuzzy'; readonly range: Range }
  | { readonly state: 'lost' }

const LOST: Relocation = { state: 'lost' }

/** Shortest quote that is looked for in an edited form. UTF-16 units. */
const SHORTEST_FUZZY = 8
/** Share of a quote that may differ. */
const MOST_DIFFERENT = 0.2
/** Longest pattern searched with errors; a longer quote is told by its beginning. */
const LONGEST_PATTERN = 256
/** By how many shared characters of context one place must beat the next. */
const MARGIN = 4

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a[n] === b[n]) n++
  return n
}

/** How much of the surroundings a span of the text shares with the anchor, in characters. */
function likeness(text: string, anchor: Anchor, { start, end }: Range): number {
  const before = text.slice(Math.max(0, start - anchor.before.length), start)
  const after = text.slice(end, end + anchor.after.length)
  return sharedEnd(before, anchor.before) + sharedStart(after, anchor.after)
}

const isWhole = (text: string, anchor: Anchor, range: Range): boolean =>
  likeness(text, anchor, range) === anchor.before.length + anchor.after.length

/** The span that is clearly more like the anchor's place than every other; undefined when none is. */
function clearest(text: string, anchor: Anchor, spans: readonly Range[]): Range | undefined {
  const ranked = spans
    .map((span) => ({ span, score: likeness(text, anchor, span) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  return best && (!next || best.score >= next.score + MARGIN) ? best.span : undefined
}

function occurrences(text: string, quote: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length })
  }
  return found
}

function findEdited(text: string, anchor: Anchor): Relocation {
  const { quote } = anchor
  if (quote.length < SHORTEST_FUZZY || quote.length > LONGEST_PATTERN) return LOST
  const matches = search(text, quote, Math.floor(quote.length * MOST_DIFFERENT))
  const fewest = Math.min(...matches.map(({ errors }) => errors))
  const best = clearest(
    text,
    anchor,
    matches.filter(({ errors }) => errors === fewest),
  )
  return best ? { state: 'fuzzy', range: { start: best.start, end: best.end } } : LOST
}

/**
 * Finds an anchor's place in a text that may have changed since: exactly, by its surroundings, in a
 * slightly edited form, or not at all. A place that cannot be told from another counts as lost.
 */
export function relocate(text: string, anchor: Anchor): Relocation {
  const { quote, start } = anchor
  const same = { start, end: start + quote.length }
  if (text.startsWith(quote, start) && isWhole(text, anchor, same)) {
    return { state: 'exact', range: same }
  }
  if (quote === '') return LOST
  const spans = occurrences(text, quote)
  const whole = spans.filter((span) => isWhole(text, anchor, span))
  const [only, other] = whole
  if (only && !other) return { state: 'exact', range: only }
  const best = clearest(text, anchor, spans)
  if (best) return { state: 'context', range: best }
  return spans.length === 0 ? findEdited(text, anchor) : LOST
}
