import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures names of tests that failed
 * @property {string[]} retried names of tests that passed only when they were tried again
 */

/** @typedef {{ status: string, name: string, assertionResults: { status: string, fullName: string }[] }} VitestFile */

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
  return {
    passed,
    failed: failed + broken.length,
    skipped: tests.length - passed - failed,
    failures: [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...broken.map(({ name }) => name),
    ],
    retried: [],
  }
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, file: string, line: number, tests: { status: string }[] }[]} [specs]
 */

/** @param {PlaywrightSuite} suite @param {string} status @returns {string[]} */
const namesIn = ({ suites = [], specs = [] }, status) => [
  ...specs
    .filter(({ tests }) => tests.some((test) => test.status === status))
    .map(({ file, line, title }) => `${file}:${line} ${title}`),
  ...suites.flatMap((suite) => namesIn(suite, status)),
]

/**
 * Counts of Playwright's JSON report. A test that passed only when it was tried again has passed,
 * for a busy machine can cut a page short; but its name is kept, so that nobody overlooks it.
 *
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: PlaywrightSuite[],
 * }} report
 * @returns {Counts}
 */
export const countPlaywright = ({ stats, suites }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
  failures: namesIn({ suites }, 'unexpected'),
  retried: namesIn({ suites }, 'flaky'),
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
    : { passed: 0, failed: 0, skipped: 0, failures: [], retried: [] }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
