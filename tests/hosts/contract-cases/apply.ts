import { same } from '../check'
import { type ContractCase, placeOfWords, replaceWords, requestFor } from '../harness'
import { policy } from './sample'

interface Edit {
  readonly name: string
  readonly words: string
  readonly occurrence?: number
  readonly replacement: string
}

const edits: readonly Edit[] = [
  { name: 'at the start of a document', words: 'SEND', replacement: 'SEN and disability' },
  { name: 'a whole paragraph', words: 'SEND policy', replacement: 'Policy for pupils with SEND' },
  { name: 'at the end of a paragraph', words: 'School Action Plus.', replacement: 'SEN Support.' },
  { name: 'the last words of a document', words: 'statement', replacement: 'plan' },
  {
    name: 'the second of several',
    words: 'School Action',
    occurrence: 2,
    replacement: 'SEN Support',
  },
  { name: 'before other words', words: 'School Action ', replacement: 'SEN Support ' },
  { name: 'after other words', words: ' Ms Adeyemi', replacement: ' Mrs Adeyemi' },
  { name: 'beside punctuation', words: 'BESD', replacement: 'SEMH' },
  { name: 'inside quotation marks', words: 'Statement', replacement: 'EHC plan' },
  { name: 'a single letter', words: 'keyworker', replacement: 'key worker' },
  { name: 'a double space', words: '  ', replacement: ' ' },
  {
    name: 'beside a character of two units',
    words: 'loss 🎧 get',
    replacement: 'impairment 🎧 get',
  },
  { name: 'a character of two units', words: '🎧', replacement: '🧏' },
  { name: 'nothing in its place', words: 'early.', replacement: '' },
  { name: 'nothing in its place, between spaces', words: 'hearing ', replacement: '' },
  { name: 'nothing in place of the first words', words: 'Our ', replacement: '' },
  { name: 'more after it', words: 'BESD', replacement: 'BESD (now SEMH)' },
  { name: 'more before it', words: 'plan (', replacement: 'written plan (' },
]

const applied: readonly ContractCase[] = edits.map(({ name, words, replacement, occurrence }) => ({
  name: `a fix changes its own words once and nothing else: ${name}`,
  async run(make) {
    const harness = await make({ paragraphs: policy })
    const place = placeOfWords(policy, words, occurrence)
    const result = await replaceWords(harness, words, replacement, occurrence)
    same(result.status, 'applied', `not applied: ${JSON.stringify(result)}`)
    await harness.settle()
    const expected = policy.map((text, i) =>
      i === place.paragraph
        ? text.slice(0, place.start) + replacement + text.slice(place.end)
        : text,
    )
    same(harness.paragraphs(), expected, 'the document is not as asked')
  },
}))

export const applyCases: readonly ContractCase[] = [
  ...applied,
  {
    name: 'words are put in where nothing was',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const { end, paragraph } = placeOfWords(policy, 'Ms Adeyemi')
      const request = await requestFor(harness.host, { paragraph, start: end, end }, ' (NASENCO)')
      const result = await harness.host.apply(request)
      same(result.status, 'applied', `not applied: ${JSON.stringify(result)}`)
      await harness.settle()
      same(
        harness.paragraphs()[1],
        policy[1]?.replace('Ms Adeyemi', 'Ms Adeyemi (NASENCO)'),
        'the words are not where they should be',
      )
    },
  },
  {
    name: 'two clicks on one fix make one change',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const place = placeOfWords(policy, 'BESD')
      const request = await requestFor(harness.host, place, 'BESD (now SEMH)')
      await Promise.all([harness.host.apply(request), harness.host.apply(request)])
      await harness.host.apply({ ...request })
      await harness.settle()
      same(
        harness.paragraphs()[5],
        'Pupils with BESD (now SEMH), dyslexia or hearing loss 🎧 get help early.',
        'changed more than once',
      )
    },
  },
  {
    name: 'the caret stays with the words it was at',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const caret = placeOfWords(policy, 'reviewed each')
      harness.setCaret({ ...caret, start: caret.end })
      await replaceWords(harness, 'School Action', 'SEN Support', 3)
      await harness.settle()
      const at = placeOfWords(harness.paragraphs(), 'reviewed each').end
      same(harness.caret(), { paragraph: 4, start: at, end: at }, 'the caret has moved')
    },
  },
  {
    name: 'while suggesting, a fix is a suggestion and is not taken back by us',
    needs: 'suggesting',
    async run(make) {
      const harness = await make({ paragraphs: policy, mode: 'suggesting' })
      const result = await replaceWords(harness, 'BESD', 'SEMH')
      same(
        result,
        { status: 'applied', as: 'suggestion', undo: null },
        'not reported as a suggestion',
      )
    },
  },
  {
    name: 'while suggesting, the caret stays with the words it was at',
    needs: 'suggesting',
    async run(make) {
      const harness = await make({ paragraphs: policy, mode: 'suggesting' })
      const { paragraph, end } = placeOfWords(policy, 'reviewed each')
      harness.setCaret({ paragraph, start: end, end })
      await replaceWords(harness, 'BESD', 'SEMH')
      await harness.settle()
      same(harness.caret(), { paragraph, start: end, end }, 'the caret has moved')
    },
  },
]
