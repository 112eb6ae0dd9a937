import { check, same } from '../check'
import { type ContractCase, placeOfWords, replaceWords, snapshotOf } from '../harness'
import { policy } from './sample'

export const lifeCases: readonly ContractCase[] = [
  {
    name: 'a burst of changes is reported once',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      await snapshotOf(harness.host)
      await harness.settle()
      const seen: string[][] = []
      const stop = new AbortController()
      harness.host.observe((changes) => seen.push([...changes]), stop.signal)
      for (const word of ['one ', 'two ', 'three ']) {
        harness.remote({ paragraph: 4, start: 0, end: 0 }, word)
      }
      await harness.settle()
      check(seen.length >= 1 && seen.length <= 2, `reported ${seen.length} times`)
      check(seen.flat().includes('text'), 'the text is not said to have changed')
      stop.abort()
    },
  },
  {
    name: 'an observer that has left hears nothing',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      await snapshotOf(harness.host)
      await harness.settle()
      let calls = 0
      const stop = new AbortController()
      harness.host.observe(() => calls++, stop.signal)
      stop.abort()
      harness.remote(placeOfWords(policy, 'BESD'), 'SEMH')
      await harness.settle()
      same(calls, 0, 'calls after leaving')
    },
  },
  {
    name: 'the mode is told as it is now, and its change is reported',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      await snapshotOf(harness.host)
      await harness.settle()
      same(harness.host.mode(), 'editing', 'mode')
      const seen = new Set<string>()
      const stop = new AbortController()
      harness.host.observe((changes) => {
        for (const change of changes) seen.add(change)
      }, stop.signal)
      harness.setMode('viewing')
      await harness.settle()
      same(harness.host.mode(), 'viewing', 'mode')
      check(seen.has('mode'), 'the change of mode is not reported')
      same(harness.host.capability.tier, 'underline-copy', 'tier')
      harness.setMode('editing')
      await harness.settle()
      same(harness.host.capability.tier, 'underline-apply', 'tier')
      stop.abort()
    },
  },
  {
    name: 'once destroyed it leaves nothing and does nothing',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      await snapshotOf(harness.host)
      await replaceWords(harness, 'BESD', 'SEMH')
      await harness.settle()
      let calls = 0
      harness.host.observe(() => calls++, new AbortController().signal)
      harness.host.destroy()
      harness.host.destroy()
      harness.remote(placeOfWords(harness.paragraphs(), 'SEMH'), 'needs')
      await harness.settle()
      same(calls, 0, 'calls after the end')
      same(harness.residue(), [], 'something is left in the page')
    },
  },
]
