import type { Page } from '@playwright/test'
import { openPanelFor } from '../rig/side-panel'
import { docs } from './opened'

/**
 * A document in Google Docs with the panel beside it. The browser's own panel can be opened and read by
 * a test, but not driven: the page it shows stands in a tab of its own.
 */
export const beside = docs.extend<{ panelFor: (page: Page) => Promise<Page> }>({
  panelFor: async ({ serviceWorker, openExtensionPage }, use) =>
    use((page) => openPanelFor(page, serviceWorker, openExtensionPage)),
})
