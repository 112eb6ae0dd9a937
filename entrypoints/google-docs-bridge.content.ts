import { defineContentScript } from 'wxt/utils/define-content-script'
import { installPageHalf } from '../lib/hosts/google-docs/main/install'

/** Runs in the page's own world before Docs starts: only there can its editor be reached. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => installPageHalf(window),
})
