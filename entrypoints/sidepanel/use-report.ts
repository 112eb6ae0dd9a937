import { useEffect } from 'preact/hooks'
import type { OpenDocument, PanelClient, ShownReport } from '../../lib/session/panel-client'

/** ms without a new reading of the text before the document as a whole is asked about again. */
const PAUSE = 500

/** A report on the document as it is now, while it is shown; null until it is known. */
export function useReport<K extends ShownReport>(
  client: PanelClient,
  document: OpenDocument,
  of: K,
): OpenDocument[K] {
  const { reading, words } = document.standing
  const hasReport = document[of] !== null
  useEffect(() => {
    const timer = setTimeout(() => void client.askReport(of), hasReport ? PAUSE : 0)
    return () => clearTimeout(timer)
  }, [client, of, reading, words === 0])
  return document[of]
}
