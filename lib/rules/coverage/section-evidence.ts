import { oncePer } from '../../core/once-per'
import type { Block } from '../../document/policy-document'
import { coverageItems } from '../../knowledge/generated/coverage'
import type { ReadPart } from '../rule'
import { coverageCues } from './cues'
import type { CoverageFact } from './facts'
import { type Hit, ItemEvidence } from './item-evidence'
import { type Stretch, stretchesOf } from './stretches'

/** A stretch of a section and what it holds. */
export interface HeldStretch extends Stretch {
  /** Of the items with hits; `items` has the index of each. */
  readonly evidence: readonly ItemEvidence[]
  readonly items: readonly number[]
  /** Length of the text without its heading, in characters. */
  readonly length: number
}

const isItemKind = ({ kind }: Block): boolean => kind === 'list-item' || kind === 'table-cell'

/** What a section holds, stretch by stretch. */
export const sectionEvidence = oncePer(({ part: { blocks, starts }, section, facts }: ReadPart) => {
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
      for (const { cue, start, end, sentence, said } of byBlock.get(at)?.hits ?? []) {
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
          }
          const known = hits.get(item)
          if (known) known.push(hit)
          else hits.set(item, [hit])
        }
      }
    }
    const evidence = [...hits].flatMap(([index, own]) => {
      const item = coverageItems[index]
      return item ? new ItemEvidence(item, own, length) : []
    })
    return { ...stretch, evidence, items: [...hits.keys()], length }
  })
})
