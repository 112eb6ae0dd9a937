/** A rectangle in CSS px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export const right = (box: Box): number => box.left + box.width

export const bottom = (box: Box): number => box.top + box.height

/** How far two boxes share the same columns, in px; 0 or less when they do not. */
export const sharedWidth = (a: Box, b: Box): number =>
  Math.min(right(a), right(b)) - Math.max(a.left, b.left)

/** How far two boxes share the same rows, in px; 0 or less when they do not. */
export const sharedHeight = (a: Box, b: Box): number =>
  Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top)

export const intersects = (a: Box, b: Box): boolean =>
  sharedWidth(a, b) > 0 && sharedHeight(a, b) > 0

/** Whether two boxes are the same to within `tolerance` px on every side. */
export const isSameBox = (a: Box, b: Box, tolerance = 1): boolean =>
  Math.abs(a.left - b.left) <= tolerance &&
  Math.abs(a.top - b.top) <= tolerance &&
  Math.abs(a.width - b.width) <= tolerance &&
  Math.abs(a.height - b.height) <= tolerance

/**
 * Index of the first place with a box under a point of the viewport, or -1. Words painted on a
 * canvas take no pointer events of their own, so hovering is a question of geometry.
 *
 * @param slack px by which each box is let out, so that thin marks can be hit
 */
export function hitTest(
  boxes: readonly (readonly Box[])[],
  x: number,
  y: number,
  slack = 0,
): number {
  return boxes.findIndex((lines) =>
    lines.some(
      (box) =>
        x >= box.left - slack &&
        x <= right(box) + slack &&
        y >= box.top - slack &&
        y <= bottom(box) + slack,
    ),
  )
}

/** px between two boxes of one line that still count as one. */
const SEAM = 1.5

/** Joins boxes that follow each other without a gap on one line: words cut by a change of style. */
export function joinOnLine(boxes: readonly Box[]): Box[] {
  const joined: Box[] = []
  for (const box of boxes) {
    const last = joined.at(-1)
    const isSameLine = last && sharedHeight(last, box) > Math.min(last.height, box.height) / 2
    if (!last || !isSameLine || Math.abs(box.left - right(last)) > SEAM) {
      joined.push(box)
      continue
    }
    const top = Math.min(last.top, box.top)
    joined[joined.length - 1] = {
      left: last.left,
      top,
      width: right(box) - last.left,
      height: Math.max(bottom(last), bottom(box)) - top,
    }
  }
  return joined
}
