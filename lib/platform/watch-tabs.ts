import { browser } from 'wxt/browser'

interface TabEvents {
  /** Another tab is in front in the window of this page. */
  readonly onFront: (tabId: number) => void
  /** A page has been loaded in a tab. */
  readonly onLoaded: (tabId: number) => void
  readonly onClosed: (tabId: number) => void
}

/** Tells what happens to tabs until the signal is aborted. Their addresses stay unknown. */
export function watchTabs(events: TabEvents, signal: AbortSignal): void {
  const own = browser.windows.getCurrent().then(({ id }) => id)
  const onActivated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if ((await own) === windowId && !signal.aborted) events.onFront(tabId)
  }
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') events.onLoaded(tabId)
  }
  const { tabs } = browser
  tabs.onActivated.addListener(onActivated)
  tabs.onUpdated.addListener(onUpdated)
  tabs.onRemoved.addListener(events.onClosed)
  signal.addEventListener(
    'abort',
    () => {
      tabs.onActivated.removeListener(onActivated)
      tabs.onUpdated.removeListener(onUpdated)
      tabs.onRemoved.removeListener(events.onClosed)
    },
    { once: true },
  )
}
