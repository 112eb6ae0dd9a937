import type { BlockRule } from '../rule'
import { damagedTitles } from './find-and-replace'
import { placeholders } from './placeholders'

/** What a template or a find-and-replace left in one block. */
export const templateOfBlock: BlockRule = {
  check(context) {
    const { findings, facts } = placeholders(context)
    return { findings: [...findings, ...damagedTitles(context)], facts }
  },
}
