import { createTokenReader, type EntryTexts } from '../../lib/code-of-practice/entry-words'
import { packWords } from '../../lib/code-of-practice/packed-words'
import { plainWords } from '../../lib/code-of-practice/tokens'

/**
 * The module with the words by which the lookup finds entries, compared beforehand.
 *
 * @param others what people type that no entry answers: its words are no slips of other ones
 */
export function searchWordsModule(
  entries: readonly EntryTexts[],
  others: readonly string[],
): string {
  const packed = packWords(entries.map(createTokenReader()))
  const texts = entries.flatMap(({ heading, gist, section, tags, askedAs }) => [
    heading,
    gist,
    section,
    ...tags,
    ...askedAs,
  ])
  const written = [...new Set(plainWords([...texts, ...others].join(' ')))].sort().join(' ')
  const value = (text: string) => JSON.stringify(text)
  return (
    '// Generated from content/ by `npm run knowledge`. Do not edit.\n' +
    '/** Words in order, the entries in numbers of them, and every word as it is written. */\n' +
    'export const packedSearchWords = {\n' +
    `  vocabulary: ${value(packed.vocabulary)},\n  entries: ${value(packed.entries)},\n` +
    `  width: ${packed.width},\n  written: ${value(written)},\n}\n`
  )
}
