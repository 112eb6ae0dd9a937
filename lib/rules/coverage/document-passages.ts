import { coverageItems } from '../../knowledge/generated/coverage'
import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import { itemsNamedIn } from './cues'
import { type Groups, headingGroups } from './groups'
import type { Hit, ItemEvidence } from './item-evidence'
import { type Weighed, weighUnderHeading } from './passage'
import { rank } from './rank'
import { type HeldStretch, sectionEvidence } from './section-evidence'

/** A hit and the section it stands in, by index in `document.sections`. */
export interface PlacedHit {
  readonly section: number
  readonly hit: Hit
}

/** Hits of one section. */
interface Source {
  readonly section: number
  readonly hits: readonly Hit[]
}

/** Hits about one item that stand together, and what they amount to. */
export interface Passage {
  readonly weighed: Weighed
  readonly rank: number
  /** One source unless a heading holds several together. */
  readonly from: readonly Source[]
}

export const hitsOf = ({ from }: Passage): PlacedHit[] =>
  from.flatMap(({ section, hits }) => hits.map((hit) => ({ section, hit })))

interface PlacedStretch {
  readonly held: HeldStretch
  readonly section: number
  /** Index of the stretch above it, or -1. */
  readonly parent: number
  /** It tells of earlier versions of the document. */
  readonly isHistory: boolean
}

/** Stretches of all sections, those above before those below. */
function placedStretches(view: DocumentView): PlacedStretch[] {
  const placed: PlacedStretch[] = []
  const firstOf = new Map<unknown, number>()
  view.parts.forEach((read, section) => {
    const own = placed.length
    const parent = view.document.sections[section]?.parent
    const above = parent ? (firstOf.get(parent) ?? -1) : -1
    firstOf.set(view.document.sections[section], own)
    const isHistory = view.sections[section]?.classes.includes('version-history') ?? false
    for (const held of sectionEvidence(read)) {
      const isFirst = placed.length === own
      placed.push({ held, section, parent: isFirst ? above : own, isHistory })
    }
  })
  return placed
}

/** Lengths of stretches with all that stands below them, in characters. */
function wholeLengths(stretches: readonly PlacedStretch[]): ReadonlyMap<HeldStretch, number> {
  const lengths = stretches.map(({ held }) => held.length)
  // Children come after their parents.
  for (let at = stretches.length - 1; at >= 0; at--) {
    const parent = stretches[at]?.parent ?? -1
    if (parent >= 0) lengths[parent] = (lengths[parent] ?? 0) + (lengths[at] ?? 0)
  }
  return new Map(stretches.map(({ held }, at) => [held, lengths[at] ?? 0]))
}

/** Evidence under a heading that is about the item. */
interface Headed {
  readonly sections: number[]
  readonly evidence: ItemEvidence[]
}

/** What a document holds about one item, put together stretch by stretch. */
export class Holding {
  /** The passage that says most; the first of several alike. */
  best: Passage | null = null
  isAgainst = false
  /** Sentences that are doubted speak for it, among others. */
  isDoubted = false
  /** Hits for the parts that count anywhere in the document, by number of the part. */
  readonly anywhere = new Map<number, PlacedHit>()
  readonly #byHeading = new Map<HeldStretch, Headed>()

  /** Adds what stands where no heading is about the item: only what stands close together counts. */
  addAlone(section: number, { alone }: ItemEvidence): void {
    const { best, isAgainst, anywhere } = alone
    if (best && best.rank > (this.best?.rank ?? -1))
      this.best = { ...best, from: [{ section, hits: best.hits }] }
    this.isAgainst ||= isAgainst
    this.#addAnywhere(section, anywhere)
  }

  /** Adds what stands under a heading about the item: all of that counts together. */
  addUnder(heading: HeldStretch, section: number, evidence: ItemEvidence): void {
    const known = this.#byHeading.get(heading)
    if (!known) this.#byHeading.set(heading, { sections: [section], evidence: [evidence] })
    else {
      known.sections.push(section)
      known.evidence.push(evidence)
    }
  }

  /** @param lengths of all text under each heading, in characters */
  close(lengths: ReadonlyMap<HeldStretch, number>): void {
    for (const [heading, { sections, evidence }] of this.#byHeading) {
      const [first] = evidence
      if (!first) continue
      const tallies = evidence.map(({ tally }) => tally)
      const { item } = first
      const isNamed = itemsNamedIn(heading.title).has(coverageItems.indexOf(item))
      const weighed = weighUnderHeading(tallies, lengths.get(heading) ?? 0, item.parts, isNamed)
      const own = rank(first.item, weighed)
      if (own > (this.best?.rank ?? -1)) {
        const from = evidence.map(({ hits }, at) => ({ section: sections[at] ?? 0, hits }))
        this.best = { weighed, rank: own, from }
      }
      this.isAgainst ||= weighed.isAgainst
      for (const [at, { anywhere }] of evidence.entries())
        this.#addAnywhere(sections[at] ?? 0, anywhere)
    }
  }

  #addAnywhere(section: number, hits: readonly Hit[]): void {
    for (const hit of hits)
      if (!this.anywhere.has(hit.number)) this.anywhere.set(hit.number, { section, hit })
  }
}

/** Where the stretches of a document stand. */
interface Outline {
  readonly stretches: readonly PlacedStretch[]
  readonly groups: readonly Groups[]
  readonly lengths: ReadonlyMap<HeldStretch, number>
}

const outlineOf = oncePerView((view: DocumentView): Outline => {
  const stretches = placedStretches(view)
  return {
    stretches,
    groups: headingGroups(view, stretches),
    lengths: wholeLengths(stretches),
  }
})

/**
 * The items for which two outlines may hold different things: those of stretches that are not the same, and those
 * that headings above these are about. All of them (null) where stretches stand elsewhere.
 */
function changedItems(before: Outline, now: Outline): ReadonlySet<number> | null {
  if (before.stretches.length !== now.stretches.length) return null
  const changed = new Set<number>()
  for (const [at, own] of now.stretches.entries()) {
    const old = before.stretches[at]
    if (old?.section !== own.section || old.parent !== own.parent) return null
    if (old.isHistory !== own.isHistory) return null
    const [oldGroups, groups] = [before.groups[at], now.groups[at]]
    if (old.held === own.held && oldGroups === groups) continue
    for (const item of [...old.held.items, ...own.held.items]) changed.add(item)
    for (const item of [...(oldGroups?.keys() ?? []), ...(groups?.keys() ?? [])]) changed.add(item)
  }
  return changed
}

/** As much of the evidence of a stretch as counts; null for none. */
type Reading = (evidence: ItemEvidence, item: number) => ItemEvidence | null

/** @param only the items to put together; null for all */
function fold(
  { stretches, groups, lengths }: Outline,
  read: Reading,
  only: ReadonlySet<number> | null,
): readonly Holding[] {
  const holdings = coverageItems.map(() => new Holding())
  const isWanted = coverageItems.map((_, item) => only?.has(item) ?? true)
  // Gone through by number: there are thousands of pieces of evidence, most of them of other items.
  for (let at = 0; at < stretches.length; at++) {
    const stretch = stretches[at]
    if (!stretch) continue
    const { held, section, isHistory } = stretch
    for (let index = 0; index < held.items.length; index++) {
      const item = held.items[index] ?? 0
      if (!isWanted[item]) continue
      const all = held.evidence[index]
      if (!all || (isHistory && !all.item.readsHistory)) continue
      const evidence = read(all, item)
      const holding = holdings[item]
      if (!evidence || !holding) continue
      const heading = groups[at]?.get(item)
      holding.isDoubted ||= evidence.isDoubted
      if (heading === undefined) holding.addAlone(section, evidence)
      else holding.addUnder(heading, section, evidence)
    }
  }
  for (const holding of holdings) holding.close(lengths)
  return holdings
}

interface Folded {
  readonly outline: Outline
  readonly holdings: readonly Holding[]
}

/** Puts together what a document holds, anew only for the items of which something changed since the last time. */
function foldChanged(
  view: DocumentView,
  name: 'holdings' | 'sound-holdings',
  read: Reading,
): readonly Holding[] {
  const outline = outlineOf(view)
  // Under these names stands what was put together here.
  const before = view.lasting.get(name) as Folded | undefined
  const changed = before ? changedItems(before.outline, outline) : null
  const fresh = fold(outline, read, changed)
  const holdings = fresh.map((one, item) =>
    changed && !changed.has(item) ? (before?.holdings[item] ?? one) : one,
  )
  view.lasting.set(name, { outline, holdings } satisfies Folded)
  return holdings
}

/** What a document holds about each item. */
export const holdingsOf = oncePerView((view: DocumentView) =>
  foldChanged(view, 'holdings', (evidence) => evidence),
)

/** The same without the sentences that are doubted; of items with such sentences only. */
export const soundHoldingsOf = oncePerView((view: DocumentView) => {
  const all = holdingsOf(view)
  return foldChanged(view, 'sound-holdings', (evidence, item) =>
    all[item]?.isDoubted ? evidence.sound : null,
  )
})
