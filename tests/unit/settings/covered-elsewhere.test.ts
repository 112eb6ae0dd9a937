import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.resetModules()
})

const load = () => import('../../../lib/settings/covered-elsewhere')

describe('where something is covered instead', () => {
  test('is kept for one document and taken back by an empty link', async () => {
    const { coveredElsewhere } = await load()
    const { fileKey } = await import('../../../lib/settings/by-document')
    const [ours, other] = [fileKey('policy.docx', 'SEND policy'), fileKey('policy.docx', 'Report')]
    await coveredElsewhere.set(ours, 'P12', 'Anti-bullying policy')
    await coveredElsewhere.set(ours, 'C13', 'https://school.example/offer')
    expect(await coveredElsewhere.of(ours)).toEqual({
      P12: 'Anti-bullying policy',
      C13: 'https://school.example/offer',
    })
    expect(await coveredElsewhere.of(other)).toEqual({})
    expect(await coveredElsewhere.set(ours, 'P12', '')).toEqual({
      C13: 'https://school.example/offer',
    })
    expect(await coveredElsewhere.set(ours, 'C13', '')).toEqual({})
  })

  test('of many documents the oldest answers go', async () => {
    const { coveredElsewhere } = await load()
    for (let n = 0; n < 205; n++) await coveredElsewhere.set(`document ${n}`, 'P12', `link ${n}`)
    expect(await coveredElsewhere.of('document 4')).toEqual({})
    expect(await coveredElsewhere.of('document 204')).toEqual({ P12: 'link 204' })
  })
})
