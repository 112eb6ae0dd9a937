import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { launchWithExtension } from '../../scripts/lib/launch.mjs'

const extension = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3')

export interface LoadedExtension {
  readonly context: BrowserContext
  readonly extensionId: string
}

/**
 * Measures something in a browser with the built extension.
 *
 * @returns false where the extension is not built or there is no browser
 */
export async function withExtension(
  measure: (loaded: LoadedExtension) => Promise<void>,
): Promise<boolean> {
  const executablePath = await findBrowser()
  if (!executablePath || !existsSync(extension)) return false
  const profile = await mkdtemp(join(tmpdir(), 'sendlint-bench-'))
  const loaded = await launchWithExtension({
    executablePath,
    profile,
    headless: true,
    context: { viewport: { width: 1280, height: 800 } },
  })
  try {
    await measure(loaded)
  } finally {
    await loaded.context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  return true
}
