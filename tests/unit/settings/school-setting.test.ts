import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { fileKey } from '../../../lib/settings/by-document'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.resetModules()
})

const load = () => import('../../../lib/settings/school-setting')

test('the kind of school is kept for one document and taken back', async () => {
  const { schoolSetting } = await load()
  expect(await schoolSetting.of('ours')).toBeNull()
  expect(await schoolSetting.set('ours', 'special')).toBe('special')
  expect([await schoolSetting.of('ours'), await schoolSetting.of('other')]).toEqual([
    'special',
    null,
  ])
  expect(await schoolSetting.set('ours', null)).toBeNull()
  expect(await schoolSetting.of('ours')).toBeNull()
})

test('a file is known again by none of the words of its name or title', () => {
  expect(fileKey('Jo Bloggs.docx', 'Plan for Jo')).toMatch(/^[0-9a-z]{7}$/)
})
