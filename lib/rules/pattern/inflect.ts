const VOWEL = /[aeiou]/
const DOUBLING = /[^aeiou][aeiou][bdgklmnprt]$/

/**
 * Forms of an English word other than the word itself, by regular spelling: plural or third person,
 * past and -ing. Lower case.
 */
export function inflections(word: string): string[] {
  const base = word.toLowerCase()
  const last = base.at(-1) ?? ''
  const beforeLast = base.at(-2) ?? ''
  if (last === 'e') return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (last === 'y' && !VOWEL.test(beforeLast)) {
    const stem = base.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  const sibilant = /(?:s|x|z|ch|sh)$/.test(base)
  const doubled = DOUBLING.test(base) ? [`${base}${last}ed`, `${base}${last}ing`] : []
  return [`${base}${sibilant ? 'es' : 's'}`, `${base}ed`, `${base}ing`, ...doubled]
}

/** The regular plural of a word, in lower case. */
export const plural = (word: string): string => inflections(word)[0] ?? `${word}s`
