import { describe, expect, test, vi } from 'vitest'
import { sharesWords } from '../../../../lib/hosts/google-docs/shares-words'
import { watchAddress } from '../../../../lib/hosts/google-docs/watch-address'
import type { Snapshot } from '../../../../lib/hosts/snapshot'
import { newParagraph } from '../../session/paragraphs'

/** A page whose address changes the way a browser tells of it. */
class FakePage extends EventTarget {
  readonly navigation = new EventTarget()
  readonly location = { href: 'https://docs.google.com/document/d/X/edit' }

  go(query: string, navigationType: string): void {
    this.location.href = `https://docs.google.com/document/d/X/edit${query}`
    this.navigation.dispatchEvent(
      Object.assign(new Event('currententrychange'), { navigationType }),
    )
  }
}

function watched() {
  const page = new FakePage()
  const events = { onOther: vi.fn(), onNamed: vi.fn() }
  const end = new AbortController()
  return { page, events, address: watchAddress(page as unknown as Window, events, end.signal) }
}

describe('the address', () => {
  test('with the name of its tab written into it stays what it was', () => {
    const { page, events, address } = watched()
    const before = address.now()
    page.go('?tab=t.0', 'replace')
    expect(events.onNamed).toHaveBeenCalledOnce()
    expect(events.onOther).not.toHaveBeenCalled()
    expect(address.now()).toBe(before)
    page.go('?tab=t.0#heading=h.1', 'replace')
    expect(events.onNamed).toHaveBeenCalledOnce()
  })

  test('of another tab is another, with or without a name before', () => {
    const { page, events, address } = watched()
    page.go('?tab=t.b', 'push')
    expect(events.onOther).toHaveBeenCalledOnce()
    expect(address.now()?.tab).toBe('t.b')
    page.go('?tab=t.c', 'replace')
    expect(events.onOther).toHaveBeenCalledTimes(2)
    expect(events.onNamed).not.toHaveBeenCalled()
  })

  test('that was no mere name can be taken up after all', () => {
    const { page, address } = watched()
    page.go('?tab=t.b', 'replace')
    address.accept()
    expect(address.now()?.tab).toBe('t.b')
  })
})

const snapshot = (...texts: readonly string[]): Snapshot => ({
  identity: { id: 'X', tab: null, title: '' },
  origin: 'live',
  structure: 'known',
  text: '',
  paragraphs: texts.map((text) => newParagraph(text)),
  starts: [],
})

test.each([
  [['One', 'Two', ''], ['One', 'Two', ''], true],
  [['One', 'Two', 'Three'], ['One', 'Twos', 'Three', 'Four'], true],
  [['One', 'Two', ''], ['Five', 'Six', ''], false],
  [[''], ['Five'], true],
])('%j shares its words with %j: %s', (was, now, expected) => {
  expect(sharesWords(snapshot(...was), snapshot(...now))).toBe(expected)
})
