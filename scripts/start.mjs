// Shows sendlint at work: a browser with the extension on its Desk page, or, where there is no
// display, the command line on the same sample policy.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { Explained, runMain } from './lib/explained.mjs'
import { ensureBrowser } from './lib/install-browser.mjs'
import { launchWithExtension } from './lib/launch.mjs'
import { commandLineFile } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

const sample = 'sen-policy-2014'

const hasDisplay = () =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** @param {string} reason */
const showCommandLine = (reason) => {
  console.log(
    `\n${reason}, so this is the command line on content/samples/${sample}.md instead of the browser.\n`,
  )
  return run(process.execPath, [
    commandLineFile,
    '--format=pretty',
    '--fail-on=never',
    `content/samples/${sample}.md`,
  ])
}

/**
 * Settles when the browser is closed or the person asks to stop.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
const untilClosed = async (context) => {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  await new Promise((resolve) => {
    context.once('close', resolve)
    for (const signal of signals) process.once(signal, resolve)
  })
  await context.close()
}

/**
 * Launches the browser, in its own sandbox where the system lets it have one.
 *
 * @param {string} executablePath
 * @param {string} profile
 */
const launch = async (executablePath, profile) => {
  const options = { executablePath, profile, headless: false, context: { viewport: null } }
  if (process.getuid?.() === 0) return launchWithExtension({ ...options, sandbox: false })
  try {
    return await launchWithExtension({ ...options, sandbox: true })
  } catch {
    console.log('The browser did not start in its sandbox; trying without.')
    return launchWithExtension({ ...options, sandbox: false })
  }
}

/**
 * @param {string} executablePath
 * @throws {Explained} when the browser does not start
 */
const showBrowser = async (executablePath) => {
  const profile = mkdtempSync(join(tmpdir(), 'sendlint-'))
  try {
    const { context, extensionId } = await launch(executablePath, profile).catch((error) => {
      throw new Explained(`${executablePath} did not start: ${String(error).split('\n')[0]}`)
    })
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`chrome-extension://${extensionId}/desk.html?sample=${sample}`)
    console.log('\nThe Desk is open in the browser. Close it, or press Ctrl+C here, to stop.')
    await untilClosed(context)
  } finally {
    // The browser may still be writing its last files.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

await runMain(async () => {
  await ensureDependencies()
  await buildAll()
  if (!hasDisplay()) return showCommandLine('There is no display here')
  try {
    await showBrowser(await ensureBrowser())
  } catch (error) {
    if (!(error instanceof Explained)) throw error
    console.log(error.message)
    return showCommandLine('No browser could be opened')
  }
})
