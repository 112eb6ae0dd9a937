import { refused } from '../../../lib/hosts/refusal'
import { check, same } from '../check'
import { type ContractCase, type Harness, placeOfWords, replaceWords, requestFor } from '../harness'
import { policy } from './sample'

const isUnchanged = (harness: Harness, expected: readonly string[] = policy): void =>
  same(harness.paragraphs(), expected, 'the document was changed')

export const refusalCases: readonly ContractCase[] = [
  {
    name: 'refused while viewing, in words',
    async run(make) {
      const harness = await make({ paragraphs: policy, mode: 'viewing' })
      const result = await replaceWords(harness, 'BESD', 'SEMH')
      same(result, refused('viewing'), 'not refused')
      isUnchanged(harness)
    },
  },
  {
    name: 'refused where the words have gone',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const place = placeOfWords(policy, 'BESD')
      const request = await requestFor(harness.host, place, 'SEMH')
      harness.remote(place, 'anxiety')
      const result = await harness.host.apply(request)
      check(result.status === 'refused', 'not refused')
      same(result.reason, 'not-found', 'another reason was given')
      await harness.settle()
      isUnchanged(
        harness,
        policy.map((text) => text.replace('BESD', 'anxiety')),
      )
    },
  },
  {
    name: 'refused where only a twin of the words is left',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const place = placeOfWords(policy, 'School Action', 0)
      const request = await requestFor(harness.host, place, 'SEN Support')
      harness.remote({ paragraph: 1, start: 0, end: policy[1]?.length ?? 0 }, 'Gone.')
      const result = await harness.host.apply(request)
      same(result.status, 'refused', 'the twin was changed')
      await harness.settle()
      isUnchanged(
        harness,
        policy.map((text, i) => (i === 1 ? 'Gone.' : text)),
      )
    },
  },
  {
    name: 'refused where the words close by have changed',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const place = placeOfWords(policy, 'BESD')
      const request = await requestFor(harness.host, place, 'SEMH')
      harness.remote({ ...place, start: place.start, end: place.start }, 'the label ')
      const result = await harness.host.apply(request)
      check(result.status === 'refused', 'not refused')
      same(result.reason, 'context-changed', 'another reason was given')
    },
  },
  {
    name: 'refused where nothing tells two places apart',
    async run(make) {
      const paragraphs = Array.from({ length: 3000 }, () => 'Yes')
      const harness = await make({ paragraphs })
      const place = { paragraph: 1500, start: 0, end: 3 }
      const result = await harness.host.apply(await requestFor(harness.host, place, 'No'))
      check(result.status === 'refused', 'one of many was changed')
      same(result.reason, 'ambiguous', 'another reason was given')
      isUnchanged(harness, paragraphs)
    },
  },
  {
    name: 'refused across paragraphs, and when the fix is longer than one',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const { paragraph, end } = placeOfWords(policy, 'each term.')
      const across = { paragraph, start: 0, end: end + 4 }
      const first = await harness.host.apply(await requestFor(harness.host, across, 'x'))
      same(first.status, 'refused', 'a paragraph’s end was changed')
      const second = await replaceWords(harness, 'BESD', 'SEMH\nand more')
      check(second.status === 'refused', 'a paragraph was added')
      same(second.reason, 'several-paragraphs', 'another reason was given')
      isUnchanged(harness)
    },
  },
  {
    name: 'refused before it began when its signal is aborted',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const place = placeOfWords(policy, 'BESD')
      const request = await requestFor(harness.host, place, 'SEMH')
      const result = await harness.host.apply(request, AbortSignal.abort())
      check(result.status === 'refused' && result.reason === 'stopped', 'not stopped')
      isUnchanged(harness)
    },
  },
  {
    name: 'an editor that swallows a fix is not trusted with another, and says why',
    async run(make) {
      const harness = await make({ paragraphs: policy, swallows: true })
      const first = await replaceWords(harness, 'BESD', 'SEMH')
      check(first.status === 'refused' && first.reason === 'not-changed', 'taken for applied')
      same(harness.host.capability.tier, 'underline-copy', 'the tier has not dropped')
      check(harness.host.capability.reasons.includes('apply-unverified'), 'no reason is given')
      const second = await replaceWords(harness, 'keyworker', 'key worker')
      check(second.status === 'refused' && second.reason === 'cannot-apply', 'tried again')
      await harness.host.probe()
      same(harness.host.capability.tier, 'underline-copy', 'it climbed again by itself')
      isUnchanged(harness)
    },
  },
]
