import type { Source } from './citation'
import type { Group } from './groups'

/** Sections that a policy means by a bare “s.69”: the Acts' parts on SEN and on schools. */
const sections: Readonly<Record<Source, (section: number) => boolean>> = {
  cfa2014: (section) => (section >= 19 && section <= 83) || section === 100,
  'children-act-1989': (section) => [17, 20, 22, 23, 31, 47].includes(section),
  'education-act-1996': (section) =>
    [7, 8, 14, 19, 434, 436, 437, 443, 444, 507, 508, 509, 512, 550, 554, 576].includes(section) ||
    (section >= 311 && section <= 349),
  'equality-act-2010': (section) =>
    section === 6 ||
    (section >= 13 && section <= 27) ||
    (section >= 85 && section <= 94) ||
    (section >= 149 && section <= 158),
}

/** Schedules that schools cite, or look up when they are told to. */
const schedules: Readonly<Record<Source, readonly number[]>> = {
  'send-regs-2014': [1, 2],
  'equality-act-2010': [1, 10, 13],
}

/** Parts of laws that are about SEN or schools. */
const parts: Readonly<Record<Source, number>> = {
  cfa2014: 3,
  'send-regs-2014': 3,
  'education-act-1996': 4,
  'equality-act-2010': 6,
}

export const numberOf = (group: Group): number =>
  Number.parseInt(group.numerals[0]?.value ?? '', 10)

/** Acts whose sections a bare number may be of. */
export const actsCited: readonly Source[] = Object.keys(sections)

/** Whether schools have to do with a section of an Act; null where the Act is not known. */
export const isSectionCited = (source: Source, section: number): boolean | null =>
  sections[source]?.(section) ?? null

/** Whether a policy may mean a section of this law; of laws that are not known, any. */
export const isPlausible = (source: Source, group: Group): boolean =>
  group.unit !== 'section' || (sections[source]?.(numberOf(group)) ?? true)

/** Whether a policy is likely to mean this law by a section or schedule of this number. */
export function isPossible(source: Source, group: Group): boolean {
  const number = numberOf(group)
  if (group.unit === 'section') return sections[source]?.(number) ?? false
  if (group.unit === 'part') return parts[source] === number
  return group.unit === 'schedule' && (schedules[source]?.includes(number) ?? false)
}

/** What nobody cites of other regulations: the SENCO, the information report and its list. */
export const isOfSendRegulations = (group: Group): boolean =>
  (group.unit === 'schedule' && numberOf(group) === 1) ||
  (group.unit === 'regulation' && numberOf(group) >= 49 && numberOf(group) <= 52)
