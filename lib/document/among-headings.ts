import { countWords } from '../core/count-words'
import type { BlockDraft } from './assemble'
import { couldHead, isQuestion } from './could-head'
import { headingNumber } from './heading-number'
import { isBrief, isStatement, looksShort, TITLED } from './heading-words'
import { isTerminated } from './plain-lines'

/** A block and how it is set. */
export interface SetLine {
  readonly draft: BlockDraft
  /** All of it is bold, or in a style that is named for headings. */
  readonly isBold: boolean
  /** All of it is bold, underlined or in capitals. */
  readonly standsOut: boolean
  /** Type size in half-points; 0 where it is not known. */
  readonly size: number
  /** It has the style of a title. */
  readonly isTitle: boolean
}

interface Number {
  /** Numbers of one shape belong to headings of one level: “8.” and “12.”, “Appendix A” and “Appendix C”. */
  readonly shape: string
  /** How deep it goes: 2 for “3.1”. */
  readonly parts: number
  /** Where the words begin. */
  readonly end: number
}

const NAMED = /^[a-z]{4,}/i

function numberOf(text: string): Number | null {
  const found = headingNumber(text)
  const titled = found ? null : TITLED.exec(text.trimStart())
  const end = found?.end ?? (titled ? text.length - text.trimStart().length + titled[0].length : 0)
  const number = text.slice(0, end).trim()
  if (number === '') return null
  const name = NAMED.exec(number)?.[0].toLowerCase()
  if (name) return { shape: name, parts: 1, end }
  const parts = number.match(/\d+/g)?.length ?? 0
  if (parts > 0) return { shape: String(parts), parts, end }
  return { shape: /^[IVX]{2}/.test(number) ? 'I' : 'A', parts: 1, end }
}

const FEWEST_WORDS = 4
const SENTENCE_WORDS = 8

/** Whether a block is text that a heading can stand over. */
function isBody(line: SetLine | undefined): boolean {
  if (!line || line.isBold || line.draft.table) return false
  const { kind, text } = line.draft
  // “Class teachers” over “plan, teach and assess” is the beginning of their sentence.
  if (kind === 'list-item') return !/^\W*\p{Ll}/u.test(text)
  const words = countWords(text)
  return (
    kind === 'paragraph' &&
    (words >= SENTENCE_WORDS || (words >= FEWEST_WORDS && isTerminated(text.trim())))
  )
}

/** The real headings of a document: their levels by the shape of their numbers and by their size. */
class RealHeadings {
  readonly #byShape = new Map<string, number>()
  readonly #bySize = new Map<number, number>()
  /** The level at which the sections of the document begin. */
  readonly base: number
  /** Index of the heading that is the document's title; −1 where none is. */
  readonly title: number
  /** Whether there are others. */
  readonly hasSections: boolean

  constructor(lines: readonly SetLine[]) {
    const headings = lines.flatMap((line, index) =>
      line.draft.kind === 'heading' ? { line, index, depth: line.draft.depth ?? 1 } : [],
    )
    const [first, ...rest] = headings
    const isAlone = first !== undefined && rest.every(({ depth }) => depth > first.depth)
    this.title = headings.find(({ line }) => line.isTitle)?.index ?? (isAlone ? first.index : -1)
    const below = headings.filter(({ index }) => index !== this.title)
    this.hasSections = below.length > 0
    this.base = Math.min(...below.map(({ depth }) => depth), isAlone ? first.depth + 1 : 6)
    for (const { line, depth } of below) {
      const shape = numberOf(line.draft.text)?.shape
      if (shape !== undefined && !this.#byShape.has(shape)) this.#byShape.set(shape, depth)
      if (line.size > 0 && !this.#bySize.has(line.size)) this.#bySize.set(line.size, depth)
    }
  }

  depthOfSize(size: number): number | null {
    return this.#bySize.get(size) ?? null
  }

  depthOfNumber({ shape, parts }: Number): number {
    const above = this.#byShape.get(String(parts - 1))
    const known = this.#byShape.get(shape) ?? (above === undefined ? null : above + 1)
    return Math.min(6, known ?? this.base + parts - 1)
  }
}

/** Finds the lines that only look like headings, in a document that has real ones. */
class Finder {
  readonly #found = new Map<number, number>()
  readonly #real: RealHeadings
  readonly #usual: number

  constructor(private readonly lines: readonly SetLine[]) {
    this.#real = new RealHeadings(lines)
    this.#usual = usualSize(lines)
  }

  find(): ReadonlyMap<number, number> {
    let above = 1
    /** Before the first section come the lines of a cover. */
    let isCover = this.#real.hasSections
    this.lines.forEach((line, index) => {
      const { draft } = line
      if (draft.kind === 'heading') {
        above = draft.depth ?? 1
        isCover &&= index === this.#real.title
        return
      }
      const numbered = this.#asNumbered(line, index)
      if (numbered !== null) {
        above = numbered
        isCover = false
      }
      const depth = numbered ?? this.#asUnnumbered(line, index, { above, isCover })
      if (depth !== null) this.#found.set(index, depth)
    })
    return this.#found
  }

  /** A short paragraph that stands out, neither in a table nor quoted. */
  #couldHead({ draft, standsOut }: SetLine, index: number): boolean {
    const next = this.lines[index + 1]?.draft
    return standsOut && draft.kind === 'paragraph' && couldHead(draft, next)
  }

  #numberAt(index: number): Number | null {
    const line = this.lines[index]
    if (!line || !this.#couldHead(line, index)) return null
    return numberOf(line.draft.text)
  }

  #asNumbered({ draft }: SetLine, index: number): number | null {
    const number = this.#numberAt(index)
    if (!number) return null
    const words = draft.text.slice(number.end).trim()
    if (words !== '' && !(/^["'“‘(]?\p{Lu}/u.test(words) && isBrief(words))) return null
    if (isStatement(words) || isLink(draft)) return null
    // Of a list of such lines, as in a table of contents, none heads a text.
    const isListed = [index - 1, index + 1].some((at) => this.#numberAt(at)?.shape === number.shape)
    if (isListed) return null
    const depth = this.#real.depthOfNumber(number)
    const next = this.lines[index + 1]?.draft
    return !next || (next.kind === 'heading' && (next.depth ?? 1) <= depth) ? null : depth
  }

  #asUnnumbered(
    line: SetLine,
    index: number,
    { above, isCover }: { above: number; isCover: boolean },
  ): number | null {
    const { draft, isBold, size } = line
    if (!this.#couldHead(line, index)) return null
    const below = Math.min(6, above + 1)
    if (isQuestion(draft)) return below
    if (!isBold || isCover || !this.#standsOver(index)) return null
    const text = draft.text.trim()
    if (/^["'“‘]/.test(text) || !looksShort(text) || isStatement(text)) return null
    return (size > this.#usual ? this.#real.depthOfSize(size) : null) ?? below
  }

  /** Whether a line has text below it and is not one of several in bold, as in an address. */
  #standsOver(index: number): boolean {
    const before = this.lines[index - 1]
    const isOneOfSeveral =
      before?.isBold === true && before.draft.kind === 'paragraph' && !this.#found.has(index - 1)
    return !isOneOfSeveral && isBody(this.lines[index + 1])
  }
}

const isLink = ({ text, spans = [] }: BlockDraft): boolean =>
  spans.some(({ kind, start, end }) => kind === 'link' && end - start >= text.trim().length)

/** The type size that most of the lines have, in half-points. */
export function usualSize(lines: readonly { readonly size: number }[]): number {
  const counts = new Map<number, number>()
  for (const { size } of lines) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

/**
 * Levels, by index, of the lines that act as headings in a document that has real ones: numbered like
 * them, or short, bold and above a text; a question in bold, as what follows is its answer. A line
 * without a number stands a step below the heading it is under, unless it is as large as others.
 */
export const headingsAmong = (lines: readonly SetLine[]): ReadonlyMap<number, number> =>
  new Finder(lines).find()
