import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { overlaps } from '../../lib/core/range'
import { joinedSentences } from '../../lib/document/joined-sentences'
import { readMarkdown } from '../../lib/document/markdown'
import type { Block } from '../../lib/document/policy-document'
import { toSource } from '../../lib/document/source-map'
import { examples } from '../../lib/knowledge/generated/examples'
import { Linter } from '../../lib/linter/linter'
import { isByLikeness } from '../../lib/rules/likeness/how-likely'
import { parseGold } from '../../tests/corpus/lib/gold'
import * as frames from '../../tests/unit/rules/voice/frames.table'
import * as parts from '../../tests/unit/rules/voice/parts.table'
import * as passages from '../../tests/unit/rules/voice/passages.table'
import { rowsOf } from '../../tests/unit/rules/voice/say'
import * as wordings from '../../tests/unit/rules/voice/wordings.table'

/** Checks that are learnt together: one family tells that something is wrong, then which of its checks says so. */
export const FAMILIES = ['DUTY', 'VOICE'] as const
export type Family = (typeof FAMILIES)[number]

/** A sentence that somebody judged, or that stands in a document that somebody judged. */
export interface Judged {
  readonly text: string
  /** The check of each family that it is a fault of; null where it is none, absent where that is not known. */
  readonly faults: { readonly [F in Family]?: string | null }
}

const corpus = join(import.meta.dirname, '..', '..', 'tests', 'corpus')
const unitTests = join(corpus, '..', 'unit', 'rules')
/** What comes nearest to a fault teaches most. */
const WEIGHT_OF_NEAR_MISSES = 3
const LINE = /^([+-]) (\S+) \| (.*)$/

/** Checks that go by citations, by whole sections or by the document: no sentence alone is like their faults. */
const OF_MORE_THAN_A_SENTENCE = new Set([
  'DUTY-16',
  'DUTY-17',
  'VOICE-01',
  'VOICE-02',
  'VOICE-06',
  'VOICE-07',
])

const isOf = (family: Family) => (id: string) => id.startsWith(`${family}-`)

const forEach = (answer: (family: Family) => string | null | undefined): Judged['faults'] =>
  Object.fromEntries(
    FAMILIES.flatMap((family) => {
      const fault = answer(family)
      return fault === undefined || OF_MORE_THAN_A_SENTENCE.has(fault ?? '')
        ? []
        : [[family, fault]]
    }),
  )

/** Lines of `sentences/`: `+ DUTY-01 | …`, with a heading before `>>`, bullets behind `*` or `⏎`, rows behind `|||`. */
function judgedLines(): Judged[] {
  return ['duties', 'voice', 'dates', 'terms', 'taught'].flatMap((name) =>
    readFileSync(join(corpus, 'sentences', `${name}.txt`), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, sign, names = '', written = ''] = LINE.exec(line) ?? []
        if (sign === undefined) return []
        const ids = sign === '+' ? names.split('/') : []
        const text = (written.split(' >> ').at(-1) ?? '')
          .replace(/[⟦⟧*⏎]/g, ' ')
          .replaceAll('|||', ':')
        return [{ text, faults: forEach((family) => ids.find(isOf(family)) ?? null) }]
      }),
  )
}

/** What likeness reads, too; in tables only for voice. */
const isRead = ({ kind }: Block): boolean => kind !== 'heading' && kind !== 'code'
const isReadFor = (family: Family, { table }: Block): boolean =>
  table === null || family === 'VOICE'

/** Each sentence of a passage in which nothing is wrong. */
const soundSentences = (passage: string): Judged[] =>
  readMarkdown(passage)
    .blocks.filter(isRead)
    .flatMap((block) =>
      joinedSentences(block).map((sentence) => ({
        text: sentence.text,
        faults: forEach((family) => (isReadFor(family, block) ? null : undefined)),
      })),
    )

/** Passages under a heading of a page in the unit tests, each behind a dash. */
const passagesUnder = (source: string, heading: string): string[] =>
  (source.split(`## ${heading}\n`)[1]?.split(/^## /m, 1)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).replace(/ ?⏎ ?/g, '\n'))

/** Passages on which the duty checks are tested one by one. */
function judgedPassages(): Judged[] {
  const folder = join(unitTests, 'duty')
  const pages = readdirSync(join(folder, 'tables')).map((name) => join('tables', name))
  return ['around.md', ...pages.sort()].flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8')
    const ofPage = /DUTY-\d\d/.exec(name)?.[0] ?? ''
    return [
      ...passagesUnder(source, 'Flag').map((line) => {
        const [, id = ofPage, text = ''] = /^(?:(DUTY-\d\d): )?(.*)$/.exec(line) ?? []
        return { text, faults: forEach((one) => (isOf(one)(id) ? id : null)) }
      }),
      ...passagesUnder(source, 'Do not flag').flatMap((line) => {
        const soundOnes = soundSentences(line.replace(/^DUTY-\d\d: /, ''))
        return Array.from({ length: WEIGHT_OF_NEAR_MISSES }, () => soundOnes).flat()
      }),
    ]
  })
}

/** Wordings on which the checks of voice are tested one by one: `VOICE-03 …` in each line. */
const judgedWordings = (): Judged[] =>
  [
    ...[
      wordings.pointedOut,
      wordings.pointedOutToo,
      frames.pointedOut,
      parts.pointedOut,
      passages.pointedOut,
    ].map((rows) => ({
      rows,
      isFault: true,
    })),
    ...[wordings.leftAlone, frames.leftAlone, parts.leftAlone, passages.leftAlone].map((rows) => ({
      rows,
      isFault: false,
    })),
  ].flatMap(({ rows, isFault }) =>
    rowsOf(rows).map(([id, text]) => ({
      text,
      faults: forEach((family) => {
        if (family === 'VOICE') return isFault ? id : null
        return isFault ? undefined : null
      }),
    })),
  )

/** What the pages of the checks flag, and what they leave alone. */
const judgedExamples = (): Judged[] =>
  examples.flatMap(({ id, flag, keep }) => [
    ...flag.map(({ text }) => ({ text, faults: forEach((one) => (isOf(one)(id) ? id : null)) })),
    ...keep.flatMap(({ text }) => soundSentences(text)),
  ])

/** Documents of a folder in which whole families are marked; of others only what no check flags is known to be sound. */
function judgedDocuments(
  folder: string,
  isMarkedFor: (family: Family, name: string) => boolean,
): Judged[] {
  const linter = new Linter()
  const names = readdirSync(join(corpus, folder)).filter((name) => name.endsWith('.gold.md'))
  return names.sort().flatMap((name) => {
    const { source, marks } = parseGold(readFileSync(join(corpus, folder, name), 'utf8'))
    const document = readMarkdown(source)
    const flagged = linter
      .lint(document)
      .flatMap((one) => [one, ...(one.folded ?? [])])
      .filter((one) => !isByLikeness(one))
    return document.blocks.flatMap((block, index): Judged[] => {
      if (!isRead(block)) return []
      const at = document.starts[index] ?? 0
      return joinedSentences(block).map((sentence) => {
        const range = { start: at + sentence.range.start, end: at + sentence.range.end }
        const inSource = document.source ? toSource(document.source, range) : null
        const own = marks.filter((mark) => inSource !== null && overlaps(mark, inSource))
        const faults = forEach((family) => {
          if (!isReadFor(family, block)) return undefined
          const mine = own.filter(({ ids }) => ids.some(isOf(family)))
          const counted = mine.find(({ weight }) => weight === 'counted')
          if (counted) return counted.ids.find(isOf(family))
          if (own.some(({ weight }) => weight !== 'counted')) return undefined
          const isKnown =
            isMarkedFor(family, name) ||
            !flagged.some((one) => isOf(family)(one.ruleId) && overlaps(one.range, range))
          return isKnown ? null : undefined
        })
        return { text: sentence.text, faults }
      })
    })
  })
}

/** Everything that is learnt from, in a steady order. */
export const material = (): Judged[] => [
  ...judgedDocuments('duties', (family) => family === 'DUTY'),
  ...judgedDocuments('voice', (family, name) => family === 'VOICE' || name.startsWith('mixed-')),
  ...judgedDocuments('outdated-terms', () => false),
  ...judgedDocuments('blind', () => false),
  ...judgedDocuments('currency', () => false),
  ...judgedLines(),
  ...judgedPassages(),
  ...judgedWordings(),
  ...judgedExamples(),
]
