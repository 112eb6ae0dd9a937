import { oncePer } from '../../core/once-per'
import { type Range, shift } from '../../core/range'
import { oncePerView } from '../once-per-view'
import type { DocumentView, ReadPart } from '../rule'
import type { ReadabilityFact } from './facts'
import { readingAgeOf } from './measure-block'

/** A sentence that is hard to read; the range is in the document's text. */
export interface HardestSentence {
  readonly range: Range
  readonly words: number
  readonly readingAge: number
}

/** How hard running text is to read: by Flesch and Kincaid, as the age of a reader who follows it with ease. */
export interface ReadingMeasure {
  readonly words: number
  readonly sentences: number
  /** Years, to one decimal; 0 where there is no running text. */
  readonly readingAge: number
  /** Share of sentences in the passive, 0–1. */
  readonly passive: number
  /** Hardest first, three at most. */
  readonly hardest: readonly HardestSentence[]
}

/** The measure of one section, its subsections not included. */
export interface SectionReading extends ReadingMeasure {
  /** Index in `document.sections`. */
  readonly section: number
}

export interface Readability {
  readonly document: ReadingMeasure
  /** Sections with running text, in order. */
  readonly sections: readonly SectionReading[]
  /** Blocks that speak to the reader, “you”. */
  readonly addressing: number
}

const HARDEST = 3

/** What adds up to a measure. Ranges are counted from the beginning of the section. */
interface Sums {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  readonly passive: number
  readonly addressing: number
  readonly hardest: readonly HardestSentence[]
}

/** The hardest sentences of several lists; of those alike the first. */
const hardestOf = (lists: readonly (readonly HardestSentence[])[]): HardestSentence[] => {
  const hardest: HardestSentence[] = []
  for (const list of lists) {
    for (const sentence of list) {
      const last = hardest.at(-1)
      if (last && hardest.length === HARDEST && last.readingAge >= sentence.readingAge) continue
      hardest.push(sentence)
      hardest.sort((a, b) => b.readingAge - a.readingAge)
      hardest.length = Math.min(hardest.length, HARDEST)
    }
  }
  return hardest
}

const sumsOf = oncePer(({ part, facts }: ReadPart): Sums | null => {
  const located = facts.of('readability')
  if (located.length === 0) return null
  const sum = (of: (fact: ReadabilityFact) => number): number =>
    located.reduce((total, { fact }) => total + of(fact), 0)
  return {
    words: sum(({ words }) => words),
    sentences: sum(({ sentences }) => sentences),
    syllables: sum(({ syllables }) => syllables),
    passive: sum(({ passive }) => passive),
    addressing: sum(({ addresses }) => Number(addresses)),
    hardest: hardestOf(
      located.map(({ block, fact }) =>
        fact.hardest.map((sentence) => ({
          ...sentence,
          range: shift(sentence.range, part.starts[block] ?? 0),
        })),
      ),
    ),
  }
})

const measureOf = ({ words, sentences, syllables, passive, hardest }: Sums): ReadingMeasure => ({
  words,
  sentences,
  readingAge: readingAgeOf(words, sentences, syllables),
  passive: sentences === 0 ? 0 : passive / sentences,
  hardest,
})

/** Reading age of a document and of each section, with the sentences that raise it most. */
export const readabilityOf = oncePerView((view: DocumentView): Readability => {
  const { document, parts } = view
  let [words, sentences, syllables, passive, addressing] = [0, 0, 0, 0, 0]
  const sections: SectionReading[] = []
  parts.forEach((read, section) => {
    const own = sumsOf(read)
    if (!own) return
    words += own.words
    sentences += own.sentences
    syllables += own.syllables
    passive += own.passive
    addressing += own.addressing
    const start = document.starts[document.sections[section]?.firstBlock ?? 0] ?? 0
    const hardest = own.hardest.map((one) => ({ ...one, range: shift(one.range, start) }))
    sections.push({ section, ...measureOf({ ...own, hardest }) })
  })
  const hardest = hardestOf(sections.map((section) => section.hardest))
  return {
    document: measureOf({ words, sentences, syllables, passive, addressing, hardest }),
    sections,
    addressing,
  }
})
