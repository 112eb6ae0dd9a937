/** Numbers that look random and are the same for the same seed. */
export type Random = () => number

/** The generator known as mulberry32: 32 bits of state, enough for tests. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const between = (random: Random, [least, most]: readonly [number, number]): number =>
  least + random() * (most - least)
