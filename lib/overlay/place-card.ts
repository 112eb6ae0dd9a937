import {
  computePosition,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom'
import { covers, type Rect } from './rect'

/** px between the words and the card, and between the card and the window's edge. */
const GAP = 8
const MARGIN = 8

/** Bounds of some boxes. */
function around(boxes: readonly Rect[]): Rect {
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return { left, top, width: right - left, height: bottom - top }
}

/** Where a card may go, best first, and beside which part of the words. */
function choices(lines: readonly Rect[]): readonly (readonly [Placement, Rect])[] {
  const all = around(lines)
  return [
    ['bottom-start', lines.at(-1) ?? all],
    ['top-start', lines[0] ?? all],
    ['right-start', all],
    ['left-start', all],
  ]
}

/** px by which a box reaches over the sides of the window. */
const outside = ({ left, width }: Rect, windowWidth: number): number =>
  Math.max(0, -left) + Math.max(0, left + width - windowWidth)

const standIn = (box: Rect): VirtualElement => ({
  getBoundingClientRect: () => ({
    ...box,
    x: box.left,
    y: box.top,
    right: box.left + box.width,
    bottom: box.top + box.height,
  }),
})

const areaShared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top))

interface Place {
  readonly left: number
  readonly top: number
  /** px of height there is room for. */
  readonly room: number
}

async function tryPlacement(anchor: Rect, card: HTMLElement, placement: Placement): Promise<Place> {
  let room = Number.POSITIVE_INFINITY
  const { x, y } = await computePosition(standIn(anchor), card, {
    placement,
    strategy: 'fixed',
    middleware: [
      offset(GAP),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          room = availableHeight
        },
      }),
    ],
  })
  return { left: x, top: y, room }
}

/** What it costs to cover words at all, beside the px² of them that are covered. */
const COVERING = 10_000

/**
 * Puts a card beside some words: below, above, or to a side, wherever it fits and covers neither the
 * words it is about nor those that are being edited.
 *
 * @param lines boxes of the words, a box for each line, at least one
 * @param keepClear other boxes that must stay in sight
 */
export async function placeCard(
  card: HTMLElement,
  lines: readonly Rect[],
  keepClear: readonly Rect[],
): Promise<void> {
  card.style.maxHeight = ''
  const { width, height } = card.getBoundingClientRect()
  const windowWidth = card.ownerDocument.documentElement.clientWidth
  const clear = [...lines, ...keepClear]
  let best: { place: Place; cost: number } | null = null
  for (const [placement, anchor] of choices(lines)) {
    const place = await tryPlacement(anchor, card, placement)
    const tall = Math.min(height, place.room)
    const box = { left: place.left, top: place.top, width, height: tall }
    const hidden = clear.filter((rect) => covers(rect, box))
    const cost =
      hidden.reduce((sum, rect) => sum + areaShared(rect, box), hidden.length * COVERING) +
      Math.max(0, height - place.room) * 20 +
      outside(box, windowWidth) * 100
    if (!best || cost < best.cost) best = { place, cost }
    if (cost === 0) break
  }
  if (!best) return
  const { left, top, room } = best.place
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  if (height > room) card.style.maxHeight = `${Math.max(120, Math.floor(room))}px`
}
