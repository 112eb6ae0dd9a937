import type { Paragraph } from '../../../lib/hosts/snapshot'

/** Plain paragraphs with these words. */
export const newParagraphs = (...texts: readonly string[]): Paragraph[] =>
  texts.map((text) => ({ kind: 'paragraph', text, depth: 0, list: null, table: null, spans: [] }))
