import type { Candidate } from './candidates'
import type { Citation, Source } from './citation'
import type { Group } from './groups'

/** “… all of Schedule 1. In particular paragraph 7”: a whole paragraph right after a schedule is one of its own. */
export function inSchedule(
  { group, work, beside }: Candidate,
  last: Citation | null,
): { readonly source: Source; readonly group: Group } | null {
  if (last?.kind !== 'schedule' || work !== null || beside || group.unit !== 'paragraph')
    return null
  if (!/^par/.test(group.cue) || group.numerals.some(({ form }) => form !== 'integer')) return null
  const value = /^sch (\d+)/.exec(last.reference)?.[1]
  const [first] = group.numerals
  if (value === undefined || !first) return null
  const schedule = { ...first, value, to: null }
  return {
    source: last.source,
    group: { ...group, unit: 'schedule', numerals: [schedule], within: group.numerals },
  }
}
