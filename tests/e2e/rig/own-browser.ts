import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { findBrowser } from '../../../scripts/lib/find-browser.mjs'
import { launchWithExtension } from '../../../scripts/lib/launch.mjs'
import { guardNetwork } from './network-guard'

export interface OwnBrowser {
  readonly context: BrowserContext
  /** Takes the extension away, as a person does who removes it. */
  remove(): Promise<void>
  /** Starts the extension anew, as an update does. */
  update(): Promise<void>
  close(): Promise<void>
}

/** A browser that a test may spoil for others. */
export async function ownBrowser(): Promise<OwnBrowser> {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('There is no browser: run node scripts/setup.mjs')
  const profile = await mkdtemp(join(tmpdir(), 'sendlint-own-'))
  const { context, extensionId } = await launchWithExtension({
    executablePath,
    profile,
    headless: true,
    context: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
  })
  await guardNetwork(context)
  return {
    context,
    async remove() {
      const session = await context.browser()?.newBrowserCDPSession()
      await session?.send('Extensions.uninstall', { id: extensionId })
      await session?.detach()
    },
    async update() {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
      const closed = new Promise((resolve) => worker.once('close', resolve))
      // The worker ends while it is being asked, so it may give no answer.
      worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
      await closed
    },
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
