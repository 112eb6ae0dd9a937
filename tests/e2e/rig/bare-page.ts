import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { bundle } from '../../hosts/bundle'
import { test } from '../fixtures'

interface Bare {
  /** An address the extension does not run at, so that only the host under test is there. */
  readonly address: string
  /** The page's script, below `tests/hosts/`; its exports become `hostTests` in the page. */
  readonly script: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Tests in a page without anything in it but a host and a stand-in, as scripts of its own. */
export const bareTest = ({ address, script, headers = {} }: Bare) =>
  test.extend<{ bare: Page }>({
    bare: async ({ browserContext, network, pageErrors }, use) => {
      await network.fulfil(address, {
        contentType: 'text/html',
        headers,
        body: '<!doctype html><title>Stand-in</title><body></body>',
      })
      const page = await browserContext.newPage()
      page.on('pageerror', (error) => pageErrors.push(error.message))
      const entry = fileURLToPath(new URL(`../../hosts/${script}`, import.meta.url))
      await page.addInitScript({
        content: `${await bundle(entry, 'hostTests')};globalThis.hostTests = hostTests`,
      })
      await page.goto(address)
      await use(page)
      await page.close()
    },
  })
