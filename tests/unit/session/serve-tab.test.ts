import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { EditorSession } from '../../../lib/session/editor-session'
import type { FixOutcome } from '../../../lib/session/fixer'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.resetModules()
})

/** Asks for a citation in a document in which it comes to that. */
async function insertInto(outcome: FixOutcome, tier: string): Promise<unknown> {
  const { serveTab } = await import('../../../lib/session/serve-tab')
  const session = {
    changes: { insert: async () => outcome },
    host: { capability: { tier, reasons: [], facts: {} } },
  }
  const over = new AbortController()
  serveTab(session as unknown as EditorSession, over.signal)
  const reply = new Promise((resolve) => {
    const ask = { sendlint: 'insert-citation', ask: { text: '(SEND Code of Practice 2015, 6.36)' } }
    void fakeBrowser.runtime.onMessage.trigger(ask, { id: 'test-extension-id' }, resolve)
  })
  const told = await reply
  over.abort()
  return told
}

describe('a citation for the document in a tab', () => {
  const why = 'Not changed: the editor did not take the fix.'

  test('is told to stand there', async () => {
    const outcome: FixOutcome = { status: 'applied', sentence: 'Inserted “x”.', undo: null }
    expect(await insertInto(outcome, 'underline-apply')).toEqual({ status: 'inserted' })
  })

  test('is refused with the reason alone: the lookup copies it and says so', async () => {
    const sentence = `${why} The replacement could not be copied; please type it.`
    const outcome: FixOutcome = { status: 'refused', sentence, why }
    const reply = await insertInto(outcome, 'underline-apply')
    expect(reply).toEqual({ status: 'refused', sentence: why })
  })

  test('is refused where nothing can be changed', async () => {
    const sentence = 'The replacement has been copied.'
    const outcome: FixOutcome = { status: 'copied', sentence, why: '' }
    expect(await insertInto(outcome, 'underline-copy')).toEqual({
      status: 'refused',
      sentence: 'Fixes are copied for you to paste in.',
    })
  })
})
