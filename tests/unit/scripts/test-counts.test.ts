import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPlaywright, countVitest, readCounts } from '../../../scripts/lib/test-counts.mjs'

const results = (...statuses: string[]) => statuses.map((status) => ({ status }))

test('vitest: tests by status, and a file that cannot be loaded as one failure', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: results('passed', 'passed', 'skipped') },
      { status: 'failed', assertionResults: results('passed', 'failed', 'failed') },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: results('todo') },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 3, failed: 3, skipped: 2 })
})

test('Playwright: flaky is a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 1 }
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 3, skipped: 1 })
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendlint-counts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const allPassed = () => ({ passed: 4, failed: 0, skipped: 0 })

test('a runner that dies without a report counts as one failure', () => {
  const path = join(folder, 'none.json')
  expect(readCounts(path, allPassed, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a runner that fails outside its tests counts as one failure more', () => {
  const path = join(folder, 'report.json')
  writeFileSync(path, '{}')
  expect(readCounts(path, allPassed, 0).failed).toBe(0)
  expect(readCounts(path, allPassed, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 })
})
