/**
 * Small pieces from which a surface form is put together, in place of a regular expression: there are
 * thousands of forms, each is tried now and then, and an expression has to be compiled anew whenever the
 * engine has dropped it. They try what they can match in the order in which an expression would.
 */

/** Matches the rest of a form from an offset on; gives back where the form ends, or `NO_MATCH`. */
export type Step = (text: string, at: number) => number

/** A piece of a form. */
export interface Part {
  /** The step that matches it, once it is known what follows. */
  readonly before: (next: Step) => Step
  /** Characters one of which everything it matches begins with; null where that cannot be told. */
  readonly begins: string | null
}

export const NO_MATCH = -1

const ASCII = 128

const part = (begins: string | null, before: (next: Step) => Step): Part => ({ begins, before })

export const NOTHING: Part = part(null, (next) => next)

/** All parts one after the other. */
export const inOrder = (...parts: readonly Part[]): Part => {
  const some = parts.filter((one) => one !== NOTHING)
  return part(some[0]?.begins ?? null, (next) =>
    some.reduceRight((step, one) => one.before(step), next),
  )
}

/** The first of some parts with which the whole form matches; those that cannot begin here are passed over. */
export const either = (...parts: readonly Part[]): Part => {
  const begins = parts.map((one) => one.begins)
  const all = begins.every((one) => one !== null) ? begins.join('') : null
  return part(all, (next) => {
    const steps = parts.map((one) => ({ begins: one.begins, step: one.before(next) }))
    const byUnit: (readonly Step[] | undefined)[] = Array(ASCII).fill(undefined)
    const stepsFor = (unit: number): readonly Step[] => {
      const letter = String.fromCharCode(unit)
      const fit = steps.filter((one) => one.begins === null || one.begins.includes(letter))
      return fit.map(({ step }) => step)
    }
    const known = (unit: number): readonly Step[] => {
      if (unit >= ASCII) return stepsFor(unit)
      const made = byUnit[unit] ?? stepsFor(unit)
      byUnit[unit] = made
      return made
    }
    return (text, at) => {
      const fit = known(at < text.length ? text.charCodeAt(at) : 0)
      for (let i = 0; i < fit.length; i++) {
        const end = fit[i]?.(text, at) ?? NO_MATCH
        if (end !== NO_MATCH) return end
      }
      return NO_MATCH
    }
  })
}

/** The part if it is there, else nothing. */
export const maybe = (one: Part): Part =>
  part(null, (next) => {
    const step = one.before(next)
    return (text, at) => {
      const end = step(text, at)
      return end === NO_MATCH ? next(text, at) : end
    }
  })

/** The part as often as it is there, up to a number of times. */
export const upTo = (most: number, one: Part): Part =>
  most === 0 ? NOTHING : maybe(inOrder(one, upTo(most - 1, one)))

/** The part as seldom as what follows allows, up to a number of times. */
export const fewUpTo = (most: number, one: Part): Part =>
  most === 0 ? NOTHING : either(NOTHING, inOrder(one, fewUpTo(most - 1, one)))

/** Characters, just so. */
export const exactly = (characters: string): Part =>
  part(
    characters.slice(0, 1),
    (next) => (text, at) =>
      text.startsWith(characters, at) ? next(text, at + characters.length) : NO_MATCH,
  )

/** Letters in upper or lower case. */
export const anyCase = (letters: string): Part => {
  const lower = letters.toLowerCase()
  const upper = letters.toUpperCase()
  const { length } = letters
  return part((lower[0] ?? '') + (upper[0] ?? ''), (next) => (text, at) => {
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(at + i)
      if (unit !== lower.charCodeAt(i) && unit !== upper.charCodeAt(i)) return NO_MATCH
    }
    return next(text, at + length)
  })
}

/** As many characters of a kind as there are; fewer, down to the least, where what follows needs them. */
export const run = (
  isOne: (unit: number) => boolean,
  least: number,
  most = Number.POSITIVE_INFINITY,
): Part =>
  part(null, (next) => (text, at) => {
    const last = Math.min(text.length, at + most)
    let stop = at
    while (stop < last && isOne(text.charCodeAt(stop))) stop++
    for (; stop >= at + least; stop--) {
      const end = next(text, stop)
      if (end !== NO_MATCH) return end
    }
    return NO_MATCH
  })

/** All characters of a kind that there are, at least one; what follows must begin with another kind. */
export const allOf = (isOne: (unit: number) => boolean): Part =>
  part(null, (next) => (text, at) => {
    let stop = at
    while (stop < text.length && isOne(text.charCodeAt(stop))) stop++
    return stop > at ? next(text, stop) : NO_MATCH
  })

/** Goes on only where a condition holds. */
export const where = (isFit: (text: string, at: number) => boolean): Part =>
  part(null, (next) => (text, at) => (isFit(text, at) ? next(text, at) : NO_MATCH))

const [SPACE, HYPHEN] = [32, 45]

const isSpace = (unit: number): boolean => unit === SPACE

export const MAYBE_SPACE = run(isSpace, 0, 1)
export const SPACES = run(isSpace, 1)
const HYPHENATED = inOrder(MAYBE_SPACE, exactly('-'), MAYBE_SPACE)
/** Between parts of a word: “co-ordinator”, “coordinator”. */
export const JOIN = either(HYPHENATED, run(isSpace, 0))

const anyGap = either(HYPHENATED, SPACES)
/** Between words: spaces, or a hyphen. A single space, which it nearly always is, goes at once. */
export const GAP: Part = part(' -', (next) => {
  const slowly = anyGap.before(next)
  return (text, at) => {
    const unit = text.charCodeAt(at)
    if (unit !== SPACE) return unit === HYPHEN ? slowly(text, at) : NO_MATCH
    const after = text.charCodeAt(at + 1)
    return after === SPACE || after === HYPHEN ? slowly(text, at) : next(text, at + 1)
  }
})

/** Remembers where parts of a form were met. */
export class Captures {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** Reserves the next number; numbers follow the order in which parts begin in the form. */
  reserve(): number {
    this.#starts.push(NO_MATCH)
    return this.#ends.push(NO_MATCH) - 1
  }

  /** A part that is remembered under a number. */
  as(number: number, one: Part): Part {
    return part(one.begins, (next) => {
      let opened = 0
      const inner = one.before((text, at) => {
        const [start = NO_MATCH, end = NO_MATCH] = [this.#starts[number], this.#ends[number]]
        this.#starts[number] = opened
        this.#ends[number] = at
        const whole = next(text, at)
        if (whole !== NO_MATCH) return whole
        this.#starts[number] = start
        this.#ends[number] = end
        return NO_MATCH
      })
      return (text, at) => {
        opened = at
        return inner(text, at)
      }
    })
  }

  /** Forgets what an earlier match left behind. */
  forget(): void {
    this.#starts.fill(NO_MATCH)
  }

  /** The text under each number; empty where the match went another way. */
  texts(text: string): string[] {
    return this.#starts.map((start, number) =>
      start === NO_MATCH ? '' : text.slice(start, this.#ends[number]),
    )
  }
}
