import { browser } from 'wxt/browser'
import type { TabPlace } from './tabs'

/** Calls back for every keyboard command of the manifest, with the tab that was in front. */
export function onCommand(listener: (command: string, tab: TabPlace | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) =>
    listener(command, tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId }),
  )
}
