import { browser } from 'wxt/browser'

/** Asks the reader for leave to reach some sites; must be called from a click. */
export const requestSites = (sites: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...sites] })

/** Gives the leave back. */
export async function releaseSites(sites: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...sites] })
}
