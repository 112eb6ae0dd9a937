import { expect, test } from 'vitest'
import { NOTHING_CHOSEN } from '../../../lib/core/nature'
import { KeptAnswers } from '../../../lib/session/kept-answers'
import type { ChosenNatures, Decisions, Elsewhere } from '../../../lib/session/parts'

const nothing = () => undefined

/** Answers of two documents, each read when it is let go. */
function setUp() {
  const reads = new Map<string, (links: Record<string, string>) => void>()
  const heard: (() => void)[] = []
  const decisions: Decisions = {
    of: async () => [],
    add: async () => nothing(),
    remove: async () => nothing(),
    watch: () => nothing,
  }
  const elsewhere: Elsewhere = {
    of: (id) => new Promise((resolve) => reads.set(id, resolve)),
    set: async () => nothing(),
    watch(listener) {
      heard.push(listener)
      return () => heard.splice(heard.indexOf(listener), 1)
    },
  }
  const nature: ChosenNatures = {
    of: async (id) => (id === 'b' ? { setting: 'special', kind: 'policy' } : NOTHING_CHOSEN),
    set: async () => nothing(),
    watch: () => nothing,
  }
  return { parts: { decisions, elsewhere, nature }, reads, heard }
}

test('answers of a document that is no longer in front are let go', async () => {
  const { parts, reads } = setUp()
  const kept = new KeptAnswers(parts, nothing, new AbortController().signal)
  const [first, second] = [kept.read('a'), kept.read('b')]
  reads.get('b')?.({ C13: 'B' })
  reads.get('a')?.({ C13: 'A' })
  expect([await first, await second]).toEqual([false, true])
  expect(kept.options).toMatchObject({
    coveredElsewhere: { C13: 'B' },
    profile: 'special',
    documentKind: 'policy',
  })
})

test('another document begins without those of the one before', async () => {
  const { parts, reads } = setUp()
  const kept = new KeptAnswers(parts, nothing, new AbortController().signal)
  const first = kept.read('a')
  reads.get('a')?.({ C13: 'A' })
  await first
  void kept.read('b')
  expect(kept.options.coveredElsewhere).toEqual({})
})

test('tells of changes until the session is over', () => {
  const { parts, heard } = setUp()
  const over = new AbortController()
  let changes = 0
  const kept = new KeptAnswers(parts, () => changes++, over.signal)
  for (const tell of heard) tell()
  over.abort()
  expect([kept.options.suppressions, changes, heard.length]).toEqual([[], 1, 0])
})
