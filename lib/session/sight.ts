import { type Box, hitTest } from '../hosts/box'
import type { Host } from '../hosts/host'
import type { Place, Snapshot } from '../hosts/snapshot'
import { canUnderline } from '../hosts/tier'
import type { Mark } from '../overlay/mark-layer'
import type { Overlay } from '../overlay/overlay'
import type { PlacedProblem } from './lint-client'
import { type Stop, stopsOf } from './walk'

/** px around words in which the pointer still counts as on them. */
const SLACK = 2

/** What is in sight: draws its marks and knows where they are. */
export class Sight {
  #problems: readonly PlacedProblem[] = []
  /** Those of them that can be marked, and their places. */
  #stops: readonly Stop[] = []
  #places: readonly Place[] = []
  #marks: readonly Mark[] = []
  #boxes: readonly (readonly Box[])[] = []
  #clip: Box = { left: 0, top: 0, width: 0, height: 0 }
  #paragraph = 0
  isQuiet = false

  constructor(
    private readonly host: Host,
    private readonly overlay: Overlay,
  ) {}

  /** The part of the window that shows the document. */
  get clip(): Box {
    return this.#clip
  }

  /** A paragraph that was in sight when marks were last drawn. */
  get paragraph(): number {
    return this.#paragraph
  }

  draw(snapshot: Snapshot, problems: readonly PlacedProblem[]): void {
    if (problems !== this.#problems) {
      this.#problems = problems
      this.#stops = stopsOf(problems)
      this.#places = this.#stops.map(({ place }) => place)
    }
    const { clip, boxes, marks: shape } = this.host.rectsFor(snapshot, this.#places)
    this.#clip = clip
    const marks: Mark[] = []
    this.#stops.forEach(({ problem: { diagnostic }, place }, index) => {
      const lines = boxes[index]
      if (!lines?.length) return
      if (marks.length === 0) this.#paragraph = place.paragraph
      const { id, ruleId, category, severity } = diagnostic
      marks.push({ id, ruleId, category, severity, boxes: lines, shape })
    })
    const isShown = !this.isQuiet && canUnderline(this.host.capability.tier)
    this.#marks = isShown ? marks : []
    this.#boxes = this.#marks.map((mark) => mark.boxes)
    this.overlay.marks.draw(clip, this.#marks)
    this.overlay.status.place(clip)
  }

  /** Nothing is in sight any more. */
  clear(): void {
    this.#marks = []
    this.#boxes = []
    this.overlay.marks.draw(this.#clip, [])
  }

  /** The problem whose words are at a point of the viewport, the shortest where several overlap. */
  markAt(x: number, y: number): string | null {
    const { left, top, width, height } = this.#clip
    if (x < left || y < top || x > left + width || y > top + height) return null
    let best: { readonly id: string; readonly width: number } | null = null
    for (const [index, mark] of this.#marks.entries()) {
      const boxes = this.#boxes[index] ?? []
      if (hitTest([boxes], x, y, SLACK) < 0) continue
      const width = boxes.reduce((sum, box) => sum + box.width, 0)
      if (!best || width < best.width) best = { id: mark.id, width }
    }
    return best?.id ?? null
  }

  boxesOf(id: string): readonly Box[] {
    return this.#marks.find((mark) => mark.id === id)?.boxes ?? []
  }

  /** Where some words are on the screen; empty when they are not in sight. */
  boxesFor(snapshot: Snapshot, place: Place): readonly Box[] {
    return this.host.rectsFor(snapshot, [place]).boxes[0] ?? []
  }
}
