import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../lib/document/markdown'
import type { PolicyDocument } from '../../lib/document/policy-document'
import { replaceBlock, reuseBlocks } from '../../lib/document/revise'
import { examples } from '../../lib/knowledge/generated/examples'
import { type Analysis, Linter } from '../../lib/linter/linter'
import type { LintOptions } from '../../lib/linter/options'
import { policyOf } from '../bench/text'

/** Sentences of the pages, in all their variety. */
const fromPages = examples
  .flatMap(({ flag, keep }) => [...flag, ...keep])
  .map(({ text }) => text)
  .filter((text) => !/[\n|#>]/.test(text) && text.length < 200)

/** What tells of the document as a whole: whom it speaks to, who is who, which nation, what it is. */
const telling = [
  'We will talk to you about your child.',
  'Ask your tutor or your mentor about your course.',
  'Our SENCO is Mrs Field.',
  'Mrs Field decides which pupils have an EHC needs assessment.',
  'The headteacher, Mr Marsh, draws up the EHC plan.',
  'This school in Cardiff follows the ALN Code for Wales and writes an IDP; Estyn inspects it.',
  'Pupils in Wales have an IDP under the ALN Code.',
  'Sixth form students in Year 12 and Year 13 take their GCSEs at the college.',
  'The SEND Code of Practice 2015 says so (paragraph 6.36).',
  'Parents must be told (SEND Code of Practice 2015, 6.43). Ibid., 6.44.',
  'See paragraph 6.17 and section 69 of the Children and Families Act 2014.',
  'SALT means speech and language therapy.',
  'SALT is given by the LSA, and CAMHS helps.',
  'This policy is the SEN information report. It was approved in March 2022.',
  'The SEN information report is on our website. It is reviewed every two years.',
  'Next review: January 2024',
  'Pupils at Ravensdale Primary School do well; Ravensdale’s door is open.',
  'See section 9 and Appendix C.',
]
const headings = [
  'SEND policy of Oakfield Primary School',
  'Contents',
  'Glossary',
  'References',
  'EHC plans',
  '6.2 Identification',
  'The role of the SENCO',
  'Working with parents',
  'Review',
  'Funding in Wales',
  'Appendix A',
  'Assess, plan, do, review',
]

const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fromPages) },
  { weight: 2, arbitrary: fc.constantFrom(...telling) },
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
const heading = fc
  .tuple(fc.constantFrom('#', '##', '###'), fc.oneof(fc.constantFrom(...headings), sentence))
  .map(([marks, title]) => `${marks} ${title}`)
const list = fc
  .array(sentence, { minLength: 2, maxLength: 4 })
  .map((all) => `The school will:\n\n${all.map((text) => `- ${text}`).join('\n')}`)
const table = fc
  .tuple(sentence, sentence)
  .map(([a, b]) => `| Task | Who |\n|---|---|\n| ${a} | ${b} |\n| SENCO | Mrs Field |`)
const piece = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 3, arbitrary: heading },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: table },
)

type Edit = (pieces: readonly string[]) => string[]
/** Where something happens: a share of the document's length, so that shrinking keeps it meaningful. */
const place = fc.integer({ min: 0, max: 999 })
const at = (pieces: readonly unknown[], share: number): number =>
  Math.floor((share * pieces.length) / 1000)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, piece).map(
    ([share, text]): Edit =>
      (pieces) =>
        pieces.with(at(pieces, share), text),
  ),
  fc.tuple(place, sentence).map(
    ([share, text]): Edit =>
      (pieces) =>
        pieces.with(at(pieces, share), `${pieces[at(pieces, share)]} ${text}`),
  ),
  fc.tuple(place, piece).map(
    ([share, text]): Edit =>
      (pieces) =>
        pieces.toSpliced(at(pieces, share), 0, text),
  ),
  place.map(
    (share): Edit =>
      (pieces) =>
        pieces.length > 2 ? pieces.toSpliced(at(pieces, share), 1) : [...pieces],
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (pieces) => {
        const moved = pieces[at(pieces, from)]
        const rest = pieces.toSpliced(at(pieces, from), 1)
        return moved === undefined ? rest : rest.toSpliced(at(pieces, to), 0, moved)
      },
  ),
)

/** All that a check tells. Getters are read, so that they are compared too. */
function told({ diagnostics, coverage, voice, nature, readability, citations, view }: Analysis) {
  const items = coverage.map((item) => ({ ...item, evidence: item.evidence }))
  const { people, ...others } = view.signals
  const signals = { ...others, people: new Map(people) }
  return { diagnostics, coverage: items, voice, nature, readability, citations, signals }
}

/** Checked by a linter that has seen nothing, on blocks that nobody has seen. */
const fromNothing = (document: PolicyDocument, options: LintOptions) =>
  told(new Linter().analyse(structuredClone(document), options))

const runs = { numRuns: 40 }
const options: LintOptions = { asOf: '2026-11-23' }

describe('after any edit a kept linter tells what a new one tells of the whole document', () => {
  test('documents read again', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 4, maxLength: 14 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (start, edits) => {
          const linter = new Linter()
          let pieces: readonly string[] = start
          let document = readMarkdown(pieces.join('\n\n'))
          linter.lint(document, options)
          for (const change of edits) {
            pieces = change(pieces)
            document = reuseBlocks(document, readMarkdown(pieces.join('\n\n')))
            expect(told(linter.analyse(document, options))).toEqual(fromNothing(document, options))
          }
        },
      ),
      runs,
    )
  })

  test('words typed into one block, and taken back', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 4, maxLength: 14 }),
        fc.array(fc.tuple(place, sentence), { minLength: 1, maxLength: 6 }),
        (pieces, edits) => {
          const linter = new Linter()
          const start = readMarkdown(pieces.join('\n\n'))
          let document = start
          linter.lint(document, options)
          for (const [share, text] of edits) {
            document = replaceBlock(document, at(document.blocks, share), text)
            expect(told(linter.analyse(document, options))).toEqual(fromNothing(document, options))
          }
          expect(told(linter.analyse(start, options))).toEqual(fromNothing(start, options))
        },
      ),
      runs,
    )
  })

  test('a long policy, with many sections that no edit touches', () => {
    const long = policyOf(3_000).split('\n\n')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.tuple(place, sentence), edit), { minLength: 3, maxLength: 6 }),
        (changes) => {
          const linter = new Linter()
          let pieces: readonly string[] = long
          let document = readMarkdown(long.join('\n\n'))
          linter.lint(document, options)
          for (const change of changes) {
            if (typeof change === 'function') {
              pieces = change(pieces)
              document = reuseBlocks(document, readMarkdown(pieces.join('\n\n')))
            } else {
              const [share, text] = change
              document = replaceBlock(document, at(document.blocks, share), text)
            }
            expect(told(linter.analyse(document, options))).toEqual(fromNothing(document, options))
          }
        },
      ),
      { numRuns: 3 },
    )
  })

  test('two documents, each with a linter of its own', () => {
    const kept = [new Linter(), new Linter()]
    const documents = [policyOf(1_500), telling.join('\n\n')].map(readMarkdown)
    for (const [index, text] of telling.entries()) {
      for (const [which, linter] of kept.entries()) {
        const before = documents[which]
        if (!before) continue
        const document = replaceBlock(before, index % before.blocks.length, text)
        documents[which] = document
        expect(told(linter.analyse(document, options))).toEqual(fromNothing(document, options))
      }
    }
  })

  test('a long policy, typed into from end to end', () => {
    const linter = new Linter()
    let document = readMarkdown(policyOf(3_000))
    linter.lint(document)
    const step = Math.ceil(document.blocks.length / 12)
    for (let index = 0; index < document.blocks.length; index += step) {
      const text = `${document.blocks[index]?.text} ${telling[index % telling.length]}`
      document = replaceBlock(document, index, text)
      expect(told(linter.analyse(document))).toEqual(fromNothing(document, {}))
    }
  })
})
