import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { inRoot, root } from './paths.mjs'

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's own
 * @property {'show' | 'on-failure' | 'hide'} [output] what becomes of the program's output
 * @property {boolean} [shell]
 */

/** No colour codes in logs and files. */
const plain = process.stdout.isTTY || process.env['FORCE_COLOR'] ? {} : { NO_COLOR: '1' }

/**
 * Runs a program without standard input, so that nothing can stop to ask.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 127 when the program does not exist
 */
export const run = (command, args, { env = {}, output = 'show', shell = false } = {}) =>
  new Promise((resolve) => {
    const stream = output === 'show' ? 'inherit' : 'pipe'
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', stream, stream],
      shell,
    })
    /** @type {Buffer[]} */
    const kept = []
    for (const pipe of [child.stdout, child.stderr]) pipe?.on('data', (chunk) => kept.push(chunk))
    child.on('error', (error) => {
      if (output !== 'hide') console.error(`${command} could not be started: ${error.message}`)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      const result = code ?? 128 + (signal ? constants.signals[signal] : 0)
      if (result !== 0 && output === 'on-failure') process.stderr.write(Buffer.concat(kept))
      resolve(result)
    })
  })

/**
 * Runs WXT. Its progress is drawn for a person at a terminal and is noise in a log, where it is kept
 * back unless it fails.
 *
 * @param {string} command
 */
export const wxt = (command) =>
  tool('wxt', [command], { output: process.stdout.isTTY ? 'show' : 'on-failure' })

/**
 * Runs npm: the very npm that runs this script where there is one.
 *
 * @param {readonly string[]} args
 */
export const npm = (args) => {
  const self = process.env['npm_execpath']
  return self?.endsWith('.js')
    ? run(process.execPath, [self, ...args])
    : run('npm', args, { shell: process.platform === 'win32' })
}

/**
 * Runs an installed package's program with this very Node, which needs no shell on any system.
 *
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export const tool = (packageName, args, options) => {
  const folder = `node_modules/${packageName}`
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(inRoot(`${folder}/package.json`), 'utf8'))
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0]
  return run(process.execPath, [inRoot(`${folder}/${file}`), ...args], options)
}
