import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { countWords } from '../../lib/core/count-words'

const samples = join(import.meta.dirname, '..', '..', 'content', 'samples')

/** Paragraphs, lists and tables of the sample policies, as Markdown. */
const pieces = readdirSync(samples)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\n{2,}/))
  .filter((piece) => piece.trim() !== '' && !piece.startsWith('---') && !piece.startsWith('[^'))

/** A policy of about so many words, made by going round the samples. No two paragraphs are the same. */
export function policyOf(words: number): string {
  const parts: string[] = []
  let count = 0
  for (let i = 0; count < words; i++) {
    const piece = pieces[i % pieces.length] ?? ''
    const round = Math.floor(i / pieces.length)
    const own = round > 0 && !piece.startsWith('|') ? `${piece} (part ${round + 1})` : piece
    parts.push(own)
    count += countWords(own)
  }
  return parts.join('\n\n')
}
