import type { Range } from '../../core/range'
import { voicePoints } from '../../knowledge/generated/voice-points'
import type { VoicePoint, VoiceWho } from '../../knowledge/voice'
import { settingOf } from '../coverage/setting'
import { oncePerView } from '../once-per-view'
import { isElsewhere } from '../other-nation'
import type { DocumentView } from '../rule'
import { hasLine } from '../whole-text'
import { headedPoints, linesBySection, sectionPoints, type VoiceLine, voiceLines } from './lines'
import { linesByPoint } from './lines-by-point'
import { hasOver16s } from './phase'

export type VoiceBand = 'mostly told' | 'consulted' | 'involved' | 'shared decisions'

/** A sentence that shows something, in the document's text. */
export interface VoiceEvidence extends Range {
  readonly text: string
}

export interface VoiceResult {
  /** 0 to 100: a place on the ladder, not a mark. */
  readonly score: number
  readonly band: VoiceBand
}

/** One of V1–V22 in this document. */
export interface VoicePointResult {
  readonly id: string
  readonly title: string
  readonly applies: boolean
  /** Rungs from 0 (absent) to 4 (shared decisions); 0 where nothing is asked or noted. */
  readonly parent: number
  readonly pupil: number
  readonly minimum: Readonly<Record<VoiceWho, number | null>>
  readonly strength: string
  /** The document speaks of it at all. */
  readonly isSpokenOf: boolean
  /** Best first. */
  readonly evidence: readonly VoiceEvidence[]
}

/** How one section treats one of the two. */
export interface LaneResult {
  /** 0 to 4; null where they are not named. */
  readonly score: number | null
  /** Voice is expected here. */
  readonly isExpected: boolean
  readonly evidence: VoiceEvidence | null
}

export interface SectionVoice {
  /** Index in `document.sections`. */
  readonly section: number
  readonly parent: LaneResult
  readonly pupil: LaneResult
}

/** The part of parents and pupils in a whole document. */
export interface VoiceReport {
  readonly parent: VoiceResult
  readonly pupil: VoiceResult
  /** Pupils' score by that of parents; 1 where parents have none. */
  readonly balance: number
  readonly points: readonly VoicePointResult[]
  readonly sections: readonly SectionVoice[]
}

const SHOWN_EVIDENCE = 3
/** For each further sentence as good as the best, and at most. */
const FURTHER = 0.25
const FURTHER_MOST = 0.5
const MOST = 4
const BANDS: readonly (readonly [number, VoiceBand])[] = [
  [80, 'shared decisions'],
  [60, 'involved'],
  [40, 'consulted'],
]

/** Share of the points that ask for involvement, of which fewer show it where nobody would call families involved. */
const INVOLVED_SOMEWHERE = 0.25
const CONSULTED_FROM = 40

/** Telling well makes a score, and no involvement: without it the band is “consulted” at most. */
function bandOf(score: number, points: readonly VoicePointResult[], who: VoiceWho): VoiceBand {
  const asked = points.filter(({ applies, minimum }) => applies && (minimum[who] ?? 0) >= INVOLVED)
  const shown = asked.filter((point) => point[who] >= INVOLVED)
  const isInvolved = shown.length >= INVOLVED_SOMEWHERE * asked.length
  const most = isInvolved ? score : Math.min(score, CONSULTED_FROM)
  return BANDS.find(([from]) => most >= from)?.[1] ?? 'mostly told'
}

/** Where parents and pupils are told, asked, involved and decide; worked out once for a run. */
export const voiceOf = oncePerView((view: DocumentView): VoiceReport => {
  const byPoint = linesByPoint(voiceLines(view))
  const isOver16 = hasOver16s(view)
  const points = voicePoints.points.map((point) =>
    pointResult(view, point, byPoint.get(point.id) ?? [], isOver16),
  )
  const parent = documentScore(points, 'parent', isOver16)
  const pupil = documentScore(points, 'pupil', isOver16)
  return {
    parent: { score: parent, band: bandOf(parent, points, 'parent') },
    pupil: { score: pupil, band: bandOf(pupil, points, 'pupil') },
    balance: parent === 0 ? 1 : Math.round((pupil / parent) * 100) / 100,
    points,
    get sections() {
      return sectionVoices(view)
    },
  }
})

const sectionVoices = oncePerView((view: DocumentView) =>
  linesBySection(view).map((lines, index) => sectionResult(view, index, lines)),
)

const evidenceOf = (view: DocumentView, { range }: VoiceLine): VoiceEvidence => ({
  ...range,
  text: view.document.text.slice(range.start, range.end),
})

/** Best sentence, and a little for others as good. */
function bestOf(lines: readonly VoiceLine[], who: VoiceWho): number | null {
  const scores = lines.flatMap((line) => line[who] ?? [])
  if (scores.length === 0) return null
  const best = Math.max(...scores)
  if (best === 0) return 0
  const further = scores.filter((score) => Math.floor(score) === Math.floor(best)).length - 1
  return Math.min(MOST, best + Math.min(FURTHER_MOST, further * FURTHER))
}

/** In these, being named is being told: where to turn, what to do; among those who made a policy, being asked. */
const NAMED_IS: Readonly<Record<string, number>> = { V19: 1, V20: 2 }
const MAKERS =
  /\b(?:who|people|those|with whom)\b.*\b(?:wrote|made|written|consulted|helped|involved|asked|shaped)\b/i
/** Points that ask for telling: what a sentence says beyond that belongs to the other points it is about. */
const AT_MOST: Readonly<Record<string, number>> = { V4: 2, V7: 2, V11: 2, V12: 2, V19: 2 }
/** How families are asked in general is no more than involvement, where it only shows at other points. */
const ARRANGEMENTS = new Set(['V17', 'V18'])
/** Only the right to ask counts; being asked about the school's own request is next to nothing. */
const RIGHT_TO_ASK = 'V14'
/** Over 16 parents take part where the young person agrees: noted, not asked for, and no more than being asked. */
const OWN_SAY = 'V21'
const RECORD = 'V11'
/** Hearing of the work as it goes on: whoever meets about it has heard, and what else they do there is for other points. */
const KEPT_UP = 'V7'
const MET_ABOUT: readonly string[] = ['V8', 'V9', 'V10']
const MAKING = 'V20'
const ADVICE = 'V19'
const YEARLY_REPORT = 'V12'
/** “A written report comes home in July”: parents get it, whether or not they are named. */
const REPORT =
  /\b(?:annual|yearly|written|school|end[- ]of[- ]year|full|progress) (?:progress |written )?reports?\b(?=[^.;]*\b(?:july|june|summer|year|home|issued|sent|written|receive|three times|child|pupil)\b)|\breports?\b[^.;]{0,40}\b(?:in july|in june|every july|each july|every summer|each summer|(?:each|every|the) year)\b/i
const OTHERS_REPORT =
  /\bgovern|\btrust|\bboard\b|\bcouncil\b|\bauthority\b|information report|\bthis report\b|\bpsycholog|\btherap|\bspecialist|\bannual review/i
const namesReport = hasLine((line) =>
  line.split(/[.;]\s/).some((sentence) => REPORT.test(sentence) && !OTHERS_REPORT.test(sentence)),
)
/** A line that waits to be filled in: “SENDIASS is at [link]”. */
const UNFILLED = /\[[^\]]*\p{L}{3}[^\]]*\]|_{3}/u
const namesAdvice = hasLine(
  (line) => /\bSENDIAS|\bcomplaints? (?:policy|procedure)/i.test(line) && !UNFILLED.test(line),
)

function pointScore(
  view: DocumentView,
  point: VoicePoint,
  lines: readonly VoiceLine[],
  who: VoiceWho,
): number {
  if (point.minimum[who] === null && point.id !== OWN_SAY) return 0
  const hidesRight = point.id === RIGHT_TO_ASK && !statesRight(lines)
  const best = lines.reduce((most, line) => {
    const score = line[who]
    if (score === null) return most
    const isNamed =
      point.id !== MAKING ||
      MAKERS.test(view.document.sections[line.section]?.title ?? '') ||
      MAKERS.test(view.document.text.slice(line.range.start, line.range.end))
    const least = isNamed ? (NAMED_IS[point.id] ?? 0) : 0
    if (point.id === RIGHT_TO_ASK && line.asks[who]) return MOST
    const own = point.id === RIGHT_TO_ASK && score > 0 ? (line.fact[who]?.score ?? score) : score
    // Whoever is told of a record has it.
    if (point.id === RECORD && score > 0) return Math.max(most, point.minimum[who] ?? score)
    if (point.id === KEPT_UP && MET_ABOUT.some((met) => line.fact.points.includes(met)))
      return Math.max(most, Math.min(TOLD, own))
    const isElsewhere = ARRANGEMENTS.has(point.id) && !line.headed.has(point.id)
    return Math.max(most, least, isElsewhere ? Math.min(INVOLVED, own) : own)
  }, 0)
  if (hidesRight) return best >= CONSULTED ? 1 : 0
  // Half a rung lifts the score and not the rung; the least that is said still counts as telling.
  const most = point.id === OWN_SAY && who === 'parent' ? CONSULTED : (AT_MOST[point.id] ?? MOST)
  return best === 0 ? 0 : Math.min(most, Math.max(1, Math.floor(best)))
}

/** Stages that a document may tell without naming them. */
const OF_THE_CYCLE = new Set(['V3', 'V5', 'V6', 'V8'])
const TOLD = 1
const CONSULTED = 2
const INVOLVED = 3
/** Points that say how something is done, and not at which stage. */
const OF_NO_STAGE = new Set(['V7', 'V9', 'V10', 'V11', 'V17', 'V18'])

/** Sentences in which families take part, where nothing tells at which stage: “they settle it between them”. */
const unplaced = (lines: readonly VoiceLine[]): VoiceLine[] =>
  lines.filter(
    ({ isAside, points, parent, pupil }) =>
      !isAside &&
      Math.max(parent ?? 0, pupil ?? 0) >= INVOLVED &&
      [...points].every((point) => OF_NO_STAGE.has(point)),
  )

/** Points of SEN Support. */
const OF_SUPPORT = new Set(['V3', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11'])

/** Points whose words stand in passing elsewhere too: a therapist who comes to a meeting, a concern, a new school. */
const OF_OTHERS = new Set(['V2', 'V13', 'V16', 'V22'])

/** Headings under which stages are named before they come: the aims, and how needs are spotted. */
const AHEAD = { aims: 'V1', spotting: 'V2', talk: 'V3' }

/**
 * What is said of a stage where it is told, and not on the way to it, unless it is told nowhere else; nor among the
 * aims, where the stage is told at all.
 */
function inItsPlace(id: string, lines: readonly VoiceLine[], who: VoiceWho): readonly VoiceLine[] {
  const isOf = ({ headed }: VoiceLine, point: string) => headed.has(point) && !headed.has(id)
  const isTold = lines.some((line) => line.headed.has(id) && saysAnything(line))
  const told = isTold ? lines.filter((line) => !isOf(line, AHEAD.aims)) : lines
  const placed = told.filter(
    (line) => !isOf(line, AHEAD.aims) && (id === AHEAD.talk || !isOf(line, AHEAD.spotting)),
  )
  return placed.some((line) => (line[who] ?? 0) > 0) ? placed : told
}

const atMost = (line: VoiceLine, most: number): VoiceLine => ({
  ...line,
  parent: line.parent && Math.min(most, line.parent),
  pupil: line.pupil && Math.min(most, line.pupil),
})

/** What is said of SEN Support, where anything is; else what is said of EHC plans and moving on may stand for it. */
function ofSupport(
  { id }: VoicePoint,
  lines: readonly VoiceLine[],
  who: VoiceWho,
): readonly VoiceLine[] {
  const own = OF_SUPPORT.has(id)
    ? inItsPlace(
        id,
        lines.filter(({ isAside, isOfOver16s }) => !isAside && !isOfOver16s),
        who,
      )
    : OF_OTHERS.has(id)
      ? lines.filter(({ headed }) => headed.has(id))
      : lines
  if (own.some((line) => (line[who] ?? 0) > 0)) return own
  // What is said of EHC plans tells little of SEN Support.
  if (OF_SUPPORT.has(id)) return lines.map((line) => atMost(line, 1))
  return OF_OTHERS.has(id)
    ? lines.filter(({ isAside, headed }) => !isAside || headed.has(id))
    : lines
}

/** Whether a document says, of either, that they can ask themselves. */
const statesRight = (lines: readonly VoiceLine[]): boolean =>
  lines.some(
    (line) =>
      line.asks.parent ||
      line.asks.pupil ||
      (saysAnything(line) && (line.fact.parent?.rung === MOST || line.fact.pupil?.rung === MOST)),
  )

/** Families have a say there, by words about the point, whatever the heading. */
const isInOwnWords = (point: string, { fact, parent, pupil }: VoiceLine): boolean =>
  fact.points.includes(point) && Math.max(parent ?? 0, pupil ?? 0) >= CONSULTED

const saysAnything = ({ parent, pupil }: VoiceLine): boolean => (parent ?? 0) + (pupil ?? 0) > 0

function pointResult(
  view: DocumentView,
  point: VoicePoint,
  about: readonly VoiceLine[],
  isOver16: boolean,
): VoicePointResult {
  const isAsked = !isElsewhere(view.signals.nation) && (point.when === 'always' || isOver16)
  const isSaid = () =>
    about.some(
      (line) => saysAnything(line) && (line.headed.has(point.id) || isInOwnWords(point.id, line)),
    )
  const applies = isAsked && (!point.ifSpokenOf.includes(settingOf(view)) || isSaid())
  const own = applies ? about : []
  const isSilent = !own.some(saysAnything)
  const lines = applies && isSilent && OF_THE_CYCLE.has(point.id) ? unplaced(voiceLines(view)) : own
  const isSpokenOf =
    lines.length > 0 ||
    headedPoints(view).has(point.id) ||
    (point.id === ADVICE && namesAdvice(view)) ||
    (point.id === YEARLY_REPORT && namesReport(view))
  return {
    id: point.id,
    title: point.title,
    applies,
    parent: Math.max(
      pointScore(view, point, ofSupport(point, lines, 'parent'), 'parent'),
      isSpokenOf && (point.id === ADVICE || (point.id === YEARLY_REPORT && namesReport(view)))
        ? 1
        : 0,
    ),
    pupil: pointScore(view, point, ofSupport(point, lines, 'pupil'), 'pupil'),
    minimum: point.minimum,
    strength: point.strength,
    isSpokenOf,
    evidence: mostWorth(point, lines).map((line) => evidenceOf(view, line)),
  }
}

const worth = ({ minimum }: VoicePoint, line: VoiceLine): number =>
  (minimum.parent === null ? 0 : (line.parent ?? 0)) +
  (minimum.pupil === null ? 0 : (line.pupil ?? 0))

/** The few lines that are worth most; of those alike the first. */
function mostWorth(point: VoicePoint, lines: readonly VoiceLine[]): VoiceLine[] {
  const best: VoiceLine[] = []
  for (const line of lines) {
    if (worth(point, line) === 0) continue
    let at = best.length
    for (; at > 0; at--) {
      const other = best[at - 1]
      if (!other || worth(point, other) >= worth(point, line)) break
    }
    if (at < SHOWN_EVIDENCE) best.splice(at, 0, line)
    best.length = Math.min(best.length, SHOWN_EVIDENCE)
  }
  return best
}

/** The right to ask for an assessment is the parents' until a young person is over 16. */
const asksParents = ({ id }: VoicePointResult, isOver16: boolean): boolean =>
  id === RIGHT_TO_ASK && !isOver16

function documentScore(
  points: readonly VoicePointResult[],
  who: VoiceWho,
  isOver16: boolean,
): number {
  let sum = 0
  let weights = 0
  for (const point of points) {
    const required = point.minimum[who]
    if (!point.applies || required === null || (who === 'pupil' && asksParents(point, isOver16)))
      continue
    const weight = voicePoints.points.find(({ id }) => id === point.id)?.weight ?? 1
    sum += weight * Math.min(1, point[who] / required)
    weights += weight
  }
  return weights === 0 ? 0 : Math.round((100 * sum) / weights)
}

function sectionResult(
  view: DocumentView,
  index: number,
  lines: readonly VoiceLine[],
): SectionVoice {
  const points = sectionPoints(view, index)
  const lane = (who: VoiceWho): LaneResult => {
    const best = lines
      .filter((line) => line[who] !== null)
      .toSorted((a, b) => (b[who] ?? 0) - (a[who] ?? 0))[0]
    return {
      score: bestOf(lines, who),
      isExpected: voicePoints.points.some(
        ({ id, minimum }) => points.includes(id) && minimum[who] !== null,
      ),
      evidence: best ? evidenceOf(view, best) : null,
    }
  }
  return { section: index, parent: lane('parent'), pupil: lane('pupil') }
}
