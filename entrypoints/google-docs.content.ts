import { defineContentScript } from 'wxt/utils/define-content-script'
import { readAddress } from '../lib/hosts/google-docs/address'
import { GoogleDocsHost } from '../lib/hosts/google-docs/google-docs-host'
import { startSession } from '../lib/session/start-session'

/** Starts in every editor of Docs and leaves it clean when the extension is updated or removed. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_idle',
  // Styles belong into the overlay's shadow, never into the page.
  cssInjectionMode: 'manual',
  main(ctx) {
    if (readAddress(location.href) === null) return
    const host = new GoogleDocsHost(window)
    const session = startSession(host, (listener, signal) => host.listenToKeys(listener, signal))
    ctx.onInvalidated(() => session.destroy())
  },
})
