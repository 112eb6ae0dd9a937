import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPlaywright, countVitest, readCounts } from '../../../scripts/lib/test-counts.mjs'

const results = (...statuses: string[]) =>
  statuses.map((status, i) => ({ status, fullName: `test ${i + 1}` }))

test('vitest: tests by status, and a file that cannot be loaded as one failure', () => {
  const report = {
    testResults: [
      { status: 'passed', name: 'a', assertionResults: results('passed', 'passed', 'skipped') },
      { status: 'failed', name: 'b', assertionResults: results('passed', 'failed', 'failed') },
      { status: 'failed', name: 'c', assertionResults: [] },
      { status: 'passed', name: 'd', assertionResults: results('todo') },
    ],
  }
  expect(countVitest(report)).toEqual({
    passed: 3,
    failed: 3,
    skipped: 2,
    failures: ['test 2', 'test 3', 'c'],
    retried: [],
  })
})

test('Playwright: what passed on a second try has passed, and is named', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'desk.spec.ts',
    line: 7,
    tests: [{ status }],
  })
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    suites: [
      { specs: [spec('opens', 'expected')] },
      { suites: [{ specs: [spec('saves', 'flaky'), spec('prints', 'unexpected')] }] },
    ],
  }
  expect(countPlaywright(report)).toEqual({
    passed: 6,
    failed: 1,
    skipped: 1,
    failures: ['desk.spec.ts:7 prints'],
    retried: ['desk.spec.ts:7 saves'],
  })
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sendlint-counts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const none = { failures: [], retried: [] }
const allPassed = () => ({ passed: 4, failed: 0, skipped: 0, ...none })

test('a runner that dies without a report counts as one failure', () => {
  const path = join(folder, 'none.json')
  expect(readCounts(path, allPassed, 1)).toEqual({ passed: 0, failed: 1, skipped: 0, ...none })
})

test('a runner that fails outside its tests counts as one failure more', () => {
  const path = join(folder, 'report.json')
  writeFileSync(path, '{}')
  expect(readCounts(path, allPassed, 0).failed).toBe(0)
  expect(readCounts(path, allPassed, 1)).toEqual({ passed: 4, failed: 1, skipped: 0, ...none })
})
