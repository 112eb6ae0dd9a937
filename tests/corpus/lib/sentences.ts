import { overlaps } from '../../../lib/core/range'
import { isAtLeast } from '../../../lib/core/severity'
import { readMarkdown } from '../../../lib/document/markdown'
import type { Linter } from '../../../lib/linter/linter'

/** A sentence or two that a person judged, and what the checks say of it. */
export interface JudgedSentence {
  /** Ids that are a fair answer; the first is the one it was written for. */
  readonly ids: readonly string[]
  readonly text: string
  readonly isFault: boolean
  /** Found where it is a fault; flagged where it is none. */
  readonly isFlagged: boolean
}

const LINE = /^([+-]) (\S+) \| (.*)$/
/** Checks of other names that say the same of a fault. */
const ALSO: Readonly<Record<string, RegExp>> = {
  'DUTY-17': /^CITE-/,
  // A page of a term, whose id is in small letters, may tell the same.
  'DATE-07': /^[a-z]/,
  'DATE-08': /^[a-z]/,
  'DATE-13': /^obsolete-links$/,
}
/** Checks that say nothing of a document as short as a sentence. */
const NEEDS_MORE = /^(?:VOICE-(?:01|02|10)|DUTY-20)$/

/** The cells of two rows, parted by semicolons, as a table. */
function tableOf(text: string): string {
  const rows = text.split('|||').map((row) => row.split(';').map((cell) => cell.trim()))
  const [head = [], ...rest] = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return [head, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...rest].join('\n')
}

const bodyOf = (text: string): string =>
  text.includes('|||') ? tableOf(text) : text.replace(/: \* /, ':\n\n* ').replace(/ \* /g, '\n* ')

/** A document of its own for a sentence; a check of older pupils is asked of a school that has some. */
function documentOf(id: string, written: string, filler: string): string {
  const [first = '', second] = written.split(' >> ')
  const [heading, text] = second === undefined ? ['## Our approach', first] : [first, second]
  const title =
    id === 'VOICE-11' ? 'Oak Hill Academy (11–18, with a sixth form)' : 'Oak Hill School'
  const front =
    /^(?:DATE|CONS-0[57])/.test(id) && /^# /.test(heading) ? '' : `# SEND policy of ${title}\n\n`
  return `${front}${heading}\n\n${bodyOf(text)}\n${NEEDS_MORE.test(id) ? filler : ''}`
}

/**
 * Judges the lines of a file: `+ VOICE-03/VOICE-02 | sentence` is a fault, `- VOICE-03 | sentence` is none.
 *
 * @param filler text in which nothing is wrong, for checks that say nothing of a few words
 */
export function judgeSentences(source: string, filler: string, linter: Linter): JudgedSentence[] {
  return source.split('\n').flatMap((line) => {
    const [, sign, names = '', text = ''] = LINE.exec(line) ?? []
    if (sign === undefined) return []
    const ids = names.split('/')
    const [id = ''] = ids
    const family = `${id.split('-')[0]}-`
    const isOwn = (ruleId: string) =>
      ids.includes(ruleId) || ruleId.startsWith(family) || (ALSO[id]?.test(ruleId) ?? false)
    const least = family === 'VOICE-' ? 'information' : 'warning'
    const isFault = sign === '+'
    const isFlagged = linter
      .lint(readMarkdown(documentOf(id, text, filler)), { asOf: '2026-11-23' })
      .flatMap((one) => [one, ...(one.folded ?? [])])
      .some(
        ({ range, ruleId, severity }) =>
          range.end > range.start && isOwn(ruleId) && (isFault || isAtLeast(severity, least)),
      )
    return [{ ids, text, isFault, isFlagged }]
  })
}

/** Findings that say nothing of single words. */
const OF_WHOLES = new Set(['coverage', 'voice'])

/**
 * Judges lines in which outdated words are marked: `+ iep | Each pupil has an ⟦IEP⟧.` is found where each mark is,
 * `- iep | …` is flagged where any outdated term is, at warning or above.
 */
export function judgeTerms(source: string, linter: Linter): JudgedSentence[] {
  return source.split('\n').flatMap((line) => {
    const [, sign, id = '', text = ''] = LINE.exec(line) ?? []
    if (sign === undefined) return []
    const document = readMarkdown(documentOf(id, text.replace(/[⟦⟧]/g, ''), ''))
    const found = linter
      .lint(document, { asOf: '2026-11-23' })
      .flatMap((one) => [one, ...(one.folded ?? [])])
      .filter(({ category }) => !OF_WHOLES.has(category))
    const marks = [...text.matchAll(/⟦(.*?)⟧/g)]
    const isMarked = ({ 1: words = '', index }: RegExpExecArray) => {
      // The words before it in its item or cell tell a mark of one letter from other letters.
      const [lead = ''] = /[^;|*>]{0,16}$/.exec(text.slice(0, index)) ?? []
      const before = lead.replace(/[⟦⟧]/g, '').trimStart()
      const start = document.text.indexOf(before + words) + before.length
      return found.some(({ range }) => overlaps(range, { start, end: start + words.length }))
    }
    const isFault = sign === '+'
    const isFlagged = isFault
      ? marks.every(isMarked)
      : found.some(
          ({ category, severity }) =>
            category === 'outdated-term' && isAtLeast(severity, 'warning'),
        )
    return [{ ids: [id], text, isFault, isFlagged }]
  })
}
