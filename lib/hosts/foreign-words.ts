import type { Paragraph } from './snapshot'

/** Words that hardly a sentence of English does without. */
const ENGLISH =
  /^(?:the|and|of|to|in|is|are|a|an|for|with|that|this|on|by|be|as|at|or|we|our|their|will|who|not|from|it)$/i
const WORD = /[\p{L}’']+/gu
/** Words from which on it shows whether a text is English. */
const ENOUGH = 8
/** Share of such words below which a text is not English; English policies have 30–50 %. */
const FEW = 0.12

const NONE: ReadonlySet<Paragraph> = new Set()

const found = new WeakMap<readonly Paragraph[], ReadonlySet<Paragraph>>()

/** Null where there are too few words to tell. */
function isEnglish(text: string): boolean | null {
  const words = text.match(WORD) ?? []
  if (words.length < ENOUGH) return null
  return words.filter((word) => ENGLISH.test(word)).length >= FEW * words.length
}

interface Marked {
  readonly others: Paragraph[]
  english: number
}

/** Paragraphs whose words are not English, by the language they are marked with. */
function byLanguage(paragraphs: readonly Paragraph[]): Map<string, Marked> {
  const marked = new Map<string, Marked>()
  for (const paragraph of paragraphs) {
    const { language, text } = paragraph
    if (language === undefined || language === 'en') continue
    const known = marked.get(language) ?? { others: [], english: 0 }
    marked.set(language, known)
    const judged = isEnglish(text)
    if (judged === true) known.english++
    if (judged === false) known.others.push(paragraph)
  }
  return marked
}

/**
 * Those paragraphs of a document that are in another language than the checks are for: their editor
 * says so, and their words do not gainsay it. Many a document is marked with the language of its
 * writer's computer, so a mark counts for nothing where most that bears it is English.
 */
export function foreignAmong(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const known = found.get(paragraphs)
  if (known) return known
  const trusted = [...byLanguage(paragraphs).values()].filter(
    ({ others, english }) => others.length > english,
  )
  const foreign = trusted.length > 0 ? new Set(trusted.flatMap(({ others }) => others)) : NONE
  found.set(paragraphs, foreign)
  return foreign
}
