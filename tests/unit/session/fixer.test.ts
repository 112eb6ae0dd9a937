import { describe, expect, test, vi } from 'vitest'
import { MemoryHost, type MemoryOptions } from '../../../lib/hosts/memory/memory-host'
import { fixEach, toldOfAll } from '../../../lib/session/fix-all'
import { Fixer } from '../../../lib/session/fixer'

const POLICY = 'Pupils on School Action are reviewed.\nThe register lists School Action.\n'
const FIRST = { paragraph: 0, start: 10, end: 23 }

function setUp(options: MemoryOptions = {}, copies = true) {
  const host = new MemoryHost(POLICY, options)
  const copy = vi.fn(async () => copies)
  return { host, copy, fixer: new Fixer(host, copy) }
}

describe('a fix', () => {
  test('is made, told and taken back', async () => {
    const { host, copy, fixer } = setUp()
    const outcome = await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
    expect(outcome).toMatchObject({
      status: 'applied',
      sentence: 'Replaced “School Action” with “SEN Support”.',
    })
    expect(host.document.text).toContain('Pupils on SEN Support are')
    expect(fixer.canUndo).toBe(true)
    expect(await fixer.undo()).toMatchObject({ status: 'applied' })
    expect(host.document.text).toBe(POLICY)
    expect(fixer.canUndo).toBe(false)
    expect(await fixer.undo()).toBeNull()
    expect(copy).not.toHaveBeenCalled()
  })

  test('is copied where nothing can be changed', async () => {
    const { host, copy, fixer } = setUp({ mode: 'viewing' })
    const outcome = await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
    expect(outcome).toMatchObject({
      status: 'copied',
      sentence: 'The replacement has been copied.',
    })
    expect(copy).toHaveBeenCalledWith('SEN Support')
    expect(host.document.text).toBe(POLICY)
  })

  test('that the editor swallows is copied, and the next one is not tried', async () => {
    const { host, copy, fixer } = setUp({ swallows: true })
    const outcome = await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
    expect(outcome?.status).toBe('refused')
    expect(outcome?.sentence).toBe(
      'Not changed: the editor did not take the fix. The replacement has been copied.',
    )
    expect((await fixer.fix(await host.snapshot(), FIRST, 'SEN Support'))?.status).toBe('copied')
    expect(copy).toHaveBeenCalledTimes(2)
  })

  test('whose words have gone says so, and that it could not even be copied', async () => {
    const { host, fixer } = setUp({}, false)
    const snapshot = await host.snapshot()
    host.editAs('someone', 10, 23, 'the list')
    const outcome = await fixer.fix(snapshot, FIRST, 'SEN Support')
    expect(outcome?.status).toBe('refused')
    expect(outcome?.sentence).toMatch(/^Not changed: .*please type it\.$/)
  })

  test('asked for twice at once is made once', async () => {
    const { host, fixer } = setUp()
    const snapshot = await host.snapshot()
    const both = await Promise.all([
      fixer.fix(snapshot, FIRST, 'SEN Support'),
      fixer.fix(snapshot, FIRST, 'SEN Support'),
    ])
    expect(both.filter((outcome) => outcome !== null)).toHaveLength(1)
    expect(host.document.text).toBe(POLICY.replace('School Action', 'SEN Support'))
  })

  test('that shows after it was given up is told, once', async () => {
    const { host, fixer } = setUp({ swallows: true })
    await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
    expect(fixer.arrived(host.document.text)).toBeNull()
    host.editAs('someone', 0, 0, 'Draft. ')
    expect(fixer.arrived(host.document.text)).toBeNull()
    const fixed = host.document.text.replace('School Action', 'SEN Support')
    expect(fixer.arrived(fixed)).toBe(
      'Changed after all. Replaced “School Action” with “SEN Support”. The editor’s own Undo takes it back.',
    )
    expect(fixer.arrived(fixed)).toBeNull()
  })

  test('that was given up long ago is not looked for any more', async () => {
    const { host, fixer } = setUp({ swallows: true })
    await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
    const now = performance.now()
    vi.spyOn(performance, 'now').mockReturnValue(now + 60_000)
    expect(fixer.arrived(POLICY.replace('School Action', 'SEN Support'))).toBeNull()
    vi.restoreAllMocks()
  })

  test('while suggesting is not offered to be taken back', async () => {
    const { host, fixer } = setUp({ mode: 'suggesting' })
    const outcome = await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
    expect(outcome).toMatchObject({ status: 'applied', undo: null })
    expect(outcome?.sentence).toContain('added as a suggestion')
    expect(fixer.canUndo).toBe(false)
  })
})

describe('all fixes', () => {
  test('are made one by one and taken back in one step', async () => {
    const { host, fixer } = setUp()
    const places = new Map([
      ['one', FIRST],
      ['two', { paragraph: 1, start: 19, end: 32 }],
    ])
    const fix = async (id: string) => {
      const place = places.get(id)
      const outcome = place && (await fixer.fix(await host.snapshot(), place, 'SEN Support'))
      return outcome?.status === 'applied' ? (outcome.undo ?? 'done') : null
    }
    const all = await fixEach(host, fix, ['one', 'gone', 'two'])
    expect(toldOfAll(all)).toBe(
      '2 changes made. One was left: the words had changed, or the editor did not take them.',
    )
    expect(host.document.text).toBe(POLICY.replaceAll('School Action', 'SEN Support'))
    fixer.gather(all.undo)
    expect(await fixer.undo()).toMatchObject({ status: 'applied' })
    expect(host.document.text).toBe(POLICY)
  })

  test('end when the editor stops taking changes', async () => {
    const { host, fixer } = setUp({ swallows: true })
    const fix = vi.fn(async () => {
      await fixer.fix(await host.snapshot(), FIRST, 'SEN Support')
      return null
    })
    expect(await fixEach(host, fix, ['one', 'two', 'three'])).toMatchObject({ done: 0, left: 3 })
    expect(fix).toHaveBeenCalledTimes(1)
  })
})
