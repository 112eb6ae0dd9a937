import type { Run } from './run'
import type { Region, TextIndex } from './text-index'

/** Shortest label that tells where in a document one is. Drawn characters. */
const TELLING = 16
/** Labels looked up. */
const MOST_PROBES = 8

const middle = (numbers: number[]): number | undefined =>
  numbers.sort((a, b) => a - b)[numbers.length >> 1]

/**
 * The part of the document that is painted: around where the longest labels stand, if each stands
 * in one place only. Null when none of them tells.
 */
function around(index: TextIndex, runs: readonly Run[], within: Region): Region | null {
  const probes = runs
    .filter((run) => run.glyphs.length >= TELLING)
    .sort((a, b) => b.glyphs.length - a.glyphs.length)
    .slice(0, MOST_PROBES)
  const found: number[] = []
  for (const probe of probes) {
    const [first, second] = index.find(probe.glyphs, within, 2)
    if (first && !second) found.push(first.paragraph)
  }
  // A running header may repeat words from far away, so most probes have to agree.
  const centre = middle(found)
  if (centre === undefined || found.length * 2 < probes.length) return null
  const reach = runs.length + 8
  const { from, to } = index.around({ from: centre, to: centre + 1 }, reach)
  const near = found.filter((paragraph) => paragraph >= from && paragraph < to)
  return index.around({ from: Math.min(...near), to: Math.max(...near) + 1 }, reach)
}

/** Where in the document to look for the painted words; `last` is where they were a moment ago. */
export function findRegion(index: TextIndex, runs: readonly Run[], last: Region | null): Region {
  const whole = { from: 0, to: index.length }
  return (last && around(index, runs, last)) ?? around(index, runs, whole) ?? whole
}
