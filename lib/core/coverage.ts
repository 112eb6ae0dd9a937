import type { Authority } from './authority'
import type { Range } from './range'

/** Statutory content of the SEN information report, expected content of a policy, and what makes the work possible. */
export type CoverageGroup = 'statutory' | 'core' | 'resolutions'

export type CoverageStatus = 'met' | 'weak' | 'missing' | 'not-applicable'

/** A sentence that speaks for an item; offsets are in the document's text. */
export interface CoverageEvidence extends Range {
  readonly text: string
}

/** Whether and where a document covers one item. */
export interface ItemCoverage {
  readonly id: string
  readonly title: string
  readonly group: CoverageGroup
  readonly status: CoverageStatus
  readonly authority: readonly Authority[]
  /** In order of place. */
  readonly evidence: readonly CoverageEvidence[]
  /** What was looked for and not found, in words. */
  readonly lacking: readonly string[]
  /** Where it is covered instead, as the reader said. */
  readonly elsewhere?: string
  /** Id of the item it is a part of. */
  readonly partOf?: string
}

const labels: Record<CoverageStatus, string> = {
  met: 'Found',
  weak: 'Touched on',
  missing: 'Not found',
  'not-applicable': 'Does not apply',
}

/** The plain words shown to people. */
export const coverageLabel = (status: CoverageStatus): string => labels[status]

const signs: Record<CoverageStatus, string> = {
  met: '●',
  weak: '◐',
  missing: '○',
  'not-applicable': '–',
}

/** Told apart by shape, not by colour; the label beside it says the same. */
export const coverageSign = (status: CoverageStatus): string => signs[status]

const groupLabels: Record<CoverageGroup, string> = {
  statutory: 'What the SEN information report must hold',
  core: 'What readers expect in a policy',
  resolutions: 'Whether the work can be done well',
}

export const coverageGroups = ['statutory', 'core', 'resolutions'] as const

export const coverageGroupLabel = (group: CoverageGroup): string => groupLabels[group]

/** How much of what is asked for a document covers. */
export interface CoverageCount {
  readonly byStatus: Readonly<Record<CoverageStatus, number>>
  /** “15 of 27 found”; what does not apply is not asked for. */
  readonly text: string
}

/** The items that count: one with parts is as good as they are, and counted by them. */
export function countedItems(items: readonly ItemCoverage[]): ItemCoverage[] {
  const wholes = new Set(items.flatMap(({ partOf }) => partOf ?? []))
  return items.filter(({ id }) => !wholes.has(id))
}

/**
 * Counts items by what was found of them. Wherever numbers are shown they come from here, so that they are
 * the same on the page, in the panel and in a report.
 */
export function countCoverage(items: readonly ItemCoverage[]): CoverageCount {
  const counted = countedItems(items)
  const of = (status: CoverageStatus) => counted.filter((item) => item.status === status).length
  const byStatus = {
    met: of('met'),
    weak: of('weak'),
    missing: of('missing'),
    'not-applicable': of('not-applicable'),
  }
  const asked = counted.length - byStatus['not-applicable']
  return { byStatus, text: `${byStatus.met} of ${asked} found` }
}
