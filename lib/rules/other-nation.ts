import type { Nation } from '../core/nation'
import type { DocumentRule } from './rule'

const names: Partial<Record<Nation, string>> = {
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

/** Whether the checks, which are about England, have nothing to say. */
export const isElsewhere = (nation: Nation): boolean => nation in names

/** Says once that a document belongs to another nation. */
export const otherNation: DocumentRule = {
  *check({ signals }) {
    const name = names[signals.nation]
    if (!name) return
    yield {
      ruleId: 'other-nation',
      range: { start: 0, end: 0 },
      found: name,
      message: `This document reads as one for ${name}; the checks are for England, so they are switched off here.`,
      fixes: [],
    }
  },
}
