import type { Diagnostic } from './diagnostic'
import { severityRank } from './severity'

export interface SectionGroup<T> {
  /** Heading path in words, “Roles › The SENCO”, or what stands for it. */
  readonly name: string
  readonly items: readonly T[]
}

/** Where a section stands, for a heading. */
export const sectionName = (section: readonly string[]): string =>
  section.length > 0 ? section.join(' › ') : 'Before the first heading'

export const WHOLE_DOCUMENT = 'The document as a whole'

/** Whether a finding is about all of the document: what it leaves out, or how it reads altogether. */
export const isOfWholeDocument = ({ category, range }: Diagnostic): boolean =>
  category === 'coverage' || range.end === 0

/** How many headings all sections share, such as the title of the document: read once they tell nothing more. */
function sharedDepth(sections: readonly (readonly string[])[]): number {
  const [first = [], ...others] = sections.filter(({ length }) => length > 0)
  const differs = first.findIndex((title, at) => others.some((other) => other[at] !== title))
  return differs < 0 ? first.length : differs
}

/** A path without the headings that all share; the last one always stays. */
const withoutShared = (section: readonly string[], shared: number): readonly string[] =>
  section.slice(Math.min(shared, section.length - 1))

/**
 * Findings by section, in the order of the document. Those about all of it come last, the most
 * serious first: a reader begins with the words that are there. Headings that all share are left out.
 */
export function bySection<T>(
  items: readonly T[],
  diagnosticOf: (item: T) => Diagnostic,
): SectionGroup<T>[] {
  const groups = new Map<string, { section: readonly string[]; items: T[] }>()
  const whole: T[] = []
  for (const item of items) {
    const diagnostic = diagnosticOf(item)
    if (isOfWholeDocument(diagnostic)) {
      whole.push(item)
      continue
    }
    const key = diagnostic.section.join('\n')
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { section: diagnostic.section, items: [item] })
  }
  const rank = (item: T): number => severityRank(diagnosticOf(item).severity)
  const shared = sharedDepth([...groups.values()].map(({ section }) => section))
  const named = [...groups.values()].map(({ section, items: own }) => ({
    name: sectionName(withoutShared(section, shared)),
    items: own,
  }))
  if (whole.length === 0) return named
  return [...named, { name: WHOLE_DOCUMENT, items: whole.toSorted((a, b) => rank(a) - rank(b)) }]
}
