import { believedRanges } from '../../citation/data/code-ranges'
import { comparePlaces, formatPlace, type Place, parsePlace } from '../../citation/reference'

/** What was found in one chapter. */
export interface ChapterReport {
  /** 0 for the Introduction. */
  readonly chapter: number
  readonly title: string
  /** Number of its last paragraph. */
  readonly last: number
  readonly count: number
}

/** What an import found, and what a reader should know before relying on it. */
export interface ImportReport {
  readonly chapters: readonly ChapterReport[]
  /** Numbers left out between two that were found: `6.12` or `6.12-6.14`. */
  readonly gaps: readonly string[]
  /** Other things worth a look, one plain sentence each. */
  readonly surprises: readonly string[]
}

export interface ReportedParagraph {
  readonly reference: string
  readonly text: string
}

interface Findings {
  readonly titles: ReadonlyMap<number, string>
  readonly edition: string | null
  /** Numbers that stand out of order. */
  readonly strays: readonly { readonly reference: string; readonly page: number }[]
}

/** The edition in force. */
export const CURRENT_EDITION = 'January 2015'

/** A file with more than this is in disorder, and naming all of it helps nobody. */
const MOST_STRAYS = 20

/** Takes stock of the imported paragraphs. */
export function reportOn(
  paragraphs: readonly ReportedParagraph[],
  { titles, edition, strays }: Findings,
): ImportReport {
  const places = paragraphs.flatMap(({ reference }) => parsePlace(reference) ?? [])
  const chapters = [...new Set(places.map((place) => place.chapter))].map((chapter) => {
    const own = places.filter((place) => place.chapter === chapter)
    const last = own.at(-1)?.paragraph ?? 0
    return { chapter, title: titles.get(chapter) ?? '', last, count: own.length }
  })
  return {
    chapters,
    gaps: gapsIn(places),
    surprises: [
      ...aboutEdition(edition),
      ...believedRanges
        .filter((known) => !chapters.some(({ chapter }) => chapter === known.chapter))
        .map(({ chapter }) => `${nameOf(chapter)} was not found in this file.`),
      ...chapters.flatMap(({ chapter, last }) => aboutEnd(chapter, last)),
      ...strays
        .slice(0, MOST_STRAYS)
        .map(
          ({ reference, page }) =>
            `${reference} on page ${page} stands out of order and was read as part of the text before it.`,
        ),
      ...paragraphs
        .filter(({ text }) => text === '')
        .map(({ reference }) => `Paragraph ${reference} has no text.`),
    ],
  }
}

const nameOf = (chapter: number): string =>
  chapter === 0 ? 'The Introduction' : `Chapter ${chapter}`

function gapsIn(places: readonly Place[]): string[] {
  return places.flatMap((place, i) => {
    const before = places[i - 1]
    const from = before?.chapter === place.chapter ? before.paragraph + 1 : 1
    if (from >= place.paragraph) return []
    const first = formatPlace({ ...place, paragraph: from })
    const last = { ...place, paragraph: place.paragraph - 1 }
    return [
      comparePlaces({ ...place, paragraph: from }, last) === 0
        ? first
        : `${first}-${formatPlace(last)}`,
    ]
  })
}

const aboutEdition = (edition: string | null): string[] => {
  if (edition === CURRENT_EDITION) return []
  return edition === null
    ? ['The file does not say which edition it is.']
    : [`This is the ${edition} edition; the one in force is ${CURRENT_EDITION}.`]
}

function aboutEnd(chapter: number, last: number): string[] {
  const believed = believedRanges.find((known) => known.chapter === chapter)
  if (!believed || Math.abs(believed.last - last) <= believed.slack) return []
  const ends = formatPlace({ chapter, paragraph: last })
  const expected = formatPlace({ chapter, paragraph: believed.last })
  return [`${nameOf(chapter)} ends at ${ends}, where ${expected} was expected.`]
}
