import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import { UnreadableDocument } from '../unreadable'
import { NamespaceScope } from './namespaces'
import { damaged } from './zip-directory'

/** An element with canonical names and its place in the part's text (UTF-16 offsets). */
export interface Xml {
  /** For example `w:p`, whatever prefix the file uses. */
  readonly name: string
  /** The name as the file writes it. */
  readonly raw: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
  readonly parent: Xml | null
  readonly start: number
  readonly end: number
}

/** Elements in one part; a policy of 200,000 words stays below. Each takes up to a kilobyte. */
const MOST_ELEMENTS = 1_500_000
/** Levels of nesting; tables in tables in text boxes stay far below. */
const DEEPEST = 400

const unreadable = (part: string, what: string): UnreadableDocument =>
  new UnreadableDocument(
    `This Word file cannot be read (${part} ${what}); open it in Word, save a fresh copy and try that.`,
  )

function convert(
  element: XmlElement,
  parent: Xml | null,
  scope: NamespaceScope,
  depth: number,
  part: string,
  length: number,
): Xml {
  if (depth > DEEPEST) throw unreadable(part, 'is nested too deeply')
  const inner = scope.within(element.attributes)
  const attributes: Record<string, string> = {}
  for (const name in element.attributes) {
    attributes[inner.attribute(name)] = element.attributes[name] ?? ''
  }
  const children: (Xml | string)[] = []
  const self: Xml = {
    name: inner.element(element.name),
    raw: element.name,
    attributes,
    children,
    parent,
    start: element.start,
    end: Math.min(element.end, length),
  }
  for (const child of element.children) {
    if (child instanceof XmlElement) {
      children.push(convert(child, self, inner, depth + 1, part, length))
    } else if (child instanceof XmlText) children.push(child.text)
  }
  return self
}

/** Start and end tags halved: near enough, and cheap. */
function countElements(text: string): number {
  let tags = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) tags++
  return tags / 2
}

/**
 * Parses a part. Entities other than XML's own five are refused, so nothing can expand.
 *
 * @param part name of the part, for the message
 * @throws UnreadableDocument when the part is malformed, nested absurdly or has a document type
 */
export function readXml(text: string, part: string): Xml {
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) {
    throw unreadable(part, 'has a document type, which Word never writes')
  }
  if (countElements(text) > MOST_ELEMENTS) throw unreadable(part, 'is far longer than a policy')
  try {
    const { root } = parseXml(text, { includeOffsets: true })
    if (!root) throw damaged(`at ${part}`)
    return convert(root, null, NamespaceScope.outermost, 0, part, text.length)
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    if (error instanceof RangeError) throw unreadable(part, 'is nested too deeply')
    if (error instanceof XmlError) throw damaged(`at ${part}, line ${error.line}`)
    throw error
  }
}

/** The elements among the children of a node. */
export const elements = (node: Xml): Xml[] =>
  node.children.filter((child): child is Xml => typeof child !== 'string')

/** The first child of that name; null without one, or without a node. */
export const childOf = (node: Xml | null | undefined, name: string): Xml | null => {
  for (const child of node?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child
  }
  return null
}

/** All children of that name. */
export const childrenOf = (node: Xml, name: string): Xml[] =>
  elements(node).filter((child) => child.name === name)

/** The `w:val` of a child, as so many properties are written. */
export const valOf = (node: Xml | null | undefined, name: string): string | null =>
  childOf(node, name)?.attributes['w:val'] ?? null

const OFF = new Set(['0', 'false', 'off', 'none'])

/** An on/off property: null when the child is absent, so that a style may decide. */
export const toggleOf = (node: Xml | null | undefined, name: string): boolean | null => {
  const child = childOf(node, name)
  return child ? !OFF.has(child.attributes['w:val'] ?? '1') : null
}

/** A whole number in a child's `w:val`. */
export const numberOf = (node: Xml | null | undefined, name: string): number | null => {
  const value = Number.parseInt(valOf(node, name) ?? '', 10)
  return Number.isNaN(value) ? null : value
}

/** All words inside a node, however deep, without anything between them. */
export const textOf = (node: Xml): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** All elements with this name below the node, in document order. */
export function* descendants(node: Xml, name: string): Generator<Xml> {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* descendants(child, name)
  }
}

/** Offset just after the `>` that ends the start tag beginning at `start`. */
export function startTagEnd(source: string, start: number): number {
  let quote = ''
  for (let at = start; at < source.length; at++) {
    const character = source[at] ?? ''
    if (quote) {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return source.length
}
