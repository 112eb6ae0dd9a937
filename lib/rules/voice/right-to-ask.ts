import type { Block } from '../../document/policy-document'
import { saysFamiliesAsk } from './asking'
import type { VoiceFact } from './voice-fact'

/** Whether a line says, of either, that they can ask the local authority themselves. */
export interface RightToAsk {
  readonly parent: boolean
  readonly pupil: boolean
}

const NOBODY: RightToAsk = { parent: false, pupil: false }

/** What is asked for, and of whom. */
const OF_EHC = /\b(?:EHC\w*|assess\w*|local authority|authority|council|LA)\b/i
/** Pupils with a right of their own are over compulsory school age. */
const OF_AGE =
  /\byoung (?:people|person)\b|\b(?:over|aged|turn\w*|reach\w*|from|past|are|is) (?:16|sixteen)\b|\b(?:16|sixteen) (?:and|or) (?:over|above|older)\b|\bcompulsory school age\b|\bsixth[- ]form|\b(?:students?|learners?) (?:themselves|(?:can|may) (?:also )?(?:ask|apply|request))\b/i
/** “Who can ask for an assessment?” above a list of people. */
const WHO_ASKS =
  /\bwho\b[^?]{0,20}\b(?:can|may|is able to|is entitled to)\b[^?]{0,20}\b(?:ask|request|apply)\b/i
/** A name in a list or a cell is no longer than this, in characters. */
const NAME = 60

/** What stands above a name: the head of its column, the stem of its list or the heading. */
function aboveOf({ table, list, text }: Block, title: string): string {
  if (text.length > NAME) return ''
  if (table) return table.isHeader ? '' : table.header
  return list ? (list.stem?.text ?? title) : ''
}

/** A sentence of a block; in a table its whole row. */
function saidIn(blocks: readonly Block[], at: number, { range }: VoiceFact): string {
  const own = blocks[at]
  if (!own) return ''
  if (!own.table) return own.text.slice(range.start, range.end)
  const { table, row } = own.table
  return blocks
    .filter((other) => other.table?.table === table && other.table.row === row)
    .map(({ text }) => text)
    .join('\t')
}

/** Who may ask for an EHC needs assessment by themselves, as a line of a section tells. */
export function rightToAsk(
  blocks: readonly Block[],
  at: number,
  fact: VoiceFact,
  section: { readonly title: string; readonly classes: readonly string[] },
): RightToAsk {
  const block = blocks[at]
  if (!block) return NOBODY
  const said = saidIn(blocks, at, fact)
  const isOfEhc = section.classes.includes('ehc') || OF_EHC.test(section.title)
  const isListed = WHO_ASKS.test(aboveOf(block, section.title))
  if (!isListed && !((isOfEhc || OF_EHC.test(said)) && saysFamiliesAsk(said))) return NOBODY
  return {
    parent: fact.parent !== null,
    pupil: fact.pupil !== null && (fact.parent === null || OF_AGE.test(said)),
  }
}
