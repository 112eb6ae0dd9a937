/** A number with its noun, for people: “one page”, “1,204 pages”. */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `one ${one}` : `${count.toLocaleString('en-GB')} ${many}`

/** The same at the start of a sentence: “One page”. */
export const countedFirst = (count: number, one: string, many: string): string =>
  count === 1 ? `One ${one}` : counted(count, one, many)
