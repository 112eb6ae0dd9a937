import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NOTHING_CHOSEN } from '../../../lib/core/nature'
import { fileKey } from '../../../lib/settings/by-document'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.resetModules()
})

const load = () => import('../../../lib/settings/chosen-nature')

test('what a document is said to be is kept for that one and taken back', async () => {
  const { chosenNature } = await load()
  const special = { setting: 'special', kind: 'policy' } as const
  expect(await chosenNature.of('ours')).toEqual(NOTHING_CHOSEN)
  expect(await chosenNature.set('ours', special)).toEqual(special)
  expect(await chosenNature.of('ours')).toEqual(special)
  expect(await chosenNature.of('other')).toEqual(NOTHING_CHOSEN)
  expect(await chosenNature.set('ours', NOTHING_CHOSEN)).toEqual(NOTHING_CHOSEN)
  expect(await chosenNature.of('ours')).toEqual(NOTHING_CHOSEN)
})

test('a file is known again by none of the words of its name or title', () => {
  expect(fileKey('Jo Bloggs.docx', 'Plan for Jo')).toMatch(/^[0-9a-z]{7}$/)
})
