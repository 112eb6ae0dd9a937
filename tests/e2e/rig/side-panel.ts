import type { Page, Worker } from '@playwright/test'

/** Width of the browser's own panel, at its narrowest and as it opens, px. */
const PANEL = { width: 360, height: 760 } as const

/**
 * The panel's page beside the tab of a page. The browser's own panel cannot be reached by a test, so
 * the page that it shows is opened in a tab and told which tab it is about.
 */
export async function openPanelFor(
  page: Page,
  serviceWorker: Worker,
  openExtensionPage: (path: string) => Promise<Page>,
): Promise<Page> {
  await page.bringToFront()
  const tab = await serviceWorker.evaluate(async () => {
    const [found] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return found?.id
  })
  const panel = await openExtensionPage(`sidepanel.html?tab=${tab}`)
  await panel.setViewportSize(PANEL)
  return panel
}

export const rows = (panel: Page) => panel.locator('[role="option"][data-diagnostic-id]')
export const said = (panel: Page) => panel.getByRole('status')
