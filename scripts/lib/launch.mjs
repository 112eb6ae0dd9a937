import { extensionDir } from './paths.mjs'

/**
 * Starts a browser with the built extension in it. The extension is loaded through the debugging
 * pipe, which branded Chrome and Edge allow where they ignore `--load-extension`.
 *
 * @param {object} options
 * @param {string} options.executablePath
 * @param {string} options.profile folder for the browser's profile; an empty one is filled
 * @param {boolean} options.headless
 * @param {import('playwright-core').BrowserContextOptions} [options.context]
 * @param {boolean} [options.sandbox] default: as Playwright does it, none
 * @returns {Promise<{ context: import('playwright-core').BrowserContext, extensionId: string }>}
 */
export const launchWithExtension = async ({
  executablePath,
  profile,
  headless,
  context: contextOptions = {},
  sandbox = false,
}) => {
  const { chromium } = await import('playwright-core')
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath,
    headless,
    chromiumSandbox: sandbox,
    args: ['--enable-unsafe-extension-debugging', '--no-first-run'],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const browser = context.browser()
  if (!browser) throw new Error('The browser offers no debugging session')
  const session = await browser.newBrowserCDPSession()
  const { id } = await session.send('Extensions.loadUnpacked', { path: extensionDir })
  await session.detach()
  return { context, extensionId: id }
}
