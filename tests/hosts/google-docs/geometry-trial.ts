import { type Box, intersects } from '../../../lib/hosts/box'
import { GoogleDocsHost } from '../../../lib/hosts/google-docs/google-docs-host'
import { type Place, type Snapshot, spanOf } from '../../../lib/hosts/snapshot'
import { type Random, seeded } from '../random'
import { startStandIn } from './in-page'
import type { Control } from './stand-in/main'
import type { StandInOptions } from './stand-in/options'

/** px by which a box may be off. */
const TOLERANCE = 4

export interface GeometryReport {
  /** Boxes that were compared with where the words really are. */
  checked: number
  /** Words in sight that got no box. */
  missing: number
  /** Largest error of any side, px. */
  worst: number
  /** ms to find the boxes of all words asked for, with and without reading the page anew. */
  readonly fresh: number[]
  readonly again: number[]
  readonly wrong: string[]
  /** Words in sight that got no box, with what is around them. */
  readonly unmarked: string[]
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Waits until a change has been painted and reported. */
async function painted(): Promise<void> {
  for (let i = 0; i < 4; i++) await frame()
  await wait(30)
}

/** Some words of the document, as places. */
function somePlaces(snapshot: Snapshot, random: Random, count: number): Place[] {
  const places: Place[] = []
  for (let tries = 0; places.length < count && tries < count * 20; tries++) {
    const paragraph = Math.floor(random() * snapshot.paragraphs.length)
    const words = [
      ...(snapshot.paragraphs[paragraph]?.text.matchAll(/[\p{L}\d]+(?: [\p{L}\d]+)?/gu) ?? []),
    ]
    const word = words[Math.floor(random() * words.length)]
    if (!word) continue
    places.push({ paragraph, start: word.index, end: word.index + word[0].length })
  }
  return places
}

const errorOf = (box: Box, real: Box): number =>
  Math.max(
    Math.abs(box.left - real.left),
    Math.abs(box.top - real.top),
    Math.abs(box.left + box.width - real.left - real.width),
    Math.abs(box.top + box.height - real.top - real.height),
  )

/** Real boxes of the same line joined, as the host joins them. */
function lines(boxes: readonly Box[]): Box[] {
  const joined: Box[] = []
  for (const box of boxes) {
    const last = joined.at(-1)
    const touches =
      last &&
      Math.abs(last.left + last.width - box.left) < 1.5 &&
      box.top < last.top + last.height &&
      last.top < box.top + box.height
    if (!last || !touches) {
      joined.push({ ...box })
      continue
    }
    const top = Math.min(last.top, box.top)
    const bottom = Math.max(last.top + last.height, box.top + box.height)
    joined[joined.length - 1] = {
      left: last.left,
      top,
      width: box.left + box.width - last.left,
      height: bottom - top,
    }
  }
  return joined
}

function compare(
  control: Control,
  host: GoogleDocsHost,
  snapshot: Snapshot,
  places: readonly Place[],
  report: GeometryReport,
): void {
  const began = performance.now()
  const { boxes, clip } = host.rectsFor(snapshot, places)
  report.fresh.push(performance.now() - began)
  const then = performance.now()
  host.rectsFor(snapshot, places)
  report.again.push(performance.now() - then)
  places.forEach((place, i) => {
    const span = spanOf(snapshot, place)
    if (!span) return
    const truth = lines(control.truth(span.start, span.end)).filter((box) => intersects(box, clip))
    const found = boxes[i] ?? []
    if (found.length < truth.length) {
      report.missing++
      report.unmarked.push(snapshot.text.slice(span.start - 12, span.end + 12))
    }
    for (const box of found) {
      report.checked++
      const error = Math.min(...truth.map((real) => errorOf(box, real)), Number.POSITIVE_INFINITY)
      report.worst = Math.max(report.worst, error)
      if (error > TOLERANCE) {
        const words = snapshot.text.slice(span.start, span.end)
        report.wrong.push(
          `${words} @${span.start}: ${JSON.stringify(box)} ≠ ${JSON.stringify(truth)}`,
        )
      }
    }
  })
}

/** Scrolls, zooms, edits and rebuilds at random, comparing after each step. */
export async function geometryTrial(
  options: Partial<StandInOptions>,
  seed: number,
  steps: number,
): Promise<GeometryReport> {
  const random = seeded(seed)
  const control = await startStandIn(options)
  const host = new GoogleDocsHost(window)
  const report: GeometryReport = {
    checked: 0,
    missing: 0,
    worst: 0,
    fresh: [],
    again: [],
    wrong: [],
    unmarked: [],
  }
  try {
    await host.probe()
    for (let step = 0; step < steps; step++) {
      const luck = random()
      const text = control.text()
      if (luck < 0.5) control.scrollTo(Math.floor(random() * text.length * 0.25))
      else if (luck < 0.65)
        control.setZoom([50, 75, 90, 100, 125, 150, 200][Math.floor(random() * 7)] ?? 100)
      else if (luck < 0.7) control.rebuild()
      else {
        const at = 1 + text.slice(1).search(/[a-z] [a-z]/) + 1
        control.remote(at, at, random() < 0.5 ? ' indeed' : '\nA new line.')
      }
      await painted()
      const snapshot = await host.snapshot()
      if (!snapshot) throw new Error('no snapshot')
      compare(control, host, snapshot, somePlaces(snapshot, random, 400), report)
    }
    return report
  } finally {
    host.destroy()
  }
}
