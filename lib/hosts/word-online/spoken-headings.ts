import { asPlain } from './read-words'
import { CANVAS_ITEM, HEADING, MIRROR, PAGE, SPOKEN } from './selectors'

const wordsOf = (element: Element): string => asPlain(element.textContent ?? '').trim()

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1))
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 1
}

/** Headings that are repeated for screen readers in a part of the page, by their words. */
function headingsIn(part: Element): Map<string, number> {
  const found = new Map<string, number>()
  for (const spoken of part.querySelectorAll(SPOKEN)) {
    const headings = spoken.matches(HEADING) ? [spoken] : spoken.querySelectorAll(HEADING)
    for (const heading of headings) found.set(wordsOf(heading), levelOf(heading))
  }
  return found
}

/**
 * Levels of the headings among painted paragraphs, by their mirrors. A canvas does not tell what it
 * shows, but headings are repeated for screen readers. Words that stand on a page twice may be a
 * heading once and plain text once: those count only where the repetition stands beside them.
 */
export function spokenHeadings(editor: Element): Map<Element, number> {
  const levels = new Map<Element, number>()
  for (const page of editor.querySelectorAll(PAGE)) {
    const headings = headingsIn(page)
    if (headings.size === 0) continue
    const mirrors = [...page.querySelectorAll(MIRROR)]
    const times = new Map<string, number>()
    for (const each of mirrors) times.set(wordsOf(each), (times.get(wordsOf(each)) ?? 0) + 1)
    for (const mirror of mirrors) {
      const words = wordsOf(mirror)
      const level = headings.get(words)
      if (words === '' || level === undefined) continue
      const item = mirror.closest(CANVAS_ITEM)
      if (times.get(words) === 1 || (item && headingsIn(item).has(words))) levels.set(mirror, level)
    }
  }
  return levels
}
