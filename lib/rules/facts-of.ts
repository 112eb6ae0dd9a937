import { oncePer } from '../core/once-per'
import type { Range } from '../core/range'
import type { Fact, LocatedFact } from './fact'
import { type FactOf, FactTable } from './fact-table'
import { oncePerView } from './once-per-view'
import type { DocumentView, ReadPart } from './rule'

interface Gathered {
  readonly kinds: Set<Fact['kind']>
  readonly table: FactTable
}

/** The kinds asked for so far, put together once for all document checks of a run. */
const gathered = oncePerView(
  (_: DocumentView): Gathered => ({ kinds: new Set(), table: new FactTable() }),
)

/** The facts of one kind in the whole document, in order of place. */
export function factsOf<K extends Fact['kind']>(
  view: DocumentView,
  kind: K,
): readonly LocatedFact<FactOf<K>>[] {
  const { kinds, table } = gathered(view)
  if (!kinds.has(kind)) {
    kinds.add(kind)
    view.parts.forEach(({ facts }, index) => {
      table.addAll(kind, facts.of(kind), view.document.sections[index]?.firstBlock ?? 0)
    })
  }
  return table.of(kind)
}

/** Goes through the facts of one kind in the whole document, in order of place, and puts no list together. */
export function eachFact<K extends Fact['kind']>(
  { document, parts }: DocumentView,
  kind: K,
  take: (fact: FactOf<K>, block: number) => void,
): void {
  parts.forEach(({ facts }, index) => {
    const first = document.sections[index]?.firstBlock ?? 0
    for (const { block, fact } of facts.of(kind)) take(fact, first + block)
  })
}

/** The terms of one block that are out of date. */
export function termsAt(
  { document, parts }: DocumentView,
  block: number,
): readonly FactOf<'term'>[] {
  const section = document.sectionOf[block] ?? 0
  const at = block - (document.sections[section]?.firstBlock ?? 0)
  const facts = parts[section]?.facts.of('term') ?? []
  return facts.flatMap((located) => (located.block === at ? located.fact : []))
}

const termsIn = oncePer(({ facts }: ReadPart): readonly string[] => [
  ...new Set(facts.of('term').map(({ fact }) => fact.term)),
])

/** The terms that occur, by id. */
export const termsOf = oncePerView((view: DocumentView): ReadonlySet<string> => {
  const terms = new Set<string>()
  for (const part of view.parts) for (const term of termsIn(part)) terms.add(term)
  return terms
})

/** Where a range of a block's text stands in the document's text. */
export function placeOf(view: DocumentView, block: number, range: Range): Range {
  const start = view.document.starts[block] ?? 0
  return { start: start + range.start, end: start + range.end }
}
