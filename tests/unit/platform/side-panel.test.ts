import { beforeEach, describe, expect, test, vi } from 'vitest'

const opened = vi.fn(async (_where: object) => undefined)
const created = vi.fn(async (_what: object) => undefined)
const manifest: { side_panel?: object } = {}
/** As much of a browser as is needed; the side panel comes and goes. */
const chrome: { sidePanel?: object } & Record<string, object> = {
  runtime: {
    id: 'id',
    getManifest: () => manifest,
    getURL: (path: string) => `chrome-extension://id${path}`,
  },
  windows: { create: created },
}
vi.stubGlobal('chrome', chrome)
const { openPanel } = await import('../../../lib/platform/side-panel')

beforeEach(() => {
  opened.mockClear()
  created.mockClear()
  delete chrome.sidePanel
  manifest.side_panel = { default_path: 'sidepanel.html' }
})

describe('the panel', () => {
  test('is the browser’s own where there is one', async () => {
    chrome.sidePanel = { open: opened }
    await openPanel({ id: 7, windowId: 3 })
    expect(opened).toHaveBeenCalledWith({ windowId: 3 })
    expect(created).not.toHaveBeenCalled()
  })

  test('is a small window about that tab where there is none', async () => {
    await openPanel({ id: 7, windowId: 3 })
    const url = 'chrome-extension://id/sidepanel.html?tab=7'
    expect(created).toHaveBeenCalledWith(expect.objectContaining({ type: 'popup', url }))
  })
})
