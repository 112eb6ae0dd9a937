import type { DutyCheck } from './duty-check'

const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)

/** Checks as one, the last of which is asked only where the others have nothing to say. */
export function orElse(last: DutyCheck, ...checks: readonly DutyCheck[]): DutyCheck {
  const all = [...checks, last]
  return {
    words: anyOf(
      all.map(({ words }) => words),
      '',
    ),
    trigger: anyOf(
      all.map(({ trigger }) => trigger),
      'i',
    ),
    readsDenials: all.every(({ readsDenials }) => readsDenials === true),
    *check(reading) {
      const due = checks.filter(({ trigger }) => trigger.test(reading.near))
      const found = due.flatMap((one) => [...one.check(reading)])
      if (found.length > 0) yield* found
      else if (last.trigger.test(reading.near)) yield* last.check(reading)
    },
  }
}
