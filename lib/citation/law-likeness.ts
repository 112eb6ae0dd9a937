import { once } from '../core/once'
import { lawStems } from '../knowledge/generated/place-stems'
import type { Citation, Source } from './citation'
import { type Resolution, resolution } from './resolution'
import type { Claim } from './scope'
import { StemIndex } from './stem-index'

/** Sections, regulations and paragraphs of schedules that are known, by law. */
const laws = once(() => {
  const sources = [...new Set(lawStems.map(([source]) => source))]
  return new Map<Source, StemIndex<string>>(
    sources.map((source) => [
      source,
      new StemIndex(
        lawStems.flatMap(([work, reference, ...layers]) =>
          work === source && NUMBERED.test(reference)
            ? [{ entry: reference.toLowerCase(), layers }]
            : [],
        ),
      ),
    ]),
  )
})

const NUMBERED = /^(?:s|reg |sch )\d/i

/** A place elsewhere has to be as like as this, with two words or more, and so many times liker than what is cited. */
const LEAST = 4.1
const FEWEST_WORDS = 2
const TIMES = 3
/** What is enough to take a number without a name for a section. */
const LEAST_LIKE = 2.5

/** A sentence that has hardly a word in common with the section it cites, and several with another one of that law. */
export function byLawLikeness(citation: Citation, claim: Claim): Resolution | null {
  const [part, ...more] = citation.parts
  const index = laws().get(citation.source)
  if (!part || more.length > 0 || !index || claim.behind) return null
  const cited = part.reference.toLowerCase().replace(/\([^)]*\)/g, '')
  // A schedule is all of its paragraphs, a range too much to tell.
  if (/^sch \d+$|-/.test(cited) || /^s77$/.test(cited)) return null
  const { sums, hits } = index.likenesses(claim.scope)
  const around = index.likenesses(claim.whole).sums
  let best = -1
  let own = 0
  let isKnown = false
  index.entries.forEach((entry, i) => {
    if (isAt(entry, cited)) {
      isKnown = true
      own = Math.max(own, around[i] ?? 0)
    } else if ((hits[i] ?? 0) >= FEWEST_WORDS && (sums[i] ?? 0) > (sums[best] ?? LEAST)) best = i
  })
  const there = index.entries[best]
  if (!isKnown || there === undefined || own * TIMES > (sums[best] ?? 0)) return null
  return resolution('wrong-topic', 'other-topic', {
    suggestions: [{ source: citation.source, reference: there }],
  })
}

/** Whether a sentence has several words in common with a section. */
export function isLikeLaw(source: Source, reference: string, words: string): boolean {
  const index = laws().get(source)
  if (!index) return false
  const cited = reference.toLowerCase().replace(/\([^)]*\)/g, '')
  const { sums, hits } = index.likenesses(words)
  return index.entries.some(
    (entry, i) =>
      isAt(entry, cited) && (hits[i] ?? 0) >= FEWEST_WORDS && (sums[i] ?? 0) >= LEAST_LIKE,
  )
}

/** Whether an entry is what is cited, or a range that it lies in: `reg 3-4` for `reg 4`. */
function isAt(entry: string, cited: string): boolean {
  const own = entry.replace(/\([^)]*\)/g, '')
  if (own === cited) return true
  const [, unit, first, last] = /^(s|reg )(\d+)-(\d+)$/.exec(own) ?? []
  const [, ofCited, number] = /^(s|reg )(\d+)/.exec(cited) ?? []
  return (
    unit !== undefined &&
    unit === ofCited &&
    Number(first) <= Number(number) &&
    Number(number) <= Number(last)
  )
}
