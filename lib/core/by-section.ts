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

/**
 * Findings by section, in the order of the document. Those about all of it come last, the most
 * serious first: a reader begins with the words that are there.
 */
export function bySection<T>(
  items: readonly T[],
  diagnosticOf: (item: T) => Diagnostic,
): SectionGroup<T>[] {
  const groups = new Map<string, { name: string; items: T[] }>()
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
    else groups.set(key, { name: sectionName(diagnostic.section), items: [item] })
  }
  const rank = (item: T): number => severityRank(diagnosticOf(item).severity)
  if (whole.length === 0) return [...groups.values()]
  return [
    ...groups.values(),
    { name: WHOLE_DOCUMENT, items: whole.toSorted((a, b) => rank(a) - rank(b)) },
  ]
}
