import type { Range } from '../core/range'
import type { Block } from './policy-document'
import { sentencesOf } from './sentences'

/** One sentence of a block, completed by the line its bullet hangs from. */
export interface JoinedSentence {
  /** The stem, a space and the sentence: “Parents will be” + “invited to …”. */
  readonly text: string
  /** The sentence itself, relative to the block's text. */
  readonly range: Range
  /** Offset in `text` at which the sentence itself begins; 0 without a stem. */
  readonly lead: number
  /** The block the stem stands in; null when the sentence stands on its own. */
  readonly stem: Block | null
}

const OPEN_END = /[\s:;,.…–—-]+$/
/** “What the school does”, “What governors must do”: whoever is named does what the bullets say. */
const WHAT_SOMEBODY_DOES =
  /^what ((?!is\b|has\b|happens\b)(?:\S+ ){0,7}?\S+?)( (?:will|must|should|can|may|shall))? (?:do|does)(?: next| first| then| instead| about it)?$/i
const known = new WeakMap<Block, readonly JoinedSentence[]>()

/** The open sentence that a list hangs from, itself completed by its own stem; without its colon. */
function stemText(stem: Block): string {
  const last = joinedSentences(stem).at(-1)
  return (last?.text ?? '').replace(OPEN_END, '').replace(WHAT_SOMEBODY_DOES, '$1$2')
}

/** “(a) ” at the beginning of an item: no word of its sentence. */
const LABEL = /^\(?(?:[a-z]|[ivx]{2,5}|\d{1,2})\)\s+(?=\S)/i
/** “4.3 ” before a capital, by which a numbered policy counts its paragraphs. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}[.):]?\s+(?:[-–—]\s+)?(?=\p{Lu})/u

function withoutLabel(block: Block, range: Range): Range {
  if (range.start > 0 || block.kind === 'heading') return range
  const label =
    NUMBER.exec(block.text) ?? (block.kind === 'list-item' ? LABEL.exec(block.text) : null)
  const length = label?.[0].length ?? 0
  return length < range.end ? { start: length, end: range.end } : range
}

function join(block: Block): JoinedSentence[] {
  const stem = block.list?.stem ?? null
  const opening = stem ? stemText(stem) : ''
  /** What a semicolon parts still completes the stem; a new sentence does not. */
  let completes = opening !== ''
  return sentencesOf(block).map((sentence) => {
    const range = withoutLabel(block, sentence)
    const own = block.text.slice(range.start, range.end)
    const joined = completes
    if (!own.endsWith(';')) completes = false
    return joined
      ? { text: `${opening} ${own}`, range, lead: opening.length + 1, stem }
      : { text: own, range, lead: 0, stem: null }
  })
}

/** The sentences of a block, each bullet joined to the sentence it completes, nested ones too. */
export function joinedSentences(block: Block): readonly JoinedSentence[] {
  const before = known.get(block)
  if (before) return before
  const joined = join(block)
  known.set(block, joined)
  return joined
}

/**
 * Where a span of a joined sentence stands in the block, or null when it lies in the stem, wholly
 * or in part.
 */
export function ownRange(sentence: JoinedSentence, span: Range): Range | null {
  if (span.start < sentence.lead) return null
  const shift = sentence.range.start - sentence.lead
  return { start: span.start + shift, end: span.end + shift }
}
