import { BLOB, NOT_WORDS, PICTURE, RAISED, RUN, TAB } from './selectors'
import { isStruck } from './struck'

/** A text node and where its characters stand in its paragraph (UTF-16). */
export interface Piece {
  readonly node: Text
  readonly start: number
}

/** Stands in texts for what is no words: a picture, the number of a note. */
const OBJECT = '\ufffc'
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

/** The words of a paragraph with the way back to its text nodes; those that are struck out left out. */
export function readWords(paragraph: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = []
  let text = ''
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length })
      text += node.data
    } else if (node instanceof Element) {
      if (node.matches(NOT_WORDS)) text += insteadOf(node)
      else if (node.matches(TAB)) text += '\t'
      else if (node.localName === 'br') text += '\n'
      else if (isNoteMark(node)) text += OBJECT
      else if (!isStruck(node)) for (const child of node.childNodes) visit(child)
    }
  }
  for (const child of paragraph.childNodes) visit(child)
  return { text: asPlain(text), pieces }
}
