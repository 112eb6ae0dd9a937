import type { CoveragePart } from '../../knowledge/coverage'
import type { Role } from './cues'
import type { Hit } from './item-evidence'

/** Hits about one item that stand together. */
export interface Passage {
  readonly hits: readonly Hit[]
  /** Length of the text it stands in, in characters. */
  readonly length: number
}

/** How far specifics may stand behind what names the topic, in characters; some 65 words … */
const REACH = 400
/** … and before it. */
const BEFORE = 160
/** How many bullets or cells on something still belongs to one. */
const ITEMS = 3
/** How many blocks on, in a list and in running text, specifics may stand. */
const BLOCKS = { item: 8, other: 1 }
/** Sections as short as this are one passage. */
const SHORT = 450
/** So many different specifics together make one word on the topic enough. */
const MANY = 3
/** A heading with less than this below it holds nothing yet, in characters. */
const EMPTY = 40

export interface Weighed {
  /** The topic is established, not only touched by a word. */
  readonly isAbout: boolean
  /** By words that can be about nothing else. */
  readonly isSure: boolean
  /** Numbers of the parts found. */
  readonly parts: ReadonlySet<number>
  readonly length: number
  /** All of it stands under a heading about the item. */
  readonly isHeaded: boolean
  /** Says the contrary somewhere. */
  readonly isAgainst: boolean
  readonly count: number
}

/** What hits say by themselves, wherever they stand. */
export interface Tally {
  readonly isSure: boolean
  readonly isAgainst: boolean
  readonly topics: ReadonlySet<number>
  readonly parts: ReadonlySet<number>
  readonly count: number
}

const numbersOf = (hits: readonly Hit[], role: Role): Set<number> =>
  new Set(hits.flatMap((hit) => (hit.role === role ? [hit.number] : [])))

export const tallyOf = (hits: readonly Hit[]): Tally => ({
  isSure: hits.some(({ role }) => role === 'sure'),
  isAgainst: hits.some(({ role }) => role === 'against'),
  topics: numbersOf(hits, 'topic'),
  parts: numbersOf(hits, 'part'),
  count: hits.length,
})

/** Whether words belong to the same statement as others: the same sentence or the two after it, or the next bullets. */
function isBeside(part: Hit, other: Hit): boolean {
  if (part.block === other.block) {
    const on = part.sentence - other.sentence
    return on >= 0 && on <= 2
  }
  const on = part.block - other.block
  return part.isItem && other.isItem && on > 0 && on <= ITEMS
}

/** Says what hits amount to that stand close together. */
export function weigh({ hits, length }: Passage, wanted: readonly CoveragePart[]): Weighed {
  const { isSure, isAgainst, topics, count } = tallyOf(hits)
  const sure = hits.filter(({ role }) => role === 'sure')
  const named = sure.length > 0 ? sure : hits.filter(({ role }) => role === 'topic')
  const parts = new Set<number>()
  for (const hit of hits) {
    if (hit.role !== 'part') continue
    const isIn =
      wanted[hit.number]?.where !== 'beside' || named.some((other) => isBeside(hit, other))
    if (isIn) parts.add(hit.number)
  }
  const isAbout =
    isSure || (topics.size > 1 && parts.size > 0) || (topics.size > 0 && parts.size >= MANY)
  return { isAbout, isSure, parts, length, isHeaded: false, isAgainst, count }
}

/** A part that any address or number shows, whosever it is. */
const isAddress = (part: CoveragePart | undefined): boolean =>
  part?.cues.every((cue) => cue.startsWith('{')) ?? false

/**
 * Says what all hits amount to under a heading that is about the item.
 *
 * @param isNamed by the heading itself; else a link or a number may belong to anything, as long as nothing below
 *   names the item
 */
export function weighUnderHeading(
  tallies: readonly Tally[],
  length: number,
  wanted: readonly CoveragePart[],
  isNamed: boolean,
): Weighed {
  const topics = new Set<number>()
  const parts = new Set<number>()
  let [isSure, isAgainst, count] = [false, false, 0]
  for (const tally of tallies) {
    isSure ||= tally.isSure
    isAgainst ||= tally.isAgainst
    count += tally.count
    for (const topic of tally.topics) topics.add(topic)
    for (const part of tally.parts) parts.add(part)
  }
  if (!isNamed && !isSure && topics.size === 0)
    for (const part of [...parts]) if (isAddress(wanted[part])) parts.delete(part)
  const isHeaded = length > EMPTY && topics.size + parts.size > 0
  const isAbout = isSure || isHeaded || (topics.size > 1 && parts.size > 0)
  return { isAbout, isSure, parts, length, isHeaded: true, isAgainst, count }
}

const isReached = (topic: Hit, other: Hit): boolean => {
  const on = other.block - topic.block
  const isList = topic.isItem || other.isItem
  return on >= -1 && on <= (isList ? BLOCKS.item : BLOCKS.other)
}

/** Offsets in the section. */
const startOf = ({ before, start }: Hit): number => before + start
const endOf = ({ before, end }: Hit): number => before + end

/** Length of what is said from one hit to another, whole sentences. */
const saidIn = (first: Hit, last: Hit): number =>
  last.before + last.said.end - (first.before + first.said.start)

/** Cuts the hits of a long section into passages around what names the topic. */
export function passagesIn(hits: readonly Hit[], length: number): Passage[] {
  if (length <= SHORT || hits.length < 2) return [{ hits, length }]
  const passages: Passage[] = []
  let from = 0
  let to = 0
  let last = { to: -1, block: -1 }
  for (const hit of hits) {
    if (hit.role !== 'sure' && hit.role !== 'topic') continue
    // The specifics may stand a little before the words that name the topic.
    while (startOf(hits[from] ?? hit) < startOf(hit) - BEFORE) from++
    while (to < hits.length && endOf(hits[to] ?? hit) <= startOf(hit) + REACH) to++
    // The same hits around words of the same block are the same passage.
    if (to === last.to && hit.block === last.block) continue
    last = { to, block: hit.block }
    const inside = hits.slice(from, Math.max(to, from + 1)).filter((other) => isReached(hit, other))
    passages.push({ hits: inside, length: saidIn(inside[0] ?? hit, inside.at(-1) ?? hit) })
  }
  return passages
}
