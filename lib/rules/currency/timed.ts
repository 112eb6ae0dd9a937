import type { TimedFact } from './facts'

/** Words of a block that become a finding on a day. */
export const timed = (
  ruleId: string,
  [start, end]: readonly [number, number],
  from: string,
  message: string,
  severity?: TimedFact['severity'],
): TimedFact => ({
  kind: 'timed',
  ruleId,
  range: { start, end },
  from,
  message,
  ...(severity ? { severity } : {}),
})
