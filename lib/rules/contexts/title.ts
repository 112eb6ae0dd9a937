import { countWords } from '../../core/count-words'
import { oncePer } from '../../core/once-per'
import { contains, type Range } from '../../core/range'
import type { Block } from '../../document/policy-document'
import type { BlockContext } from '../block-context'

/** A full stop and a space end the title, but for “St. Mary” and “No. 3”. */
const WORD = "(?:(?:St|No|Vol|Dr|Mrs?|Ms)\\.|[\\p{Lu}\\d](?:[\\p{L}\\d'’&/-]|\\.(?!\\s))*)"
const LINK = '(?:of|the|and|for|in|to|with|at|on|a|an|by|or|from|&)'
const RUN = `${WORD}(?:[ :–,(-]{1,3}(?:${LINK} )*${WORD}\\)?)*`

/** A run of capitalised words closed by a year: “The Education (SEN) Regulations 2001”. */
const DATED = new RegExp(`${RUN},? ?\\(?(?:\\p{L}+ )?(?:19|20)\\d\\d\\)?`, 'gu')

const KINDS =
  'Act|Bill|Regulations|Order|Charter|Convention|Handbook|Report|Review|Toolkit|Strategy|Framework|Green Paper|White Paper'
/** A run of capitalised words that ends in a kind of publication. */
const KIND = new RegExp(`${RUN} (?:${KINDS})(?! [a-z]* ?pupils?)\\b`, 'gu')

/** “CAF (Common Assessment Framework)”: initials before a bracket are no part of the title in it. */
const INITIALS = /^[A-Z]{2,7}s? \(/

/** A quick look before the patterns, which try every capital letter. */
const MAY_BE_DATED = /(?:19|20)\d\d/
const MAY_BE_KIND = new RegExp(` (?:${KINDS})`)

const titlesIn = oncePer(({ text }: Block): Range[] =>
  [MAY_BE_DATED.test(text) ? DATED : null, MAY_BE_KIND.test(text) ? KIND : null].flatMap(
    (pattern) =>
      pattern
        ? [...text.matchAll(pattern)].map(({ 0: title, index }) => ({
            start: index + (INITIALS.exec(title)?.[0].length ?? 0),
            end: index + title.length,
          }))
        : [],
  ),
)

/**
 * Part of a longer title of an Act, a book or a piece of guidance. A term that is itself the whole
 * title does not count: it is what the writer names.
 */
export function isInTitle(context: BlockContext, range: Range): boolean {
  const { block } = context
  for (const span of block.spans) {
    if (span.kind !== 'emphasis' && span.kind !== 'link') continue
    if (!contains(span, range)) continue
    const text = block.text.slice(span.start, span.end)
    if (isLonger(text, range) && capitalShare(text) > 0.6) return true
  }
  return titlesIn(block).some(
    (title) =>
      contains(title, range) &&
      isLonger(
        block.text.slice(title.start, title.end).replace(/,? ?\(?(?:19|20)\d\d\)?$/, ''),
        range,
      ),
  )
}

/** An article in front is not part of a title, nor is the letter of a list. */
function isLonger(title: string, range: Range): boolean {
  const bare = title
    .replace(/^\W*(?:[a-z]|[ivx]+|\d+(?:\.\d+)*)[).:]\s*/, '')
    .replace(/^(?:The|A|An|Our|Your|This) /, '')
  return countWords(bare) > 2 && bare.length > range.end - range.start + 3
}

function capitalShare(text: string): number {
  const long = text.split(/\s+/).filter((word) => word.length > 3)
  return long.length === 0 ? 0 : long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length
}
