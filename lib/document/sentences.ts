import { oncePer } from '../core/once-per'
import type { Range } from '../core/range'
import type { Block } from './policy-document'
import { endsSentence, nextWord, startsLower } from './sentence-stops'

/** Closing quotes, brackets and footnote numbers that belong to the sentence before them. */
const CLOSERS = `(?:["'”’)\\]»¹²³⁴-⁹]|\\[\\d{1,3}\\])*`
/** A stop whose space was forgotten (“needs.The school”), or that has a footnote number instead. */
const RUN_ON =
  '[.!?](?<=\\p{Ll}{3}.)(?=(?:The|We|Our|This|These|It|If|In|All|They|Parents|Pupils|Children|Staff|When|Where|For|As|A)\\s)'
const NOTED = '\\.(?<=\\p{Ll}{3}.)\\d{1,2}(?=\\s+\\p{Lu})'
/** A new line that is a bullet, or looks like a label (“Next review: …”). */
const LINE = '\\n(?=[ \\t]*[•●▪◦‣]|\\p{Lu}[^\\n:.]{1,40}:\\s)'

const BOUNDARY = new RegExp(
  `(?:(?<![.!?…])[.!?…]+|;)${CLOSERS}(?=\\s|$)|${RUN_ON}|${NOTED}|(?:\\r?\\n){2,}|${LINE}`,
  'gu',
)

const LABELLED_LINE = /^\s*\p{Lu}[^\n:.]{1,40}:/u
/** What the last but one bullet of a list ends with: “…; and”. */
const LINK_TO_NEXT_BULLET = /^\s*(?:and|or|and\/or|but)?\s*[,:]?\s*$/i

/**
 * Splits the text of one block into sentences; offsets are relative to that text and exclude the
 * white space around each sentence. Semicolons outside brackets end a sentence, as bullets often
 * run on with them.
 */
export function sentences(text: string): Range[] {
  const splitter = new Splitter(text)
  for (const match of text.matchAll(BOUNDARY)) {
    splitter.at(match[0], match.index)
  }
  return splitter.end()
}

/** The sentences of a block, split once for all who read it. */
export const sentencesOf = oncePer(({ text }: Block): readonly Range[] => sentences(text))

class Splitter {
  readonly #found: Range[] = []
  #start = 0
  /** Round brackets open at `#counted`. */
  #depth = 0
  #counted = 0

  constructor(private readonly text: string) {}

  at(mark: string, index: number): void {
    const after = index + mark.length
    if (this.#isEnd(mark, index, after)) this.#push(after)
  }

  end(): Range[] {
    this.#push(this.text.length)
    return this.#found
  }

  #isEnd(mark: string, index: number, after: number): boolean {
    if (mark === '\n') return this.#isNewLine(index)
    if (mark.startsWith('\n') || mark.startsWith('\r')) return true
    if (mark.startsWith(';')) return !this.#inBrackets(index) && !this.#isLastWord(after)
    if (/^\.(?![.!?…])/.test(mark)) return endsSentence(this.text, this.#start, index, after)
    const next = nextWord(this.text, after)
    if (/^\.{3}/.test(mark) && /^\d/.test(next)) return false
    return /^[!?]+$/.test(mark) || !startsLower(next)
  }

  #isNewLine(index: number): boolean {
    if (/^[ \t]*[•●▪◦‣]/.test(this.text.slice(index + 1, index + 20))) return true
    const line = this.text.lastIndexOf('\n', index - 1) + 1
    return LABELLED_LINE.test(this.text.slice(line, Math.min(index, line + 60)))
  }

  #inBrackets(index: number): boolean {
    for (; this.#counted < index; this.#counted++) {
      const character = this.text[this.#counted]
      if (character === '(') this.#depth++
      else if (character === ')') this.#depth = Math.max(0, this.#depth - 1)
    }
    return this.#depth > 0
  }

  #isLastWord(after: number): boolean {
    return (
      LINK_TO_NEXT_BULLET.test(this.text.slice(after, after + 20)) && this.text.length - after < 20
    )
  }

  #push(end: number): void {
    const piece = this.text.slice(this.#start, end)
    const words = piece.trim()
    if (words !== '') {
      const start = this.#start + (piece.length - piece.trimStart().length)
      this.#found.push({ start, end: start + words.length })
    }
    this.#start = end
    this.#depth = 0
    this.#counted = end
  }
}
