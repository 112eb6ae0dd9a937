import { type Box, intersects, joinOnLine } from '../../box'
import type { Geometry } from '../../host'
import type { Place, Snapshot } from '../../snapshot'
import { boxesFor, byParagraph, type Measure } from './boxes-for'
import { findRegion } from './find-region'
import { locateRuns } from './locate-runs'
import { boxOf, RunReader } from './read-runs'
import { type Known, relocate } from './relocate'
import type { LocatedRun, Run } from './run'
import { type Region, TextIndex } from './text-index'

const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 }

interface Located {
  readonly snapshot: Snapshot
  readonly clip: Box
  readonly runs: ReadonlyMap<number, readonly LocatedRun[]>
}

/** Tells where places stand on the screen. Reads the page at most once between two changes of it. */
export class GeometryReader {
  #located: Located | null = null
  #region: Region | null = null
  #known: Known | null = null
  readonly #reader = new RunReader()

  constructor(
    private readonly editor: () => Element | null,
    private readonly measure: Measure,
  ) {}

  /** The page may look different from now on. */
  invalidate(): void {
    this.#located = null
  }

  rectsFor(snapshot: Snapshot, places: readonly Place[]): Geometry {
    const { clip, runs } = this.#locate(snapshot)
    const boxes = places.map((place) => {
      const paragraph = snapshot.paragraphs[place.paragraph]
      const here = runs.get(place.paragraph)
      if (!paragraph || !here) return []
      const all = boxesFor(place, paragraph, here, this.measure)
      return joinOnLine(all).filter((box) => intersects(box, clip))
    })
    return { clip, boxes, marks: 'words' }
  }

  #locate(snapshot: Snapshot): Located {
    if (this.#located?.snapshot === snapshot) return this.#located
    const editor = this.editor()
    if (!editor) return { snapshot, clip: NOWHERE, runs: new Map() }
    const runs = byParagraph(this.#place(snapshot, this.#reader.read(editor)))
    this.#located = { snapshot, clip: boxOf(editor), runs }
    return this.#located
  }
  /** From where the runs stood a moment ago, where that tells; otherwise from the whole text. */
  #place(snapshot: Snapshot, painted: readonly Run[]): readonly LocatedRun[] {
    const { paragraphs } = snapshot
    const known = this.#known
    let located: readonly LocatedRun[] | null = known && relocate(known, paragraphs, painted)
    if (!located) {
      const index = new TextIndex(snapshot)
      this.#region = findRegion(index, painted, this.#region)
      located = locateRuns(index, painted, this.#region)
    }
    const placed = new Map(located.map((one) => [one.run, one]))
    this.#known = { paragraphs, runs: painted, placed }
    return located
  }
}
