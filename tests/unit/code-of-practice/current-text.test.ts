import { expect, it } from 'vitest'
import { currentOfficialText } from '../../../lib/code-of-practice/official/current-text'
import type { OfficialCode } from '../../../lib/code-of-practice/official/official-code'
import type { OfficialStore } from '../../../lib/code-of-practice/official/store'

const code = (edition: string | null): OfficialCode => ({
  edition,
  pages: 1,
  paragraphs: [{ reference: '6.1', text: 'Light the lamp.', heading: '', page: 1, lastPage: 1 }],
  sha256: '',
  importedOn: '2026-11-28',
  from: 'code.pdf',
  report: { chapters: [], gaps: [], surprises: [] },
})

function memoryStore(stored: OfficialCode | null | Error) {
  const listeners: (() => void)[] = []
  const holds = { code: stored, reads: 0 }
  const store: OfficialStore = {
    read: async () => {
      holds.reads++
      if (holds.code instanceof Error) throw holds.code
      return holds.code
    },
    replace: async (next) => {
      holds.code = next
      for (const listener of listeners) listener()
    },
    remove: async () => {
      holds.code = null
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.push(listener)
      return () => listeners.splice(0)
    },
  }
  return { store, holds }
}

it('reads the text once, and again after an import or a removal', async () => {
  const { store, holds } = memoryStore(null)
  const text = currentOfficialText(store)
  expect(await text()).toBeNull()
  expect(await text()).toBeNull()
  expect(holds.reads).toBe(1)
  await store.replace(code('January 2015'))
  expect((await text())?.textOf('6.1')).toBe('Light the lamp.')
  await store.remove()
  expect(await text()).toBeNull()
})

it.each([
  ['no edition in the file', code(null), true],
  ['an edition that is not in force', code('July 2014'), false],
  ['a store that cannot be read', new Error('no store'), false],
])('%s', async (_, stored, isUsed) => {
  expect((await currentOfficialText(memoryStore(stored).store)()) !== null).toBe(isUsed)
})
