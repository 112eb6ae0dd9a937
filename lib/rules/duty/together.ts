import type { DutyCheck } from './duty-check'

/** Two checks that read alike as one, so that the gate has one place for both. */
export const together = (one: DutyCheck, other: DutyCheck): DutyCheck => ({
  words: new RegExp(`${one.words.source}|${other.words.source}`, one.words.flags),
  trigger: new RegExp(`${one.trigger.source}|${other.trigger.source}`, 'i'),
  readsDenials: one.readsDenials === true && other.readsDenials === true,
  *check(reading) {
    yield* one.check(reading)
    yield* other.check(reading)
  },
})
