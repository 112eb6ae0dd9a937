import { once } from '../core/once'
import { placeStems } from '../knowledge/generated/place-stems'
import type { Citation } from './citation'
import { comparePlaces, type PlaceRange, parsePlaces } from './reference'
import { type Resolution, resolution } from './resolution'
import type { Claim } from './scope'
import { StemIndex } from './stem-index'
import { isClearlyAbout, topicsAt } from './topic-model'

type Entry = PlaceRange & { readonly reference: string }

/** Built when a sentence is first compared with it. */
const words = once(
  () =>
    new StemIndex<Entry>(
      placeStems.flatMap(([reference, ...layers]) => {
        const range = parsePlaces(reference)
        return range ? [{ entry: { ...range, reference }, layers }] : []
      }),
    ),
)

/** A place elsewhere has to be as like as this, with two words or with more, … */
const LEAST_OF_TWO = 7
const LEAST_OF_MORE = 6
/** … and so many times liker than what is cited, or what stands next to it. */
const TIMES = 4
const BESIDE = 0.8
/** A range of more paragraphs speaks of too much. */
const WIDEST = 8

/**
 * A sentence that has hardly a word in common with the paragraph it cites, and many with another one. It is the last
 * resort: topics, whose words were chosen by people, come first.
 */
export function byLikeness(citation: Citation, claim: Claim): Resolution | null {
  const cited = citation.parts.flatMap(({ reference }) => parsePlaces(reference) ?? [])
  if (cited.length === 0 || cited.length < citation.parts.length) return null
  if (cited.some(({ first, last }) => last.paragraph - first.paragraph >= WIDEST)) return null
  if (isNoSentence(claim) || isClearlyOn(cited, claim)) return null
  const { entries: ranges } = words()
  const { sums, hits } = words().likenesses(claim.scope)
  let best = -1
  sums.forEach((sum, entry) => {
    const least = (hits[entry] ?? 0) > 2 ? LEAST_OF_MORE : LEAST_OF_TWO
    if (sum >= least && sum > (sums[best] ?? 0)) best = entry
  })
  const there = ranges[best]
  if (!there) return null
  const around = words().likenesses(claim.around).sums
  const own = Math.max(
    ...ranges.map((range, entry) => (around[entry] ?? 0) * closeness(range, cited)),
  )
  if (own * TIMES > (sums[best] ?? 0)) return null
  return resolution('wrong-topic', 'other-topic', {
    suggestions: [{ source: 'cop', reference: there.reference }],
  })
}

/** Clear words for a topic need less. */
const LEAST_CLEAR = 5
const TIMES_CLEAR = 2.5

/** Whether a sentence is so much liker to the places of its clear topic that a word in common does not save what it cites. */
export function isOutweighed(
  cited: readonly PlaceRange[],
  others: readonly PlaceRange[],
  claim: Claim,
): boolean {
  if (isNoSentence(claim) || isClearlyOn(cited, claim)) return false
  const { entries: ranges } = words()
  const scope = words().likenesses(claim.scope).sums
  const around = words().likenesses(claim.around).sums
  let best = 0
  let own = 0
  ranges.forEach((range, entry) => {
    if (closeness(range, others) === 1) best = Math.max(best, scope[entry] ?? 0)
    own = Math.max(own, (around[entry] ?? 0) * closeness(range, cited))
  })
  return best >= LEAST_CLEAR && best >= own * TIMES_CLEAR
}

/** A row of a table, or words behind the citation that may be another one's. */
const isNoSentence = ({ behind, whole }: Claim): boolean => behind || whole.includes('|')

/** Whether the sentence clearly speaks of something that is at one of the places cited. */
const isClearlyOn = (cited: readonly PlaceRange[], { around }: Claim): boolean =>
  cited.some((range) => topicsAt(range).some((topic) => isClearlyAbout(topic, around)))

/** 1 for an entry that is cited, less for its neighbours, 0 for all others. */
function closeness(range: PlaceRange, cited: readonly PlaceRange[]): number {
  const reach = (by: number): boolean =>
    cited.some(
      ({ first, last }) =>
        comparePlaces(range.first, { ...last, paragraph: last.paragraph + by }) <= 0 &&
        comparePlaces({ ...first, paragraph: first.paragraph - by }, range.last) <= 0,
    )
  if (reach(0)) return 1
  return reach(1) ? BESIDE : 0
}
