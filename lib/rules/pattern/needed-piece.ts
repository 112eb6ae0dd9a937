import type { PatternNode } from '../../knowledge/notation/parse'

/** The part of a word that all its forms share: “agenc” of agency and agencies, “issu” of issuing. */
function stem(word: string): string {
  // Abbreviations may carry dots, years may be shortened.
  if (word === word.toUpperCase() || word === 'and') return ''
  return word.toLowerCase().replace(/'.*$/, '').replace(/[ey]$/, '')
}

/**
 * A piece of a word, in lower case, that stands in every text the pattern matches, so that a text
 * without it need not be tried; the longest there is after the first word, which the matcher looks
 * for anyway. Empty when no word is always there.
 */
export function neededPiece(nodes: readonly PatternNode[]): string {
  return nodes
    .slice(nodes[0]?.type === 'word' ? 1 : 0)
    .map((node) => (node.type === 'word' ? stem(node.text) : ''))
    .reduce((best, piece) => (piece.length > best.length ? piece : best), '')
}
