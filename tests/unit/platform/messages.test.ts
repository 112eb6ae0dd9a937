import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.resetModules()
})

const load = () => import('../../../lib/platform/messages')
const own = { id: 'test-extension-id' }

describe('messages between the parts', () => {
  test('a request is answered by the part that knows it', async () => {
    const { answer } = await load()
    const asked: unknown[] = []
    answer({
      'look-up': (ask, from) => {
        asked.push(ask, from)
        return null
      },
    })
    const answers = await fakeBrowser.runtime.onMessage.trigger(
      { sendlint: 'look-up', ask: { reference: '6.36' } },
      own,
      () => undefined,
    )
    expect(answers).toContain(true)
    expect(asked).toEqual([{ reference: '6.36' }, null])
  })

  const foreign: [what: string, message: unknown, sender: object][] = [
    ['another extension', { sendlint: 'look-up', ask: { reference: '6.36' } }, { id: 'other' }],
    ['an unknown request', { sendlint: 'delete-all', ask: {} }, own],
    ['something else', 'hello', own],
    ['nothing', null, own],
    ['a request nobody here answers', { sendlint: 'open-panel', ask: {} }, own],
  ]
  test.each(foreign)('%s is not answered', async (_what, message, sender) => {
    const { answer } = await load()
    const handler = vi.fn(() => null)
    answer({ 'look-up': handler })
    const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined)
    expect(answers).not.toContain(true)
    expect(handler).not.toHaveBeenCalled()
  })

  test('a tab without an editor gives null', async () => {
    const { askTab } = await load()
    expect(await askTab(99, 'document-summary', {})).toBeNull()
  })
})

test('descriptions in the address bar are safe XML', async () => {
  const { escapeXml } = await import('../../../lib/platform/omnibox')
  expect(escapeXml(`<b> "R&D" 'x'`)).toBe('&lt;b&gt; &quot;R&amp;D&quot; &apos;x&apos;')
})
