import { type Box, isSameBox } from '../../box'
import { drawn } from '../../plain-text'
import { RUN } from '../selectors'
import { withoutRepeats } from './locate-runs'
import type { Run } from './run'

const FONT = 'data-font-css'
const MOST_REMEMBERED = 8000
/** Everything about a run's element, and what it is drawn inside of, that its box follows from. */
const PLACING = ['transform', 'style', 'x', 'y', 'width', 'height', 'viewBox'] as const
/** px by which a tile of the same size may seem to differ. */
const SAME = 0.01

const glyphsOf = new Map<string, string>()

function glyphs(label: string): string {
  const known = glyphsOf.get(label)
  if (known !== undefined) return known
  if (glyphsOf.size >= MOST_REMEMBERED) glyphsOf.clear()
  const found = drawn(label)
  glyphsOf.set(label, found)
  return found
}

/** Where an element stands, in CSS px of the viewport. */
export const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { left, top, width, height }
}

type TileRun = Omit<Run, 'tile'>

/** What a painted tile described when it was last read. */
interface Tile {
  readonly signature: string
  readonly box: Box
  readonly runs: readonly TileRun[]
  readonly top: number
}

function readRun(element: Element): TileRun | null {
  const box = boxOf(element)
  if (box.width <= 0 || box.height <= 0) return null
  const label = element.getAttribute('aria-label') ?? ''
  return { label, glyphs: glyphs(label), box, font: element.getAttribute(FONT) ?? '' }
}

/** Says everything a tile's runs follow from but where the tile itself stands. */
function signatureOf(tile: Element, elements: readonly Element[]): string {
  let signature = ''
  let parent: Element | null = null
  for (const element of elements) {
    signature += `\n${element.getAttribute('aria-label')}\t${element.getAttribute(FONT)}`
    const isSameParent = element.parentElement === parent
    parent = element.parentElement
    for (let at: Element | null = element; at; at = at === tile ? null : at.parentElement) {
      for (const name of PLACING) {
        const value = at.getAttribute(name)
        if (value !== null) signature += `\t${name}=${value}`
      }
      if (isSameParent) break
    }
  }
  return signature
}

const shift = (tile: Tile, box: Box): Tile => {
  const dx = box.left - tile.box.left
  const dy = box.top - tile.box.top
  const move = (run: TileRun): TileRun => {
    const { left, top, width, height } = run.box
    return { ...run, box: { left: left + dx, top: top + dy, width, height } }
  }
  return { ...tile, box, top: tile.top + dy, runs: tile.runs.map(move) }
}

function readTile(signature: string, box: Box, elements: readonly Element[]): Tile {
  const runs = elements.map(readRun).filter((run) => run !== null)
  const top = runs.reduce((least, run) => Math.min(least, run.box.top), Number.POSITIVE_INFINITY)
  return { signature, box, runs, top }
}

/**
 * Reads every run that is painted now, tile by tile from the top and within a tile in the order of
 * painting. Elements are used anew for other words all the time, so none is kept; a tile that
 * describes what it described before is measured as a whole instead of run by run.
 */
export class RunReader {
  #tiles = new Map<Element, Tile>()
  #ordered: readonly Tile[] = []
  #runs: readonly Run[] = []

  /** The same array when nothing has changed or moved. */
  read(editor: Element): readonly Run[] {
    const elements = new Map<Element | null, Element[]>()
    for (const run of editor.querySelectorAll(RUN)) {
      const owner = run.closest('svg')
      const within = elements.get(owner)
      if (within) within.push(run)
      else elements.set(owner, [run])
    }
    const tiles = new Map<Element, Tile>()
    const all: Tile[] = []
    for (const [owner, within] of elements) {
      const tile = owner ? this.#tile(owner, within) : readTile('', boxOf(editor), within)
      if (owner) tiles.set(owner, tile)
      all.push(tile)
    }
    this.#tiles = tiles
    const ordered = all.sort((a, b) => a.top - b.top)
    const isSame =
      ordered.length === this.#ordered.length &&
      ordered.every((tile, i) => tile === this.#ordered[i])
    if (isSame) return this.#runs
    this.#ordered = ordered
    this.#runs = withoutRepeats(
      ordered.flatMap(({ runs }, tile) => runs.map((run) => ({ ...run, tile }))),
    )
    return this.#runs
  }

  #tile(owner: Element, elements: readonly Element[]): Tile {
    const box = boxOf(owner)
    const signature = signatureOf(owner, elements)
    const known = this.#tiles.get(owner)
    const isSameSize =
      known !== undefined &&
      box.width > 0 &&
      box.height > 0 &&
      Math.abs(known.box.width - box.width) < SAME &&
      Math.abs(known.box.height - box.height) < SAME
    if (!isSameSize || known.signature !== signature) return readTile(signature, box, elements)
    return isSameBox(known.box, box, SAME) ? known : shift(known, box)
  }
}
