import { defaultClientConditions } from 'vite'
import { defineConfig } from 'wxt'
import { inRoot } from './scripts/lib/paths.mjs'

/** px; the pictures are those of the pane for Word. */
const ICON_SIZES = [16, 32, 64, 128]
const iconOf = (size: number): string => `icon-${size}.png`

export default defineConfig({
  imports: false,
  manifest: () => ({
    name: 'sendlint — SEND policy checker',
    description:
      'Checks SEND policies where you write them. Your document never leaves the browser.',
    minimum_chrome_version: '116',
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, iconOf(size)])),
    permissions: ['storage'],
    // Asked for on the click that fetches the Code of Practice, and given back after it.
    optional_host_permissions: [
      'https://www.gov.uk/*',
      'https://assets.publishing.service.gov.uk/*',
    ],
    omnibox: { keyword: 'cop' },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Look up a paragraph of the SEND Code of Practice',
      },
      'open-panel': { description: 'Open the Problems panel beside the document' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' https://www.gov.uk https://assets.publishing.service.gov.uk; object-src 'none'",
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const icon of ICON_SIZES.map(iconOf))
        files.push({
          absoluteSrc: inRoot(`entrypoints/word-task-pane/public/${icon}`),
          relativeDest: icon,
        })
    },
  },
  vite: () => ({
    // Without the worker condition a Markdown dependency decodes entities through
    // `document`, which workers and the service worker do not have.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    worker: { format: 'es' },
  }),
})
