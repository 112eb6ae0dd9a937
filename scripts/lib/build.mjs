import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { Explained } from './explained.mjs'
import { commandLineFile, inRoot, root } from './paths.mjs'
import { wxt } from './run.mjs'

/**
 * Bundles the command line into one file that needs nothing but Node. pdf.js alone stays outside
 * and is loaded from node_modules when a PDF is read: it looks for its worker beside itself.
 */
export const buildCommandLine = async () => {
  const { build } = await import('vite')
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: inRoot('lib/cli/main.ts'),
      outDir: dirname(commandLineFile),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: [/^node:/, /^pdfjs-dist(\/|$)/],
        output: {
          entryFileNames: 'sendlint.mjs',
          codeSplitting: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  })
  chmodSync(commandLineFile, 0o755)
  linkCommand()
}

/**
 * Puts the command where npx looks. npx makes a link of its own, but only on its first run, and
 * never again when the command was not built by then. On Windows it would take a wrapper, so there
 * npx is left to itself.
 */
const linkCommand = () => {
  if (process.platform === 'win32') return
  const link = inRoot('node_modules/.bin/sendlint')
  rmSync(link, { force: true })
  symlinkSync(relative(dirname(link), commandLineFile), link)
}

/**
 * Builds the extension into .output. Needs the packages installed.
 *
 * @throws {Explained} when that fails; what is wrong has been printed by then
 */
export const buildExtension = async () => {
  if ((await wxt('build')) !== 0)
    throw new Explained('The extension could not be built: see above.')
}

/** Both parts, one after the other: both builders use every core there is. */
export const buildAll = async () => {
  await buildExtension()
  await buildCommandLine()
  console.log('Built the extension in .output/chrome-mv3 and the command line in .output/cli.')
}
