import type { Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
import { howLikely } from './how-likely'
import type { Family } from './readers'

/** Below it few sentences are faults: of twelve that rules had pointed out in unread documents seven were, and above it every one of 242. */
const UNLIKELY = 0.05

/** Checks that judge single sentences by what these say. Of whole sections, citations and mere words no sentence tells enough. */
const OF_DUTY = /^DUTY-(?!03|1[67]|20)/
const OF_VOICE = /^VOICE-(?:0[3458]|1[013])$/

/** In a table the column tells whose duty something is, and headings are no sentences: neither was learnt from. */
function familyOf(ruleId: string, { kind, table }: Block): Family | null {
  if (kind === 'heading') return null
  if (OF_VOICE.test(ruleId)) return 'voice'
  return OF_DUTY.test(ruleId) && !table ? 'duty' : null
}

/** Whether all sentences at a range are unlikely to be faults. */
const areUnlikely = (family: Family, block: Block, range: Range): boolean =>
  (howLikely(family, block, range) ?? UNLIKELY) < UNLIKELY

/**
 * Whether what tells families something reads unlike all that was marked as leaving them out.
 *
 * @param range offsets in the block's text
 */
export const isUnlikeTelling = (block: Block, range: Range): boolean =>
  areUnlikely('voice', block, range)

/**
 * Whether a passage that a rule has pointed out stands in sentences that, as they read, are unlike all that were marked as faults.
 *
 * @param range offsets in the block's text
 */
export function isUnlikeFaults(ruleId: string, block: Block, range: Range): boolean {
  const family = familyOf(ruleId, block)
  return family !== null && areUnlikely(family, block, range)
}
