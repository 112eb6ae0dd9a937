import type { Range } from '../../core/range'
import type { Passage } from './passage'
import { spansOf } from './wordings'

/** A sum that is to be spent first. */
const SUM =
  /(?:(?:(?:spent|spend|used?) )?(?:(?:all|of|the|its|our|first|full) )*(?:£ ?6,?000\b|£6k\b)|(?:above|over|at least|more than) £ ?[\d,]+)/gi
/** “within two terms”, “every three months”, “the first two terms”: a time, and no hurdle. */
const OF_TIME = /\b(?:within|every|in|annual|after the|during|the first|once every|next|last)$/i

/**
 * What a sentence names that no law asks for before an assessment is requested, in order of place; no two overlap.
 *
 * @param from where in the sentence’s own text to begin
 */
export function hurdlesIn(passage: Passage, from = 0): Range[] {
  const { text } = passage
  const sums = [...text.matchAll(SUM)].map(({ index, 0: found }) =>
    passage.span(index, index + found.length),
  )
  const named = spansOf('hurdle', passage).filter(
    ({ start }) => !OF_TIME.test(passage.sentence.text.slice(0, start).trimEnd()),
  )
  const found: Range[] = []
  for (const span of [...named, ...sums].sort((a, b) => a.start - b.start))
    if (span.start >= (found.at(-1)?.end ?? from)) found.push(span)
  return found
}
