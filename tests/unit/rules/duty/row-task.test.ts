import { describe, expect, test } from 'vitest'
import { taskOfRow } from '../../../../lib/rules/duty/row-task'

const cell = (first: string, header: string, rowHeader: string) => ({
  cells: [rowHeader, ''],
  table: 0,
  row: 1,
  column: 1,
  isHeader: false,
  header,
  headers: [first, header],
  rowHeader,
})

describe('the task that a row names, under a column of those who do it', () => {
  test.each([
    ['Task', 'Who', 'Write the EHC plan', 'Write the EHC plan'],
    ['Document', 'Written by', 'EHC plan', 'EHC plan is written by'],
    ['Document', 'Who writes it', 'EHC plan', 'writes EHC plan'],
    ['Step', 'Who does it', 'Decide to end the plan', 'does Decide to end the plan'],
    ['Step', 'Who decides', 'Whether the plan ends', 'decides Whether the plan ends'],
    ['Decision', 'Made by', 'School named in the plan', 'decision on School named in the plan'],
    ['Decision', 'Made by', 'Whether the plan ends', 'Whether the plan ends'],
    [
      'Child has a plan',
      'Who decides on the place',
      'Yes',
      'decision on the place for Child with a plan',
    ],
    [
      'Who answers for progress?',
      'Person',
      'Pupils with SEN',
      'answers for progress of Pupils with SEN',
    ],
    ['Section of the plan', 'Provided by', 'G (health)', 'section G (health) is provided by'],
  ])('%s | %s: %s', (first, header, row, task) => {
    const found = taskOfRow(cell(first, header, row))
    expect(found?.replace(/^does /, '')).toBe(task.replace(/^does /, ''))
  })

  test.each([
    [
      'Task',
      'By',
      'New version of the plan written and issued',
      'New version of the plan is written and issued by',
    ],
    ['Task', 'Who', 'The assessment is carried out', 'The assessment is carried out by'],
    ['Task', 'Who', 'Annual review', 'Annual review'],
  ])('%s | %s: %s, done', (first, header, row, task) => {
    expect(taskOfRow(cell(first, header, row))).toBe(task)
  })

  test('where the first column only counts, another one tells what is done', () => {
    const table = {
      table: 0,
      row: 1,
      column: 2,
      isHeader: false,
      header: 'Who',
      headers: ['Step', 'What happens', 'Who'],
      rowHeader: '2',
      cells: ['2', 'Write the EHC plan', 'SENCO'],
    }
    expect(taskOfRow(table)).toBe('Write the EHC plan')
    expect(taskOfRow({ ...table, headers: ['Task', 'What helps', 'Who'] })).toBe('2')
  })

  test.each([
    ['Task', 'When', 'Write the EHC plan'],
    ['Task', 'Who is informed', 'Write the EHC plan'],
    ['Area of need', 'Lead', 'Cognition and learning'],
    ['Child has a plan', 'Who decides on the place', 'No'],
  ])('%s | %s: nothing of %s', (first, header, row) => {
    expect(taskOfRow(cell(first, header, row))).toBeNull()
  })
})
