import { readFileSync, writeFileSync } from 'node:fs'
import { Explained } from './explained.mjs'
import { inRoot } from './paths.mjs'

/** Where the manifest expects the pane as long as nothing else is asked for. */
const SIDELOADING = 'https://localhost:3000'

const source = inRoot('entrypoints/word-task-pane')

/**
 * The manifest for an address and a version.
 *
 * @param {{ baseUrl?: string, version: string }} options
 * @throws {Explained} when the address is not one that Word would take
 */
export const addInManifest = ({ baseUrl = SIDELOADING, version }) => {
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== 'https:')
    throw new Explained(`The pane needs an address that begins with https://, not “${baseUrl}”.`)
  const base = new URL(baseUrl).href.replace(/\/$/, '')
  const text = readFileSync(`${source}/manifest.json`, 'utf8').replaceAll(SIDELOADING, base)
  return { ...JSON.parse(text), version }
}

/**
 * The manifest with its two icons as one file, which is what Microsoft 365 takes in.
 *
 * @param {string} outDir
 * @param {string} manifest
 * @param {{ color: string, outline: string }} icons
 */
const writePackage = async (outDir, manifest, icons) => {
  const { strToU8, zipSync } = await import('fflate')
  const [color, outline] = [icons.color, icons.outline].map((icon) =>
    readFileSync(`${outDir}/${icon}`),
  )
  if (!color || !outline) return
  const files = {
    'manifest.json': strToU8(manifest),
    [icons.color]: color,
    [icons.outline]: outline,
  }
  // The same contents make the same file on every day.
  writeFileSync(`${outDir}/sendlint-for-word.zip`, zipSync(files, { mtime: '2026-01-01T12:00:00' }))
}

/**
 * Builds the task pane for Word into .output/word-add-in: static files to be put on a server, and
 * the manifest that leads to them. It is no part of the extension.
 */
export const buildWordAddIn = async () => {
  const { build, defaultClientConditions } = await import('vite')
  const outDir = inRoot('.output/word-add-in')
  await build({
    root: source,
    configFile: false,
    base: './',
    logLevel: 'warn',
    // Without the worker condition a Markdown dependency looks for a page, which workers have not.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: `${source}/task-pane.html` },
    },
  })
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const baseUrl = process.env['SENDLINT_ADD_IN_URL'] ?? SIDELOADING
  const manifest = addInManifest({ baseUrl, version })
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  writeFileSync(`${outDir}/manifest.json`, text)
  await writePackage(outDir, text, manifest.icons)
}
