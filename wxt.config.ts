import { defaultClientConditions } from 'vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifest: () => ({
    name: 'sendlint — SEND policy checker',
    description:
      'Checks SEND policies where you write them. Your document never leaves the browser.',
    minimum_chrome_version: '116',
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
  vite: () => ({
    // Without the worker condition a Markdown dependency decodes entities through
    // `document`, which workers and the service worker do not have.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    worker: { format: 'es' },
  }),
})
