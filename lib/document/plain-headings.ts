import { isContentsEntry } from './contents-entry'
import { depthOfNumber } from './heading-number'
import { LONGEST_HEADING, looksShort, OPEN_END, SENTENCE_END, TITLED } from './heading-words'
import { follows } from './list-marker'
import { type Chunk, hasCells } from './plain-chunks'
import { isAllCaps } from './plain-lines'

/** Lists that headings are numbered like, Roman numerals among them. */
const NUMBERED = /^[1A][.)]$/
/** Names that are headings whatever follows. */
const KNOWN = /^(?:(?:table of )?contents(?: page)?|glossary|appendices|references)$/i

/** Whether what follows is something that a heading stands over. */
function isBody(chunk: Chunk | undefined): boolean {
  if (!chunk) return false
  return (
    chunk.marker !== null ||
    chunk.number !== '' ||
    chunk.lines > 1 ||
    chunk.text.length > LONGEST_HEADING ||
    /[.!?;:]["'”’)\]]*$/.test(chunk.text) ||
    hasCells(chunk.text)
  )
}

/** Depth of each heading by chunk index; chunks that are none are left out. */
export function headingsOf(chunks: readonly Chunk[]): ReadonlyMap<number, number> {
  return new Finder(chunks).find()
}

class Finder {
  readonly #depths = new Map<number, number>()
  /** Blank lines, rather than line ends alone, part the paragraphs. */
  readonly #gaps: boolean
  readonly #plain: number[] = []

  constructor(private readonly chunks: readonly Chunk[]) {
    const gaps = chunks.filter((chunk) => chunk.gapBefore).length
    this.#gaps = gaps * 4 > chunks.length
  }

  find(): ReadonlyMap<number, number> {
    this.chunks.forEach((chunk, index) => {
      const depth = this.#depth(chunk, index)
      if (depth > 0) this.#depths.set(index, depth)
      else if (this.#standsAlone(chunk, index)) this.#plain.push(index)
    })
    this.#addPlain()
    return this.#depths
  }

  /** Depth that a heading's looks give it; 0 when nothing but its shortness speaks for it. */
  #depth(chunk: Chunk, index: number): number {
    const { text, underline, marker, number } = chunk
    if (chunk.lines > 1 || hasCells(text) || isContentsEntry(text)) return 0
    if (underline !== '') {
      return text.length <= LONGEST_HEADING && !SENTENCE_END.test(text)
        ? underline === '='
          ? 1
          : 2
        : 0
    }
    if (KNOWN.test(text)) return 2
    if (TITLED.test(text)) return this.#isTitledHeading(text, index) ? 2 : 0
    if (number !== '' || (marker && NUMBERED.test(marker.style))) {
      return this.#isNumberedHeading(chunk, index) ? depthOfNumber(text) : 0
    }
    if (marker || !isAllCaps(text) || !looksShort(text)) return 0
    const neighbours = [this.chunks[index - 1], this.chunks[index + 1]]
    return neighbours.every((other) => other && isAllCaps(other.text)) ? 0 : index === 0 ? 1 : 2
  }

  #isTitledHeading(text: string, index: number): boolean {
    const isListed = TITLED.test(this.chunks[index + 1]?.text ?? '')
    return text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) && !isListed
  }

  #isNumberedHeading(chunk: Chunk, index: number): boolean {
    const words = chunk.text.slice(chunk.lead)
    const previous = this.chunks[index - 1]
    const next = this.chunks[index + 1]
    if (!next || !looksShort(words) || /^\d/.test(words)) return false
    if (OPEN_END.test(words) || (/:$/.test(words) && next.marker)) return false
    if (chunk.number !== '') {
      return (
        !isListEntry(next) && !(previous && isListEntry(previous) && !this.#depths.has(index - 1))
      )
    }
    return !isSibling(chunk, next) && !(previous && isSibling(previous, chunk))
  }

  #standsAlone(chunk: Chunk, index: number): boolean {
    if (chunk.marker || chunk.number !== '' || chunk.lines > 1 || hasCells(chunk.text)) return false
    if (!looksShort(chunk.text)) return false
    const previous = this.chunks[index - 1]
    if (this.#gaps) return index === 0 || chunk.gapBefore
    return (
      !previous ||
      previous.marker !== null ||
      this.#depths.has(index - 1) ||
      this.#plain.at(-1) === index - 1 ||
      /[.!?;]["'”’)\]]*$/.test(previous.text)
    )
  }

  /** One or two short lines over a text are headings; of more, as in an address, only the last. */
  #addPlain(): void {
    const depth = this.#depths.size > 2 ? 3 : 2
    for (const run of runsOf(this.#plain)) {
      if (run[0] === 0 && !this.#opensList(0)) this.#depths.set(run.shift() ?? 0, 1)
      const last = run.at(-1)
      if (last === undefined || !this.#standsOver(last)) continue
      if (run.length < 3) for (const index of run) this.#depths.set(index, depth)
      else if (this.#gaps) this.#depths.set(last, depth)
    }
  }

  #standsOver(index: number): boolean {
    if (this.#opensList(index)) return false
    return isBody(this.chunks[index + 1]) || this.#depths.has(index + 1)
  }

  #opensList(index: number): boolean {
    const next = this.chunks[index + 1]
    const isOpen = /:$/.test(this.chunks[index]?.text ?? '')
    return isOpen && next !== undefined && (next.marker !== null || hasCells(next.text))
  }
}

/** Groups indices that follow one another. */
function runsOf(indices: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs
}

/** A short line numbered `1.2`: beside another, the two are entries of a list, not headings. */
const isListEntry = (chunk: Chunk): boolean =>
  chunk.number !== '' &&
  looksShort(chunk.text.slice(chunk.lead)) &&
  !isBody({ ...chunk, number: '' })

const isSibling = (first: Chunk, second: Chunk): boolean =>
  first.marker !== null &&
  second.marker !== null &&
  first.marker.style === second.marker.style &&
  follows(second.marker.label, first.marker.label)
