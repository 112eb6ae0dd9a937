import type { Element, ElementContent, Nodes } from 'hast'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements whose words are not the document's: code, menus, forms, media, and deleted text. */
const UNREAD = names(
  'script style template nav noscript head title svg math iframe object embed audio video canvas ' +
    'map select button textarea datalist input xml rp rt del s strike',
)

const BLOCKS = names(
  'html body main article section header footer aside div p h1 h2 h3 h4 h5 h6 ul ol menu li dl dt dd ' +
    'blockquote pre figure figcaption details summary address form fieldset legend center hgroup hr ' +
    'table caption thead tbody tfoot tr td th dialog search dir',
)

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through)/i

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName)

/** An attribute's value as one string; empty when it is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

export const styleOf = (element: Element): string => attribute(element, 'style')

export const classOf = (element: Element): string => attribute(element, 'className')

/** Whether a reader of the page would not see the element, or would not take it for its text. */
export function isUnread(element: Element): boolean {
  const { properties, tagName } = element
  return (
    UNREAD.has(tagName) ||
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    attribute(element, 'ariaHidden') === 'true' ||
    attribute(element, 'role') === 'navigation' ||
    (tagName === 'dialog' && properties['open'] === undefined) ||
    HIDING_STYLE.test(styleOf(element)) ||
    isNoteMark(element)
  )
}

const NOTE_TARGET = /^#_?(?:fn|ftn|edn|note|footnote|endnote|cite_note|_ftnref|_ednref|fnref)/i
const NOTE_CLASS =
  /\b(?:footnote-?(?:ref|reference|backref)|MsoFootnoteReference|MsoEndnoteReference)\b/i

const NOTE_MARK = /^[\s[(]*(?:\d{1,4}|[ivx]{1,5}|[*†‡↑↩^])\ufe0e?[\])\s]*$/i

/** The raised number that leads to a footnote, or the arrow that leads back. */
function isNoteMark(element: Element): boolean {
  if (element.tagName === 'a') {
    const role = attribute(element, 'role')
    return (
      role === 'doc-noteref' ||
      role === 'doc-backlink' ||
      NOTE_CLASS.test(classOf(element)) ||
      (NOTE_TARGET.test(attribute(element, 'href')) && NOTE_MARK.test(textOf(element)))
    )
  }
  return NOTE_CLASS.test(classOf(element)) && element.tagName !== 'p' && element.tagName !== 'div'
}

const NOTES_CLASS = /(?:^|\s)(?:footnotes?|endnotes?|MsoFootnoteText|MsoEndnoteText)(?:\s|$)/i

/** Whether what stands in the element are footnotes. */
export const isNotes = (element: Element): boolean =>
  /^doc-(?:foot|end)notes?$/.test(attribute(element, 'role')) ||
  NOTES_CLASS.test(classOf(element)) ||
  /mso-element\s*:\s*(?:foot|end)note\b/i.test(styleOf(element))

/** All text inside a node, raw. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The first descendant (in document order) that fits, or null. */
export function find(node: Nodes, fits: (element: Element) => boolean): Element | null {
  for (const child of 'children' in node ? (node.children as ElementContent[]) : []) {
    if (child.type !== 'element') continue
    const found = fits(child) ? child : find(child, fits)
    if (found) return found
  }
  return null
}
