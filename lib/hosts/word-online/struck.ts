/** Class names of ordinary runs, and those that change with every build and every drawing. */
const ORDINARY = /(?:^|\s)(?:TextRun|NormalTextRun|\w*SpellingError\w*|SCXW\d+|BCX\d+)(?=\s|$)/g
/** Sets of class names remembered; those of a build are few. */
const MOST_KEPT = 200

const kept = new Map<string, boolean>()

const isStruckOut = (element: Element): boolean => {
  const { display, textDecorationLine } = getComputedStyle(element)
  return display === 'none' || textDecorationLine.includes('line-through')
}

/**
 * Whether words are drawn as deleted, or not shown at all: what is struck out is no longer, or not
 * yet, part of the document. Word does not say which of its class names mean that, so the style of
 * each set of them is looked at once.
 */
export function isStruck(element: Element): boolean {
  if (element.matches('del, s, strike')) return true
  if (element.getAttribute('style')?.includes('line-through')) return true
  const names = (element.getAttribute('class') ?? '').replace(ORDINARY, '').trim()
  if (names === '') return false
  const known = kept.get(names)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const found = isStruckOut(element)
  kept.set(names, found)
  return found
}
