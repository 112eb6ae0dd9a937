/** Numbers in words, in order from “zero”. */
export const SMALL_NUMBERS: readonly string[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
].flatMap((line) => line.split(' '))

/** From “twenty” to “ninety”. */
export const TENS: readonly string[] =
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** What a number of one word stands for. */
export const cardinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...SMALL_NUMBERS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
])
