/** One word of a quotation, or a place where the quoting writer stepped in. */
export type Piece =
  | { readonly kind: 'word'; readonly word: string; readonly start: number; readonly end: number }
  /** Words in square brackets, which stand for words of the source or explain them. */
  | { readonly kind: 'bracket'; readonly start: number; readonly end: number }

/** Pieces between two ellipses; offsets are those of the quotation. */
export type Stretch = readonly Piece[]

const TOKEN =
  /\[(?:…|\.{2,})\]|\((?:…|\.{2,})\)|…|\.{3,}|(?:\. ){2,}\.|\[sic\.?\]|\[[^\]]*\](?!\p{L})|(?:\[\p{L}\])?[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

const plain = (word: string): string =>
  word.replace(/[[\]]/g, '').replaceAll('’', "'").toLowerCase()

/**
 * Takes a quotation apart. Case, punctuation, hyphens and the shape of apostrophes do not count; a
 * bracketed first letter is part of its word, `[sic]` is left out.
 */
export function stretchesOf(quotation: string): Stretch[] {
  const stretches: Piece[][] = [[]]
  for (const match of quotation.matchAll(TOKEN)) {
    const [token] = match
    const place = { start: match.index, end: match.index + token.length }
    if (/^\[sic/.test(token)) continue
    if (/^[[(]?(?:…|\.)/.test(token)) stretches.push([])
    else if (/^\[[^\]]*\]$/.test(token)) stretches.at(-1)?.push({ kind: 'bracket', ...place })
    else stretches.at(-1)?.push({ kind: 'word', word: plain(token), ...place })
  }
  return stretches.filter((stretch) => stretch.some(({ kind }) => kind === 'word'))
}

/** The words of a source, in order, with their offsets. */
export const wordsIn = (text: string): { word: string; start: number; end: number }[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word: plain(word),
    start: index,
    end: index + word.length,
  }))
