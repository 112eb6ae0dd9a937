import { asPlain, type DrawnWords, OBJECT } from './read-words'

/**
 * The text of a paragraph without the words that its drawing shows as struck out: each of their
 * characters stands as an object there, so that no check reads them and every offset is kept. Null
 * where text and drawing do not agree word for word, so that it cannot be said which words those are.
 *
 * @param text of the paragraph as its editor holds it
 */
export function withoutStruck(
  text: string,
  { text: kept, whole, struck }: DrawnWords,
): string | null {
  const plain = asPlain(text)
  if (plain === kept) return text
  if (struck.length === 0 || plain !== whole) return null
  let left = text
  for (const { start, end } of struck)
    left = left.slice(0, start) + OBJECT.repeat(end - start) + left.slice(end)
  return left
}
