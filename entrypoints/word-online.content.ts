import { defineContentScript } from 'wxt/utils/define-content-script'
import { readFrame, whenEditor } from '../lib/hosts/word-online/frame'
import { WordOnlineHost } from '../lib/hosts/word-online/word-online-host'
import { startSession } from '../lib/session/start-session'

/** Starts in every frame of Word, wherever the page around it comes from, and in nothing else. */
export default defineContentScript({
  matches: ['https://*.officeapps.live.com/we/*', 'https://*.officeapps.live.com/wv/*'],
  allFrames: true,
  runAt: 'document_idle',
  // Styles belong into the overlay's shadow, never into the page.
  cssInjectionMode: 'manual',
  async main(ctx) {
    const frame = readFrame(location.href)
    if (!frame) return
    await whenEditor(window, ctx.signal)
    if (ctx.isInvalid) return
    const host = new WordOnlineHost(window, frame)
    const session = startSession(host, (listener, signal) => host.listenToKeys(listener, signal))
    ctx.onInvalidated(() => session.destroy())
  },
})
