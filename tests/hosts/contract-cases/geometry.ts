import { type Box, intersects } from '../../../lib/hosts/box'
import { targetFor } from '../../../lib/hosts/target'
import { check, same } from '../check'
import { type ContractCase, placeOfWords, snapshotOf } from '../harness'
import { policy } from './sample'

/** px by which a box may be off. */
const TOLERANCE = 4

const isNear = (a: Box, b: Box): boolean =>
  Math.abs(a.left - b.left) <= TOLERANCE &&
  Math.abs(a.top - b.top) <= TOLERANCE &&
  Math.abs(a.width - b.width) <= TOLERANCE &&
  Math.abs(a.height - b.height) <= TOLERANCE

const words = ['SEND policy', 'School Action Plus', 'BESD', 'Statement', 'each term']

export const geometryCases: readonly ContractCase[] = [
  {
    name: 'boxes lie on the words they are for',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const snapshot = await snapshotOf(harness.host)
      await harness.settle()
      const places = words.map((text) => placeOfWords(policy, text))
      const { boxes, clip } = harness.host.rectsFor(snapshot, places)
      places.forEach((place, i) => {
        const truth = harness.truth(place).filter((box) => intersects(box, clip))
        same(boxes[i]?.length, truth.length, `boxes for “${words[i]}”`)
        boxes[i]?.forEach((box, k) => {
          const real = truth[k]
          check(real && isNear(box, real), `“${words[i]}” is marked beside itself`)
        })
      })
    },
  },
  {
    name: 'the words of a repeated phrase each get their own box',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const snapshot = await snapshotOf(harness.host)
      await harness.settle()
      const places = [0, 1, 2, 3].map((n) => placeOfWords(policy, 'School Action', n))
      const { boxes, clip } = harness.host.rectsFor(snapshot, places)
      places.forEach((place, i) => {
        const [box] = boxes[i] ?? []
        const [real] = harness.truth(place).filter((other) => intersects(other, clip))
        const isRight = box && real ? isNear(box, real) : box === real
        check(isRight, `occurrence ${i + 1} is marked elsewhere`)
      })
    },
  },
  {
    name: 'words that are gone from the screen get no box',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const snapshot = await snapshotOf(harness.host)
      const place = placeOfWords(policy, 'BESD')
      harness.remote({ paragraph: 5, start: 0, end: policy[5]?.length ?? 0 }, 'Nothing here.')
      await snapshotOf(harness.host)
      await harness.settle()
      same(harness.host.rectsFor(snapshot, [place]).boxes, [[]], 'a mark without its words')
    },
  },
  {
    name: 'words are revealed by selecting them',
    needs: 'selecting',
    async run(make) {
      const harness = await make({ paragraphs: policy })
      const snapshot = await snapshotOf(harness.host)
      const place = placeOfWords(policy, 'Statement')
      const target = targetFor(snapshot, place)
      check(target, 'the place has no target')
      same(await harness.host.reveal(target), true, 'not revealed')
      await harness.settle()
      same(harness.caret(), place, 'the words are not selected')
      same(await harness.host.selection(await snapshotOf(harness.host)), place, 'selection')
    },
  },
]
