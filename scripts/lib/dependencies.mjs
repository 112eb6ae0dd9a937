import { existsSync, readFileSync } from 'node:fs'
import { Explained } from './explained.mjs'
import { inRoot } from './paths.mjs'
import { npm } from './run.mjs'

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Whether an install has every package of the lock file at its version. Contents are compared, not
 * file times: a fresh checkout gives the lock file a new time without changing a word of it.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed the copy npm leaves in node_modules once an install is complete
 */
export const isCurrent = (wanted, installed) =>
  Object.entries(wanted.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  )

/** @param {string} path @returns {Lock} */
const readLock = (path) => JSON.parse(readFileSync(path, 'utf8'))

const installIsCurrent = () => {
  const record = inRoot('node_modules/.package-lock.json')
  return existsSync(record) && isCurrent(readLock(inRoot('package-lock.json')), readLock(record))
}

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Explained(
    `sendlint needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it from nodejs.org and try again.`,
  )
}

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Installs the packages this project is built with, unless they are there.
 *
 * @param {{ tries?: number }} [options]
 */
export const ensureDependencies = async ({ tries = 3 } = {}) => {
  checkNode()
  if (installIsCurrent()) return
  console.log('Installing the packages sendlint is built with (about half a minute) …')
  for (let attempt = 1; attempt <= tries; attempt++) {
    if ((await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) === 0) return
    if (attempt < tries) {
      console.log(`That did not work; trying again (${attempt + 1} of ${tries}) …`)
      await pause(attempt * 3000)
    }
  }
  throw new Explained(
    `The packages could not be installed in ${tries} tries. Check the connection to the npm registry, then run the same command again.`,
  )
}
