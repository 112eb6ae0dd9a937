import type { TablePlace } from '../../document/policy-document'
import { toWords } from '../plain-text'
import type { ParagraphKind } from '../snapshot'
import { languageOf } from './language'
import { asPlain, type DrawnWords, readWords } from './read-words'
import {
  CANVAS_ITEM,
  EDITOR,
  HIDDEN,
  INPUT,
  LIST_ITEM,
  MIRROR,
  NOT_STORY,
  PAGE,
  PARAGRAPH,
} from './selectors'
import { spokenShapes } from './spoken-shapes'

/** What can be told about a paragraph from the way it is drawn. */
export interface RenderedShape {
  readonly kind: ParagraphKind
  readonly depth: number
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  readonly table: TablePlace | null
}

/** A paragraph that is on the screen or near it. */
export interface RenderedParagraph extends DrawnWords {
  /** Names the paragraph for as long as it is drawn; null where Word gives it no name. */
  readonly id: string | null
  readonly page: Element | null
  readonly element: Element
  /** The painted slices that stand for it, one on each page; none in text mode. */
  readonly canvases: readonly Element[]
  /** Null where the drawing does not say. */
  readonly shape: RenderedShape | null
  /** In which most of its words are, as Word checks their spelling; null where it does not say. */
  readonly language: string | null
}

const level = (element: Element, name: string): number => {
  const value = Number(element.getAttribute(name))
  return Number.isInteger(value) && value >= 1 ? value : 1
}

function listOf(paragraph: Element): RenderedShape['list'] {
  const item = paragraph.closest(LIST_ITEM)
  if (!item || item.closest('td, th') !== paragraph.closest('td, th')) return null
  const kind = item.getAttribute('data-leveltext')
  const ordered = item.parentElement?.localName === 'ol' || /%\d/.test(kind ?? '')
  return { ordered, level: level(item, 'data-aria-level') }
}

/** Cells of one table that are drawn; headers are those of its first row. */
function tableOf(paragraph: Element, tables: Map<Element, number>): TablePlace | null {
  const cell = paragraph.closest('td, th')
  const row = cell?.closest('tr')
  const table = row?.closest('table')
  if (!cell || !row || !table) return null
  const number = tables.get(table) ?? tables.size
  tables.set(table, number)
  const rowNumber = row.hasAttribute('aria-rowindex')
    ? level(row, 'aria-rowindex') - 1
    : [...table.querySelectorAll('tr')].indexOf(row)
  const column = [...row.children].filter((child) => child.matches('td, th')).indexOf(cell)
  const first = table.querySelector('tr')
  const isFirst =
    first !== null && (!first.hasAttribute('aria-rowindex') || level(first, 'aria-rowindex') === 1)
  const above = [...(first?.children ?? [])].filter((child) => child.matches('td, th'))[column]
  const header = isFirst && above && above !== cell ? headerText(above) : ''
  return { table: number, row: rowNumber, column, isHeader: rowNumber === 0, header }
}

const headerText = (cell: Element): string =>
  [...cell.querySelectorAll(PARAGRAPH)].map((paragraph) => readWords(paragraph).text).join(' ')

function shapeOf(paragraph: Element, tables: Map<Element, number>): RenderedShape {
  const table = tableOf(paragraph, tables)
  if (table) return { kind: 'table-cell', depth: 0, list: null, table }
  if (paragraph.getAttribute('role') === 'heading') {
    const depth = Math.min(level(paragraph, 'aria-level'), 6)
    return { kind: 'heading', depth, list: null, table: null }
  }
  const list = listOf(paragraph)
  if (list) return { kind: 'list-item', depth: list.level, list, table: null }
  return { kind: 'paragraph', depth: 0, list: null, table: null }
}

const isStory = (element: Element): boolean => element.closest(NOT_STORY) === null

/**
 * The input, where Word hides the paragraph at the caret and shows it in there. Otherwise the input
 * cannot be seen, whatever it holds.
 */
function inputInPlace(editor: Element): Element | null {
  const input = editor.querySelector(INPUT)
  if (!input || editor.querySelectorAll(`p${HIDDEN}`).length !== 1) return null
  return input.textContent && getComputedStyle(input).opacity !== '0' ? input : null
}

function readText(editor: Element): RenderedParagraph[] {
  const tables = new Map<Element, number>()
  const input = inputInPlace(editor)
  const isShown = (element: Element): boolean =>
    isStory(element) && !element.closest(INPUT) && (input !== null || !element.closest(HIDDEN))
  return [...editor.querySelectorAll(PARAGRAPH)].filter(isShown).map((element) => {
    const words = readWords(input && element.closest(HIDDEN) ? input : element)
    return {
      id: element.getAttribute('paraid'),
      page: element.closest(PAGE),
      element,
      canvases: [],
      shape: shapeOf(element, tables),
      language: languageOf(element, words.pieces),
      ...words,
    }
  })
}

/** What the elements around a mirror say, if they say anything: plain text is no more than a guess. */
function shapeAround(mirror: Element, tables: Map<Element, number>): RenderedShape | null {
  const shape = shapeOf(mirror, tables)
  return shape.kind === 'paragraph' ? null : shape
}

/** Where paragraphs are painted, a hidden mirror beside each slice holds its words. */
function readCanvas(editor: Element): RenderedParagraph[] {
  const spoken = spokenShapes(editor)
  const tables = new Map<Element, number>()
  return [...editor.querySelectorAll(MIRROR)].filter(isStory).map((element) => {
    const canvas = element.closest(CANVAS_ITEM)
    const text = asPlain(toWords((element.textContent ?? '').replace(/[\r\n]+\p{Cc}?$/u, '')))
    return {
      id: element.getAttribute('paraid'),
      page: element.closest(PAGE),
      text,
      pieces: [],
      whole: text,
      struck: [],
      element,
      canvases: canvas ? [canvas] : [],
      shape: spoken.get(element) ?? shapeAround(element, tables),
      language: languageOf(element, []),
    }
  })
}

/** One paragraph out of two slices of it, which stand on two pages. */
function joinSlices(one: RenderedParagraph, other: RenderedParagraph): RenderedParagraph {
  const canvases = [...one.canvases, ...other.canvases]
  // A mirror may hold the whole paragraph on either page.
  if (one.text === other.text && canvases.length > 1) return { ...one, canvases }
  const by = one.text.length
  const shifted = other.pieces.map(({ node, start }) => ({ node, start: start + by }))
  const struck = other.struck.map(({ start, end }) => ({
    start: start + one.whole.length,
    end: end + one.whole.length,
  }))
  return {
    ...one,
    text: one.text + other.text,
    pieces: [...one.pieces, ...shifted],
    whole: one.whole + other.whole,
    struck: [...one.struck, ...struck],
    canvases,
  }
}

function joinAll(slices: readonly RenderedParagraph[]): RenderedParagraph[] {
  const joined: RenderedParagraph[] = []
  for (const slice of slices) {
    const last = joined.at(-1)
    if (last && last.id !== null && last.id === slice.id)
      joined[joined.length - 1] = joinSlices(last, slice)
    else joined.push(slice)
  }
  return joined
}

/** How the words are drawn: as text, or painted with their text hidden beside. */
export type Drawing = 'text' | 'canvas' | 'none'

/** Everything drawn at this moment, in order. Reads the page, forces no layout. */
export function readRendered(page: Document): {
  readonly drawing: Drawing
  readonly paragraphs: readonly RenderedParagraph[]
} {
  const editor = page.querySelector(EDITOR)
  if (!editor) return { drawing: 'none', paragraphs: [] }
  const text = joinAll(readText(editor))
  if (text.length > 0) return { drawing: 'text', paragraphs: text }
  const canvas = joinAll(readCanvas(editor))
  return { drawing: canvas.length > 0 ? 'canvas' : 'none', paragraphs: canvas }
}
