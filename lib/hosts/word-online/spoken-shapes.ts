import { asPlain } from './read-words'
import type { RenderedShape } from './rendered'
import { CANVAS_ITEM, HEADING, LIST_ITEM, MIRROR, PAGE, SPOKEN } from './selectors'
import { spokenTables } from './spoken-tables'

const wordsOf = (element: Element): string => asPlain(element.textContent ?? '').trim()

function levelOf(element: Element, otherwise: number): number {
  const level = Number(element.getAttribute('aria-level') ?? otherwise)
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 1
}

function shapeOf(spoken: Element): RenderedShape {
  if (spoken.matches(HEADING)) {
    const depth = levelOf(spoken, Number(spoken.localName.slice(1)))
    return { kind: 'heading', depth, list: null, table: null }
  }
  const level = levelOf(spoken, 1)
  const ordered = spoken.parentElement?.localName === 'ol'
  return { kind: 'list-item', depth: level, list: { ordered, level }, table: null }
}

/** Headings and items of lists that are repeated for screen readers in a part of the page, by their words. */
function repeatedIn(part: Element): Map<string, RenderedShape> {
  const wanted = `${HEADING},${LIST_ITEM}`
  const found = new Map<string, RenderedShape>()
  for (const spoken of part.querySelectorAll(SPOKEN)) {
    const repeated = spoken.matches(wanted) ? [spoken] : spoken.querySelectorAll(wanted)
    for (const each of repeated) found.set(wordsOf(each), shapeOf(each))
  }
  return found
}

/**
 * Shapes of painted paragraphs, by their mirrors. A canvas does not tell what it shows, but headings,
 * lists and tables are repeated for screen readers. Words that stand on a page twice may be a heading
 * once and plain text once: those count only where the repetition stands beside them.
 */
export function spokenShapes(editor: Element): Map<Element, RenderedShape> {
  const shapes = new Map<Element, RenderedShape>()
  for (const page of editor.querySelectorAll(PAGE)) {
    const repeated = repeatedIn(page)
    if (repeated.size === 0) continue
    const mirrors = [...page.querySelectorAll(MIRROR)]
    const times = new Map<string, number>()
    for (const each of mirrors) times.set(wordsOf(each), (times.get(wordsOf(each)) ?? 0) + 1)
    for (const mirror of mirrors) {
      const words = wordsOf(mirror)
      const shape = repeated.get(words)
      if (words === '' || shape === undefined) continue
      const item = mirror.closest(CANVAS_ITEM)
      if (times.get(words) === 1 || (item && repeatedIn(item).has(words))) shapes.set(mirror, shape)
    }
  }
  for (const [mirror, table] of spokenTables(editor, [...editor.querySelectorAll(MIRROR)]))
    shapes.set(mirror, { kind: 'table-cell', depth: 0, list: null, table })
  return shapes
}
