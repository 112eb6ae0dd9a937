import type { LocatedFact } from '../fact'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import type { NumberedLineFact } from './facts'

type Line = LocatedFact<NumberedLineFact>

/** Fewer numbers are no series. */
const FEWEST = 3
/** A wider gap is another series, or numbers of something else. */
const WIDEST = 3

interface Break {
  readonly at: Line
  readonly before: number
  readonly number: number
}

/** Where a series of numbers leaves one out or gives one twice; none where it is no series at all. */
function breaksIn(run: readonly Line[], numberOf: (line: Line) => number | null): Break[] {
  const breaks: Break[] = []
  let before: number | null = null
  let steps = 0
  for (const at of run) {
    const number: number = numberOf(at) ?? (before ?? 0) + 1
    if (before !== null) {
      if (number === before + 1) steps++
      else if (number < before || number > before + WIDEST) return []
      else breaks.push({ at, before, number })
    }
    before = number
  }
  return run.length < FEWEST || breaks.length > steps ? [] : breaks
}

/** Cuts a list of lines where one begins a new series. */
function runsOf(lines: readonly Line[], isNew: (line: Line, before: Line) => boolean): Line[][] {
  const runs: Line[][] = []
  let last: Line | undefined
  for (const line of lines) {
    const run = runs.at(-1)
    if (!run || !last || isNew(line, last)) runs.push([line])
    else run.push(line)
    last = line
  }
  return runs
}

const whole = ({ fact }: Line): number | null => (fact.label === '' ? null : Number(fact.label))
const major = ({ fact }: Line): string => fact.label.split('.')[0] ?? ''
const minor = ({ fact }: Line): number => Number(fact.label.split('.')[1] ?? 0)

/** Numbers of headings, contents, steps and paragraphs that skip one or come twice (CONS-07). */
export function* brokenNumbering(view: DocumentView): Iterable<DocumentFinding> {
  const lines = factsOf(view, 'numbered-line')
  if (lines.length === 0) return
  const of = (series: NumberedLineFact['series']): Line[] =>
    lines.filter(({ fact }) => fact.series === series)
  const sectionOf = ({ block }: Line) => view.document.sectionOf[block]

  const contents = of('contents')
  const isFirst = (line: Line) => whole(line) === 1
  for (const run of runsOf(contents, (line, last) => isFirst(line) && !isFirst(last)))
    yield* told(view, breaksIn(run, whole), 'entry of the contents')
  yield* againstHeadings(view, contents, of('heading'))

  for (const run of runsOf(of('step'), (line, last) => isFirst(line) || sectionsApart(line, last)))
    yield* told(view, breaksIn(run, whole), 'step')

  const known = new Set(
    lines.filter(({ fact }) => fact.series === 'line').map(({ fact }) => fact.label),
  )
  const headings = of('heading')
  const isNew = (line: Line, last: Line) => isFirst(line) || line.fact.depth !== last.fact.depth
  for (const run of runsOf(headings, isNew)) {
    const breaks = breaksIn(run, whole)
    yield* told(
      view,
      // A heading that the file does not mark as one stands in a line of its own.
      breaks.filter(({ before, number }) => number === before || !known.has(`${before + 1}`)),
      'heading',
    )
  }

  const finer = of('finer')
  for (const run of runsOf(finer, (line, last) => major(line) !== major(last) || minor(line) === 1))
    if (run[0] && minor(run[0]) === 1) yield* told(view, breaksIn(run, minor), 'number')
  yield* inWrongSection(view, finer, known)

  function sectionsApart(line: Line, last: Line): boolean {
    // Steps that are headings have a section each.
    return line.fact.title === '' && sectionOf(line) !== sectionOf(last)
  }
}

function* told(
  view: DocumentView,
  breaks: readonly Break[],
  what: string,
): Iterable<DocumentFinding> {
  for (const { at, before, number } of breaks)
    yield finding(
      view,
      at,
      number === before
        ? `This ${what} has the number of the one before: number each once, so that references lead to one place.`
        : `The numbers jump here: a ${what} seems to be missing before this one.`,
    )
}

function finding(view: DocumentView, { block, fact }: Line, message: string): DocumentFinding {
  const range = placeOf(view, block, fact.range)
  return {
    ruleId: 'CONS-07',
    range,
    found: view.document.text.slice(range.start, range.end),
    message,
    fixes: [],
  }
}

const fold = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\W*(?:(?:section|part)\s+)?\d{1,2}[.):]?\s+/, '')
    .replace(/[\s.…]*\d{0,3}\s*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The contents give a heading another number than it has. */
function* againstHeadings(
  view: DocumentView,
  contents: readonly Line[],
  headings: readonly Line[],
): Iterable<DocumentFinding> {
  if (contents.length === 0 || headings.length === 0) return
  const numbers = new Map<string, string>()
  for (const { fact } of headings) numbers.set(fold(fact.title), fact.label)
  for (const entry of contents) {
    const number = entry.fact.title === '' ? undefined : numbers.get(fold(entry.fact.title))
    if (number === undefined || entry.fact.label === '' || number === entry.fact.label) continue
    yield finding(
      view,
      entry,
      `The contents give this the number ${entry.fact.label}, and its heading has ${number}: number both alike.`,
    )
    // One wrong number moves all that follow.
    return
  }
}

/** “3.1” in section 4. */
function* inWrongSection(
  view: DocumentView,
  finer: readonly Line[],
  known: ReadonlySet<string>,
): Iterable<DocumentFinding> {
  const told = new Set<string>()
  for (const line of finer) {
    const { under, title } = line.fact
    if (under === '' || major(line) === under || known.has(major(line)) || told.has(under)) continue
    const isHeading = title !== ''
    const others = finer.filter(({ fact }) => fact.under === under)
    const isLeftOver =
      Math.abs(Number(major(line)) - Number(under)) === 1 &&
      (minor(line) === 1 || others.some((other) => major(other) === under))
    if (!isHeading && !isLeftOver) continue
    told.add(under)
    yield finding(
      view,
      line,
      `“${line.fact.label}” stands in section ${under}: number it as a part of that section.`,
    )
  }
}

/** “question 14” of a report that says it answers twelve. */
export function* beyondCount(
  view: DocumentView,
  told: readonly DocumentFinding[],
): Iterable<DocumentFinding> {
  const counts = factsOf(view, 'stated-count')
  if (counts.length === 0) return
  for (const { block, fact } of factsOf(view, 'named-part')) {
    const stated = counts.find(
      (count) =>
        count.fact.noun === fact.noun &&
        // Several procedures of one policy have steps of their own.
        (!/^st/.test(fact.noun) ||
          view.document.sectionOf[count.block] === view.document.sectionOf[block]),
    )
    if (!stated || fact.number <= stated.fact.count) continue
    const range = placeOf(view, block, fact.range)
    if (told.some((other) => other.range.start === range.start)) continue
    const found = view.document.text.slice(range.start, range.end)
    yield {
      ruleId: 'CONS-07',
      range,
      found,
      message: `“${found}” is not found in this document, which says that it has ${stated.fact.count}: check the reference.`,
      fixes: [],
    }
  }
}
