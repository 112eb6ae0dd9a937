import { oncePer } from '../../core/once-per'
import { type Range, shift } from '../../core/range'
import { normalise } from '../../document/normalise'
import type { Block } from '../../document/policy-document'
import { sentencesOf } from '../../document/sentences'
import type { DocumentView } from '../rule'
import { formsIn } from './forms'

/** Finds a sentence of a block, in the block's text; null where there is none. */
type InBlock = (block: Block) => Range | null

/** Looks for the first sentence of a block that passes a test, once for each block. Keep the function. */
export const sentenceThat = (test: (text: string) => boolean): InBlock =>
  oncePer(
    (block: Block) =>
      sentencesOf(block).find(({ start, end }) => test(block.text.slice(start, end))) ?? null,
  )

const isOwnText = ({ kind, table }: Block): boolean =>
  kind !== 'heading' && kind !== 'code' && !table?.isHeader

/** The first sentence in a section's own text, where it stands in the document; null where there is none. */
export function sentenceWith(
  { document }: DocumentView,
  section: number,
  inBlock: InBlock,
): Range | null {
  const { firstBlock = 0, endBlock = 0 } = document.sections[section] ?? {}
  for (let index = firstBlock; index < endBlock; index++) {
    const block = document.blocks[index]
    const found = block && isOwnText(block) ? inBlock(block) : null
    if (found) return shift(found, document.starts[index] ?? 0)
  }
  return null
}

/** By sentence of a block: the points its words are about. */
const pointsBySentence = oncePer((block: Block) =>
  sentencesOf(block).map(
    ({ start, end }) => formsIn(normalise(block.text.slice(start, end))).points,
  ),
)

/** The first sentence of a section whose words are about a point. */
export const sentenceAbout = (view: DocumentView, section: number, point: string): Range | null =>
  sentenceWith(view, section, (block) => {
    const at = pointsBySentence(block).findIndex((points) => points.includes(point))
    return sentencesOf(block)[at] ?? null
  })
