// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenEditor } from '../../../../lib/hosts/word-online/frame'

const size = (width: number, height: number): void => {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true })
  Object.defineProperty(window, 'innerHeight', { value: height, configurable: true })
}

/** Whether something has begun in a frame after some seconds. */
async function hasBegun(after: number, act: () => void = () => undefined): Promise<boolean> {
  const begun = vi.fn()
  const end = new AbortController()
  void whenEditor(window, end.signal).then(begun)
  await vi.advanceTimersByTimeAsync(after)
  act()
  await vi.advanceTimersByTimeAsync(100)
  const has = begun.mock.calls.length > 0
  end.abort()
  return has
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

test('begins when the editor is there', async () => {
  size(1, 1)
  const build = () =>
    document.body.append(Object.assign(document.createElement('div'), { id: 'EditorContainer' }))
  expect(await hasBegun(500, build)).toBe(true)
})

test('begins without an editor where people wait for one, but not at once', async () => {
  size(1200, 700)
  expect(await hasBegun(5000)).toBe(false)
  expect(await hasBegun(11_000)).toBe(true)
})

test('never begins in a frame that nobody can read in, until it grows', async () => {
  size(1, 1)
  expect(await hasBegun(60_000)).toBe(false)
  const grow = () => {
    size(1200, 700)
    window.dispatchEvent(new Event('resize'))
  }
  expect(await hasBegun(60_000, grow)).toBe(true)
})
