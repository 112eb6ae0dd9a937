import { overlaps, type Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
import { sentencesOf } from '../../document/sentences'
import type { BlockOutcome } from '../rule'
import { isOfStarter } from './starter-sentences'

/** The check that finds the gaps of a template; those of dates and approval come as facts, other than empty ends of a table. */
const GAP = 'CONS-03'

const NONE: readonly Range[] = []

function gapsOf({ findings, facts }: BlockOutcome): readonly Range[] {
  if (findings.length === 0 && facts.length === 0) return NONE
  const gaps = findings.filter(({ ruleId }) => ruleId === GAP).map(({ range }) => range)
  for (const fact of facts) if (fact.kind === 'blank-field' && !fact.isLast) gaps.push(fact.range)
  return gaps.length === 0 ? NONE : gaps
}

const isCell = (block: Block | undefined, row: number): block is Block =>
  block?.table?.row === row && block.table.column === 1 && block.table.headers.length === 2

/** “SENCO | [name]”: the label in front of an empty cell says no more than the cell does. */
function isLabelOfGap(
  blocks: readonly Block[],
  outcomes: readonly BlockOutcome[],
  at: number,
): boolean {
  const table = blocks[at]?.table
  const [cell, outcome] = [blocks[at + 1], outcomes[at + 1]]
  if (table?.column !== 0 || !isCell(cell, table.row) || !outcome) return false
  return gapsOf(outcome).some(({ start, end }) => start <= 1 && end >= cell.text.length - 1)
}

/**
 * Sentences of a block that nobody has filled in yet, in the block's text: they hold a gap, or stand as they do in one
 * of our starter paragraphs beside one. They promise nothing.
 */
export function unfilledIn(
  blocks: readonly Block[],
  outcomes: readonly BlockOutcome[],
  at: number,
): readonly Range[] {
  const [block, outcome] = [blocks[at], outcomes[at]]
  if (!block || !outcome) return NONE
  if (isLabelOfGap(blocks, outcomes, at)) return [{ start: 0, end: block.text.length }]
  const gaps = gapsOf(outcome)
  if (gaps.length === 0) return NONE
  return sentencesOf(block).filter(
    (sentence) =>
      gaps.some((gap) => overlaps(gap, sentence)) ||
      isOfStarter(block.text.slice(sentence.start, sentence.end)),
  )
}
