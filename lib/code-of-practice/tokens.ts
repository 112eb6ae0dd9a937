import { emptyWords, unifySpellings } from './everyday-words'

/** Lower-case words of a text; apostrophes and thousands commas dropped, other signs are spaces. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase()
  const bare = /['’,]/.test(lower)
    ? lower
        .replace(/[’']s\b/g, '')
        .replace(/[’']/g, '')
        .replace(/(\d),(\d{3})/g, '$1$2')
    : lower
  // Most texts are plain ASCII, where the simple pattern finds the same words three times as fast.
  return bare.match(/[^ -~\n]/.test(bare) ? /[\p{L}\d]+/gu : /[a-z\d]+/g) ?? []
}

/** The comparable forms of a text's words, in order, question and filler words left out. */
export function tokens(text: string): string[] {
  return tokensOf(plainWords(text))
}

/** As `tokens`, for words already separated. Keeps filler words where there is nothing else. */
export function tokensOf(words: readonly string[]): string[] {
  const all = unifySpellings(words.join(' ')).split(' ').filter(Boolean)
  const telling = all.filter((word) => !emptyWords.has(word))
  return (telling.length > 0 ? telling : all).map(knownStem)
}

const stems = new Map<string, string>()

/** The same few thousand words come up again and again. */
function knownStem(word: string): string {
  let known = stems.get(word)
  if (known === undefined) {
    known = stem(word)
    stems.set(word, known)
  }
  return known
}

/** A light stem: plural, -ing, -ed, -ion and a final e go, so that forms of one word agree. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word))
    return word.length === 4 ? word.replace(/([^s])s$|e$/, '$1') : word
  const singular = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.replace(/(?<=[^sui])s$/, '')
  const base = singular
    .replace(/(?<=.{4})(?:ation|ating|ated)$/, 'at')
    .replace(/(?<=.{3})(?:ing|ed)$|(?<=.{4})(?:ion|ment)$/, '')
    .replace(/(?<=.{2}([^aeioulsz]))\1$/, '')
  return base.replace(/(?<=.{3})e$/, '')
}
