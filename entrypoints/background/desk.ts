import { answer } from '../../lib/platform/messages'
import { openPage } from '../../lib/platform/tabs'

/** Opens the Desk for a document that cannot be changed where it is. */
export function serveDesk(): void {
  answer({
    'open-desk': async ({ from }) => {
      await openPage(from === null ? 'desk.html' : `desk.html?from=${from}`)
      return null
    },
  })
}
