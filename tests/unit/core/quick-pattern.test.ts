import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openingTable } from '../../../lib/core/pattern-openings'
import { QuickPattern } from '../../../lib/core/quick-pattern'

/** Ways to write an expression, each with something that another has not. */
const patterns: readonly RegExp[] = [
  /\b(?:plans?|reviews?|EHC(?:NA|Ps?)?)\b/i,
  /\b(?<who>parent|carer)s?(?<own>'s|s')?(?![\w-])/gi,
  /(?:\b|(?=§))(?:(paras?)|(ss?)|(?<!')p{1,2})(?=[^a-z])|: ?(?<=\d\d: ?)(?=\d)/gi,
  /[A-Z]{2,}|SaLT/g,
  /(?:^|[.;] )(?:then )*(?=tell|ask)/gi,
  /\p{Lu}[\p{L}'’-]+ \p{Lu}/gu,
  /st[aeiou]\w*/iu,
  /(?:a|an|the)? ?(?:school|k)\b/i,
  /[^a-z\s]\d{0,2}x?/i,
  /.b|\Bc/,
  /£ ?6|20\d\d/,
  /é|“[^”]+”/,
  /(?<!no )\bplan\b$/i,
  /\bin\b(?:.{0,5}\bterm)?/,
  /\u{1f600}+|\x41[\]a\\-]/u,
]

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."plan Plans EHCP EHC review parents' carer's SENCO SaLT § § p. pp 6.36 2015: 12 ask tell then school the an ſtaff staff Kay £6 £ 6 école “no” no plan in term A] \\ - 😀 😀😀 \ud83d \ude00 \n . ; x ab bc".split(
          / (?! )/,
        ),
        ' ',
        '',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(' '))

const told = (matches: Iterable<RegExpMatchArray>) =>
  [...matches].map((match) => ({ index: match.index, all: [...match], groups: match.groups }))

describe('QuickPattern', () => {
  it.each(patterns.map((pattern) => [pattern.source, pattern] as const))(
    'finds what the engine finds of %s',
    (_, pattern) => {
      const quick = new QuickPattern(pattern)
      const plain = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
      fc.assert(
        fc.property(texts, (text) => {
          expect(told(quick.all(text))).toEqual(told(text.matchAll(plain)))
          expect(quick.test(text)).toBe(text.search(plain) >= 0)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('begins where it is told to', () => {
    const quick = new QuickPattern(/\bplans?\b/i)
    expect(quick.exec('a plan and Plans', 4)?.index).toBe(11)
    expect(quick.exec('a plan', 3)).toBeNull()
  })
})

describe('openingTable', () => {
  it.each([/a?/, /(?:x|)y*/, /(.)\1/, /^/m])('says of %s that nothing can be told', (pattern) => {
    expect(openingTable(pattern)).toBeNull()
  })

  it('rules out most beginnings of a choice of words', () => {
    const allowed = openingTable(/\b(?:plan|review)/i)?.filter((where) => where > 0).length
    expect(allowed).toBe(8)
  })
})
