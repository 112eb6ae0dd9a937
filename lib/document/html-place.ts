import type { Element } from 'hast'
import { attribute, classOf, isNotes, styleOf } from './html-elements'
import { type Format, PLAIN } from './html-format'
import type { BlockKind, TablePlace } from './policy-document'

/** What Word says of a paragraph that is a list item only by its looks. */
export interface WordItem {
  /** Text of the bullet or number, once met. */
  marker: string
  /** Whether the style sheet says that there is one; otherwise the words have to show it. */
  readonly certain: boolean
}

/** Where the walk stands: what the words met next belong to. */
export interface Place {
  readonly kind: BlockKind
  readonly depth: number
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  /** Shared by the paragraphs of one list item. */
  readonly item: { begun: boolean } | null
  readonly word: WordItem | null
  readonly table: TablePlace | null
  readonly inQuotation: boolean
  readonly keepSpace: boolean
  readonly format: Format
}

export const TOP: Place = {
  kind: 'paragraph',
  depth: 0,
  list: null,
  item: null,
  word: null,
  table: null,
  inQuotation: false,
  keepSpace: false,
  format: PLAIN,
}

const level = (text: string | undefined): number =>
  Math.min(6, Math.max(1, Number.parseInt(text ?? '', 10) || 1))

/** Heading level of an element, by its tag, its role or the style Word gave it; 0 for none. */
export function headingLevel(element: Element): number {
  const byTag = /^h([1-6])$/.exec(element.tagName)
  if (byTag) return level(byTag[1])
  if (attribute(element, 'role') === 'heading') return level(attribute(element, 'ariaLevel') || '2')
  const style = styleOf(element)
  if (element.tagName !== 'p') return 0
  const name = classOf(element)
  const byClass = /(?:^|\s)(?:Mso)?Heading(\d)(?:\s|$)/i.exec(name)
  if (byClass) return level(byClass[1])
  if (/(?:^|\s)MsoTitle(?:CxSp\w+)?(?:\s|$)/.test(name)) return 1
  const byOutline = /mso-outline-level\s*:\s*([1-6])/i.exec(style)
  return byOutline && !/mso-list\s*:/i.test(style) ? level(byOutline[1]) : 0
}

/** Word's list paragraph, or null. */
function wordItem(element: Element): { item: WordItem; level: number } | null {
  const style = styleOf(element)
  const byStyle = /mso-list\s*:\s*[^;]*?level(\d)/i.exec(style)
  if (byStyle) return { item: { marker: '', certain: true }, level: level(byStyle[1]) }
  if (/(?:^|\s)MsoListParagraph/.test(classOf(element)) && !/mso-list\s*:\s*none/i.test(style)) {
    return { item: { marker: '', certain: false }, level: 1 }
  }
  return null
}

const asHeading = (place: Place, depth: number): Place => ({
  ...place,
  kind: 'heading',
  depth,
  list: null,
  item: null,
})

function inList(element: Element, place: Place): Place {
  const ordered = element.tagName === 'ol'
  // Google Docs exports the levels of a list one after another, numbered from 0 in the class.
  const exported = /(?:^|\s)lst-kix_\w+-(\d)(?:\s|$)/.exec(classOf(element))?.[1]
  const nested = exported === undefined ? (place.list?.level ?? 0) : Number(exported)
  return { ...place, list: { ordered, level: nested + 1 }, item: null }
}

function inItem(element: Element, place: Place): Place {
  if (place.kind === 'footnote') return { ...place, list: null }
  const level = attribute(element, 'ariaLevel') || attribute(element, 'dataAriaLevel')
  const said = Number.parseInt(level, 10)
  const list = place.list ?? { ordered: false, level: 1 }
  return {
    ...place,
    kind: 'list-item',
    list: said > 0 ? { ...list, level: said } : list,
    item: { begun: false },
  }
}

function inParagraph(element: Element, place: Place): Place {
  const name = classOf(element)
  if (/(?:^|\s)MsoCaption(?:\s|$)/.test(name)) return { ...place, kind: 'caption' }
  if (/(?:^|\s)Mso(?:Intense)?Quote/.test(name)) return { ...place, inQuotation: true }
  const word = place.item ? null : wordItem(element)
  if (!word) return place
  const list = { ordered: false, level: word.level }
  return { ...place, kind: 'list-item', list, item: { begun: false }, word: word.item }
}

/** The place inside a block element. */
export function placeIn(element: Element, outer: Place, headingDepth: number): Place {
  const place: Place = isNotes(element) ? { ...outer, kind: 'footnote' } : outer
  const depth = headingLevel(element)
  if (depth > 0 && !place.table) return asHeading(place, depth)
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return inList(element, place)
    case 'li':
      return inItem(element, place)
    case 'p':
      return inParagraph(element, place)
    case 'blockquote':
      return { ...place, inQuotation: true }
    case 'figcaption':
    case 'caption':
      return { ...place, kind: 'caption', list: null, item: null }
    case 'summary':
      return place.table || place.list ? place : asHeading(place, Math.min(6, headingDepth + 1))
    default:
      return place
  }
}
