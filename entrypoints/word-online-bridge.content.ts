import { defineContentScript } from 'wxt/utils/define-content-script'
import { readFrame } from '../lib/hosts/word-online/frame'
import { installPageHalf } from '../lib/hosts/word-online/main/bridge'

/** Runs in the world of Word's own frame: only there can its model be reached. */
export default defineContentScript({
  matches: ['https://*.officeapps.live.com/we/*', 'https://*.officeapps.live.com/wv/*'],
  allFrames: true,
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    if (readFrame(location.href) !== null) installPageHalf(window)
  },
})
