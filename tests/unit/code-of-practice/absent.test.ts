import { describe, expect, test } from 'vitest'
import { findAbsent } from '../../../lib/code-of-practice/absent'
import { bundledEntries } from '../../../lib/code-of-practice/bundled'
import { placeId } from '../../../lib/code-of-practice/deep-link'
import { absentTopics } from '../../../lib/knowledge/generated/absent-topics'

describe('what the Code has no paragraph on', () => {
  const asked: [query: string, says: string][] = [
    ['reduced timetable', 'timetables'],
    ['can school put my child on a part-time timetable', 'timetables'],
    ['reduced timetabel legal', 'timetables'],
    ['restraint of SEN pupils', 'restraint'],
    ['exam access arrangements', 'exam access'],
    ['IEPs', 'individual education plans'],
    ['PDA', 'pathological demand avoidance'],
    ['homework', 'homework'],
  ]
  test.each(asked)('“%s”', (query, says) => {
    expect(findAbsent(query)?.note).toContain(says)
  })

  test.each([
    'timetable for an EHC plan',
    'senco time off timetable',
    'school trips',
    'personal budget',
    'how long has school got to answer a consultation',
    'medicines and toileting plan for a pupil with diabetes on a residential',
    'extra time for the SENCO',
    '6.36',
    'paragraph 9.44',
    '',
  ])('“%s” is about something else', (query) => {
    expect(findAbsent(query)).toBeNull()
  })

  test('every subject can be asked for, and says so plainly', () => {
    for (const topic of absentTopics) {
      expect(topic.note).toMatch(/^The Code (?:has no paragraph on|does not name) /)
      for (const query of topic.askedAs) expect(findAbsent(query), query).toBe(topic)
    }
  })

  test('the nearest are entries of the index', () => {
    const ids = new Set(bundledEntries().map(placeId))
    const unknown = absentTopics.flatMap(({ nearest }) =>
      nearest.filter((it) => !ids.has(placeId(it))),
    )
    expect(unknown).toEqual([])
  })
})
