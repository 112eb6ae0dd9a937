const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** A word that is more than initials, in capitals: REGISTER, but not SEND or SENDIASS. */
const SHOUTED_WORD = /(?<![\p{L}])(?!SEN|NASEN|KCSIE|PLASC|RAISE|PIVATS)\p{Lu}{5,}/u

/** SHOUTED: a phrase of several letters without a lower-case one, which is not made of initials. */
const isShouted = (text: string): boolean =>
  letters(text).length > 6 &&
  / /.test(text.trim()) &&
  text === text.toUpperCase() &&
  SHOUTED_WORD.test(text)

/** “WORK WITH THE”: capitals throughout, and a word among them that is more than initials. */
const isAllShouted = (text: string): boolean =>
  text === text.toUpperCase() && /(?<!\p{L})(?:\p{Lu}{5,}|WITH|FROM|WORK|ROLE)(?!\p{L})/u.test(text)

/** Title Case: every word that matters begins with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL_WORDS.has(word.toLowerCase()))
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

const capitalise = (text: string): string =>
  text.replace(/\p{L}/u, (letter) => letter.toUpperCase())

const titleCase = (text: string): string =>
  text.replace(/\p{L}[\p{L}']*/gu, (word, offset: number) =>
    offset > 0 && SMALL_WORDS.has(word) ? word : capitalise(word),
  )

/**
 * Writes a replacement in the capitals of the words it replaces: shouted where they are, in title
 * case inside a heading in title case, with a capital at the start of a sentence.
 */
export function matchCase(
  replacement: string,
  original: string,
  place: {
    readonly startsSentence: boolean
    readonly inHeading: boolean
    /** The words around it. */
    readonly around: string
  },
): string {
  const isInitials = /^\p{Lu}{2,}s?$/u.test(original)
  if (isShouted(original) || (isInitials && isAllShouted(place.around)))
    return replacement.toUpperCase()
  if (place.inHeading && isTitleCase(original)) return titleCase(replacement)
  const wasCapital = /^[^\p{L}]*\p{Lu}/u.test(original)
  return place.startsSentence && wasCapital ? capitalise(replacement) : replacement
}
