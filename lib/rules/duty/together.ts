import type { DutyCheck } from './duty-check'

const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)

const merged = (checks: readonly DutyCheck[]): Omit<DutyCheck, 'check'> => ({
  words: anyOf(
    checks.map(({ words }) => words),
    '',
  ),
  trigger: anyOf(
    checks.map(({ trigger }) => trigger),
    'i',
  ),
  readsDenials: checks.every(({ readsDenials }) => readsDenials === true),
})

/** Checks that read alike as one, so that the gate has one place for all of them. */
export const together = (...checks: readonly DutyCheck[]): DutyCheck => ({
  ...merged(checks),
  *check(reading) {
    for (const one of checks) yield* one.check(reading)
  },
})

/** Checks as one, the last of which is asked only where the others have nothing to say. */
export const orElse = (last: DutyCheck, ...checks: readonly DutyCheck[]): DutyCheck => ({
  ...merged([...checks, last]),
  *check(reading) {
    const found = checks.flatMap((one) => [...one.check(reading)])
    if (found.length > 0) yield* found
    else yield* last.check(reading)
  },
})
