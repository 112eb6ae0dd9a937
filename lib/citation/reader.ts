import type { Range } from '../core/range'
import { type Candidate, sentenceAt, type TextCandidates } from './candidates'
import type { Citation, CitationPart, Source } from './citation'
import type { CitationContext } from './context'
import { type Decision, decideCode } from './decide-code'
import { decideLaw, type LawDecision } from './decide-law'
import { isGone } from './editions'
import type { Group } from './groups'
import { inSchedule } from './in-schedule'
import { placesOf } from './places'
import { lastNamed, meantOf } from './rivals'
import type { WorkMention } from './works'

/** What goes on from one section to the next: “the Act”, “ibid.”. */
export type Carried = Pick<
  CitationContext,
  'lastAct' | 'lastRegulations' | 'last' | 'lastOfCode' | 'lastSchedule'
>

const UNNAMED: Decision = { edition: null, named: false, alsoOwn: false }

const OTHER_CODE = /code/i
const ADMISSIONS = /admission/i

/**
 * Decides about candidates in reading order and remembers which works were named. Cheap: it looks at
 * candidates only, never at text that holds none.
 */
export class CitationReader {
  /** Changed in place from citation to citation: copies of so many fields are what would take time here. */
  readonly #context: Changing<CitationContext>

  constructor(context: CitationContext) {
    this.#context = { ...context }
  }

  /** Starts a block or a section: what is near, and what holds for the section. */
  enter(
    place: Partial<
      Pick<
        CitationContext,
        | 'near'
        | 'listed'
        | 'apart'
        | 'rowLaw'
        | 'schedule'
        | 'headLaw'
        | 'stemLaw'
        | 'inSection'
        | 'otherCode'
      >
    >,
  ): void {
    Object.assign(this.#context, place)
  }

  /** What the next section is to know. */
  get carried(): Carried {
    const { lastAct, lastRegulations, last, lastOfCode, lastSchedule } = this.#context
    return { lastAct, lastRegulations, last, lastOfCode, lastSchedule }
  }

  /** Whether the Code was named or cited since the section was entered. */
  get inSection(): boolean {
    return this.#context.inSection
  }

  /** Citations of one text in order; offsets are relative to `original`, the text as given. */
  read(found: TextCandidates, original: string, quoted = false): Citation[] {
    const citations: Citation[] = []
    this.#context.lastHere = null
    this.#context.scheduleHere = null
    this.#context.quoted = quoted
    const used = new Set(found.candidates.map((candidate) => candidate.work?.start))
    const pending = [...found.candidates]
    const take = (limit: number) => {
      while (pending[0] && pending[0].span.start < limit) {
        const candidate = pending.shift()
        const citation = candidate && this.#decide(candidate, found, original)
        if (citation) {
          citations.push(citation)
          this.#cite(citation)
        }
      }
    }
    for (const work of found.works) {
      take(work.start)
      const whole = used.has(work.start) ? null : this.#wholeWork(work, found, original)
      if (whole) citations.push(whole)
      this.#name(work, original)
    }
    take(Number.POSITIVE_INFINITY)
    const named = lastNamed(found)
    if (named.length > 0) this.#context.live = named
    return citations
  }

  #decide(candidate: Candidate, found: TextCandidates, original: string): Citation | null {
    const context: CitationContext = this.#context
    const within = inSchedule(candidate, context)
    if (within)
      return cite({ ...candidate, group: within.group }, within.source, UNNAMED, found, original)
    const code = isLawUnit(candidate.group) ? null : decideCode(candidate, context)
    if (code) return cite(candidate, 'cop', code, found, original)
    const law = isCodeUnit(candidate.group) ? null : decideLaw(candidate, context)
    if (law) return this.#ofLaw(candidate, law, found, original)
    const chapter = candidate.group.unit === 'section' ? decideCode(candidate, context) : null
    return chapter ? cite(candidate, 'cop', chapter, found, original) : null
  }

  /** A number that stands with no law's title may be of another law that is spoken of. */
  #ofLaw(
    candidate: Candidate,
    law: LawDecision,
    found: TextCandidates,
    original: string,
  ): Citation {
    const cited = cite(candidate, law.source, law, found, original)
    if (candidate.work?.source) return cited
    const meant = meantOf(candidate, law.source, cited.parts, found, this.#context)
    // The year that stands by is of the law that is not meant.
    const edition = meant.source === law.source ? cited.edition : null
    return { ...cited, ...meant, edition }
  }

  #wholeWork(work: WorkMention, found: TextCandidates, original: string): Citation | null {
    const span = located(work, found)
    const text = original.slice(span.start, span.end)
    const last = this.#context.last
    if (work.role === 'same')
      return last && /^(?:ibid|op|loc)/i.test(text)
        ? {
            ...last,
            ...span,
            text,
            parts: [],
            place: span,
            named: false,
            rivals: [],
            sentence: located(sentenceAt(found.sentences(), work.start), found),
          }
        : null
    if (work.source === null || (work.weak && !this.#isOldCode(work, found))) return null
    return {
      ...span,
      text,
      source: work.source,
      reference: '',
      parts: [],
      place: span,
      kind: 'work',
      edition: work.edition,
      named: true,
      alsoOwn: false,
      rivals: [],
      sentence: located(sentenceAt(found.sentences(), work.start), found),
    }
  }

  /** “(DfES, 2001)”, in a document that names the Code: no title goes on behind it. */
  #isOldCode({ role, edition, end }: WorkMention, { text }: TextCandidates): boolean {
    return (
      role === 'author' &&
      edition === '2001' &&
      this.#context.codeNamed &&
      /^['")\]]*(?:[.,;:!?)]|\s*$| (?:and|but|or|was|is|are|were|had|which|with|to)\b)/.test(
        text.slice(end, end + 12),
      )
    )
  }

  #name(work: WorkMention, original: string): void {
    const context = this.#context
    if (work.role === 'code' && !(work.weak && context.otherCode)) {
      context.otherCode = false
      context.near = true
      context.inSection = true
    } else if (work.role === 'other') {
      const name = original.slice(work.start, work.end)
      if (!OTHER_CODE.test(name)) return
      context.otherCode = true
      context.otherLast = ADMISSIONS.test(name) ? 3 : Number.POSITIVE_INFINITY
      context.near = false
    } else if (work.role === 'act' && work.source && isGoneBackTo(work.source, context))
      context.lastAct = work.source
    else if (work.role === 'regulations' && work.source && isGoneBackTo(work.source, context))
      context.lastRegulations = work.source
  }

  #cite(citation: Citation): void {
    const context = this.#context
    context.last = citation
    context.lastHere = citation
    if (citation.kind === 'schedule') {
      context.scheduleHere = citation
      context.lastSchedule = citation
    }
    if (!isGoneBackTo(citation.source, context)) return
    if (citation.kind === 'section') context.lastAct = citation.source
    if (citation.kind === 'regulation') context.lastRegulations = citation.source
    if (citation.source !== 'cop') return
    context.near = true
    context.inSection = true
    context.lastOfCode = citation
  }
}

/** “The Regulations” in a document that names those in force are not old ones mentioned in passing. */
const isGoneBackTo = (source: Source, { laws }: CitationContext): boolean =>
  !isGone(source) || ![...laws].some((law) => isSameKind(law, source) && !isGone(law))

const isSameKind = (a: Source, b: Source): boolean => /-reg/.test(a) === /-reg/.test(b)

type Changing<T> = { -readonly [K in keyof T]: T[K] }

const isLawUnit = (group: Group): boolean =>
  group.unit === 'section' ||
  group.unit === 'regulation' ||
  group.unit === 'schedule' ||
  group.unit === 'part'

const isCodeUnit = (group: Group): boolean => !isLawUnit(group)

const located = (range: Range, found: TextCandidates): Range => ({
  start: found.toOriginal(range.start),
  end: found.toOriginal(range.end - 1) + 1,
})

function cite(
  candidate: Candidate,
  source: Source,
  decision: Decision,
  found: TextCandidates,
  original: string,
): Citation {
  const { group } = candidate
  const span = located(decision.named ? candidate.span : group, found)
  const { kind, parts } = placesOf(group, source === 'cop')
  const colon = source === 'cop' && group.numerals.some((numeral) => numeral.form === 'colon')
  return {
    start: span.start,
    end: span.end,
    text: original.slice(span.start, span.end),
    source,
    reference: parts.map((part) => part.reference).join(', '),
    parts: parts.map(({ reference, form, start, end }): CitationPart => {
      const place = located({ start, end }, found)
      return { reference, form, start: place.start, end: place.end }
    }),
    place: located(group, found),
    kind,
    edition: decision.edition ?? (colon ? '2001' : null),
    named: decision.named,
    alsoOwn: decision.alsoOwn,
    rivals: [],
    sentence: located(candidate.sentence, found),
  }
}
