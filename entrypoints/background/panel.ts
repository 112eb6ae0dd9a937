import { onCommand } from '../../lib/platform/commands'
import { answer } from '../../lib/platform/messages'
import { openPanel } from '../../lib/platform/side-panel'

/** Opens the panel for whoever asks: a shortcut, or the status item in a document. */
export function servePanel(): void {
  onCommand((command, tab) => {
    if (command === 'open-panel' && tab) void openPanel(tab)
  })
  answer({
    'open-panel': async (_ask, from) => {
      if (from) await openPanel(from)
      return null
    },
    // Nothing to do: panels that are open hear it too, and a message wants an answer.
    'document-opened': () => null,
  })
}
