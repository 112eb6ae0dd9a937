import { existsSync } from 'node:fs'
import { delimiter, posix, win32 } from 'node:path'
import { Explained } from './explained.mjs'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
]

const macPrograms = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * @typedef {object} Machine what the search looks at; tests pass a made-up one
 * @property {string} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(path: string) => boolean} exists
 * @property {() => Promise<string | null>} playwrightBrowser where Playwright keeps its own, if it does
 */

/** Asked for late: there is no Playwright before the packages are installed. */
const playwrightBrowser = async () => {
  try {
    const { chromium } = await import('playwright-core')
    return chromium.executablePath()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      return null
    throw error
  }
}

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightBrowser,
}

/** @param {Machine} machine */
const usualPlaces = ({ platform, env }) => {
  /** @param {(string | undefined)[]} folders @param {string[]} programs @param {typeof posix} path */
  const combine = (folders, programs, path) =>
    folders.flatMap((folder) => (folder ? programs.map((name) => path.join(folder, name)) : []))

  if (platform === 'darwin') {
    const home = env['HOME']
    return combine(['/Applications', home && posix.join(home, 'Applications')], macPrograms, posix)
  }
  if (platform === 'win32')
    return combine(
      [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']],
      windowsPrograms,
      win32,
    )
  return combine((env['PATH'] ?? '').split(delimiter), commands, posix)
}

/**
 * Finds a browser that can load the extension: `$CHROME_PATH`, Playwright's own, then Chromium,
 * Chrome or Edge where each system keeps them.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string | null>} path of its program file
 * @throws {Explained} when `$CHROME_PATH` is set and nothing is there
 */
export const findBrowser = async (machine = thisMachine) => {
  const chosen = machine.env['CHROME_PATH']
  if (chosen) {
    if (machine.exists(chosen)) return chosen
    throw new Explained(`CHROME_PATH is set to ${chosen}, but there is no file of that name.`)
  }
  const own = await machine.playwrightBrowser()
  if (own && machine.exists(own)) return own
  return usualPlaces(machine).find(machine.exists) ?? null
}
