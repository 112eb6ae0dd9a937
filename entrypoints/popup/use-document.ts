import { useEffect, useState } from 'preact/hooks'
import { askTab, type DocumentSummary } from '../../lib/platform/messages'
import { activeTab, type TabPlace, tabById } from '../../lib/platform/tabs'

/** ms to wait before each time a tab is asked: a document may still be being checked. */
const PAUSES = [0, 700, 1500] as const

/** A document that is open in a tab, with what its content script says of it. */
export interface OpenDocument {
  readonly tab: TabPlace
  readonly summary: DocumentSummary
}

/**
 * The document the lookup was opened over; null where the tab holds none.
 *
 * @param tabId the tab to ask, or null for the one in front
 */
export function useDocument(tabId: number | null): OpenDocument | null {
  const [document, setDocument] = useState<OpenDocument | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    void firstSummary(tabId, leaving.signal).then(setDocument)
    return () => leaving.abort()
  }, [tabId])
  return document
}

async function firstSummary(
  tabId: number | null,
  signal: AbortSignal,
): Promise<OpenDocument | null> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (signal.aborted) return null
    const found = await summarise(tabId)
    if (found) return found
  }
  return null
}

async function summarise(tabId: number | null): Promise<OpenDocument | null> {
  const tab = tabId === null ? await activeTab() : await tabById(tabId)
  const summary = tab && (await askTab(tab.id, 'document-summary', {}))
  return summary ? { tab, summary } : null
}
