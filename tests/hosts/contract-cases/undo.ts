import { check, same } from '../check'
import { type ContractCase, placeOfWords, replaceWords } from '../harness'
import { policy } from './sample'

export const undoCases: readonly ContractCase[] = [
  {
    name: 'the undo of a fix puts the words back in one step',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const result = await replaceWords(harness, 'School Action', 'SEN Support', 2)
      check(result.status === 'applied' && result.undo, 'there is no undo')
      const undone = await harness.host.apply(result.undo)
      same(undone.status, 'applied', `not undone: ${JSON.stringify(undone)}`)
      await harness.settle()
      same(harness.paragraphs(), policy, 'the document is not as before')
    },
  },
  {
    name: 'Ctrl+Z takes a fix back in one step',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      await replaceWords(harness, 'School Action', 'SEN Support', 2)
      await harness.undo()
      await harness.settle()
      same(harness.paragraphs(), policy, 'the document is not as before')
    },
  },
  {
    name: 'undo keeps what others have written elsewhere in the meantime',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const result = await replaceWords(harness, 'BESD', 'SEMH')
      check(result.status === 'applied' && result.undo, 'there is no undo')
      harness.remote(placeOfWords(harness.paragraphs(), 'SEND policy'), 'SEND policy (draft)')
      await harness.settle()
      const undone = await harness.host.apply(result.undo)
      same(undone.status, 'applied', `not undone: ${JSON.stringify(undone)}`)
      await harness.settle()
      const expected = policy.map((text, i) => (i === 0 ? 'SEND policy (draft)' : text))
      same(harness.paragraphs(), expected, 'the document is not as it should be')
    },
  },
  {
    name: 'undo is refused once somebody has written into the fix',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const result = await replaceWords(harness, 'BESD', 'SEMH needs')
      check(result.status === 'applied' && result.undo, 'there is no undo')
      harness.remote(placeOfWords(harness.paragraphs(), 'SEMH needs'), 'SEMH difficulties')
      await harness.settle()
      const undone = await harness.host.apply(result.undo)
      same(undone.status, 'refused', 'somebody’s words were thrown away')
    },
  },
  {
    name: 'a fix finds its words after somebody has written before them',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      harness.remote({ paragraph: 0, start: 0, end: 0 }, 'Draft: ')
      await harness.settle()
      const result = await replaceWords(harness, 'keyworker', 'key worker')
      same(result.status, 'applied', `not applied: ${JSON.stringify(result)}`)
      await harness.settle()
      const expected = policy.map((text, i) =>
        i === 0 ? `Draft: ${text}` : text.replace('keyworker', 'key worker'),
      )
      same(harness.paragraphs(), expected, 'the document is not as it should be')
    },
  },
  {
    name: 'a fix worked out before somebody wrote elsewhere still finds its words',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const pending = replaceWords(harness, 'keyworker', 'key worker')
      harness.remote({ paragraph: 0, start: 0, end: 0 }, 'Draft: ')
      const result = await pending
      same(result.status, 'applied', `not applied: ${JSON.stringify(result)}`)
      await harness.settle()
      same(harness.paragraphs()[6]?.endsWith('a key worker.'), true, 'the words are not there')
    },
  },
]
