import { oncePer } from '../../core/once-per'
import type { Range } from '../../core/range'
import { contains, overlaps } from '../../core/range'
import type { Block } from '../../document/policy-document'
import type { BlockContext } from '../block-context'

/** Web and e-mail addresses, domain names, file names, handles. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|edu|gov|info|io)(?:\/\S*)?|\b[\w-]+\.(?:pdf|docx?|xlsx?|pptx?|html?|txt|csv)\b|(?<=\s|^)@\w+/gi

/** Order numbers of publications: “DfES/0581/2001”, “DCSF-00372-2009”, “Ref: DfES 0117-2003”. */
const ORDER_NUMBER =
  /\b[A-Z][A-Za-z]{1,6}[ /–-]{1,3}(?!(?:19|20)\d\d)\d{3,5}[ /–-]{1,3}(?:19|20)\d\d\b/g

/** Inside an address, a file name, an order number or code: not prose. */
export function isTechnical(context: BlockContext, range: Range): boolean {
  const { block } = context
  if (block.kind === 'code') return true
  if (block.spans.some((span) => span.kind === 'code' && overlaps(span, range))) return true
  if (addressesIn(block).some((at) => overlaps(at, range))) return true
  // A range that covers a whole order number is what the writer refers to.
  return orderNumbersIn(block).some((at) => overlaps(at, range) && !contains(range, at))
}

const addressesIn = oncePer(({ text }: Block) =>
  /[.@/]\S/.test(text) ? places(ADDRESS, text) : [],
)

const orderNumbersIn = oncePer(({ text }: Block) =>
  /\d{3,5}[ /–-]{1,3}(?:19|20)\d\d/.test(text) ? places(ORDER_NUMBER, text) : [],
)

const places = (pattern: RegExp, text: string): Range[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
