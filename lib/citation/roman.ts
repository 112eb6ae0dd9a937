const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** Value of a well-formed Roman numeral up to 89 in either case; null for anything else. */
export function fromRoman(numeral: string): number | null {
  const letters = numeral.toLowerCase()
  if (!/^(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/.test(letters) || letters === '') return null
  let sum = 0
  for (let i = 0; i < letters.length; i++) {
    const value = VALUES[letters[i] ?? ''] ?? 0
    const next = VALUES[letters[i + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}

const PARTS: readonly (readonly [number, string])[] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Lower-case Roman numeral of a whole number from 1 to 89. */
export function toRoman(value: number): string {
  let rest = value
  let numeral = ''
  for (const [size, letters] of PARTS) {
    while (rest >= size) {
      numeral += letters
      rest -= size
    }
  }
  return numeral
}
