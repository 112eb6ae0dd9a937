// Everything that must hold, in one command. Later steps run after a failure wherever that still
// makes sense, so that one run shows all that is wrong. The last line is the count.
import { rmSync } from 'node:fs'
import { buildCommandLine, buildExtension } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureBrowser } from './lib/install-browser.mjs'
import { inRoot } from './lib/paths.mjs'
import { tool, wxt } from './lib/run.mjs'
import { createSteps } from './lib/steps.mjs'
import { countPlaywright, countVitest, readCounts } from './lib/test-counts.mjs'
import { buildWordAddIn } from './lib/word-add-in.mjs'

const steps = createSteps()
/** @type {import('./lib/test-counts.mjs').Counts[]} */
const counts = []

/**
 * A step whose program writes a JSON report of its tests.
 *
 * @template Report
 * @param {string} title
 * @param {string} reportName
 * @param {(report: Report) => import('./lib/test-counts.mjs').Counts} count
 * @param {(report: string) => Promise<number>} start given where to write the report
 */
const runTests = (title, reportName, count, start) => {
  const report = inRoot(`test-results/${reportName}`)
  rmSync(report, { force: true })
  return steps.run(title, async () => {
    const code = await start(report)
    counts.push(readCounts(report, count, code))
    return code
  })
}

const runChecks = async () => {
  await steps.run('Prepare generated types', () => wxt('prepare'))
  await steps.run('Knowledge matches its pages', () =>
    tool('tsx', ['scripts/knowledge.ts', '--check']),
  )
  await steps.run('Types', () => tool('typescript', ['--noEmit']))
  await steps.run('Lint and format', () => tool('@biomejs/biome', ['check']))
  await steps.run('Unused code and packages', () => tool('knip', []))
  await runTests('Unit, property and example tests', 'unit.json', countVitest, (report) =>
    tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
  )
}

const runEndToEnd = async () => {
  const title = 'End-to-end tests in Chromium'
  const built = await steps.run('Build the extension', buildExtension)
  await steps.run('Build the command line', buildCommandLine)
  await steps.run('Build the pane for Word', buildWordAddIn)
  const browser = await steps.run('Find a browser', async () => {
    console.log(await ensureBrowser())
  })
  if (!built) return steps.skip(title, 'there is no extension to test')
  if (!browser) return steps.skip(title, 'there is no browser to test in')
  await runTests(title, 'e2e.json', countPlaywright, (report) =>
    tool('@playwright/test', ['test', '--config=tests/e2e'], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    }),
  )
}

/** Prints what failed, then the count. A failed step without tests of its own adds one failure. */
const summarise = () => {
  const failedSteps = steps.titles('failed')
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((total, each) => total + each[key], 0)
  const failedRuns = counts.filter((each) => each.failed > 0).length
  const failed = sum('failed') + failedSteps.length - failedRuns
  console.log(`\nDone in ${Math.round(steps.seconds())} s.`)
  if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join('; ')}.`)
  if (steps.titles('skipped').length > 0)
    console.log(`Not run: ${steps.titles('skipped').join('; ')}.`)
  const failures = counts.flatMap((each) => each.failures)
  if (failures.length > 0) console.log(`Tests that failed: ${failures.join('; ')}.`)
  const retried = counts.flatMap((each) => each.retried)
  if (retried.length > 0) console.log(`Passed only when tried again: ${retried.join('; ')}.`)
  if (sum('skipped') > 0) console.log(`Tests marked as skipped: ${sum('skipped')}.`)
  console.log(`${sum('passed')} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

if (await steps.run('Install packages', () => ensureDependencies())) {
  await runChecks()
  await runEndToEnd()
}
summarise()
