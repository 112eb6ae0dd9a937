import { isAlike, longestAscending } from '../align-sequences'
import { anchorRendered } from './anchor-rendered'
import type { DrawnStretch } from './drawn-stretches'
import type { RenderedParagraph, RenderedShape } from './rendered'

/** A paragraph that has been on the screen. */
export interface SeenParagraph {
  /** Null where Word has given it no name. */
  readonly id: string | null
  readonly text: string
  readonly shape: RenderedShape | null
  readonly language: string | null
}

/** Paragraphs that are known to follow each other; between two runs something may be missing. */
interface Run {
  readonly paragraphs: readonly SeenParagraph[]
  readonly top: number
  readonly bottom: number
  readonly hasStart: boolean
  readonly hasEnd: boolean
}

const toSeen = ({ id, text, shape, language }: RenderedParagraph): SeenParagraph => ({
  id,
  text,
  shape,
  language,
})

/** Pairs of what is drawn and what is known, by name or by words, in order on both sides. */
function pairs(
  drawn: readonly SeenParagraph[],
  known: readonly SeenParagraph[],
): [drawn: number, known: number][] {
  const places = new Map(known.map(({ id }, place) => [id, place]))
  const byWords = anchorRendered(
    drawn.map(({ text }) => text),
    known.map(({ text }) => text),
  )
  const found = drawn.flatMap(({ id }, i): [number, number][] => {
    const place = (id === null ? undefined : places.get(id)) ?? byWords[i] ?? -1
    return place < 0 ? [] : [[i, place]]
  })
  return longestAscending(found)
}

/** How many paragraphs before (or behind) the first (or last) pair are other forms of the same. */
function reworded(
  drawn: readonly SeenParagraph[],
  known: readonly SeenParagraph[],
  [i, k]: readonly [number, number],
  step: 1 | -1,
): number {
  let count = 0
  for (;;) {
    const one = drawn[i + step * (count + 1)]
    const other = known[k + step * (count + 1)]
    if (!one || !other || !isAlike(one.text, other.text)) return count
    count++
  }
}

/** Widths of a page by which two stretches may be apart and still be looked at as one. */
const NEAR = 2

const isNear = (run: Run, { top, bottom }: DrawnStretch): boolean =>
  run.bottom > top - NEAR && run.top < bottom + NEAR

/** What a run knows before and behind the paragraphs that are drawn now; null where they do not meet. */
function around(run: Run, stretch: DrawnStretch, drawn: readonly SeenParagraph[]) {
  const known = run.paragraphs
  const met = isNear(run, stretch) ? pairs(drawn, known) : []
  const [first] = met
  const last = met.at(-1)
  if (!first || !last) return null
  // One sentence may stand in a document twice.
  const isNamed = met.some(([i, k]) => drawn[i]?.id !== null && drawn[i]?.id === known[k]?.id)
  if (!isNamed && met.length < Math.min(2, drawn.length, known.length)) return null
  const from = first[1] - reworded(drawn, known, first, -1)
  const until = last[1] + 1 + reworded(drawn, known, last, 1)
  return { run, met, before: known.slice(0, from), behind: known.slice(until) }
}

type Meeting = NonNullable<ReturnType<typeof around>>

/** Characters that are on another page at least, when the end of a page cuts a paragraph. */
const HALF = 12

/** Of a paragraph that two pages share, the other half may not be drawn at the moment. */
function withHalves(
  drawn: readonly SeenParagraph[],
  { isFirst, isLast }: DrawnStretch,
  meetings: readonly Meeting[],
): SeenParagraph[] {
  const whole = [...drawn]
  for (const { run, met } of meetings) {
    for (const [i, k] of met) {
      const half = drawn[i]
      const known = run.paragraphs[k]
      if (!half || !known || half.text === '' || known.text.length < half.text.length + HALF)
        continue
      const isTail = !isFirst && i === 0 && known.text.endsWith(half.text)
      const isHead = !isLast && i === drawn.length - 1 && known.text.startsWith(half.text)
      if (isTail || isHead) whole[i] = { ...half, text: known.text }
    }
  }
  return whole
}

/**
 * What has been drawn of a document so far. Where the model is missing this is all there is to read,
 * and it grows as the person scrolls.
 */
export class SeenPages {
  #runs: readonly Run[] = []

  /** Takes in what is drawn now; it replaces what was known of the same paragraphs. */
  take(stretches: readonly DrawnStretch[]): void {
    for (const stretch of stretches) this.#takeOne(stretch)
  }

  #takeOne(stretch: DrawnStretch): void {
    const drawn = stretch.paragraphs.map(toSeen)
    const { top, bottom, isFirst, isLast } = stretch
    const met = this.#runs.flatMap((run) => around(run, stretch, drawn) ?? [])
    // What stood here says something else now, and nobody knows where its paragraphs are.
    const others = this.#runs.filter(
      (run) => !met.some((each) => each.run === run) && (run.bottom <= top || run.top >= bottom),
    )
    const before = (!isFirst && met[0]?.before) || []
    const behind = (!isLast && met.at(-1)?.behind) || []
    const merged: Run = {
      paragraphs: [...before, ...withHalves(drawn, stretch, met), ...behind],
      top: before.length > 0 ? Math.min(top, met[0]?.run.top ?? top) : top,
      bottom: behind.length > 0 ? Math.max(bottom, met.at(-1)?.run.bottom ?? bottom) : bottom,
      hasStart: isFirst || (before.length > 0 && (met[0]?.run.hasStart ?? false)),
      hasEnd: isLast || (behind.length > 0 && (met.at(-1)?.run.hasEnd ?? false)),
    }
    this.#runs = [...others, merged].sort((a, b) => a.top - b.top)
  }

  get paragraphs(): SeenParagraph[] {
    return this.#runs.flatMap(({ paragraphs }) => paragraphs)
  }

  /** Everything from the document's beginning to its end has been drawn at some time. */
  get isWhole(): boolean {
    const [run] = this.#runs
    return this.#runs.length === 1 && run !== undefined && run.hasStart && run.hasEnd
  }
}
