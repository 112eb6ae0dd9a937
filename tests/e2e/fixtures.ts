import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { launchWithExtension } from '../../scripts/lib/launch.mjs'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { guardNetwork, type NetworkGuard } from './rig/network-guard'
import { collectErrors } from './rig/page-errors'

export { expect } from '@playwright/test'
export { expectAccessible } from './rig/accessibility'

interface LoadedExtension {
  readonly context: BrowserContext
  readonly extensionId: string
  readonly guard: NetworkGuard
}

interface WorkerFixtures {
  /** One browser for all tests of a worker, with the built extension and no network. */
  loaded: LoadedExtension
}

interface TestFixtures {
  browserContext: BrowserContext
  /** Running when it is handed over; the browser may stop it later. */
  serviceWorker: Worker
  extensionId: string
  /** Answers for stand-in pages. Any request without an answer fails the test when it ends. */
  network: NetworkGuard
  /** Errors in pages so far. Whatever is left when the test ends fails it; a test that expects errors empties the list. */
  pageErrors: string[]
  /** Opens a page that is closed after the test. */
  openPage: (url: string) => Promise<Page>
  /** Opens a page of the extension, `desk.html?sample=…`, that is closed after the test. */
  openExtensionPage: (path: string) => Promise<Page>
  /** Saves a picture of the whole page as test-results/screenshots/NAME.png. */
  takePicture: (page: Page, name: string) => Promise<void>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  loaded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
    async ({}, use) => {
      const executablePath = await findBrowser()
      if (!executablePath) throw new Error('There is no browser: run node scripts/setup.mjs')
      const profile = await mkdtemp(join(tmpdir(), 'sendlint-e2e-'))
      const { context, extensionId } = await launchWithExtension({
        executablePath,
        profile,
        headless: true,
        context: {
          viewport: { width: 1280, height: 800 },
          locale: 'en-GB',
          timezoneId: 'Europe/London',
          reducedMotion: 'reduce',
        },
      })
      await use({ context, extensionId, guard: await guardNetwork(context) })
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
    { scope: 'worker' },
  ],

  browserContext: async ({ loaded }, use) => use(loaded.context),
  extensionId: async ({ loaded }, use) => use(loaded.extensionId),
  serviceWorker: async ({ browserContext }, use) =>
    use(browserContext.serviceWorkers()[0] ?? (await browserContext.waitForEvent('serviceworker'))),

  network: [
    async ({ loaded }, use) => {
      await use(loaded.guard)
      expect(await loaded.guard.reset(), 'requests that would have left the browser').toEqual([])
    },
    { auto: true },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  pageErrors: async ({}, use) => {
    const errors: string[] = []
    await use(errors)
    expect(errors, 'errors inside pages').toEqual([])
  },

  openPage: async ({ loaded, pageErrors }, use) => {
    const opened: Page[] = []
    await use(async (url) => {
      const page = await loaded.context.newPage()
      opened.push(page)
      collectErrors(page, pageErrors)
      await page.goto(url)
      return page
    })
    for (const page of opened) await page.close()
  },

  openExtensionPage: async ({ openPage, extensionId }, use) =>
    use((path) => openPage(`chrome-extension://${extensionId}/${path}`)),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  takePicture: async ({}, use) =>
    use(async (page, name) => {
      await page.screenshot({
        path: inRoot(`test-results/screenshots/${name}.png`),
        fullPage: true,
      })
    }),
})
