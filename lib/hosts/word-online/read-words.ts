import type { Range } from '../../core/range'
import { BLOB, NOT_WORDS, PICTURE, RAISED, RUN, TAB } from './selectors'
import { isStruck } from './struck'

/** A text node and where its characters stand in its paragraph (UTF-16). */
export interface Piece {
  readonly node: Text
  readonly start: number
}

/** Stands in texts for what is no words: a picture, the number of a note. */
export const OBJECT = '\ufffc'
/** How notes are numbered. */
const NUMBER = /^(?:\d{1,4}|[ivxlc]{1,7}|[*†‡§]{1,3})$/i

/** Word draws many plain spaces as no-break ones. As many units as before. */
export const asPlain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The number of a note: raised, and nothing but a number. */
function isNoteMark(element: Element): boolean {
  if (!element.matches(RUN) || !NUMBER.test(element.textContent?.trim() ?? '')) return false
  return element.matches(RAISED) || element.querySelector(RAISED) !== null
}

/** What stands in the text for an element that is not read; empty where it is mere drawing. */
function insteadOf(element: Element): string {
  if (element.matches(PICTURE)) return OBJECT
  if (!element.matches(BLOB)) return ''
  if (element.querySelector(PICTURE)) return OBJECT
  return element.querySelector('br') ? '\n' : ''
}

/** The words of a drawn paragraph. */
export interface DrawnWords {
  /** Those that stand; what is struck out is left out. */
  readonly text: string
  /** The way back from `text` to its text nodes. */
  readonly pieces: readonly Piece[]
  /** With those that are struck out, and where they are in it. */
  readonly whole: string
  readonly struck: readonly Range[]
}

/** The words of a drawn paragraph as they are read, without those that are struck out. */
export function readWords(paragraph: Element): DrawnWords {
  const pieces: Piece[] = []
  const struck: Range[] = []
  let text = ''
  let whole = ''
  const put = (words: string, isGone: boolean): void => {
    if (isGone && words !== '')
      struck.push({ start: whole.length, end: whole.length + words.length })
    if (!isGone) text += words
    whole += words
  }
  const visit = (node: Node, isGone: boolean): void => {
    if (node instanceof Text) {
      if (!isGone) pieces.push({ node, start: text.length })
      put(node.data, isGone)
    } else if (node instanceof Element) {
      if (node.matches(NOT_WORDS)) put(insteadOf(node), isGone)
      else if (node.matches(TAB)) put('\t', isGone)
      else if (node.localName === 'br') put('\n', isGone)
      else if (isNoteMark(node)) put(OBJECT, isGone)
      else visitAll(node, isGone || isStruck(node))
    }
  }
  const visitAll = (parent: Element, isGone: boolean): void => {
    for (const child of parent.childNodes) visit(child, isGone)
  }
  visitAll(paragraph, false)
  return { text: asPlain(text), pieces, whole: asPlain(whole), struck }
}
