import type { NormalisedText } from '../../document/normalise'

/** A word that a hyphen parts at the end of a line, as text pasted from a page has it: “School Ac-⏎tion”. */
const PARTED = /(?<=\p{Ll})[-\u2010\u00ad]\n[ \t]*(?=\p{Ll})/gu

/**
 * The text with words put together again that the end of a line parts. Offsets still lead to the text as it was
 * written.
 *
 * @param original the text as it stands in the block, of which `written` is made
 * @returns the same object where no word is parted
 */
export function rejoin(written: NormalisedText, original: string): NormalisedText {
  if (!original.includes('\n')) return written
  const gaps = [...original.matchAll(PARTED)].map(({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
  }))
  if (gaps.length === 0) return written
  const kept: number[] = []
  let text = ''
  for (let i = 0; i < written.text.length; i++) {
    const at = written.toOriginal(i)
    if (gaps.some(({ start, end }) => at >= start && at < end)) continue
    kept.push(at)
    text += written.text[i] ?? ''
  }
  return { text, toOriginal: (offset) => kept[offset] ?? original.length }
}
