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
    ['can we ask a child to go home early because of behaviour', 'home early'],
    ['school keeps ringing me to collect my son', 'home early'],
    ['sent home at lunchtime every day', 'home early'],
    ['can we shorten the school day for a pupil', 'timetables'],
    ['only allowed in school for mornings', 'timetables'],
    ['my daughter refuses to go to school', 'school avoidance'],
    ['child not potty trained starting nursery', 'toileting'],
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
    'parents want an ehcp but school says no',
    'can a school refuse a child with an ehcp',
    'school refusing to put him on the register',
    'report sent home to parents',
    'early years at home',
    'dyslexia picked up early',
    'choose a college early',
    'how many hours a day should a ta work with a pupil',
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
