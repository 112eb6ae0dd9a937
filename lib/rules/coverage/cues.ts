import { coverageItems } from '../../knowledge/generated/coverage'
import { CueIndex } from './cue-index'
import { signedText } from './signed-text'

/** What a cue says about an item. */
export type Role =
  | 'sure'
  | 'topic'
  | 'against'
  | 'part'
  | 'unless'
  | 'unless-after'
  | 'parts-unless'

export interface Target {
  /** Index in `coverageItems`. */
  readonly item: number
  readonly role: Role
  /** Number of the part or of the topic cue within its item. */
  readonly number: number
}

interface Cues {
  readonly index: CueIndex
  /** What each cue stands for, by its number. */
  readonly targets: readonly (readonly Target[])[]
  /** Numbers of the cues that look for a name. */
  readonly naming: ReadonlySet<number>
  /** Number of the cue that is a link and nothing else. */
  readonly link: number
}

let cues: Cues | undefined

function build(): Cues {
  const index = new CueIndex()
  const targets: Target[][] = []
  const naming = new Set<number>()
  const add = (cue: string, target: Target) => {
    const id = index.add(cue)
    if (cue.includes('{name}')) naming.add(id)
    const known = targets[id]
    if (known) known.push(target)
    else targets[id] = [target]
  }
  coverageItems.forEach((item, at) => {
    item.sure.forEach((cue, number) => {
      add(cue, { item: at, role: 'sure', number })
    })
    item.topic.forEach((cue, number) => {
      add(cue, { item: at, role: 'topic', number })
    })
    item.against.forEach((cue, number) => {
      add(cue, { item: at, role: 'against', number })
    })
    item.unless?.forEach((cue, number) => {
      add(cue, { item: at, role: 'unless', number })
    })
    item.unlessAfter?.forEach((cue, number) => {
      add(cue, { item: at, role: 'unless-after', number })
    })
    item.partsUnless?.forEach((cue, number) => {
      add(cue, { item: at, role: 'parts-unless', number })
    })
    item.parts.forEach((part, number) => {
      for (const cue of part.cues) add(cue, { item: at, role: 'part', number })
    })
  })
  return { index, targets, naming, link: index.add('{link}') }
}

/** The cues of all items, compiled when first asked for. */
export function coverageCues(): Cues {
  cues ??= build()
  return cues
}

const named = new Map<string, ReadonlySet<number>>()

/** Indexes of the items that a heading names outright: “Local Offer”, “The accessibility plan”. */
export function itemsNamedIn(title: string): ReadonlySet<number> {
  const before = named.get(title)
  if (before) return before
  const found = new Set<number>()
  const { index, targets } = coverageCues()
  index.each(signedText(title).plain, (id) => {
    for (const { item, role } of targets[id] ?? []) if (role === 'sure') found.add(item)
  })
  named.set(title, found)
  return found
}

let headings: { index: CueIndex; items: number[][] } | undefined
const known = new Map<string, ReadonlySet<number>>()

/** Indexes of the items that a heading is about. */
export function itemsOfHeading(title: string): ReadonlySet<number> {
  const before = known.get(title)
  if (before) return before
  if (!headings) {
    const index = new CueIndex()
    const items: number[][] = []
    coverageItems.forEach((item, at) => {
      for (const cue of item.headings) {
        const id = index.add(cue)
        items[id] = [...(items[id] ?? []), at]
      }
    })
    headings = { index, items }
  }
  const { index, items } = headings
  const found = new Set<number>()
  index.each(signedText(title).plain, (id) => {
    for (const item of items[id] ?? []) found.add(item)
  })
  known.set(title, found)
  return found
}
