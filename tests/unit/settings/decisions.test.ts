import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.resetModules()
})

const load = async () => (await import('../../../lib/settings/decisions')).decisions

const decision = (scope: 'wording' | 'rule', wording?: string) => ({
  scope,
  ruleId: 'VOICE-03',
  ...(wording === undefined ? {} : { wording }),
  reason: 'Decided in the document',
  by: 'me',
  on: '2026-12-01',
})

describe('what is left as it is', () => {
  test('a long wording is kept, and so is what was decided before it', async () => {
    const decisions = await load()
    const before = decision('wording', 'Parents are told.')
    const long = decision('wording', 'Parents are told and told again. '.repeat(40))
    await decisions.add('policy', before)
    await decisions.add('policy', long)
    expect(await decisions.of('policy')).toEqual([before, long])
  })

  test('a check that is off is off in every document, until it is turned on again', async () => {
    const decisions = await load()
    const off = decision('rule')
    await decisions.add('policy', off)
    expect(await decisions.of('another policy')).toEqual([off])
    await decisions.removeEverywhere(off)
    expect(await decisions.of('policy')).toEqual([])
  })

  test('of many documents the oldest decisions go, those for all documents stay', async () => {
    const decisions = await load()
    const off = decision('rule')
    await decisions.add('document 0', off)
    for (let n = 0; n < 203; n++) await decisions.add(`document ${n}`, decision('wording', `${n}`))
    expect(await decisions.of('document 2')).toEqual([off])
    expect(await decisions.of('document 3')).toEqual([off, decision('wording', '3')])
  })
})
