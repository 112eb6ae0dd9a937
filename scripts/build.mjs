// Builds the extension, the command line and the pane for Word into .output.
import { buildAll } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runMain } from './lib/explained.mjs'
import { buildWordAddIn } from './lib/word-add-in.mjs'

await runMain(async () => {
  await ensureDependencies()
  await buildAll()
  await buildWordAddIn()
  console.log('Built the pane for Word in .output/word-add-in.')
})
