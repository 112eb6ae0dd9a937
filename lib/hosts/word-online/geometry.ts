import type { Range } from '../../core/range'
import { type Box, intersects, joinOnLine } from '../box'
import type { Geometry } from '../host'
import type { Place, Snapshot } from '../snapshot'
import { anchorRendered } from './anchor-rendered'
import { correspond } from './correspond'
import { plainTexts } from './plain-texts'
import { asPlain } from './read-words'
import { type RenderedParagraph, readRendered } from './rendered'
import { DIALOGUE, EDITOR, PANEL } from './selectors'

const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 }
/** px of a bar beside a painted paragraph, and between the two. */
const BAR = { width: 4, gap: 6 } as const
/** Bars beside one paragraph; further ones stand on these. */
const MOST_BARS = 4

const boxOf = ({ left, top, width, height }: DOMRect): Box => ({ left, top, width, height })

/** The boxes of some words, one for each line and style; joined where they touch. */
function wordBoxes(paragraph: RenderedParagraph, span: Range | null): Box[] {
  const boxes: Box[] = []
  if (!span) return boxes
  const { start, end } = span
  for (const { node, start: from } of paragraph.pieces) {
    const first = Math.max(start, from)
    const last = Math.min(end, from + node.length)
    if (first >= last) continue
    const range = node.ownerDocument.createRange()
    range.setStart(node, first - from)
    range.setEnd(node, last - from)
    for (const rect of range.getClientRects()) if (rect.width > 0) boxes.push(boxOf(rect))
  }
  return joinOnLine(boxes)
}

/** @param number of bars that stand beside the paragraph already */
function barBeside(canvas: Element, number: number): Box {
  const { left, top, height } = canvas.getBoundingClientRect()
  const from = BAR.gap + (number % MOST_BARS) * (BAR.width + 2)
  return { left: left - from - BAR.width, top, width: BAR.width, height }
}

/** Whether a dialogue of Word lies over its pages. */
export const isCovered = (page: Document): boolean =>
  [...page.querySelectorAll(DIALOGUE)].some((dialogue) =>
    dialogue.checkVisibility({ visibilityProperty: true }),
  )

/** The part of the window that shows pages; nothing while a dialogue lies over them. */
function clipOf(page: Document): Box {
  if (isCovered(page)) return NOWHERE
  const panel = page.querySelector(PANEL) ?? page.querySelector(EDITOR)
  return panel ? boxOf(panel.getBoundingClientRect()) : NOWHERE
}

/**
 * Reads where words of a snapshot stand on the screen. Paragraphs that cannot be told apart with
 * certainty get no box; painted ones get a bar beside them.
 */
export class GeometryReader {
  #shown: readonly RenderedParagraph[] | null = null
  #anchored: { readonly of: Snapshot; readonly drawn: Map<number, RenderedParagraph> } | null = null

  constructor(private readonly page: Document) {}

  /** Something has moved or changed: what was read does not hold any more. */
  invalidate(): void {
    this.#shown = null
    this.#anchored = null
  }

  rectsFor(snapshot: Snapshot, places: readonly Place[]): Geometry {
    const clip = clipOf(this.page)
    const drawn = this.#drawnOf(snapshot)
    const bars = new Map<number, number>()
    const boxes = places.map(({ paragraph, start, end }) => {
      const found = drawn.get(paragraph)
      const text = snapshot.paragraphs[paragraph]?.text
      if (!found || text === undefined) return []
      const { canvases } = found
      const bar = bars.get(paragraph) ?? 0
      bars.set(paragraph, bar + 1)
      const all =
        canvases.length > 0
          ? canvases.map((canvas) => barBeside(canvas, bar))
          : wordBoxes(found, correspond(asPlain(text), found.text).spanOf(start, end))
      return all.filter((box) => intersects(box, clip))
    })
    const isPainted = [...drawn.values()].some(({ canvases }) => canvases.length > 0)
    return { clip, boxes, marks: isPainted ? 'paragraphs' : 'words' }
  }

  #drawnOf(snapshot: Snapshot): Map<number, RenderedParagraph> {
    if (this.#anchored?.of === snapshot) return this.#anchored.drawn
    this.#shown ??= readRendered(this.page).paragraphs
    const shown = this.#shown
    const anchors = anchorRendered(
      shown.map(({ text }) => text),
      plainTexts(snapshot.paragraphs),
    )
    const drawn = new Map<number, RenderedParagraph>()
    shown.forEach((paragraph, i) => {
      const place = anchors[i] ?? -1
      if (place >= 0) drawn.set(place, paragraph)
    })
    this.#anchored = { of: snapshot, drawn }
    return drawn
  }
}
