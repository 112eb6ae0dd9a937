import type { Range } from './range'

/** The words of a paragraph on either side of a place. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Characters shown on either side, at most. */
const REACH = 40

/** The last words of a text, whole ones. */
const lastWords = (text: string): string =>
  text.length <= REACH ? text : `…${text.slice(-REACH).replace(/^\S*(?=\s)/, '')}`

/** The first words of a text, whole ones. */
const firstWords = (text: string): string =>
  text.length <= REACH ? text : `${text.slice(0, REACH).replace(/(?<=\s)\S*$/, '')}…`

/**
 * A few whole words on either side of a place, within its paragraph, so that a reader knows it again.
 *
 * @param place UTF-16 offsets of the text
 */
export function surroundingsOf(text: string, { start, end }: Range): Surroundings {
  const stop = text.indexOf('\n', end)
  return {
    before: lastWords(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)),
    after: firstWords(text.slice(end, stop < 0 ? text.length : stop)),
  }
}
