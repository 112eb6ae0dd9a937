import { array, number, object, string } from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Shape, unwrap, wrap } from '../../../lib/settings/versioned'

interface Limits {
  readonly names: string[]
  readonly most: number
}

/** Version 1 was one name, version 2 a list of names. */
const limits: Shape<Limits> = {
  key: 'limits',
  version: 3,
  schema: object({ names: array(string()), most: number() }),
  fallback: { names: [], most: 5 },
  steps: {
    1: (name) => [name],
    2: (names) => ({ names, most: 5 }),
  },
}

describe('a stored setting', () => {
  const cases: [what: string, stored: unknown, expected: Limits][] = [
    [
      'of this version',
      { version: 3, value: { names: ['a'], most: 2 } },
      { names: ['a'], most: 2 },
    ],
    ['of the first version', { version: 1, value: 'a' }, { names: ['a'], most: 5 }],
    ['of the version before', { version: 2, value: ['a', 'b'] }, { names: ['a', 'b'], most: 5 }],
    ['not there', undefined, limits.fallback],
    ['damaged', { version: 3, value: { names: 'a', most: 2 } }, limits.fallback],
    ['damaged before its migration', { version: 1, value: 7 }, limits.fallback],
    ['without a version', { names: ['a'], most: 2 }, limits.fallback],
    ['of a later version', { version: 4, value: { names: ['a'], most: 2 } }, limits.fallback],
    ['of an impossible version', { version: 0, value: 'a' }, limits.fallback],
    ['something else', 'a', limits.fallback],
    ['null', null, limits.fallback],
  ]
  test.each(cases)('%s', (_what, stored, expected) => {
    expect(unwrap(stored, limits)).toEqual(expected)
  })

  test('comes back as it was written', () => {
    const value = { names: ['a', 'b'], most: 1 }
    expect(unwrap(wrap(value, limits), limits)).toEqual(value)
  })
})

describe('settings of the lookup', () => {
  beforeEach(() => {
    fakeBrowser.reset()
    vi.stubGlobal('chrome', fakeBrowser)
    vi.resetModules()
  })

  const load = () => import('../../../lib/settings/lookup')
  const place = (reference: string) => ({ source: 'cop' as const, reference })

  test('pins are kept in order, and a second press takes one out', async () => {
    const { pinnedParagraphs, togglePin } = await load()
    await pinnedParagraphs.update(togglePin(place('6.36')))
    await pinnedParagraphs.update(togglePin(place('6.65')))
    await pinnedParagraphs.update(togglePin(place('6.36')))
    await pinnedParagraphs.update(togglePin(place('6.79')))
    expect(await pinnedParagraphs.read()).toEqual([place('6.65'), place('6.79')])
  })

  test('changes made at the same moment are all kept', async () => {
    const { pinnedParagraphs, togglePin } = await load()
    await Promise.all(
      ['6.1', '6.2', '6.3'].map((each) => pinnedParagraphs.update(togglePin(place(each)))),
    )
    expect(await pinnedParagraphs.read()).toHaveLength(3)
  })

  test('what was opened lately stands first, once, and is forgotten after eight', async () => {
    const { noteRecent } = await load()
    const opened = ['6.1', '6.2', '6.1', '6.3', '6.4', '6.5', '6.6', '6.7', '6.8', '6.9']
    const recent = opened.reduce<ReturnType<ReturnType<typeof noteRecent>>>(
      (list, each) => noteRecent(place(each))(list),
      [],
    )
    expect(recent.map(({ reference }) => reference)).toEqual([
      ...['6.9', '6.8', '6.7', '6.6', '6.5', '6.4', '6.3', '6.1'],
    ])
  })

  test('another page is told of a change', async () => {
    const { citationStyle } = await load()
    const told: string[] = []
    const stop = citationStyle.watch((style) => told.push(style))
    await citationStyle.update(() => 'short')
    stop()
    await citationStyle.update(() => 'full')
    expect(told).toEqual(['short'])
    expect(await citationStyle.read()).toBe('full')
  })

  test('a place of a work that is not known is not taken', async () => {
    const { pinnedShape } = await load()
    const stored = { version: 1, value: [{ source: 'elsewhere', reference: '6.36' }] }
    expect(unwrap(stored, pinnedShape)).toEqual([])
  })
})
