import { describe, expect, test } from 'vitest'
import { APPROVAL_FIELD, roleOf } from '../../../../lib/rules/currency/date-role'

describe('what a date says about a policy', () => {
  test.each([
    ['Next review:', 'next-review'],
    ['Date of next review', 'next-review'],
    ['Review due', 'next-review'],
    ['To be reviewed by', 'next-review'],
    ['This policy will be reviewed in', 'next-review'],
    ['Reviewed: Sept 2023. Next review due', 'next-review'],
    ['Review date', 'review'],
    ['Date of review:', 'review'],
    ['Last reviewed', 'last-review'],
    ['Updated', 'last-review'],
    ['reviewed by our pupil panel in', 'last-review'],
    ['Approved by governors', 'approved'],
    ['Ratified by the board on', 'approved'],
    ['Date:', 'approved'],
    ['We met in', null],
    ['The school opened in', null],
  ])('%s', (label, role) => {
    expect(roleOf(label)).toBe(role)
  })
})

describe('fields of approval', () => {
  test.each([
    'Approved by',
    'Approved by the Governing Body',
    'Date of next review',
    'Signed (Chair of Governors)',
    'Chair’s signature',
    'Review date',
    'Policy owner',
  ])('%s', (label) => {
    expect(APPROVAL_FIELD.test(label)).toBe(true)
  })

  test.each(['Pupil name', 'Date of birth', 'Telephone', 'What have you tried', 'Class'])(
    'not: %s',
    (label) => {
      expect(APPROVAL_FIELD.test(label)).toBe(false)
    },
  )
})
