import { symbol } from './symbols'
import { descendants, textOf, type Xml } from './xml'

/** Whether white space at the ends of a text node counts (`xml:space`, inherited). */
function preserves(node: Xml): boolean {
  for (let at: Xml | null = node; at; at = at.parent) {
    const space = at.attributes['xml:space']
    if (space !== undefined) return space === 'preserve'
  }
  return false
}

/** The words of a `w:t` or `w:delText` as Word shows them. */
function words(node: Xml): string {
  const text = textOf(node).replace(/[\t\n\r]/g, ' ')
  if (preserves(node)) return text
  let [start, end] = [0, text.length]
  while (text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return text.slice(start, end)
}

const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

export interface RunText {
  readonly text: string
  readonly divisible: boolean
}

/**
 * What one child of a run adds to the text, or null for children without text.
 *
 * @param before the block's text so far: a page break at its very start adds no line
 */
export function runText(node: Xml, before: string, deleted: boolean): RunText | null {
  switch (node.name) {
    case 'w:t':
      return { text: words(node), divisible: true }
    case 'w:delText':
      return deleted ? { text: words(node), divisible: true } : null
    case 'w:br': {
      const soft = (node.attributes['w:type'] ?? 'textWrapping') === 'textWrapping'
      return soft || (before.at(-1) ?? ' ').trim() !== '' ? { text: '\n', divisible: false } : null
    }
    case 'w:sym':
      return {
        text: symbol(node.attributes['w:font'] ?? '', node.attributes['w:char'] ?? ''),
        divisible: false,
      }
    default: {
      const mark = marks[node.name]
      return mark === undefined ? null : { text: mark, divisible: false }
    }
  }
}

/** The text of something read as a whole: an equation, a phonetic guide, an alternative. */
export function wholeText(node: Xml): string {
  const name = node.name.startsWith('m:') ? 'm:t' : 'w:t'
  return [...descendants(node, name)].map(textOf).join('')
}
