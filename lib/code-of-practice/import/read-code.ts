import { formatPlace } from '../../citation/reference'
import { gists } from '../../knowledge/generated/code-of-practice-words'
import type { OfficialParagraph } from '../official/official-code'
import { plainWords } from '../tokens'
import { dropContents } from './contents-pages'
import { dropFootnotes } from './footnotes'
import { isDisplay, stretches } from './headings'
import { type ImportReport, reportOn } from './import-report'
import { numberMarks } from './number-marks'
import type { CodeLine } from './page-lines'
import { editionOf, recognise } from './recognise'
import { risingMarks, straysAmong } from './rising'
import { type CodePage, dropRunningLines } from './running-lines'
import { takeParagraphs } from './take-paragraphs'
import { measure } from './typography'

/** What a file says, before it is stored. */
export interface ReadCode {
  readonly edition: string | null
  readonly paragraphs: readonly OfficialParagraph[]
  readonly report: ImportReport
}

/** Lets the page that waits for the import draw and answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** The first pages, where the title and the edition stand. */
const OPENING = 4

/**
 * Finds the numbered paragraphs of the Code in the lines of its pages, in steps of some 50 ms.
 *
 * @param title in the properties of the file
 * @throws UnreadableDocument when the file is something else
 */
export async function readCode(pages: readonly CodePage[], title: string): Promise<ReadCode> {
  const shed = dropRunningLines(pages)
  await pause()
  const rough = measure(shed.pages.flatMap((page) => page.lines))
  const body = dropContents(dropFootnotes(shed.pages, rough.size))
  const lines = body.flatMap((page) => page.lines)
  const typography = measure(lines)
  await pause()
  const candidates = numberMarks(lines, typography, (line) => isDisplay(line, typography))
  const marks = risingMarks(candidates)
  const opening = pages.slice(0, OPENING).flatMap((page) => page.lines)
  recognise({
    opening,
    size: typography.size,
    title,
    running: shed.running,
    lines,
    highestChapter: Math.max(0, ...marks.map((mark) => mark.place.chapter)),
    paragraphs: marks.length,
  })
  await pause()
  const words = new Set([...innerWords(lines), ...ownWords()])
  const found = stretches(lines, marks, typography)
  await pause()
  const { taken, titles } = takeParagraphs(found, { lines, words, typography })
  const paragraphs = taken.map(({ place, ...paragraph }) => ({
    reference: formatPlace(place),
    ...paragraph,
  }))
  const edition = editionOf({ opening, title, lines })
  const strays = straysAmong(candidates, marks).map(({ at, place }) => ({
    reference: formatPlace(place),
    page: lines[at]?.page ?? 0,
  }))
  return { edition, paragraphs, report: reportOn(paragraphs, { titles, edition, strays }) }
}

/** Words from within lines: the first and the last of a line may be halves. */
function innerWords(lines: readonly CodeLine[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of lines) {
    const inner = text.toLowerCase().replace(/^\S+|\S+$/g, '')
    for (const word of inner.match(/[\p{L}'’]+(?:-[\p{L}'’]+)*/gu) ?? []) words.add(word)
  }
  return words
}

/** Words that occur in the summaries, which help to mend words broken at the end of a line. */
const ownWords = (): Set<string> => new Set(gists.flatMap(plainWords))
