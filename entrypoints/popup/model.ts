import { type CitationStyle, citationStyles } from '../../lib/citation/format'
import { findAbsent } from '../../lib/code-of-practice/absent'
import { bundledEntries } from '../../lib/code-of-practice/bundled'
import { createLookupModel } from '../../lib/code-of-practice/lookup-model'
import { type Ask, createAsk } from '../../lib/code-of-practice/search'
import { once } from '../../lib/core/once'

const built = once(() => createAsk(bundledEntries()))

/** Nothing is unpacked before the first words, so that the field is there at once. */
const ask: Ask = (query) => built()(query)

/** The lookup without the official text. */
export const bundledModel = createLookupModel(bundledEntries, ask, findAbsent)

/** Words and a misspelt word: the first of each takes longer than those after it. */
const FIRST = ['senco time', 'sencco']

/** Does, while nobody waits, what the first words and the first misspelt word need. */
export function warmUp(queries: readonly string[] = FIRST): void {
  const [first, ...later] = queries
  if (first === undefined) return
  requestIdleCallback(
    () => {
      findAbsent(first)
      ask(first)
      warmUp(later)
    },
    { timeout: 300 },
  )
}

const labels: Record<CitationStyle, string> = {
  bracketed: 'In brackets',
  short: 'Short',
  full: 'Full title',
  'author-date': 'Author and date',
  footnote: 'Footnote',
}

export const styleChoices = citationStyles.map((id) => ({ id, label: labels[id] }))

export const styleById = (id: string): CitationStyle =>
  citationStyles.find((style) => style === id) ?? 'bracketed'
