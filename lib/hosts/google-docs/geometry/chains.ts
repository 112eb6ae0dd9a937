import { sharedWidth } from '../../box'
import { isBeside, isOver } from './neighbours'
import type { LocatedRun, Run } from './run'
import type { Position, Region, TextIndex } from './text-index'

/** Runs that follow one another both on the screen and, at each of the candidates, in the text. */
export interface Chain {
  readonly runs: readonly Run[]
  /** Where the first run may stand. */
  readonly candidates: readonly Position[]
  /** Drawn characters in all. */
  readonly evidence: number
}

/** Drawn characters a marker, page number or other stray label may have and be stepped over. */
const STRAY = 6
/** Stray labels stepped over in a row. */
const MOST_STRAYS = 2
/** Beyond this many candidates a label is too common to begin with. */
const MOST_CANDIDATES = 400

const sameCell = (index: TextIndex, a: number, b: number): boolean => {
  if (index.isLooseCell(b)) return false
  const from = index.table(a)
  const to = index.table(b)
  return from?.table === to?.table && from?.row === to?.row && from?.column === to?.column
}

/** Drawn characters with which a chain that fits one place only is believed by itself. */
export const ENOUGH = 12

/** Where `run` stands when it comes next in the text, or null when it does not. */
function step(index: TextIndex, end: Position, run: Run): Position | null {
  if (index.text(end.paragraph).length > end.offset) {
    return index.text(end.paragraph).startsWith(run.glyphs, end.offset) ? end : null
  }
  const next = index.after(end.paragraph)
  // Tables are painted column by column but written row by row.
  if (next < 0 || index.isLooseCell(end.paragraph) || !sameCell(index, end.paragraph, next)) {
    return null
  }
  return index.text(next).startsWith(run.glyphs) ? { paragraph: next, offset: 0 } : null
}

const past = (at: Position, run: Run): Position => ({
  paragraph: at.paragraph,
  offset: at.offset + run.glyphs.length,
})

interface Trail {
  readonly start: Position
  readonly end: Position
  /** Its last run began another paragraph. */
  readonly crossed: boolean
}

function extend(index: TextIndex, trails: readonly Trail[], run: Run): Trail[] {
  const kept: Trail[] = []
  for (const { start, end } of trails) {
    const at = step(index, end, run)
    if (!at) continue
    kept.push({ start, end: past(at, run), crossed: at.paragraph !== end.paragraph })
  }
  return kept
}

/**
 * Whether a run may go on what came before the labels between them: on the same line or below, and
 * with none of those labels on a line between the two.
 */
function goesOn(members: readonly Run[], between: readonly Run[], run: Run): boolean {
  const last = members.at(-1)
  if (!last || between.length === 0) return true
  const isNear =
    isBeside(last.box, run.box) || members.some(({ box }) => sharedWidth(box, run.box) > 0)
  return isNear && !between.some(({ box }) => isOver(last.box, box) && isOver(box, run.box))
}

/**
 * Whether going on to another paragraph would settle where a few short words stand: “TA” over “LEA” may
 * be two cells, though somewhere one cell holds both.
 */
const isGuess = (was: readonly Trail[], kept: readonly Trail[], members: readonly Run[]): boolean =>
  kept.length < was.length && countDrawn(members) < ENOUGH && kept.some(({ crossed }) => crossed)

const countDrawn = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + run.glyphs.length, 0)

/** Strings runs together for as long as at least one place in the text has them all in a row. */
export function findChains(index: TextIndex, runs: readonly Run[], region: Region): Chain[] {
  const chains: Chain[] = []
  for (let i = 0; i < runs.length; ) {
    const first = runs[i++]
    if (!first || first.glyphs === '') continue
    const starts = index.find(first.glyphs, region, MOST_CANDIDATES + 1)
    if (starts.length === 0 || starts.length > MOST_CANDIDATES) continue
    const members = [first]
    let trails: Trail[] = starts.map((start) => ({
      start,
      end: past(start, first),
      crossed: false,
    }))
    let strays: Run[] = []
    for (let j = i; j < runs.length && strays.length <= MOST_STRAYS; j++) {
      const run = runs[j]
      if (!run || run.tile !== first.tile) break
      const kept = goesOn(members, strays, run) ? extend(index, trails, run) : []
      if (kept.length > 0 && !isGuess(trails, kept, members)) {
        members.push(run)
        trails = kept
        strays = []
        i = j + 1
      } else if (run.glyphs.length <= STRAY) strays.push(run)
      else break
    }
    chains.push({
      runs: members,
      candidates: trails.map((trail) => trail.start),
      evidence: countDrawn(members),
    })
  }
  return chains
}

/** The runs of a chain with their places, when it begins at `start`. */
export function placeChain(index: TextIndex, chain: Chain, start: Position): LocatedRun[] {
  const located: LocatedRun[] = []
  let end: Position = start
  for (const run of chain.runs) {
    const at = located.length === 0 ? start : step(index, end, run)
    if (!at) break
    located.push({ run, ...at })
    end = past(at, run)
  }
  return located
}
