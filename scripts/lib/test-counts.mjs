import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile */

/**
 * Counts of vitest's JSON report. A file that cannot even be loaded holds no tests, so it counts
 * as one failure.
 *
 * @param {{ testResults: VitestFile[] }} report
 * @returns {Counts}
 */
export const countVitest = ({ testResults }) => {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const count = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).length
  const broken = testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  )
  const passed = count('passed')
  const failed = count('failed')
  return { passed, failed: failed + broken.length, skipped: tests.length - passed - failed }
}

/**
 * Counts of Playwright's JSON report. A flaky test passed only when tried again: a failure here.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

/**
 * Reads a report a test runner wrote. A runner that failed without a counted failure (a crash, no
 * report, an error outside any test) counts as one.
 *
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 * @param {number} exitCode of the runner
 * @returns {Counts}
 */
export const readCounts = (path, count, exitCode) => {
  const counts = existsSync(path)
    ? count(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
