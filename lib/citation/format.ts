import type { Citation, Source } from './citation'
import { type WorkTitle, workTitles } from './data/work-names'

/** Ways of writing a citation, the usual one first. */
export const citationStyles = ['bracketed', 'short', 'full', 'author-date', 'footnote'] as const

export type CitationStyle = (typeof citationStyles)[number]

/** A place to cite: canonical reference (`6.36`, `6.32, 6.33`, `s69`); empty for the whole work. */
export interface CitedPlace {
  readonly source: Source
  readonly reference: string
}

/**
 * Writes a citation of a place. A plain string is a place in the Code.
 *
 * - bracketed: `(SEND Code of Practice 2015, 6.36)`
 * - short: `CoP 6.36`
 * - full: `SEND Code of Practice: 0 to 25 years (2015), paragraph 6.36`
 * - author-date: `(DfE and DoH, 2015, para. 6.36)`
 * - footnote: `Department for Education and Department of Health (2015) Special educational … years, paragraph 6.36.`
 */
export function formatCitation(place: CitedPlace | string, style: CitationStyle): string {
  const { source, reference } =
    typeof place === 'string' ? { source: 'cop', reference: place } : place
  const title = workTitles[source] ?? titleFromSlug(source)
  switch (style) {
    case 'bracketed':
      return `(${joined(title.usual, ', ', briefly(reference))})`
    case 'short':
      return joined(title.short, ' ', briefly(reference))
    case 'full':
      return joined(fullName(source, title), ', ', placeInWords(reference))
    case 'author-date':
      return source === 'cop'
        ? `(${joined(`DfE and DoH, ${title.year}`, ', ', abbreviated(reference))})`
        : `(${joined(title.usual, ', ', abbreviated(reference))})`
    case 'footnote':
      return `${joined(
        title.author ? `${title.author} (${title.year}) ${title.full}` : title.full,
        ', ',
        placeInWords(reference),
      )}.`
  }
}

/** The style a citation is written in, its brackets aside; null for any other. */
export function styleOf(citation: Citation): CitationStyle | null {
  const bare = (text: string) => text.replace(/^\(|\)$|\.$/g, '').replace(/\s+/g, ' ')
  return (
    citationStyles.find((style) => bare(formatCitation(citation, style)) === bare(citation.text)) ??
    null
  )
}

const joined = (work: string, separator: string, place: string): string =>
  place === '' ? work : `${work}${separator}${place}`

const fullName = (source: Source, title: WorkTitle): string =>
  source === 'cop' ? `SEND Code of Practice: 0 to 25 years (${title.year})` : title.full

function titleFromSlug(source: Source): WorkTitle {
  const name = source
    .split('-')
    .map((word) =>
      /^(?:and|of|the|for|in)$/.test(word) ? word : word.replace(/^[a-z]/, (c) => c.toUpperCase()),
    )
    .join(' ')
  return { usual: name, short: name, full: name, author: '', year: source.slice(-4) }
}

const ranged = (numbers: string): string => numbers.replace(/(?<=\w)-(?=\w)/g, '–')

/** `6.44–6.56`, `s69`, `Sch 1 para 4`. */
const briefly = (reference: string): string =>
  ranged(reference)
    .replace(/\bsch (?=\d)/g, 'Sch ')
    .replace(/\bpart (?=\d)/g, 'Part ')

/** `para. 6.36`, `paras 6.44–6.56`. */
function abbreviated(reference: string): string {
  if (!isParagraphs(reference)) return briefly(reference)
  return `${isSeveral(reference) ? 'paras' : 'para.'} ${ranged(reference)}`
}

const isParagraphs = (reference: string): boolean => /^(?:\d+\.\d|[ivxl]+(?:\b|-))/.test(reference)

const isSeveral = (reference: string): boolean => /[-,]/.test(reference)

const units: readonly (readonly [RegExp, string, string])[] = [
  [/^s(?=\d)/, 'section', 'sections'],
  [/^reg /, 'regulation', 'regulations'],
  [/^p\. /, 'page', 'pages'],
  [/^chapter /, 'chapter', 'chapters'],
  [/^part /, 'Part', 'Parts'],
  [/^annex /, 'Annex', 'Annexes'],
]

/** `paragraph 6.36`, `paragraphs 6.44 to 6.56`, `sections 66 and 67`, `Schedule 1, paragraph 4`. */
export function placeInWords(reference: string): string {
  if (reference === '') return ''
  const schedule = /^sch (\S+?)(?: para (.+))?$/.exec(reference)
  if (schedule && !reference.includes(',')) {
    const paragraphs = schedule[2]
    return paragraphs === undefined
      ? `Schedule ${schedule[1]}`
      : `Schedule ${schedule[1]}, ${counted('paragraph', 'paragraphs', paragraphs)}`
  }
  const unit = units.find(([prefix]) => prefix.test(reference))
  if (!unit)
    return isParagraphs(reference)
      ? counted('paragraph', 'paragraphs', reference)
      : briefly(reference)
  const [prefix, one, several] = unit
  const numbers = reference
    .split(', ')
    .map((part) => part.replace(prefix, ''))
    .join(', ')
  return counted(one, several, numbers)
}

function counted(one: string, several: string, numbers: string): string {
  const parts = numbers.split(', ').map((part) => part.replace(/(?<=\w)-(?=\w)/, ' to '))
  const last = parts.pop() ?? ''
  const list = parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
  return `${isSeveral(numbers) ? several : one} ${list}`
}
