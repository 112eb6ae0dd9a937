import { oncePer } from '../../core/once-per'
import { overlaps } from '../../core/range'
import type { Block } from '../../document/policy-document'
import type { CoverageItem } from '../../knowledge/coverage'
import { coverageItems } from '../../knowledge/generated/coverage'
import type { ReadPart } from '../rule'
import { coverageCues } from './cues'
import { doubtsOf } from './doubts'
import type { CoverageFact } from './facts'
import { type Hit, ItemEvidence } from './item-evidence'
import { type Stretch, stretchesOf } from './stretches'
import { unfilledIn } from './unfilled'

/** A stretch of a section and what it holds. */
export interface HeldStretch extends Stretch {
  /** Of the items with hits; `items` has the index of each. */
  readonly evidence: readonly ItemEvidence[]
  readonly items: readonly number[]
  /** Length of the text without its heading, in characters. */
  readonly length: number
}

const isItemKind = ({ kind }: Block): boolean => kind === 'list-item' || kind === 'table-cell'

const ofSentence =
  ({ block, sentence }: Hit) =>
  (one: Hit): boolean =>
    one.block === block && one.sentence === sentence

const isBefore =
  ({ block, sentence }: Hit) =>
  (one: Hit): boolean =>
    one.block === block && one.sentence === sentence - 1

/** Hits without those in sentences that are about something else, and without specifics that belong to something else. */
function withoutOthers(hits: readonly Hit[]): readonly Hit[] {
  const others = hits.filter(({ role }) => role === 'unless')
  const before = hits.filter(({ role }) => role === 'unless-after')
  const owners = hits.filter(({ role }) => role === 'parts-unless')
  if (others.length + before.length + owners.length === 0) return hits
  const sure = hits.filter(({ role }) => role === 'sure')
  return hits.filter((hit) => {
    const isHere = ofSentence(hit)
    if (hit.role === 'parts-unless' || hit.role === 'unless-after') return false
    if (others.some(isHere)) return false
    if (before.some(isBefore(hit)) && !sure.some(isHere)) return false
    return hit.role !== 'part' || !owners.some(isHere) || sure.some(isHere)
  })
}

/** A name or an address stands, whatever problem there is in its sentence. */
function withFacts({ parts }: CoverageItem, hits: readonly Hit[]): readonly Hit[] {
  const facts = hits.filter(
    ({ role, number, isOpen }) => role === 'part' && !isOpen && parts[number]?.isFact,
  )
  if (facts.length === 0) return hits
  return hits.map((hit) =>
    hit.isDoubted && !hit.isOpen && facts.some(ofSentence(hit))
      ? { ...hit, isDoubted: false }
      : hit,
  )
}

/** What a section holds, stretch by stretch. */
export const sectionEvidence = oncePer(
  ({ part: { blocks, starts }, section, facts, outcomes }: ReadPart) => {
    const { targets } = coverageCues()
    const byBlock = new Map<number, CoverageFact>()
    for (const { block, fact } of facts.of('coverage')) byBlock.set(block, fact)
    return stretchesOf(blocks, section.title).map((stretch): HeldStretch => {
      const hits = new Map<number, Hit[]>()
      let length = 0
      for (let at = stretch.firstBlock; at < stretch.endBlock; at++) {
        const block = blocks[at]
        if (!block) continue
        if (block.kind !== 'heading') length += block.text.length + 1
        const before = starts[at] ?? 0
        const isItem = isItemKind(block)
        const found = byBlock.get(at)?.hits
        if (!found) continue
        const hasProblem = doubtsOf(outcomes[at])
        const unfilled = unfilledIn(blocks, outcomes, at)
        for (const { cue, start, end, sentence, said, isOpen } of found) {
          if (at === stretch.firstBlock && end <= stretch.titleEnd) continue
          if (unfilled.some((one) => overlaps(one, said))) continue
          for (const { item, role, number } of targets[cue] ?? []) {
            const hit: Hit = {
              role,
              number,
              sentence,
              said,
              start,
              end,
              block: at,
              before,
              isItem,
              isOpen,
              isDoubted: isOpen || (hasProblem?.(said) ?? false),
            }
            const known = hits.get(item)
            if (known) known.push(hit)
            else hits.set(item, [hit])
          }
        }
      }
      const evidence: ItemEvidence[] = []
      const items: number[] = []
      for (const [index, all] of hits) {
        const item = coverageItems[index]
        if (!item) continue
        const own = withFacts(item, withoutOthers(all))
        if (own.length === 0) continue
        evidence.push(new ItemEvidence(item, own, length))
        items.push(index)
      }
      return { ...stretch, evidence, items, length }
    })
  },
)
