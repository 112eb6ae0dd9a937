import type { Snapshot } from '../snapshot'
import { anchorRendered } from './anchor-rendered'
import { plainTexts } from './plain-texts'
import { readRendered } from './rendered'
import { scrollerOf } from './scroller'
import { EDITOR, PAGE, PANEL } from './selectors'

/** Screens jumped to in search of a paragraph that is not drawn. */
const MOST_JUMPS = 6
/** ms for Word to draw the pages of a new place. */
const DRAWING = 250

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface DrawnPlace {
  readonly at: number
  readonly element: Element
}

const nearest = (places: readonly DrawnPlace[], paragraph: number): DrawnPlace | null =>
  places.reduce<DrawnPlace | null>(
    (best, place) =>
      best && Math.abs(best.at - paragraph) <= Math.abs(place.at - paragraph) ? best : place,
    null,
  )

/** Drawn paragraphs with the numbers they have in the snapshot. */
function drawnPlaces(page: Document, snapshot: Snapshot): DrawnPlace[] {
  const { paragraphs } = readRendered(page)
  const anchors = anchorRendered(
    paragraphs.map(({ text }) => text),
    plainTexts(snapshot.paragraphs),
  )
  return paragraphs.flatMap(({ element, canvases }, i) => {
    const at = anchors[i] ?? -1
    return at < 0 ? [] : [{ at, element: canvases[0] ?? element }]
  })
}

/** Moves the pages: by what scrolls them, or where Word moves them itself, as a turned wheel does. */
function moveBy(page: Document, scroller: Element | null, distance: number): void {
  if (scroller) scroller.scrollTop += distance
  else
    page
      .querySelector(PANEL)
      ?.dispatchEvent(
        new WheelEvent('wheel', { deltaY: distance, bubbles: true, cancelable: true }),
      )
}

/** px from one paragraph to the next, as far as they are drawn: pages that are not may be missing. */
function heightOf(places: readonly DrawnPlace[]): number | null {
  const [first] = places
  const last = places.at(-1)
  if (!first || !last || last.at - first.at < 2) return null
  const from = middle(first.element.getBoundingClientRect())
  const height = middle(last.element.getBoundingClientRect()) - from
  return height > 0 ? height / (last.at - first.at) : null
}

const middle = ({ top, height }: DOMRect): number => top + height / 2

/**
 * Brings a paragraph into sight. Pages that are not drawn have no paragraphs yet, so the view jumps
 * towards them by their share of the document and looks again, a few times at most. Nothing is
 * scrolled that a person could not scroll: where Word moves the pages itself, they would stay moved.
 */
export async function revealParagraph(
  page: Document,
  snapshot: Snapshot,
  paragraph: number,
): Promise<boolean> {
  for (let jump = 0; jump < MOST_JUMPS; jump++) {
    const view = (page.querySelector(PANEL) ?? page.querySelector(EDITOR))?.getBoundingClientRect()
    const pages = page.querySelectorAll(PAGE)
    const [first] = pages
    const last = pages[pages.length - 1]
    if (!view || !first || !last) return false
    const places = drawnPlaces(page, snapshot)
    const found = places.find(({ at }) => at === paragraph)?.element
    const isInSight = (): boolean => {
      const box = found?.getBoundingClientRect()
      return box !== undefined && middle(box) > view.top && middle(box) < view.bottom
    }
    if (isInSight()) return true
    const { top } = first.getBoundingClientRect()
    const length = last.getBoundingClientRect().bottom - top
    const perParagraph = heightOf(places) ?? length / Math.max(1, snapshot.paragraphs.length)
    const near = found ? null : nearest(places, paragraph)
    const from = found ?? near?.element
    const goal = from
      ? middle(from.getBoundingClientRect()) + (near ? (paragraph - near.at) * perParagraph : 0)
      : top + paragraph * perParagraph
    moveBy(page, scrollerOf(first), goal - middle(view))
    if (isInSight()) return true
    await pause(DRAWING)
    // Nothing gives way: there is no more to see in that direction, or no way to move it.
    if (Math.abs(first.getBoundingClientRect().top - top) < 1) return isInSight()
  }
  return false
}
