import { readFileSync } from 'node:fs'
import { countWords } from '../../../lib/core/count-words'
import type { Diagnostic } from '../../../lib/core/diagnostic'
import { overlaps, type Range } from '../../../lib/core/range'
import { isAtLeast } from '../../../lib/core/severity'
import { readMarkdown } from '../../../lib/document/markdown'
import { toSource } from '../../../lib/document/source-map'
import { Linter } from '../../../lib/linter/linter'
import { type GoldMark, parseGold } from './gold'

/** How the checks did on one gold document. */
export interface Measure {
  readonly file: string
  readonly words: number
  readonly counted: number
  readonly hits: number
  readonly missed: readonly GoldMark[]
  readonly flagged: number
  readonly falseFlags: readonly Diagnostic[]
  readonly replacementsAsserted: number
  readonly wrongReplacements: readonly { mark: GoldMark; got: string }[]
  /** Judgement cases that Fix all would have changed. */
  readonly unsafe: readonly { mark: GoldMark; got: string }[]
}

const fold = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\b(?:an?|the) /gi, '')
    .trim()
    .toLowerCase()

/** How a passage reads after one change; articles, case and white space do not count. */
const written = (source: string, window: Range, change: Range, replacement: string): string =>
  fold(
    source.slice(window.start, change.start) + replacement + source.slice(change.end, window.end),
  )

/**
 * Compares findings with the marks of a gold file, as far as they are of a kind that it was marked
 * for; false flags are counted among those at warning or above.
 *
 * @param isOwn the marks that should be found, in a file that is marked for several kinds
 */
export function measure(
  path: string,
  includes: (diagnostic: Diagnostic) => boolean,
  linter = new Linter(),
  isOwn: (mark: GoldMark) => boolean = () => true,
): Measure {
  const { source, marks } = parseGold(readFileSync(path, 'utf8'))
  const document = readMarkdown(source)
  const found = linter
    .lint(document, { asOf: '2026-11-23' })
    .flatMap((one) => [one, ...(one.category === 'coverage' ? [] : (one.folded ?? []))])
    .filter(includes)
    .map((diagnostic) => ({
      diagnostic,
      range: (document.source && toSource(document.source, diagnostic.range)) ?? {
        start: 0,
        end: 0,
      },
    }))
  const serious = found.filter(
    ({ diagnostic }) => includes(diagnostic) && isAtLeast(diagnostic.severity, 'warning'),
  )
  const counted = marks.filter((mark) => mark.weight === 'counted' && isOwn(mark))
  const missed = counted.filter((mark) => !found.some(({ range }) => overlaps(range, mark)))
  const falseFlags = serious.filter(({ range }) => !marks.some((mark) => overlaps(range, mark)))
  const matched = counted.flatMap((mark) => {
    const hits = found.filter(({ range }) => overlaps(range, mark))
    const hit = hits.find(({ diagnostic }) => mark.ids.includes(diagnostic.ruleId)) ?? hits[0]
    return hit ? [{ mark, range: hit.range, fixes: hit.diagnostic.fixes }] : []
  })
  const asserted = matched.filter(
    ({ mark }) => mark.replacement !== null && mark.replacement !== '?',
  )
  return {
    file: path,
    words: countWords(document.text),
    counted: counted.length,
    hits: counted.length - missed.length,
    missed,
    flagged: serious.length,
    falseFlags: falseFlags.map(({ diagnostic }) => diagnostic),
    replacementsAsserted: asserted.length,
    wrongReplacements: asserted
      .filter(({ mark, range, fixes }) => {
        const window = {
          start: Math.min(mark.start, range.start),
          end: Math.max(mark.end, range.end),
        }
        const right = written(source, window, mark, mark.replacement ?? '')
        return !fixes.some((fix) => written(source, window, range, fix.replacement) === right)
      })
      .map(({ mark, fixes }) => ({ mark, got: fixes.map((fix) => fix.replacement).join(' | ') })),
    unsafe: matched
      .filter(({ mark, fixes }) => mark.replacement === '?' && fixes.some((fix) => fix.isSafe))
      .map(({ mark, fixes }) => ({ mark, got: fixes.map((fix) => fix.replacement).join(' | ') })),
  }
}
