import { countWords } from '../../core/count-words'
import type { Range } from '../../core/range'
import type { VoiceWho } from '../../knowledge/voice'
import { kindOfDocument } from '../coverage/kind'
import { oncePerView } from '../once-per-view'
import type { DocumentFinding, DocumentView } from '../rule'
import { countOf } from '../whole-text'
import { isOfAsking } from './asking'
import { helpersOnly } from './helpers-only'
import { sectionPoints, type VoiceLine, voiceLines } from './lines'
import { sentenceAbout, sentenceThat, sentenceWith } from './sentence-of'
import { toldOnly } from './told-only'
import { type VoicePointResult, type VoiceReport, voiceOf } from './voice-of'
import { isRightUnsaid } from './who-asks'

/** Rung below which nobody is asked. */
const CONSULTED = 2
const TOLD = 1
const INVOLVED = 3
/** A document score from which parents have a part at all. */
const HEARD = 12
const UNBALANCED = 0.6

/** Points that a section about them would show; the others are looked for in the document as a whole. */
const BY_SECTION = new Set(['V2', 'V3', 'V5', 'V6', 'V8', 'V10', 'V13', 'V15', 'V16', 'V22'])

/** Index of the first section about a point; -1 where none is. */
const sectionFor = (view: DocumentView, id: string): number =>
  view.document.sections.findIndex(
    (section, at) => section.heading !== null && sectionPoints(view, at).includes(id),
  )

/** Behind the heading of the first section about a point. */
function placeFor(view: DocumentView, id: string): Range | null {
  const index = sectionFor(view, id)
  const heading = view.document.sections[index]?.heading
  if (heading === undefined || heading === null) return null
  const end =
    (view.document.starts[heading] ?? 0) + (view.document.blocks[heading]?.text.length ?? 0)
  return { start: end, end }
}

/** Up to this length a section is a line or two, in characters. */
const SHORT = 160

/** Characters of a section's own text, without its heading. */
function lengthOf({ document: { sections, blocks } }: DocumentView, at: number): number {
  const { firstBlock = 0, endBlock = 0 } = sections[at] ?? {}
  return blocks
    .slice(firstBlock, endBlock)
    .reduce((sum, { kind, text }) => sum + (kind === 'heading' ? 0 : text.length), 0)
}

/** The formal telling that the law asks for is a point of its own, and no part in another. */
const isFormalTelling = ({ points, parent, pupil }: VoiceLine): boolean =>
  points.has('V4') && (parent ?? 0) <= TOLD && (pupil ?? 0) === 0

const isNamedOnly = ({ fact: { parent, pupil } }: VoiceLine): boolean =>
  (parent?.rung ?? 0) === 0 && (pupil?.rung ?? 0) === 0

interface Named {
  /** Points in which people have a part, or under whose heading they stand. */
  readonly points: ReadonlySet<string>
  /** Points that a sentence in which they are only named happens to have words of. */
  readonly inPassing: ReadonlySet<string>
}

const namedPoints = oncePerView((view: DocumentView): Named => {
  const points = new Set<string>()
  const inPassing = new Set<string>()
  for (const line of voiceLines(view)) {
    if (isFormalTelling(line)) continue
    for (const point of line.points)
      (isNamedOnly(line) && !line.headed.has(point) ? inPassing : points).add(point)
  }
  return { points, inPassing }
})

/** Words up to which a sentence lists what there is. */
const LIST = 4

const isList = ({ document: { text } }: DocumentView, { start, end }: Range): boolean =>
  countWords(text.slice(start, end)) <= LIST

/** Nobody is named; those who are named and have no part are another matter. */
const isAbsent = ({ id, parent, pupil, minimum }: VoicePointResult, named: Named): boolean =>
  BY_SECTION.has(id) &&
  parent <= TOLD &&
  pupil === 0 &&
  !named.points.has(id) &&
  (minimum.parent ?? 0) + (minimum.pupil ?? 0) >= INVOLVED

function* absent(view: DocumentView, report: VoiceReport): Generator<DocumentFinding> {
  const places = new Set<number>()
  const named = namedPoints(view)
  for (const point of report.points) {
    if (!point.applies || !isAbsent(point, named)) continue
    const place = placeFor(view, point.id)
    if (!place || places.has(place.start)) continue
    places.add(place.start)
    const section = sectionFor(view, point.id)
    const sentence = sentenceAbout(view, section, point.id)
    // A list of names tells of nobody's part.
    if (named.inPassing.has(point.id) && (sentence === null || isList(view, sentence))) continue
    const range = sentence ?? place
    yield {
      ruleId: 'VOICE-01',
      range,
      found: point.title,
      message: `This section is about “${point.title}”, and neither parents nor pupils have a part in it; say what theirs is.`,
      // A line or two have no room for everybody's part.
      ...(lengthOf(view, section) < SHORT ? { severity: 'information' as const } : {}),
      fixes: [],
    }
  }
}

/** Characters in which a document says what it is. */
const COVER = 300
/** An account of the year, not what families are promised. */
const IS_FOR_GOVERNORS =
  /\breport to (?:the )?(?:governors|governing|trustees|board|full board|committee)\b/i

const PLANS = /\b(?:EHCP?|education, health,? and care)\b/i
const onPlans = sentenceThat((text) => PLANS.test(text))

/** Sections that speak of EHC plans under a heading that does not: “What if my child needs more?” */
const sectionsOnPlans = (view: DocumentView): number[] =>
  view.document.sections.flatMap(({ heading }, at) =>
    heading !== null && sentenceWith(view, at, onPlans) ? at : [],
  )

/** “Written by the SENCO and approved by the board.” */
const MADE_BY =
  /\b(?:policy|report|document|this|it)\b.{0,60}\b(?:written|revised|redrafted|drafted|put together|drawn up|prepared|produced|rewritten|updated)\b.{0,40}\bby\b|\b(?:writes|wrote|drafted|prepared|produced|compiled) (?:it|this|the policy)\b|\bput(?:s|ting)? (?:it|(?:this|the) (?:policy|report|document)) together\b|^(?:re)?(?:drafted|written|prepared|produced|revised) by\b/i

/** “Who wrote it”: a label, which the next cell or line answers. */
const WHO_MADE_IT = /^who\b/i
const onMakers = sentenceThat((text) => MADE_BY.test(text) && !WHO_MADE_IT.test(text))

/** The last sentence that says who made the document: the first are on its cover. */
function saysWhoMadeIt(view: DocumentView): Range | null {
  for (let at = view.document.sections.length - 1; at >= 0; at--) {
    const range = sentenceWith(view, at, onMakers)
    if (range) return range
  }
  return null
}

/** Words of a document from which what it leaves out says something. */
const SUBSTANTIAL = 250

const wordsIn = countOf(countWords)
const onAsking = sentenceThat(isOfAsking)

const start: Range = { start: 0, end: 0 }

/** Where a document speaks of the school's own request: a sentence, or else the heading on EHC plans. */
function whereSchoolAsks(view: DocumentView): Range | null {
  const headed = view.sections.flatMap(({ classes }, at) =>
    classes.includes('ehc') && !classes.includes('aims') ? at : [],
  )
  for (const section of headed.length > 0 ? headed : sectionsOnPlans(view)) {
    const found = sentenceWith(view, section, onAsking)
    if (found) return found
  }
  const heading = view.document.sections[headed[0] ?? -1]?.heading ?? null
  if (heading === null) return null
  const end =
    (view.document.starts[heading] ?? 0) + (view.document.blocks[heading]?.text.length ?? 0)
  return { start: end, end }
}

/** Points at which pupils are involved, from which they are heard though nothing says how they are asked. */
const HEARD_AT = 2

const isHeard = ({ points }: VoiceReport): boolean =>
  points.some(({ id, pupil }) => id === 'V18' && pupil >= CONSULTED) ||
  points.filter(({ pupil }) => pupil >= INVOLVED).length >= HEARD_AT

function* ofDocument(
  view: DocumentView,
  report: VoiceReport,
  flagged: ReadonlySet<string>,
): Generator<DocumentFinding> {
  const byId = new Map(report.points.map((point) => [point.id, point]))
  if (wordsIn(view) < SUBSTANTIAL) return
  const count = (who: VoiceWho): number =>
    voiceLines(view).filter((line) => (line[who] ?? 0) >= CONSULTED).length
  if (
    report.parent.score >= HEARD &&
    report.balance < UNBALANCED &&
    count('pupil') < UNBALANCED * count('parent')
  ) {
    yield {
      ruleId: 'VOICE-07',
      range: placeFor(view, 'V18') ?? start,
      found: 'The part of pupils',
      // Where pupils are asked or take part, the text is uneven but no one is left out.
      ...(isHeard(report) ? { severity: 'information' as const } : {}),
      fixes: [],
    }
  }
  if (IS_FOR_GOVERNORS.test(view.document.text.slice(0, COVER))) return
  const making = byId.get('V20')
  if (making?.applies && making.parent < CONSULTED && making.pupil < CONSULTED) {
    yield {
      ruleId: 'VOICE-09',
      range: saysWhoMadeIt(view) ?? placeFor(view, 'V20') ?? start,
      found: '',
      subject: 'This document',
      fixes: [],
    }
  }
  const asking = byId.get('V14')
  if (
    !asking?.applies ||
    Math.max(asking.parent, asking.pupil) >= INVOLVED ||
    flagged.has('VOICE-10') ||
    !isRightUnsaid(view)
  )
    return
  const range = whereSchoolAsks(view)
  if (range === null) return
  yield {
    ruleId: 'VOICE-10',
    range,
    found: '',
    subject: 'This section',
    // A section on plans that pupils have already may leave asking for one to another place.
    ...(range.start === range.end ? { severity: 'information' as const } : {}),
    fixes: [],
  }
}

function* leftOut(
  view: DocumentView,
  flagged: readonly DocumentFinding[],
): Generator<DocumentFinding> {
  const report = voiceOf(view)
  yield* absent(view, report)
  yield* toldOnly(
    view,
    report,
    flagged.map(({ range }) => range),
  )
  yield* helpersOnly(view)
  yield* ofDocument(view, report, new Set(flagged.map(({ ruleId }) => ruleId)))
}

/** What the document leaves out: points without a voice, the balance of the two, rights unsaid. */
export function* gaps(
  view: DocumentView,
  flagged: readonly DocumentFinding[],
): Generator<DocumentFinding> {
  // Minutes, a letter or the behaviour policy leave out what the SEND policy says.
  if (kindOfDocument(view).isOtherPaper) return
  for (const finding of leftOut(view, flagged)) yield { ...finding, isAbsence: true }
}
