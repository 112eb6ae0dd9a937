import { type EntryTokens, wordsIn } from './entry-words'

/**
 * The comparable words of entries in two strings, small enough to be bundled and quick to read: each
 * word is a number, its position in the vocabulary.
 */
export interface PackedWords {
  /** Words with spaces between them, in order of UTF-16 units: those with one beginning stand together. */
  readonly vocabulary: string
  /** `width` signs a number; a space ends a phrase, `!` a field, `$` an entry. */
  readonly entries: string
  readonly width: number
}

/** Fields of a packed entry, in order. */
export const packedFields = ['asked', 'heading', 'tags', 'gist', 'section'] as const

/** Signs that need no escape in a string; none of them is a separator. */
const digits = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((sign) => !'$\\'.includes(sign))
  .join('')
const BASE = digits.length

/** What each sign stands for, by its code. */
const values = new Uint8Array(128)
for (let i = 0; i < BASE; i++) values[digits.charCodeAt(i)] = i

/** Packs the words of entries. */
export function packWords(entries: readonly EntryTokens[]): PackedWords {
  const vocabulary = [...new Set(entries.flatMap(wordsIn))].sort()
  const width = vocabulary.length > BASE * BASE ? 3 : 2
  const signs = new Map(vocabulary.map((word, id) => [word, inSigns(id, width)]))
  const phrase = (words: readonly string[]): string =>
    words.map((word) => signs.get(word) ?? '').join('')
  const rows = entries.map(({ asked, heading, tags, gist, section }) =>
    [
      asked.map(phrase).join(' '),
      phrase(heading),
      tags.map(phrase).join(' '),
      phrase(gist),
      phrase(section),
    ].join('!'),
  )
  return { vocabulary: vocabulary.join(' '), entries: rows.join('$'), width }
}

function inSigns(id: number, width: number): string {
  let signs = ''
  for (let rest = id; signs.length < width; rest = Math.floor(rest / BASE))
    signs = `${digits[rest % BASE]}${signs}`
  return signs
}

/** The number that begins at a place of a packed text. */
export function numberAt(text: string, at: number, width: number): number {
  let number = 0
  for (let i = at; i < at + width; i++) number = number * BASE + (values[text.charCodeAt(i)] ?? 0)
  return number
}

/** The words of one packed entry. */
export function unpackRow(row: string, vocabulary: readonly string[], width: number): EntryTokens {
  const phrase = (text: string): string[] => {
    const words: string[] = []
    for (let i = 0; i < text.length; i += width)
      words.push(vocabulary[numberAt(text, i, width)] ?? '')
    return words
  }
  const phrases = (text: string): string[][] => (text === '' ? [] : text.split(' ').map(phrase))
  const [asked = '', heading = '', tags = '', gist = '', section = ''] = row.split('!')
  return {
    asked: phrases(asked),
    heading: phrase(heading),
    tags: phrases(tags),
    gist: phrase(gist),
    section: phrase(section),
  }
}
