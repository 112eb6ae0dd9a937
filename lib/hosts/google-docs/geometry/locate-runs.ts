import { isSameBox } from '../../box'
import { type Chain, ENOUGH, findChains, placeChain } from './chains'
import { Claims } from './claims'
import { fitsBeside, fitsOrder, neighboursOf, type Side } from './neighbours'
import type { LocatedRun, Run } from './run'
import type { Region, TextIndex } from './text-index'

/** A chain that fits several places, or is too short to be believed by itself. */
interface Open {
  readonly chain: Chain
  /** Every way to place it, not yet ruled out by what the runs next to it show. */
  places: readonly (readonly LocatedRun[])[]
  readonly neighbours: ReadonlyMap<Side, Run>
}

/**
 * Finds out which words of the document each painted run shows, by the drawn characters and by
 * agreement with the runs around it. Runs that could stand in two places, and labels that are not
 * in the document at all (list markers, headers and footers), are left out.
 */
export function locateRuns(
  index: TextIndex,
  runs: readonly Run[],
  region: Region,
): readonly LocatedRun[] {
  const claims = new Claims()
  const chains = findChains(index, runs, region)
  const unsure = claimCertain(index, chains, claims)
  const known = chains.flatMap((chain) => chain.runs)
  const span = spanOfLocated(index, claims, runs.length)
  let open = unsure.flatMap((chain): Open[] => {
    const first = chain.runs[0]
    const last = chain.runs.at(-1)
    if (!first || !last) return []
    const others = known.filter((run) => !chain.runs.includes(run))
    const places = chain.candidates
      .filter(({ paragraph }) => paragraph >= span.from && paragraph < span.to)
      .map((start) => placeChain(index, chain, start))
    return [{ chain, places, neighbours: neighboursOf(first, last, others) }]
  })
  for (;;) {
    const before = countPlaces(open)
    open = open.filter((one) => !settleByNeighbours(index, one, claims))
    if (countPlaces(open) < before) continue
    open = settleByOrder(index, open, claims)
    if (countPlaces(open) === before) return claims.located()
  }
}

/** Goes down with everything that is found out. */
const countPlaces = (open: readonly Open[]): number =>
  open.reduce((sum, { places }) => sum + places.length, open.length)

/**
 * What is painted lies together, so what is not certain yet is no farther from what is than there are
 * runs left to show it.
 */
function spanOfLocated(index: TextIndex, claims: Claims, painted: number): Region {
  const located = claims.located()
  const paragraphs = located.map((run) => run.paragraph)
  if (paragraphs.length === 0) return { from: 0, to: Number.POSITIVE_INFINITY }
  const certain = { from: Math.min(...paragraphs), to: Math.max(...paragraphs) + 1 }
  return index.around(certain, painted - located.length)
}

/** Claims what fits one place only and is long enough; of two that fit the same one, neither. */
function claimCertain(index: TextIndex, chains: readonly Chain[], claims: Claims): Chain[] {
  const unsure: Chain[] = []
  for (const chain of [...chains].sort((a, b) => b.evidence - a.evidence)) {
    const [only, second] = chain.candidates
    if (!only || second || chain.evidence < ENOUGH) {
      unsure.push(chain)
      continue
    }
    const rivals = claims.add(placeChain(index, chain, only), chain)
    if (rivals.length === 0) continue
    unsure.push(chain)
    for (const rival of rivals) {
      if (rival.evidence > chain.evidence) continue
      claims.drop(rival)
      unsure.push(rival)
    }
  }
  return unsure
}

/** Places a chain by the runs right next to it. True when there is nothing more to find out. */
function settleByNeighbours(index: TextIndex, open: Open, claims: Claims): boolean {
  const beside = [...open.neighbours].flatMap(([side, run]) => {
    const located = claims.of(run)
    return located ? [{ side, located }] : []
  })
  open.places = open.places.filter((place) => {
    const first = place[0]
    const last = place.at(-1)
    if (!first || !last || !claims.areFree(place)) return false
    return beside.every(({ side, located }) =>
      fitsBeside(index, side === 'above' || side === 'left' ? first : last, side, located),
    )
  })
  const [only, second] = open.places
  if (!only) return true
  const isBelieved = beside.length > 0 || open.chain.evidence >= ENOUGH
  if (second || !isBelieved) return false
  claims.add(only, open.chain)
  return true
}

/** Whether a place keeps the reading order of everything located so far. */
const isInOrder = (index: TextIndex, place: readonly LocatedRun[], claims: Claims): boolean =>
  claims
    .located()
    .every((other) => fitsOrder(index, [other], place) && fitsOrder(index, place, [other]))

/** Places the chains that reading order leaves one place for, which no other chain may have. */
function settleByOrder(index: TextIndex, open: readonly Open[], claims: Claims): Open[] {
  for (const one of open) {
    one.places = one.places.filter((place) => isInOrder(index, place, claims))
  }
  const left: Open[] = []
  for (const one of open) {
    const [only, second] = one.places
    if (!only) continue
    const isContested = open.some(
      (other) => other !== one && other.places.some((place) => overlap(place, only)),
    )
    if (second || isContested || !claims.touch(only)) left.push(one)
    else claims.add(only, one.chain)
  }
  return left
}

const overlap = (a: readonly LocatedRun[], b: readonly LocatedRun[]): boolean =>
  a.some((one) =>
    b.some(
      (other) =>
        one.paragraph === other.paragraph &&
        one.offset < other.offset + other.run.glyphs.length &&
        other.offset < one.offset + one.run.glyphs.length,
    ),
  )

/** One of each: overlapping tiles describe the same line twice. */
export function withoutRepeats(runs: readonly Run[]): Run[] {
  const kept = new Map<string, Run[]>()
  return runs.filter((run) => {
    const same = kept.get(run.label)
    if (same?.some((other) => isSameBox(other.box, run.box))) return false
    if (same) same.push(run)
    else kept.set(run.label, [run])
    return true
  })
}
