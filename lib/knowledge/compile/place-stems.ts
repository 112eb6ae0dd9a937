import type { EntryWords, IndexEntry } from '../code-of-practice'
import { stemsOf } from '../notation/stems'

/** What is said where weighs most in a heading, less in the summary, least in the heading of the part. */
const layers = (entry: IndexEntry & EntryWords): readonly string[] => [
  `${entry.heading} ${entry.tags.join(' ')}`,
  entry.gist,
  entry.askedAs.join(' '),
  entry.section,
]

/** The module by which sentences are compared with the paragraphs of the Code. */
export function placeStemsModule(entries: readonly (IndexEntry & EntryWords)[]): string {
  const rows = entries
    .filter(({ source }) => source === 'cop')
    .map((entry) => {
      const seen = new Set<string>()
      const stems = layers(entry).map((text) => {
        const fresh = [...stemsOf(text)].filter((stem) => !seen.has(stem))
        for (const stem of fresh) seen.add(stem)
        return fresh.join(' ')
      })
      return ` ${JSON.stringify([entry.reference, ...stems])},\n`
    })
  return (
    "import type { PlaceStems } from '../place-stems'\n\n" +
    `export const placeStems: readonly PlaceStems[] = [\n${rows.join('')}]\n`
  )
}
