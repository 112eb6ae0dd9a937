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
}

function extend(index: TextIndex, trails: readonly Trail[], run: Run): Trail[] {
  const kept: Trail[] = []
  for (const { start, end } of trails) {
    const at = step(index, end, run)
    if (at) kept.push({ start, end: past(at, run) })
  }
  return kept
}

/** Strings runs together for as long as at least one place in the text has them all in a row. */
export function findChains(index: TextIndex, runs: readonly Run[], region: Region): Chain[] {
  const chains: Chain[] = []
  for (let i = 0; i < runs.length; ) {
    const first = runs[i++]
    if (!first || first.glyphs === '') continue
    const starts = index.find(first.glyphs, region, MOST_CANDIDATES + 1)
    if (starts.length === 0 || starts.length > MOST_CANDIDATES) continue
    const members = [first]
    let trails: Trail[] = starts.map((start) => ({ start, end: past(start, first) }))
    let strays = 0
    for (let j = i; j < runs.length && strays <= MOST_STRAYS; j++) {
      const run = runs[j]
      if (!run || run.tile !== first.tile) break
      const kept = extend(index, trails, run)
      if (kept.length > 0) {
        members.push(run)
        trails = kept
        strays = 0
        i = j + 1
      } else if (run.glyphs.length <= STRAY) strays++
      else break
    }
    chains.push({
      runs: members,
      candidates: trails.map((trail) => trail.start),
      evidence: members.reduce((sum, run) => sum + run.glyphs.length, 0),
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
