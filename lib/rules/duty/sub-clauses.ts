import { oncePer } from '../../core/once-per'
import type { Range } from '../../core/range'
import { type JoinedSentence, joinedSentences } from '../../document/joined-sentences'
import type { Block } from '../../document/policy-document'

const MARK = '\\((?:[a-z]|[ivx]{2,4}|\\d{1,2})\\)[ \\t]+'
/** Where a line of a paragraph begins “(a)”, “(ii)” or “(3)”. */
const LINE = new RegExp(`(?:^|\\n)[ \\t]*(?=${MARK}\\S)`, 'g')
const OPENING = new RegExp(`^${MARK}`)

/** A stretch of a sentence, without its marker and the white space around it. */
function stretch(text: string, start: number, end: number): Range & { readonly isItem: boolean } {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const marker = OPENING.exec(piece.trim())?.[0].length ?? 0
  return { start: from + marker, end: from + piece.trim().length, isItem: marker > 0 }
}

/** The words before the first item, where they leave their sentence open. */
function stemOf(block: Block, first: number): Block | null {
  const text = /[^.;!?\n]*$/.exec(block.text.slice(0, first).trimEnd())?.[0].trim() ?? ''
  return text === '' ? null : { ...block, text }
}

function read(block: Block): readonly JoinedSentence[] {
  const sentences = joinedSentences(block)
  if (!block.text.includes('(')) return sentences
  const lines = Array.from(block.text.matchAll(LINE), ({ index }) => index)
  const [first] = lines
  if (first === undefined || (first === 0 && lines.length === 1)) return sentences
  const stem = stemOf(block, first)
  const opening = stem?.text.replace(/\s*:$/, '') ?? ''
  return sentences.flatMap((sentence): JoinedSentence[] => {
    const { start, end } = sentence.range
    const edges = [start, ...lines.filter((at) => at > start && at < end), end]
    return edges.slice(1).flatMap((edge, i): JoinedSentence[] => {
      const { isItem, ...range } = stretch(block.text, edges[i] ?? start, edge)
      if (range.start >= range.end) return []
      if (!isItem && edges.length === 2) return [sentence]
      const own = block.text.slice(range.start, range.end)
      return stem && isItem
        ? [{ text: `${opening} ${own}`, range, lead: opening.length + 1, stem }]
        : [{ text: own, range, lead: 0, stem: null }]
    })
  })
}

/**
 * The sentences of a block; lines of a paragraph that begin “(a)”, “(b)” are each one of their own, under
 * what they hang from.
 */
export const itemsIn = oncePer(read)
