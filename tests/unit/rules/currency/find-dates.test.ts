import { describe, expect, test } from 'vitest'
import { findDates } from '../../../../lib/rules/currency/find-dates'

describe('dates in running text', () => {
  test.each([
    ['1st Sept. 2024', '2024-09-01', '2024-09-01'],
    ['the 3rd of October 2025', '2025-10-03', '2025-10-03'],
    ['12/10/2024', '2024-10-12', '2024-10-12'],
    ['12.10.24', '2024-10-12', '2024-10-12'],
    ['2026-11-23', '2026-11-23', '2026-11-23'],
    ['October 14, 2026', '2026-10-14', '2026-10-14'],
    ['Sept 2023', '2023-09-01', '2023-09-30'],
    ['February 2024', '2024-02-01', '2024-02-29'],
    ['Autumn 2023', '2023-09-01', '2023-12-31'],
    ['autumn term 2023', '2023-09-01', '2023-12-31'],
    ['Spring 2024/25', '2025-01-01', '2025-04-30'],
    ['Summer Term 2', null, null],
    ['2023/24', '2023-09-01', '2024-08-31'],
    ['2023–2024', '2023-09-01', '2024-08-31'],
    ['2021-2024', null, null],
    ['in 2019', '2019-01-01', '2019-12-31'],
    ['31/02/2024', null, null],
    ['by March 31', null, null],
    ['May 24', null, null],
    ['paragraph 6.44', null, null],
    ['01632 960 140', null, null],
  ])('%s', (text, first, last) => {
    const [date] = findDates(text)
    expect([date?.first ?? null, date?.last ?? null]).toEqual([first, last])
  })
})

describe('dates beside a label', () => {
  test.each([
    ['Sept 24', '2024-09-01'],
    ["Sept '23", '2023-09-01'],
    ['09/24', '2024-09-01'],
    ['4th May 25', '2025-05-04'],
    ['23/24', '2023-09-01'],
  ])('%s', (text, first) => {
    expect(findDates(text, true)[0]?.first).toBe(first)
  })
})
