import { oncePer } from '../core/once-per'
import type { Range } from '../core/range'
import type { Section } from '../document/policy-document'
import type { Fact, LocatedFact } from './fact'
import type { FactOf } from './fact-table'
import { oncePerView } from './once-per-view'
import type { DocumentView, ReadPart } from './rule'

/** The facts of one kind as they were last put together, and of what. */
interface Gathered<K extends Fact['kind']> {
  readonly parts: readonly ReadPart[]
  readonly sections: readonly Section[]
  readonly facts: readonly LocatedFact<FactOf<K>>[]
}

const isSameList = (a: readonly LocatedFact[], b: readonly LocatedFact[]): boolean =>
  a.length === b.length &&
  a.every(({ block, fact }, index) => fact === b[index]?.fact && block === b[index]?.block)

/** Whether the sections hold the same facts of a kind in the same blocks. */
function isAsBefore<K extends Fact['kind']>(
  { parts, sections }: Gathered<K>,
  view: DocumentView,
  kind: K,
): boolean {
  const { sections: now } = view.document
  return (
    parts.length === view.parts.length &&
    (sections === now ||
      sections.every(({ firstBlock }, index) => firstBlock === now[index]?.firstBlock)) &&
    view.parts.every((part, index) => {
      const before = parts[index]
      return (
        before === part ||
        (before !== undefined && isSameList(before.facts.of(kind), part.facts.of(kind)))
      )
    })
  )
}

function gather<K extends Fact['kind']>(
  { parts, document: { sections } }: DocumentView,
  kind: K,
): readonly LocatedFact<FactOf<K>>[] {
  const all: LocatedFact<FactOf<K>>[] = []
  parts.forEach(({ facts }, index) => {
    const first = sections[index]?.firstBlock ?? 0
    for (const { block, fact } of facts.of(kind)) all.push({ block: first + block, fact })
  })
  return all
}

/**
 * The facts of one kind in the whole document, in order of place. The same list as in the linter's last run for as
 * long as these facts and their blocks stay: a check that goes by nothing else need not be made again
 * (`onceWhile`, `steadyRule`).
 */
export function factsOf<K extends Fact['kind']>(
  view: DocumentView,
  kind: K,
): readonly LocatedFact<FactOf<K>>[] {
  const fresh = view.kept.get(kind)
  // Under a kind stands the list of its facts.
  if (fresh) return fresh.value as readonly LocatedFact<FactOf<K>>[]
  const before = view.lasting.get(kind) as Gathered<K> | undefined
  const facts = before && isAsBefore(before, view, kind) ? before.facts : gather(view, kind)
  const { parts, document } = view
  view.lasting.set(kind, { parts, sections: document.sections, facts } satisfies Gathered<K>)
  view.kept.set(kind, { value: facts })
  return facts
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
