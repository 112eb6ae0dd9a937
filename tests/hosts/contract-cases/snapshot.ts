import { check, same } from '../check'
import { type ContractCase, placeOfWords, snapshotOf } from '../harness'
import { policy } from './sample'

export const snapshotCases: readonly ContractCase[] = [
  {
    name: 'a snapshot holds every paragraph word for word, at the offsets it says',
    async run(make) {
      const { host } = await make({ paragraphs: policy })
      const { paragraphs, starts, text, origin } = await snapshotOf(host)
      same(
        paragraphs.map((paragraph) => paragraph.text),
        policy,
        'paragraphs differ',
      )
      same(
        paragraphs.map((paragraph, i) => text.substr(starts[i] ?? 0, paragraph.text.length)),
        policy,
        'offsets do not lead to the paragraphs',
      )
      same(origin, 'live', 'the snapshot is not live')
    },
  },
  {
    name: 'nothing changed: the same snapshot object',
    async run(make) {
      const { host, settle } = await make({ paragraphs: policy })
      await snapshotOf(host)
      await settle()
      const first = await snapshotOf(host)
      check(first === (await snapshotOf(host)), 'an unchanged document gave another object')
    },
  },
  {
    name: 'an edit gives a new object to the edited paragraph only',
    async run(make) {
      const { host, remote, settle } = await make({ paragraphs: policy })
      await snapshotOf(host)
      await settle()
      const before = await snapshotOf(host)
      remote(placeOfWords(policy, 'each term'), 'every half term')
      await settle()
      const after = await snapshotOf(host)
      const changed = after.paragraphs.flatMap((paragraph, i) =>
        paragraph === before.paragraphs[i] ? [] : [i],
      )
      same(changed, [4], 'other paragraphs were replaced as well')
      same(
        after.paragraphs[4]?.text,
        'Parents meet the class teacher; pupils on School Action are reviewed every half term.',
        'the edit is not in the snapshot',
      )
    },
  },
  {
    name: 'a new paragraph leaves the others as they are',
    async run(make) {
      const { host, remote, settle } = await make({ paragraphs: policy })
      await snapshotOf(host)
      await settle()
      const before = await snapshotOf(host)
      remote({ paragraph: 4, start: 0, end: 0 }, 'A governor visits.\n')
      await settle()
      const after = await snapshotOf(host)
      same(after.paragraphs.length, policy.length + 1, 'paragraphs')
      same(after.paragraphs[4]?.text, 'A governor visits.', 'the new paragraph')
      const kept = after.paragraphs.filter((paragraph) => before.paragraphs.includes(paragraph))
      same(kept.length, policy.length, 'kept paragraphs')
    },
  },
  {
    name: 'an abandoned reading rejects with the reason of its signal',
    async run(make) {
      const { host } = await make({ paragraphs: policy })
      const reason = new Error('no longer wanted')
      const outcome = await host.snapshot(AbortSignal.abort(reason)).catch((error) => error)
      check(outcome === reason, 'the reading was not abandoned')
    },
  },
]
