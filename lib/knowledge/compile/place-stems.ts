import type { EntryWords, IndexEntry } from '../code-of-practice'
import { stemsOf } from '../notation/stems'

/** What is said where weighs most in a heading, less in the summary, least in the heading of the part. */
const layers = (entry: IndexEntry & EntryWords): readonly string[] => [
  `${entry.heading} ${entry.tags.join(' ')}`,
  entry.gist,
  entry.askedAs.join(' '),
  entry.section,
]

/** The stems of each layer, a stem in the first layer that it occurs in. */
function stemsIn(entry: IndexEntry & EntryWords): string[] {
  const seen = new Set<string>()
  return layers(entry).map((text) => {
    const fresh = [...stemsOf(text)].filter((stem) => !seen.has(stem))
    for (const stem of fresh) seen.add(stem)
    return fresh.join(' ')
  })
}

/** The module by which sentences are compared with the paragraphs of the Code and the sections of laws. */
export function placeStemsModule(entries: readonly (IndexEntry & EntryWords)[]): string {
  const rowsOf = (ofCode: boolean): string =>
    entries
      .filter(({ source }) => (source === 'cop') === ofCode)
      .map((entry) => {
        const place = ofCode ? [entry.reference] : [entry.source, entry.reference]
        return ` ${JSON.stringify([...place, ...stemsIn(entry)])},\n`
      })
      .join('')
  return (
    "import type { LawStems, PlaceStems } from '../place-stems'\n\n" +
    `export const placeStems: readonly PlaceStems[] = [\n${rowsOf(true)}]\n\n` +
    `export const lawStems: readonly LawStems[] = [\n${rowsOf(false)}]\n`
  )
}
