import { browser } from 'wxt/browser'

/** Whether the extension is still there: an update or a removal leaves its scripts behind in open pages. */
export const isExtensionThere = (): boolean => browser.runtime?.id !== undefined

/** Does something with the extension, or nothing once it has gone: there is nothing left to take back then. */
export function ifThere(act: () => void): void {
  if (isExtensionThere()) act()
}
