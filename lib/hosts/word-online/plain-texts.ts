import type { Paragraph } from '../snapshot'
import { asPlain } from './read-words'

const made = new WeakMap<readonly Paragraph[], readonly string[]>()

/** The texts of a document's paragraphs as drawings are compared with them; made once for each reading. */
export function plainTexts(paragraphs: readonly Paragraph[]): readonly string[] {
  const known = made.get(paragraphs)
  if (known) return known
  const texts = paragraphs.map(({ text }) => asPlain(text))
  made.set(paragraphs, texts)
  return texts
}
