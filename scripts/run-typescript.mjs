// Runs a TypeScript file with the arguments after it, installing what is missing first.
import { existsSync } from 'node:fs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runMain } from './lib/explained.mjs'
import { inRoot } from './lib/paths.mjs'
import { tool, wxt } from './lib/run.mjs'

await runMain(async () => {
  await ensureDependencies()
  // tsconfig.json builds on a file that wxt generates.
  if (!existsSync(inRoot('.wxt/tsconfig.json'))) await wxt('prepare')
  return tool('tsx', process.argv.slice(2))
})
