import type { Paragraph } from '../../../lib/hosts/snapshot'

/** A plain paragraph with these words. */
export const newParagraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  text,
  depth: 0,
  list: null,
  table: null,
  spans: [],
})

/** Plain paragraphs with these words. */
export const newParagraphs = (...texts: readonly string[]): Paragraph[] => texts.map(newParagraph)
