import { normalise } from '../../document/normalise'
import type { Block } from '../../document/policy-document'
import { formsIn } from './forms'
import { namesPeople } from './mentions'
import type { Say } from './score'

/** What a row says of those whom one of its cells names: “Plan | the same, with the SENCO | week four”. */
export interface RowSay {
  readonly rung: Say['rung']
  /** Points the row speaks of. */
  readonly points: readonly string[]
}

/** Characters of a cell that holds names and nothing else. */
const LONGEST = 90
/** Words of a list of people, of which none says what they do. */
const PEOPLE =
  /^(?:(?:the|and|or|with|their|your|our|a|an|both|also|all|same|class|form|subject|key|next|school|year|years?|sen|send|or|both|where|useful|possible|parents?|carers?|famil(?:y|ies)|mum|dad|pupils?|child(?:ren)?|students?|learners?|young|people|person|you|teachers?|tutors?|senco|sendco|tas?|lsas?|assistants?|teaching|staff|mentors?|workers?|specialists?|psychologist|therapist|headteacher|head|us|we|people|together)\b[\s,;/&+().'’s-]*)+$/i
/** The head of a column that says who does what the row tells. */
const WHO = /\bwho\b|\bpeople\b|\binvolved\b|\bpresent\b|\bin the room\b|\battend/i

const DECIDES =
  /\b(?:agree|decid|plan(?:s|ned|ning)?\b|choos|chosen|set(?:s|ting)? |review|meet|shall we|what (?:next|worked|to try|we try)|judge|write|assess|look at|looks? back|discuss)/i
const ASKS = /\b(?:ask|talk|chat|listen|views?\b|conversation|feedback|survey|questionnaire|say)/i
const TELLS = /\b(?:tell|told|letter|send|sent|report|copy|inform|call|note)/i

function rungOf(row: string): Say['rung'] {
  if (DECIDES.test(row)) return 3
  if (ASKS.test(row)) return 2
  return TELLS.test(row) ? 1 : 0
}

/** What stands in the other cells of a row; nothing outside tables. */
export function besideInRow(blocks: readonly Block[], index: number): string[] {
  const own = blocks[index]?.table
  if (!own) return []
  const beside: string[] = []
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = blocks[at]
      if (other?.table?.table !== own.table || other.table.row !== own.row) break
      beside.push(other.text)
    }
  }
  return beside
}

/**
 * What the other cells of its row say of the people whom a cell names; null where the cell says something itself
 * or its column is not about who takes part.
 */
export function sayOfRow(blocks: readonly Block[], index: number): RowSay | null {
  const block = blocks[index]
  if (!block?.table || block.table.isHeader || block.text.length > LONGEST) return null
  const { header } = block.table
  if (!namesPeople(block.text) || !PEOPLE.test(block.text.trim()) || !WHO.test(header)) return null
  const text = besideInRow(blocks, index).join('. ')
  const rung = rungOf(text)
  return rung === 0 ? null : { rung, points: formsIn(normalise(text)).points }
}
