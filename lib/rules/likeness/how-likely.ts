import { overlaps, type Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
import { type Family, readSentences } from './readers'

/** From here on a sentence is pointed out, as something to consider. */
export const LEAST = 0.35
/** From here on with weight. */
export const SURE = 0.75

/** Marks what no rule has words for. */
export const LIKENESS_NOTE =
  'No rule of sendlint has these words: they read like others that say so. Judge for yourself.'
/** Marks what a rule has words for, and would have let pass for what stands around it. */
export const IN_SPITE_NOTE =
  'What stands around these words may make up for them; by themselves they read like wordings that people have marked. Judge for yourself.'

/** Whether a finding rests on what was learnt, so that nothing can be learnt from it. */
export const isByLikeness = ({ note }: { readonly note?: string }): boolean =>
  note === LIKENESS_NOTE || note === IN_SPITE_NOTE

/**
 * How likely the sentences at a range are to hold a fault, by the likeliest of them: from 0 to 1; null where there are none.
 *
 * @param range offsets in the block's text
 */
export function howLikely(family: Family, block: Block, range: Range): number | null {
  const own = readSentences(block).filter(({ sentence }) => overlaps(sentence.range, range))
  return own.length === 0 ? null : Math.max(...own.map((read) => read[family]))
}
