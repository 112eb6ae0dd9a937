// Gets a bare clone ready: packages, then a browser. Safe to run again; does nothing twice.
import { ensureDependencies } from './lib/dependencies.mjs'
import { runMain } from './lib/explained.mjs'
import { ensureBrowser } from './lib/install-browser.mjs'

await runMain(async () => {
  await ensureDependencies()
  console.log(`Packages are installed. Browser: ${await ensureBrowser()}`)
})
