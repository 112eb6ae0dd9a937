import { oncePer } from '../../core/once-per'
import { contains, type Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
import type { BlockContext } from '../block-context'

const DOUBLE = /["“„]([^"“”„]+)["”]/g
/** Single quotes open after a space or bracket and close before one, so that apostrophes do not count. */
const SINGLE = /(?<=^|[\s([—–-])['‘]([^'‘]*(?:['’]\p{L}[^'‘’]*)*)['’](?=$|[\s)\].,;:!?—–-])/gu

/** Words in quotation marks; offsets are relative to the block and leave the marks out. */
export function quotations(text: string): Range[] {
  if (!/["'“‘]/.test(text)) return []
  const found: Range[] = []
  for (const pattern of [DOUBLE, SINGLE]) {
    for (const match of text.matchAll(pattern)) {
      found.push({ start: match.index + 1, end: match.index + match[0].length - 1 })
    }
  }
  return found
}

/** Words after which a quoted word is the writer's own use of it, at arm's length: at “School Action”. */
const USES =
  /(?:^|\s)(?:on|at|to|from|under|onto|with|of|an?|the|as|our|their|his|her|its|is|are|called|have|has|headed|entitled|(?:record|code|mark|list|enter)(?:s|d|ed|ing)?)\s*["'“‘„]$/i
/** … unless it is named as a word. */
const NAMES =
  /\b(?:word|term|phrase|expression|label|name|wording|title|say|says|said|call|write|wrote|(?:speak|spoke|talk)s? of|(?:speaking|talking) of)s?\b[^.;]{0,12}["'“‘„]$/i

/** The quoted words are part of a longer name: “Every Child Matters” outcomes. */
const NOUN_AFTER =
  /^["'”’]\s+(?:agenda|outcomes?|framework|pupils?|children|students?|learners|stages?|levels?|list|register|guidance|documents?|plans?|strategy|initiative|programme|needs|difficulties|meetings?|reviews?|targets?)\b/i

/** The quoted words are what something of the school is headed: two columns on the list, “SA” and “SA+”. */
const HEADS =
  /\b(?:columns?|registers?|headings?|folders?|drawers?|trays?|tabs?|codes?|groups?|stages|steps|levels|categories)\b(?![^.;]*\b(?:old|previous|former|hear|see|avoid|no longer|not)\b)[^.;]{0,50}["'“‘„]$/i

/** Said of the quoted words as of a thing: “School Action” is the first step. */
const IS_A_THING =
  /^["'”’]\s+(?:is|are|means) (?:the|our|when|where|for) (?!old|former|previous|name|names|term|word|label)/i

const quotationsIn = oncePer(({ text }: Block) => quotations(text))

/** Marks at the end of a sentence, which its range takes in: “….”, “…”. */
const MARKS = 2

/** The quotation around a range, if it stands in one, its marks and stop counted as within. */
const around = (context: BlockContext, range: Range): Range | undefined =>
  quotationsIn(context.block).find(({ start, end }) =>
    contains({ start: start - 1, end: end + MARKS }, range),
  )

/** Characters by which a quotation may be longer than the words and still be nothing but them. */
const SLACK = 2

/** Said by somebody else, or named as a word. A term in quotation marks may be the writer's own use. */
export function isQuoted(context: BlockContext, range: Range): boolean {
  if (context.block.inQuotation) return true
  const quotation = around(context, range)
  if (!quotation) return false
  const isWhole = quotation.end - quotation.start <= range.end - range.start + SLACK
  const before = context.block.text.slice(Math.max(0, quotation.start - 70), quotation.start)
  // “School Action” at the head of a bullet or alone in a cell is what the writer has.
  const isLabel = quotation.start < 3 && ['list-item', 'table-cell'].includes(context.block.kind)
  const after = context.block.text.slice(quotation.end, quotation.end + 30)
  const isUsed =
    isLabel ||
    USES.test(before) ||
    HEADS.test(before) ||
    NOUN_AFTER.test(after) ||
    IS_A_THING.test(after)
  return !isWhole || NAMES.test(before) || !isUsed
}

/** In quotation marks at all, were it a single word: a replacement there is never safe. */
export const isInMarks = (context: BlockContext, range: Range): boolean =>
  around(context, range) !== undefined
