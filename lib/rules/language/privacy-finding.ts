import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'

/** Words by which a pupil can be known. */
export const privacyFinding = (
  context: BlockContext,
  start: number,
  end: number,
  message: string,
): Finding => ({
  ruleId: 'PRIV-01',
  range: { start, end },
  found: context.block.text.slice(start, end),
  message,
  fixes: [],
})

export const NAMED_PUPIL =
  'A pupil can be known by this name together with a need: leave out the name and what tells who it is.'
