import { existsSync } from 'node:fs'
import { Explained } from './explained.mjs'
import { findBrowser } from './find-browser.mjs'
import { run } from './run.mjs'

const missing =
  'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program file.'

const aptGet = '/usr/bin/apt-get'

/** @returns {Promise<readonly string[] | null>} the start of a command line that may install, or null */
const installer = async () => {
  if (process.platform !== 'linux' || !existsSync(aptGet)) return null
  if (process.getuid?.() === 0) return [aptGet]
  const maySudo = (await run('sudo', ['-n', 'true'], { output: 'hide' })) === 0
  return maySudo ? ['sudo', '-n', aptGet] : null
}

/** Waits for a package manager that is busy instead of giving up on it. */
const aptOptions = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300']

/** @param {readonly string[]} start */
const installWithApt = async ([command = aptGet, ...prefix]) => {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {string[]} args */
  const apt = (...args) =>
    run(command, [...prefix, ...aptOptions, ...args], {
      env,
      output: 'on-failure',
    })
  return (
    (await apt('update')) === 0 &&
    (await apt('install', '-y', '--no-install-recommends', 'chromium')) === 0
  )
}

/**
 * Finds a browser, or installs Debian's Chromium where that is allowed without asking.
 *
 * @param {{ tries?: number }} [options]
 * @returns {Promise<string>} path of its program file
 * @throws {Explained} when there is none and none can be installed
 */
export const ensureBrowser = async ({ tries = 3 } = {}) => {
  const found = await findBrowser()
  if (found) return found
  const start = await installer()
  if (!start) throw new Explained(missing)
  console.log('No Chromium, Chrome or Edge here: installing Chromium (about half a minute) …')
  for (let attempt = 1; attempt <= tries; attempt++) {
    if (await installWithApt(start)) {
      const installed = await findBrowser()
      if (installed) return installed
    }
    if (attempt < tries)
      console.log(`That did not work; trying again (${attempt + 1} of ${tries}) …`)
  }
  throw new Explained(`Chromium could not be installed in ${tries} tries. ${missing}`)
}
