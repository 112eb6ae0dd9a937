import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ChangeFeed } from '../../../lib/hosts/change-feed'
import type { Change } from '../../../lib/hosts/host'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function feed() {
  const end = new AbortController()
  const made = new ChangeFeed((flush) => queueMicrotask(flush), end.signal)
  const heard: Change[][] = []
  made.observe((changes) => heard.push([...changes].sort()), end.signal)
  return { feed: made, heard, end }
}

const type = async (made: ChangeFeed, keys: number, gap: number): Promise<void> => {
  for (let i = 0; i < keys; i++) {
    made.noteTyped(['text', 'geometry'])
    await vi.advanceTimersByTimeAsync(gap)
  }
}

describe('typed changes', () => {
  test('are passed on once, when there is a pause', async () => {
    const { feed: made, heard } = feed()
    await type(made, 10, 60)
    expect(heard).toEqual([])
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(heard).toEqual([['geometry', 'text']])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('are looked at now and then when there is none', async () => {
    const { feed: made, heard } = feed()
    await type(made, 200, 60)
    expect(heard.length).toBeGreaterThan(1)
    expect(heard.length).toBeLessThan(4)
  })

  test('wait for the change a pressed key will make', async () => {
    const { feed: made, heard } = feed()
    await type(made, 1, 140)
    made.noteKey()
    await vi.advanceTimersByTimeAsync(100)
    expect(heard).toEqual([])
    await vi.advanceTimersByTimeAsync(60)
    expect(heard).toHaveLength(1)
  })

  test('hold nothing else up', async () => {
    const { feed: made, heard } = feed()
    await type(made, 1, 10)
    made.note('capability')
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toEqual([['capability']])
  })

  test('come to nothing when it is over', async () => {
    const { feed: made, heard, end } = feed()
    await type(made, 1, 10)
    end.abort()
    await vi.advanceTimersByTimeAsync(1000)
    expect(heard).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })
})
