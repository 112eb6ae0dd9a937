import type { TablePlace } from '../../document/policy-document'
import { toWords } from '../plain-text'
import type { Paragraph, ParagraphKind } from '../snapshot'
import type { BodyParagraph, Detail } from './read-body'

const DEEPEST = 6

/** Lines of a contents list repeat the headings, and Word writes them itself. */
const CONTENTS = /^Toc(?:\d|Heading)$/

/** A marker that counts: “1.”, “iv)”, “(a)”; a lone “o” is a bullet. */
const COUNTS = /\d|^\(?[a-z]+[.):]/i

function headingDepth({ style, outlineLevel }: BodyParagraph): number {
  if (style === 'Title') return 1
  const named = /^Heading(\d)$/.exec(style)?.[1]
  const level = named === undefined ? outlineLevel : Number(named)
  return level >= 1 && level <= 9 ? Math.min(DEEPEST, level) : 0
}

function kindOf(depth: number, isItem: boolean, isCell: boolean, style: string): ParagraphKind {
  if (depth > 0) return 'heading'
  if (isItem) return 'list-item'
  if (isCell) return 'table-cell'
  return style === 'Caption' ? 'caption' : 'paragraph'
}

/** A paragraph as checks read it. */
export function paragraphFrom(
  paragraph: BodyParagraph,
  { list }: Detail,
  table: TablePlace | null,
): Paragraph {
  const { style } = paragraph
  const words = toWords(paragraph.text)
  const text = CONTENTS.test(style) ? ' '.repeat(words.length) : words
  const heading = headingDepth(paragraph)
  const item = heading > 0 ? null : list
  const isQuotation = style === 'Quote' || style === 'IntenseQuote'
  return {
    kind: kindOf(heading, item !== null, table !== null, style),
    text,
    depth: item ? item.level + 1 : heading,
    list: item ? { ordered: COUNTS.test(item.marker), level: item.level + 1 } : null,
    table,
    spans: isQuotation && text !== '' ? [{ kind: 'quote', start: 0, end: text.length }] : [],
  }
}
