import { longestAscending } from '../align-sequences'
import { correspond } from './correspond'
import { pairByWords, type Stretch } from './shared-words'

/**
 * Says which paragraph of a document each drawn one is. Only part of the document is drawn, and
 * paragraphs repeat, so a place counts only when it is certain: words that occur once on both sides,
 * in the same order, and from there on neighbour by neighbour. What is left between two certain ones,
 * as many on either side, is drawn with something else than words in it; and what is left then is
 * looked for by its rarest words.
 *
 * @returns for each drawn text the index of its paragraph, or -1
 */
export function anchorRendered(drawn: readonly string[], document: readonly string[]): number[] {
  const anchors = new Array<number>(drawn.length).fill(-1)
  const places = placesOf(drawn, document)
  // Map keeps the order of the drawn paragraphs.
  const certain = [...once(drawn)].flatMap(([text, index]): [number, number][] => {
    const place = places.get(text) ?? -1
    return index < 0 || place < 0 || text === '' ? [] : [[index, place]]
  })
  for (const [index, place] of longestAscending(certain)) anchors[index] = place
  spread(anchors, drawn, document)
  if (findByWords(anchors, drawn, document)) spread(anchors, drawn, document)
  return anchors
}

/** From certain ones to their neighbours, and to what is left between two of them. */
function spread(anchors: number[], drawn: readonly string[], document: readonly string[]): void {
  extend(anchors, drawn, document, 1)
  extend(anchors, drawn, document, -1)
  pairBetween(anchors, drawn, document)
}

/** Stretches of drawn paragraphs without a place, and where in the document they must stand. */
function gaps(anchors: readonly number[], length: number) {
  const found: { readonly shown: Stretch; readonly document: Stretch }[] = []
  let from = 0
  let after = 0
  for (let i = 0; i <= anchors.length; i++) {
    const place = i < anchors.length ? (anchors[i] ?? -1) : length
    if (place < 0) continue
    const gap = { shown: { from, to: i }, document: { from: after, to: place } }
    if (i > from && place > after) found.push(gap)
    from = i + 1
    after = place + 1
  }
  return found
}

/** True when some were found. */
function findByWords(
  anchors: number[],
  drawn: readonly string[],
  document: readonly string[],
): boolean {
  let isFound = false
  for (const gap of gaps(anchors, document.length)) {
    for (const [i, place] of pairByWords(drawn, gap.shown, document, gap.document)) {
      anchors[i] = place
      isFound = true
    }
  }
  return isFound
}

/** Index of each text that occurs once; -1 for the others. */
function once(texts: readonly string[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const [index, text] of texts.entries()) seen.set(text, seen.has(text) ? -1 : index)
  return seen
}

/** Where texts that are drawn stand in the document; -1 for those that stand there twice or not at all. */
function placesOf(drawn: readonly string[], document: readonly string[]): Map<string, number> {
  const unseen = -2
  const places = new Map(drawn.map((text) => [text, unseen]))
  for (let i = 0; i < document.length; i++) {
    const text = document[i] ?? ''
    const known = places.get(text)
    if (known !== undefined) places.set(text, known === unseen ? i : -1)
  }
  return places
}

function extend(
  anchors: number[],
  drawn: readonly string[],
  document: readonly string[],
  step: 1 | -1,
): void {
  const first = step === 1 ? 0 : drawn.length - 1
  for (let i = first + step; i >= 0 && i < drawn.length; i += step) {
    const neighbour = anchors[i - step] ?? -1
    if (anchors[i] !== -1 || neighbour === -1) continue
    let place = neighbour + step
    // The ends of rows are empty paragraphs that nobody sees.
    while (drawn[i] !== '' && document[place] === '') place += step
    const next = anchors[i + step] ?? -1
    const isFree = next === -1 || (next - place) * step > 0
    if (isFree && document[place] === drawn[i]) anchors[i] = place
  }
}

function pairBetween(
  anchors: number[],
  drawn: readonly string[],
  document: readonly string[],
): void {
  let from = -1
  let before = -1
  for (let i = 0; i <= drawn.length; i++) {
    const place = i < drawn.length ? (anchors[i] ?? -1) : document.length
    if (place === -1) continue
    pairUp(anchors, drawn, document, {
      drawn: filled(drawn, from + 1, i),
      document: i - from > 1 ? filled(document, before + 1, place) : [],
    })
    from = i
    before = place
  }
}

/** Pairs two stretches of paragraphs one by one, if they are equally long. */
function pairUp(
  anchors: number[],
  drawn: readonly string[],
  document: readonly string[],
  stretch: { readonly drawn: readonly number[]; readonly document: readonly number[] },
): void {
  if (stretch.drawn.length !== stretch.document.length) return
  stretch.drawn.forEach((i, k) => {
    const place = stretch.document[k] ?? -1
    if (correspond(document[place] ?? '', drawn[i] ?? '').isAlike) anchors[i] = place
  })
}

/** Numbers of the paragraphs of a stretch that are not empty. */
function filled(texts: readonly string[], from: number, to: number): number[] {
  const numbers: number[] = []
  for (let i = from; i < to; i++) if (texts[i] !== '') numbers.push(i)
  return numbers
}
