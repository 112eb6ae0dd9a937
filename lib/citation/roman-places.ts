import type { Range } from '../core/range'
import type { Group } from './groups'
import { readNumeral } from './numerals'
import { fromRoman } from './roman'

/** What may lead to a place: “at xiii to xiv”, “from xviii”, “(xviii)”, “…, xix”. */
const LED =
  /(?:(?:^|[\s("'])(?:at|in|from|see|by|under|per|to|is|of|and|or|cf\.?|through) |[(;,] ?)(?=[ivx]{2,6}(?![A-Za-z'-]))/g
const SOME = /\b[ivx]{2,6}\b/
/** Lists of points seldom have more. */
const LONGEST_LIST = 8
/** Kisses at the end of a note. */
const KISSES = /^x+$/

const same = (offset: number): number => offset

/**
 * Roman numbers that something leads to, where no work or “paragraph” stands beside them. Which work they are of is for
 * the sentence to say; “(ii)” counts a point.
 */
export function ledRomans(text: string): Group[] {
  if (!SOME.test(text)) return []
  let from = 0
  return [...text.matchAll(LED)].flatMap((match) => {
    const start = match.index + match[0].length
    if (start < from) return []
    const numeral = readNumeral(text, start, ['roman'], same)
    if (!numeral || (numeral.to === null && isPoint(text, numeral))) return []
    from = numeral.end
    return [
      {
        start,
        end: numeral.end,
        unit: 'paragraph' as const,
        cue: '',
        numerals: [numeral],
        within: [],
      },
    ]
  })
}

const isPoint = (text: string, { start, end }: Range): boolean => {
  const words = text.slice(start, end)
  const isMarker = text[end] === ')' && (fromRoman(words) ?? 0) <= LONGEST_LIST
  return isMarker || KISSES.test(words)
}
