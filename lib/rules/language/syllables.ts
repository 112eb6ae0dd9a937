/**
 * Syllables of an English word, by its groups of vowels. Right for nine words in ten, which is enough
 * for an average.
 */
export function syllablesOf(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  const count = countOf(word)
  if (counted.size > 20_000) counted.clear()
  counted.set(word, count)
  return count
}

const counted = new Map<string, number>()

function countOf(word: string): number {
  const letters = word.toLowerCase().replace(/['’]s$/, '')
  if (letters.length <= 3) return 1
  const spoken = letters
    .replace(/(?<=[^aeiouylr])(?:es|ed)$|(?<=[^aeiouyl]|[aeiouy]l)e$/, (end) =>
      /[td]ed$/.test(letters) || /(?:[sxz]|ch|sh|c|g)es$/.test(letters) ? end : '',
    )
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}
