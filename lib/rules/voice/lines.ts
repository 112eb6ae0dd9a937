import { overlaps, type Range, shift } from '../../core/range'
import type { Section } from '../../document/policy-document'
import { hurdlesOf } from '../coverage/doubts'
import { unfilledIn } from '../coverage/unfilled'
import { oncePerView } from '../once-per-view'
import type { DocumentView, ReadPart } from '../rule'
import { hasOnlyOver16s } from './phase'
import { pointsInHeading } from './point-words'
import { type RightToAsk, rightToAsk } from './right-to-ask'
import { sayOfRow } from './rows'
import type { VoiceFact } from './voice-fact'

/** A sentence that names parents or pupils, in its place in the document. */
export interface VoiceLine {
  readonly block: number
  /** Index in `document.sections`. */
  readonly section: number
  /** In the document's text. */
  readonly range: Range
  readonly fact: VoiceFact
  /** Scores 0 to 4 after bundling; null where they are not named. */
  readonly parent: number | null
  readonly pupil: number | null
  readonly points: ReadonlySet<string>
  /** Its heading is about an EHC plan, moving on or the like: what it says of planning and reviewing may be of those. */
  readonly isAside: boolean
  /** Its heading is about those over compulsory school age, where there are others. */
  readonly isOfOver16s: boolean
  /** Points that its heading or label names; the others only its words do. */
  readonly headed: ReadonlySet<string>
  /** It says that they can ask the local authority for an assessment themselves. */
  readonly asks: RightToAsk
}

/** What pupils get from being named in one breath with their parents. */
const BUNDLED = 2
/** What warm words are worth. */
const SLOGAN = 0.5
/** Support that waits for a signature: the form is all that parents have. */
const WAITING = 'VOICE-13'
const SIGNED = 1

/** Points by title; titles that are in use come again with every run. */
const byTitle = new Map<string, readonly string[]>()
const MOST_TITLES = 1000

function pointsOfTitle(title: string): readonly string[] {
  const before = byTitle.get(title)
  if (before) return before
  const points = pointsInHeading(title)
  if (byTitle.size >= MOST_TITLES) byTitle.clear()
  byTitle.set(title, points)
  return points
}

const pointsBySection = oncePerView(({ document: { sections } }: DocumentView) => {
  const found = new Map<Section, readonly string[]>()
  return sections.map((section) => {
    const own = section.level === 0 ? [] : pointsOfTitle(section.title)
    const above = section.parent ? found.get(section.parent) : undefined
    const points = own.length > 0 ? own : (above ?? own)
    found.set(section, points)
    return points
  })
})

/** The points a section is about: by its own heading or else by the nearest above that tells. */
export const sectionPoints = (view: DocumentView, index: number): readonly string[] =>
  pointsBySection(view)[index] ?? []

/** Every point that some section is about. */
export const headedPoints = oncePerView(
  (view: DocumentView): ReadonlySet<string> => new Set(pointsBySection(view).flat()),
)

/** “Parents and pupils” counts for pupils only where they have a part of their own, here or in the next sentence. */
function pupilScore(fact: VoiceFact, next: VoiceFact | undefined): number | null {
  if (!fact.pupil) return null
  if (fact.pupil.isOwn || (next?.pupil?.isOwn && next.pupil.rung >= BUNDLED))
    return fact.pupil.score
  return Math.min(BUNDLED, fact.pupil.score)
}

interface LocatedVoice {
  readonly block: number
  readonly fact: VoiceFact
}

/** Assess, plan, do, review: a section about all of them tells which in its paragraphs. */
const STAGES: ReadonlySet<string> = new Set(['V5', 'V6', 'V7', 'V8'])
const SEVERAL = 3
/** Blocks of a cover. */
const COVER = 6
const OUTSIDERS =
  /\b(?:psycholog|therap|specialist|outside|external|agenc|CAMHS|professional|advis[eo]r|NHS|paediatric|doctor)/i
/** How the document was made. */
const MAKING_POINT = 'V20'
/** On the cover: who made the document. */
const MAKING =
  /\b(?:re)?(?:written|drafted|drawn up|prepared|produced|reviewed|designed)\b[^.;]{0,30} (?:by|with)\b/i
/** A sentence without a subject that opens with the making: the document is meant. */
const MADE =
  /^(?:re)?(?:written|drafted|drawn up|prepared|produced|put together|created|revised)\b[^.;]{0,60} (?:by|with)\b/i
/** Characters of a sentence in which that is told. */
const OPENING = 100
const MEETINGS: ReadonlySet<string> = new Set(['V8', 'V9', 'V10'])
/** Points beside the stages: what is told of them under “Assess, plan, do, review” tells of no plan. */
const BESIDE_STAGES: ReadonlySet<string> = new Set(['V3', 'V4', 'V11', 'V12', 'V13', 'V14', 'V15'])
/** Stages of which a review meeting under such a heading tells nothing … */
const AT_NO_MEETING: ReadonlySet<string> = new Set(['V5', 'V6'])
/** … nor a record or a report. */
const AGREED: ReadonlySet<string> = new Set(['V6'])
/** Asking for an EHC needs assessment. */
const ASKING = 'V14'
const OF_EHC: ReadonlySet<string> = new Set(['V14', 'V15'])
/** Words of the review of an EHC plan. */
const YEARLY =
  /\bEHC|\beducation, health|\bannual\b|\byearly\b|\b(?:each|every|once a) year\b|\bcouncil\b|\bauthority\b|\bLA\b/i
/** “There is a meeting about it every year.” */
const YEARLY_MEETING =
  /\bmeeting\b[^.]*\b(?:each|every|once a) year\b|\b(?:each|every|once a) year\b[^.]*\bmeeting\b/i
/** Headings under which plans and reviews are others than those of SEN Support. */
const ELSEWHERE: ReadonlySet<string> = new Set(['V13', 'V14', 'V15', 'V16', 'V20', 'V22'])
/** What is decided over 16 tells nothing of younger pupils, where there are any. */
const OVER_16 = 'V21'
/** This very document, and not somebody's plan: “comment on the draft”. */
const NAMES_DOCUMENT = /\b(?:polic(?:y|ies)|reports?|documents?|pages?|booklets?|leaflets?)\b/i
const AIM = /\b(?:purpose|aims?|objectives?) of (?:this|the|our) (?:policy|report|document)\b/i
/** Who had a hand in it; “the aim of this policy is” says what it is for. */
const HAD_A_HAND =
  /\b(?:wr(?:ote|itten|ite)|rewr\w+|draft\w*|consult\w*|helped|work\w* on|shap\w+|comment\w*|read|contribut\w+|co-?produc\w+|(?:reviewed|drawn up|developed|updated|agreed|prepared|put together) (?:by|with|together)|chang\w+)\b/i

/** For each block the stages of the cycle that it leaves to others in its section. */
function stagesOfOthers(located: readonly LocatedVoice[]) {
  const stages = new Map<string, Set<number>>()
  const speaking = new Set<number>()
  for (const { block, fact } of located) {
    for (const point of fact.points) {
      if (!STAGES.has(point)) continue
      speaking.add(block)
      stages.set(point, (stages.get(point) ?? new Set()).add(block))
    }
  }
  return (block: number, point: string): boolean => {
    const blocks = stages.get(point)
    return speaking.has(block) && blocks !== undefined && !blocks.has(block)
  }
}

/** What a section does not know by itself. */
interface Above {
  /** What its heading or the nearest above is about. */
  readonly points: readonly string[]
  /** So many of its blocks stand on the cover. */
  readonly onCover: number
  /** Everybody there is over compulsory school age. */
  readonly isForOver16s: boolean
}

/** What a line is about: its own words, its label, or else the heading above. */
function pointsOf(
  { part, section }: ReadPart,
  above: Above,
  { block, fact }: LocatedVoice,
  isOfOthers: (block: number, point: string) => boolean,
): Set<string> {
  const points = new Set(fact.points)
  if (!fact.isLabelled) {
    const isCycle = above.points.filter((point) => STAGES.has(point)).length >= SEVERAL
    const isStage = fact.points.some((point) => STAGES.has(point))
    const isMeeting = !isStage && fact.points.some((point) => MEETINGS.has(point))
    const isBeside = !isStage && fact.points.some((point) => BESIDE_STAGES.has(point))
    for (const point of above.points) {
      const isOther = isMeeting ? AT_NO_MEETING.has(point) : isBeside && AGREED.has(point)
      if (!isCycle || !(isOther || isOfOthers(block, point))) points.add(point)
    }
  }
  // Under a heading on EHC plans a review is the annual review.
  const isEhc = section.classes.includes('ehc')
  if (isEhc && [...points].some((point) => MEETINGS.has(point))) points.add('V15')
  // “Plans are reviewed with parents”, “two weeks before”: those of SEN Support unless something tells otherwise.
  else if (points.has('V15') && !above.points.some((point) => OF_EHC.has(point))) {
    if (!YEARLY.test(part.blocks[block]?.text ?? '') && !YEARLY.test(section.title))
      points.delete('V15')
  }
  const meeting = isEhc ? YEARLY_MEETING.exec(part.blocks[block]?.text ?? '') : null
  if (meeting && fact.range.end > meeting.index) points.add('V15')
  // “You may comment on a draft”: of the plan, and not of this document.
  const text = part.blocks[block]?.text ?? ''
  if (!above.points.includes(MAKING_POINT)) {
    const isOfPlan =
      isEhc ||
      ([...(fact.isLabelled ? fact.points : []), ...above.points].some((point) =>
        STAGES.has(point),
      ) &&
        !NAMES_DOCUMENT.test(text))
    if (isOfPlan || ((above.points.includes('V1') || AIM.test(text)) && !HAD_A_HAND.test(text)))
      points.delete(MAKING_POINT)
  }
  // “Before a referral to the SENCO”: nobody from outside is brought in.
  if (above.points.includes('V2') && !above.points.includes('V13') && !OUTSIDERS.test(text))
    points.delete('V13')
  if (MADE.test(text.slice(fact.range.start, fact.range.start + OPENING))) points.add(MAKING_POINT)
  if (block < above.onCover) {
    if (MAKING.test(text)) points.add(MAKING_POINT)
    // What is said before any heading tells is said of the whole.
    else if (points.size === 0 && Math.max(fact.parent?.rung ?? 0, fact.pupil?.rung ?? 0) > 1)
      points.add('V1')
  }
  return points
}

/** What stands there already: a sentence that waits to be filled in gives nobody a part. */
function filledIn({ part: { blocks }, facts, outcomes }: ReadPart): readonly LocatedVoice[] {
  const unfilled = new Map<number, readonly Range[]>()
  const unfilledAt = (block: number): readonly Range[] => {
    const own = unfilled.get(block) ?? unfilledIn(blocks, outcomes, block)
    unfilled.set(block, own)
    return own
  }
  return facts
    .of('voice')
    .filter(({ block, fact }) => !unfilledAt(block).some((one) => overlaps(one, fact.range)))
}

/** The lines of a section; blocks and ranges are counted from its beginning. */
function linesIn(read: ReadPart, above: Above): VoiceLine[] {
  const located = filledIn(read)
  const isOfOthers = stagesOfOthers(located)
  const isAside =
    !above.points.some((point) => STAGES.has(point) || MEETINGS.has(point)) &&
    (read.section.classes.some((name) => name === 'ehc' || name === 'training') ||
      above.points.some((point) => ELSEWHERE.has(point)))
  const isOfOver16s = !above.isForOver16s && above.points.includes(OVER_16)
  const headed = new Set(above.points)
  const hurdles = new Map<number, readonly Range[]>()
  const hurdlesAt = (block: number): readonly Range[] => {
    const outcome = read.outcomes[block]
    const own = hurdles.get(block) ?? (outcome ? hurdlesOf(outcome) : [])
    hurdles.set(block, own)
    return own
  }
  const waiting = read.facts.of('voice-flag').filter((each) => each.fact.finding.ruleId === WAITING)
  return located.map((each, index): VoiceLine => {
    const { block, fact } = each
    const next = located[index + 1]
    const isNear = next !== undefined && next.block - block <= 1
    const isWaiting = waiting.some(
      (flag) => flag.block === block && overlaps(flag.fact.finding.range, fact.range),
    )
    // Where they are named only to be kept out, nobody is heard.
    const isBarred = hurdlesAt(block).some((hurdle) => overlaps(hurdle, fact.range))
    const most = isBarred
      ? 0
      : fact.isSlogan && !fact.isConcrete
        ? SLOGAN
        : isWaiting
          ? SIGNED
          : null
    const cap = (score: number | null) =>
      score === null || most === null ? score : Math.min(most, score)
    const row =
      (fact.parent?.rung ?? 0) + (fact.pupil?.rung ?? 0) > 0
        ? null
        : sayOfRow(read.part.blocks, block)
    const lift = (score: number | null) => (row && score !== null ? row.rung : score)
    const asks = rightToAsk(read.part.blocks, block, fact, read.section)
    const hasRight = asks.parent || asks.pupil
    return {
      block,
      section: 0,
      range: shift(fact.range, read.part.starts[block] ?? 0),
      fact,
      parent: cap(lift(fact.parent ? fact.parent.score : null)),
      pupil: cap(lift(pupilScore(fact, isNear ? next.fact : undefined))),
      points: new Set([
        ...pointsOf(read, above, each, isOfOthers),
        ...(row?.points ?? []),
        ...(hasRight ? [ASKING] : []),
      ]),
      isAside,
      isOfOver16s,
      headed,
      asks,
    }
  })
}

interface Known {
  readonly above: Above
  readonly own: readonly VoiceLine[]
  /** Where they stood last, and what they were there. */
  readonly start: number
  readonly first: number
  readonly section: number
  readonly placed: readonly VoiceLine[]
}

const known = new WeakMap<ReadPart, Known>()

/** The lines of a section in their places, the same objects for as long as it does not move. */
function placedLines(view: DocumentView, read: ReadPart, section: number): readonly VoiceLine[] {
  if (read.facts.of('voice').length === 0) return []
  const { firstBlock: first = 0, level = 0 } = view.document.sections[section] ?? {}
  const start = view.document.starts[first] ?? 0
  const above: Above = {
    points: sectionPoints(view, section),
    onCover: level <= 1 ? Math.max(0, COVER - first) : 0,
    isForOver16s: hasOnlyOver16s(view),
  }
  const before = known.get(read)
  const isSame =
    before?.above.onCover === above.onCover &&
    before.above.isForOver16s === above.isForOver16s &&
    (before.above.points === above.points || before.above.points.join() === above.points.join())
  if (isSame && before.start === start && before.first === first && before.section === section)
    return before.placed
  const own = isSame ? before.own : linesIn(read, above)
  const placed = own.map((line) => ({
    ...line,
    section,
    block: line.block + first,
    range: shift(line.range, start),
  }))
  known.set(read, { above, own, start, first, section, placed })
  return placed
}

/** The sentences of each section that name parents or pupils, in order. */
export const linesBySection = oncePerView((view: DocumentView) =>
  view.parts.map((read, section) => placedLines(view, read, section)),
)

/** All sentences of the document that name parents or pupils, in order. */
export const voiceLines = oncePerView((view: DocumentView): readonly VoiceLine[] =>
  linesBySection(view).flat(),
)
