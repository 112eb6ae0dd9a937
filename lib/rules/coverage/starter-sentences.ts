import { sentences } from '../../document/sentences'
import { coverageItems } from '../../knowledge/generated/coverage'

/** Letters and figures only: marks, emphasis and the kind of apostrophe come and go between editors. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

let known: ReadonlySet<string> | undefined

/** Whether a sentence stands word for word in one of our starter paragraphs. */
export function isOfStarter(sentence: string): boolean {
  known ??= new Set(
    coverageItems.flatMap(({ starter, parts }) =>
      [starter, ...parts.flatMap((part) => part.starter ?? [])].flatMap((text) =>
        sentences(text).map(({ start, end }) => bare(text.slice(start, end))),
      ),
    ),
  )
  return known.has(bare(sentence))
}
