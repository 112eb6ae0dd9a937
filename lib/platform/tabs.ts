import { browser } from 'wxt/browser'

/** A tab and the window it stands in. */
export interface TabPlace {
  readonly id: number
  readonly windowId: number
}

/** The tab in front in the current window. Its address is not known, and not needed. */
export async function activeTab(): Promise<TabPlace | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId }
}

/** A tab by its id; null when it is closed. */
export async function tabById(id: number): Promise<TabPlace | null> {
  try {
    return { id, windowId: (await browser.tabs.get(id)).windowId }
  } catch {
    return null
  }
}

/** The tab this page stands in; null in a popup or panel. */
export async function ownTab(): Promise<TabPlace | null> {
  const tab = await browser.tabs.getCurrent()
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId }
}

/** The address of a page of the extension: `popup.html#6.36`. */
const addressOf = (path: string): string => new URL(path, browser.runtime.getURL('/')).href

export type Disposition = 'current-tab' | 'new-tab' | 'background-tab'

/** Opens a page of the extension in a tab. */
export async function openPage(path: string, where: Disposition = 'new-tab'): Promise<void> {
  const url = addressOf(path)
  if (where === 'current-tab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: where === 'new-tab' })
}

/** As large as the lookup wants to be, in CSS px of the screen. */
const WINDOW = { width: 460, height: 640 } as const

/**
 * Opens a page of the extension in a small window of its own beside the document. Where one is open
 * already it is used again: ten lookups leave one window, not ten.
 */
export async function openWindow(path: string): Promise<void> {
  const url = addressOf(path)
  const open = await windowWith(url.replace(/[?#].*/, ''))
  if (!open) {
    await browser.windows.create({ url, type: 'popup', ...WINDOW })
    return
  }
  await browser.tabs.update(open.id, { url })
  await browser.windows.update(open.windowId, { focused: true })
}

/** The small window that shows a page of the extension. */
async function windowWith(page: string): Promise<TabPlace | null> {
  // Not every browser tells which pages are open; there each lookup gets a window of its own.
  if (!('getContexts' in browser.runtime)) return null
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] })
  for (const { documentUrl, tabId, windowId } of contexts) {
    if (!documentUrl?.startsWith(page)) continue
    const { type } = await browser.windows.get(windowId)
    if (type === 'popup') return { id: tabId, windowId }
  }
  return null
}
