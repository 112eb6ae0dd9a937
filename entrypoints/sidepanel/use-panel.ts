import { useEffect, useState } from 'preact/hooks'
import { openLineTo } from '../../lib/platform/line'
import { answer, askTab } from '../../lib/platform/messages'
import { activeTab } from '../../lib/platform/tabs'
import { watchTabs } from '../../lib/platform/watch-tabs'
import { PanelClient, type PanelState } from '../../lib/session/panel-client'
import { PANEL_PORT, type PanelEvent, type PanelRequest } from '../../lib/session/panel-protocol'

export interface PanelView {
  readonly client: PanelClient
  readonly state: PanelState
  /** The tab in front shows its problems itself, as the Desk does. */
  readonly isBeside: boolean
}

/**
 * Follows the tab in front, or stays with one, and says what is known about the document in it.
 *
 * @param fixed the tab to stay with; null in the browser's own panel
 */
export function usePanel(fixed: number | null): PanelView | null {
  const [view, setView] = useState<PanelView | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    const show = (state: PanelState) => {
      setView({ client, state, isBeside: false })
      const { tab } = client
      if (state.kind !== 'none' || tab === null) return
      void askTab(tab, 'document-summary', {}).then((summary) => {
        if (!summary || leaving.signal.aborted) return
        setView((now) => (now?.state === state ? { ...now, isBeside: true } : now))
      })
    }
    const client = new PanelClient(
      (tab) => openLineTo<PanelRequest, PanelEvent>(tab, PANEL_PORT),
      show,
    )
    follow(client, fixed, leaving.signal)
    return () => {
      leaving.abort()
      client.close()
    }
  }, [fixed])
  return view
}

function follow(client: PanelClient, fixed: number | null, signal: AbortSignal): void {
  const onLoaded = (tab: number) => {
    if (tab === client.tab) client.loaded()
  }
  watchTabs(
    {
      onFront: (tab) => {
        if (fixed === null) client.follow(tab)
      },
      onLoaded,
      onClosed: (tab) => {
        if (tab === client.tab) client.closed()
      },
    },
    signal,
  )
  const stop = answer({
    'document-opened': (_ask, from) => {
      if (from) onLoaded(from.id)
      return null
    },
  })
  signal.addEventListener('abort', stop, { once: true })
  if (fixed !== null) client.follow(fixed)
  else
    void activeTab().then((tab) => {
      if (tab && client.tab === null && !signal.aborted) client.follow(tab.id)
    })
}
