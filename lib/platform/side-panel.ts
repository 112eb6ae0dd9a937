import { browser } from 'wxt/browser'
import { openWindow, type TabPlace } from './tabs'

/** Whether this browser and this build have a side panel. */
const hasSidePanel = (): boolean =>
  'sidePanel' in browser && browser.runtime.getManifest().side_panel !== undefined

/**
 * Opens the panel beside a tab; in a small window of its own where the browser has none. Only inside
 * the handling of a click or a key, with nothing awaited before: browsers refuse it otherwise.
 */
export const openPanel = ({ id, windowId }: TabPlace): Promise<void> =>
  hasSidePanel() ? browser.sidePanel.open({ windowId }) : openWindow(`sidepanel.html?tab=${id}`)
