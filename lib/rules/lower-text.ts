import { pieceFinder } from '../core/piece-finder'
import type { Block } from '../document/policy-document'

/**
 * Whether a block holds one of some pieces of text, written in lower case. Far
 * cheaper than a pattern that ignores case, so that a check can leave most blocks alone at once. Keep the
 * list in a constant.
 */
export const holdsAny = (block: Block, pieces: readonly string[]): boolean =>
  pieceFinder.holdsAny(block.text, pieces)
