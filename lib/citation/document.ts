import { oncePer } from '../core/once-per'
import { type Part, partsOf } from '../document/parts'
import type { PolicyDocument, Section } from '../document/policy-document'
import { countBehind, putsBehind } from './behind'
import type { LocatedCitation } from './citation'
import { type CitationContext, emptyContext } from './context'
import { datesOf } from './dates'
import { ownNumbers } from './own-numbers'
import { citationsIn, moved, type PartCitations, partFacts } from './part-citations'
import type { Carried } from './reader'

/** Every citation in the document, in reading order. */
export const citationsOf = (document: PolicyDocument): LocatedCitation[] =>
  citedParts(document, partsOf(document)).flatMap(({ citations }, index) => {
    const first = document.sections[index]?.firstBlock ?? 0
    return citations.map((citation) => moved(citation, document.starts[first] ?? 0, first))
  })

/** The citations of a document, and all that they were read from. */
interface Read {
  readonly context: Context
  /** Levels of its sections, which tell their parents too. */
  readonly levels: readonly number[]
  /** Its sections, those left out in which nothing can be a citation or say what one means. */
  readonly speaking: readonly (Part | null)[]
  readonly found: readonly PartCitations[]
}

/** What was read last: most edits are to paragraphs without citations. */
let lastRead: Read | null = null

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

/**
 * The citations of each section, in reading order. A section is read again only where it changed, or
 * something that it depends on.
 */
export function citedParts(
  document: PolicyDocument,
  parts: readonly Part[],
): readonly PartCitations[] {
  const context = contextOf(parts)
  const levels = document.sections.map(({ level }) => level)
  const speaking = parts.map((part) => (partFacts(part).speaks ? part : null))
  const isRead =
    lastRead?.context === context &&
    isSame(lastRead.levels, levels) &&
    isSame(lastRead.speaking, speaking)
  if (lastRead && isRead) return lastRead.found
  const found = read(document, parts, context)
  lastRead = { context, levels, speaking, found }
  return found
}

function read(
  document: PolicyDocument,
  parts: readonly Part[],
  { context, key }: Context,
): readonly PartCitations[] {
  const strict = fold(document, parts, context, key)
  const bareStyle = strict.some(({ citations }) => isBare(citations))
  const often = isCitedOften(strict)
  if (!bareStyle && !often) return strict
  const chapters = chaptersOf(strict)
  const throughout = bareStyle && (context.declared || bareIn(strict).size >= FEWEST_BARE)
  const behind = bareStyle && putsBehind(parts.map(behindIn))
  const bare = { ...context, bareStyle, throughout, often, behind, chapters }
  const style = [...[...chapters].sort(), bareStyle, throughout, often, behind].join()
  return fold(document, parts, bare, `${key}${style}`)
}

interface Context {
  /** By section: what it adds. */
  readonly added: readonly string[]
  readonly context: CitationContext
  /** Tells contexts apart. */
  readonly key: string
}

/** What a section adds to the context of all, as a text; the same text adds the same. */
const addedBy = oncePer((part: Part): string => {
  const { lines, others, years, days, namesCode, laws, declares, report, theAct } = partFacts(part)
  const dated = years.filter(({ dotted, whole }) => dotted.length + whole.length > 0)
  const added = [lines, others, dated, days, namesCode, laws, declares, report, theAct]
  return added.some((one) => (Array.isArray(one) ? one.length > 0 : one))
    ? JSON.stringify(added)
    : ''
})

/** The last one: most edits add nothing to it. */
let lastContext: Context | null = null

/** What a section may depend on that stands in others. */
function contextOf(parts: readonly Part[]): Context {
  const added = parts.map(addedBy)
  if (lastContext && isSame(lastContext.added, added)) return lastContext
  const facts = parts.map(partFacts)
  const context: CitationContext = {
    ...emptyContext,
    codeNamed: facts.some((fact) => fact.namesCode),
    laws: new Set(facts.flatMap((fact) => fact.laws)),
    declared: facts.some((fact) => fact.declares),
    report: facts.some((fact) => fact.report),
    theAct: facts.find((fact) => fact.theAct)?.theAct ?? null,
    own: ownNumbers(facts.flatMap((fact) => fact.lines)),
    others: new Set(facts.flatMap((fact) => fact.others)),
    dates: datesOf(
      facts.flatMap((fact) => fact.years),
      facts.some((fact) => fact.days),
    ),
  }
  const key = JSON.stringify([
    context.codeNamed,
    context.declared,
    context.report,
    context.theAct,
    [...context.laws].sort(),
    [...context.others].sort(),
    context.dates.days,
    [...context.dates.years].sort(),
    [...context.dates.perhaps].sort(),
    parts.map(linesKey).join(''),
  ])
  lastContext = { added, context, key }
  return lastContext
}

const behindIn = oncePer((part: Part) => countBehind(partFacts(part).found))

const chaptersIn = oncePer((citations: readonly LocatedCitation[]): readonly number[] =>
  citations.flatMap(({ source, reference }) =>
    source === 'cop' ? Number(/^(?:chapter )?(\d+)/.exec(reference)?.[1] ?? 0) : [],
  ),
)

/** Chapters of the Code that are cited. */
const chaptersOf = (parts: readonly PartCitations[]): ReadonlySet<number> =>
  new Set(parts.flatMap(({ citations }) => chaptersIn(citations)))

/** Different places that a document has to cite by bare numbers to do so throughout. */
const FEWEST_BARE = 4

const bareIn = (parts: readonly PartCitations[]): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ citations }) =>
      citations.flatMap(({ source, named, kind, reference }) =>
        source === 'cop' && !named && kind !== 'work' ? [reference] : [],
      ),
    ),
  )

const FEWEST_NAMED = 3

const isCitedOften = (parts: readonly PartCitations[]): boolean =>
  parts.reduce((sum, { citations }) => sum + countNamed(citations), 0) >= FEWEST_NAMED

const countNamed = oncePer(
  (citations: readonly LocatedCitation[]): number =>
    citations.filter(({ source, named, kind }) => source === 'cop' && named && kind !== 'work')
      .length,
)

const linesKey = oncePer((part: Part): string =>
  partFacts(part)
    .lines.map(({ number, inHeading, of, opensSentence }) =>
      [number, inHeading ? '#' : ' ', of ?? '', opensSentence ? ':' : ''].join(''),
    )
    .join(''),
)

const isBare = oncePer((citations: readonly LocatedCitation[]): boolean =>
  citations.some(({ source, named, kind }) => source === 'cop' && !named && kind !== 'work'),
)

function fold(
  { sections }: PolicyDocument,
  parts: readonly Part[],
  context: CitationContext,
  key: string,
): PartCitations[] {
  const spoken = new Map<Section, boolean>()
  let carried: Carried = context
  return parts.map((part, index) => {
    const section = sections[index]
    const inSection = inherited(section, spoken)
    const { lastAct, lastRegulations, last, lastOfCode, lastSchedule } = carried
    const read = citationsIn(part, context, key, {
      inSection,
      lastAct,
      lastRegulations,
      last,
      lastOfCode,
      lastSchedule,
    })
    carried = read
    if (section) spoken.set(section, read.inSection)
    return read
  })
}

/**
 * A subsection goes on with what its parent had named when it was left; a title at the top of the
 * document is no such parent.
 */
function inherited(section: Section | undefined, spoken: ReadonlyMap<Section, boolean>): boolean {
  const parent = section?.parent
  return (
    parent !== null && parent !== undefined && parent.level > 1 && (spoken.get(parent) ?? false)
  )
}
