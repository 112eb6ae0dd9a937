import { overlaps, type Range } from '../../core/range'
import { dutyIds } from '../duty/duty-ids'
import { factsOf, placeOf } from '../facts-of'
import { howLikely, IN_SPITE_NOTE, LEAST, SURE } from '../likeness/how-likely'
import { oncePerView } from '../once-per-view'
import type { DocumentFinding, DocumentView } from '../rule'
import { isFewListed, isSeldom, meetsAtThreeTimes, meetsOften, namesParents } from './how-often'
import { linesBySection, sectionPoints, type VoiceLine, voiceLines } from './lines'
import { namesPeople } from './mentions'
import { hasOnlyOver16s, hasOver16s, isOfOver16s } from './phase'
import { offer } from './rewrite'
import { besideInRow } from './rows'
import type { VoiceFlagFact } from './voice-fact'
import { isRightUnsaid, saysFamiliesAskIn } from './who-asks'

/** Ways in which pupils are heard besides a council. */
const ANOTHER_WAY =
  /\b(?:panel|forum|mentors?|ambassadors?|profiles?|passports?|interviews?|conversations?)\b/i
/** How pupils are asked. */
const OF_PUPILS = 'V18'
/** Sentences around a wording in which agreeing or asking makes up for it. */
const BEFORE = 4
const AFTER = 2
/** A record that parents keep of a meeting they were at. */
const COPY = /\b(?:cop(?:y|ies)|notes|minutes|record)\b/i
const INVOLVED = 3
/** Checks that say it better: whose decision it is comes before who is heard. */
const GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  'VOICE-03': ['DUTY-02'],
  'VOICE-04': dutyIds,
}
const CONSULTED = 2

/** How far lines may stand from a wording to make up for it. */
type Reach = 'section' | 'close-by'

/** Above it a sentence makes up for nothing: it may be a fault itself. */
const SOUND = 0.2

/** Whether a line of the paragraph or the one after says something of families' part, and nothing that may be a fault itself. */
const isSoundBeside =
  ({ document: { blocks, starts } }: DocumentView, block: number) =>
  ({ block: own, points, range }: VoiceLine): boolean => {
    const [there, at] = [blocks[own], starts[own] ?? 0]
    const isBeside = own === block || own === block + 1
    if (!isBeside || points.size === 0 || !there) return false
    const place = { start: range.start - at, end: range.end - at }
    return (howLikely('voice', there, place) ?? 0) < SOUND
  }

/** The lines of the same section next to a place: so many before it, so many after, itself included. */
function around(view: DocumentView, block: number, start: number, reach: Reach) {
  const all = linesBySection(view)[view.document.sectionOf[block] ?? 0] ?? []
  const own = reach === 'section' ? all : all.filter(isSoundBeside(view, block))
  const after = own.findIndex((line) => line.range.end > start)
  const at = after < 0 ? own.length : after
  return {
    section: own,
    before: own.slice(Math.max(0, at - BEFORE), at),
    self: own.slice(at, at + 1).filter((line) => line.range.start <= start),
    after: own.slice(at, at + 1 + AFTER).filter((line) => line.range.start > start),
  }
}

/** … and that they were there. */
const MEETS = /\b(?:meet|meets|met|meeting)\b/i

/** What follows makes up for telling where something is agreed there: a meeting that is held later does not. */
const AGREES =
  /\b(?:agree\w*|decid\w+|together|jointly|between (?:us|them|you)|settl\w+|choos\w+|chosen|work\w* out|draw\w* up|co-\w+|sets?|write|writes|written|wrote|shap\w+|plann?\w*|chang\w+|add\w*|comment\w*|suggest\w*|discuss\w*|talk\w*|ask\w*|say|consent\w*|their (?:own )?(?:views?|ideas?|part))\b/i

/** … and that nothing happens before they have said yes. */
const CONSENT = /\b(?:consent|permission|agree\w*|happy|sa(?:y|id) yes)\b/i

/** What comes after the others have been asked in makes up for no asking beforehand. */
const AFTERWARDS =
  /^(?:[\d.]+ )?(?:afterwards|after (?:that|this|the|it|they)|then|later|next|following)\b/i

/** What became of a survey: “… We now offer forty minutes.” */
const CHANGED_NEXT =
  /^[^.!?]*[.!?]\s+(?:so |as a result|in response|because of (?:this|that)|since then|we (?:now|have (?:since|now)|changed|moved|rewrote|added)|now,? we|(?:this|that) (?:led|is why)|you said)/i

/** “… They also meet a mentor each term”, “… This is one of several ways.” */
const BESIDES =
  /^[^.!?]*(?:\b(?:as well as|besides|in addition|alongside|on top of|together with|one of (?:several|many|the))\b|[.!?]\s+[^.!?]*\b(?:also|too|as well|besides|in addition|alongside|what (?:they|pupils|children|students|parents) (?:say|write|tell)|the (?:answers|replies|results|findings)(?! (?:are|is) (?:held|kept|stored|filed|entered|recorded|logged|collated)))\b)/i

/** Whether the text goes on to what came of a way of asking, or to other ways. */
const goesOn = (behind: string): boolean => CHANGED_NEXT.test(behind) || BESIDES.test(behind)

/** Whom consent is asked for: what parents say to that makes up for no decision of the school's own. */
const OTHERS_IN =
  /\b(?:refer\w*|specialists?|psychologist|therapists?|agenc(?:y|ies)|outside|external|CAMHS)\b/i

/** Characters around a wording in which an age may be named. */
const NEAR = 120
const AT_16 =
  /\b(?:sixteen|seventeen|eighteen|(?:over|aged|is|turns?|at|after|past) 1[6789]|1[6789][- ](?:year|plus)|1[6789] and (?:over|above)|16 (?:to|–|-) ?1[89]|sixth[- ]form\w*|post-?16|years? 1[23]|(?:after|beyond|following|past) (?:the end of )?year 11|(?:key stage|ks) ?5)\b/i

/** What is said of planning, reviewing and meeting anywhere in the document. */
const regular = oncePerView((view: DocumentView) =>
  voiceLines(view).filter(({ points }) => ['V6', 'V8', 'V9', 'V10'].some((id) => points.has(id))),
)

/** Sentences on planning and reviewing from which a part is no exception. */
const SEVERAL = 2

/** Whether planning and reviewing have a part for somebody, so that nothing hangs on a door or a council. */
const takesPartOften = (view: DocumentView, who: VoiceFlagFact['who']): boolean =>
  (who === 'parent' && meetsOften(view)) ||
  regular(view).filter(({ fact }) => (fact[who]?.rung ?? 0) >= INVOLVED && !fact.isSlogan).length >=
    SEVERAL

/** What a line is worth that has families sign and no more, whatever its words say. */
const SIGNED = 1
const STAGES = ['V5', 'V6', 'V8']

/** Whether a line speaks of the stage that a label names: what is decided at “Review” makes up for nothing at “Plan”. */
function isOfStage({ points }: VoiceLine, labelled: VoiceLine | undefined): boolean {
  if (!labelled?.fact.isLabelled) return true
  const there = STAGES.filter((id) => points.has(id))
  return there.length === 0 || there.some((id) => labelled.points.has(id))
}

const STAFF =
  /\b(?:SENCO|SENDCO|head|headteacher|principal|teachers?|lead|leaders?|managers?|director|team|department|staff|SLT|panel|school|Mrs?|Ms|Miss)\b/i
/** Characters of a cell that holds names and nothing else. */
const NAMES = 80

const isOfStaff = (text: string): boolean =>
  text.length <= NAMES && STAFF.test(text) && !namesPeople(text)

/** “Decision on SEN Support: inclusion manager”: what stands behind the colon. */
const BEHIND_COLON = /^: *([^.:;]+)/

/** Whether staff and no families are named beside a decision, behind a colon or in the cells of its row. */
function isTakenByStaff(
  { document: { blocks } }: DocumentView,
  block: number,
  end: number,
): boolean {
  const named = BEHIND_COLON.exec(blocks[block]?.text.slice(end) ?? '')?.[1]
  if (named) return isOfStaff(named)
  const beside = besideInRow(blocks, block)
  return !beside.some(namesPeople) && beside.some(isOfStaff)
}

/** Whether a wording counts, seen from what stands around it. */
function counts(
  view: DocumentView,
  block: number,
  { condition, finding, who }: VoiceFlagFact,
  isFlagged: (line: VoiceLine) => boolean,
  reach: Reach,
): boolean {
  const { start } = placeOf(view, block, finding.range)
  switch (condition) {
    case 'always':
      return true
    case 'over-16':
      return (
        hasOver16s(view) ||
        AT_16.test(view.document.text.slice(Math.max(0, start - NEAR), start + NEAR))
      )
    case 'only-over-16':
      return (
        hasOnlyOver16s(view) ||
        AT_16.test(view.document.text.slice(Math.max(0, start - NEAR), start + NEAR))
      )
    // An age named close by may be that of others: “In Years 7 to 11 parents agree”, under a title of 11–18.
    case 'headed-over-16':
      return hasOnlyOver16s(view) || isOfOver16s(view, block)
    case 'only-frequency':
      return isSeldom(view, block, finding)
    case 'families-row':
      return (
        besideInRow(view.document.blocks, block).some(namesParents) &&
        isSeldom(view, block, finding)
      )
    case 'few-listed':
      return !(meetsOften(view) || meetsAtThreeTimes(view, block)) && isFewListed(view, block)
    case 'only-helping':
      return false
    case 'on-its-own':
      return !goesOn(view.document.blocks[block]?.text.slice(finding.range.end) ?? '')
    case 'right-unsaid':
      return isRightUnsaid(view)
    case 'right-unsaid-here':
      return !saysFamiliesAskIn(view, block)
    case 'staff-row':
      return isTakenByStaff(view, block, finding.range.end)
    default: {
      const { before, self, after, section } = around(view, block, start, reach)
      const reaches = (some: readonly VoiceLine[], rung: number) =>
        some.some((line) => (line.fact[who]?.rung ?? 0) >= rung && !line.fact.isSlogan)
      const makesUp = (line: VoiceLine) => isOfStage(line, self[0]) && (line[who] ?? 0) > SIGNED
      const isMeeting = ({ range }: VoiceLine) =>
        MEETS.test(view.document.text.slice(range.start, range.end))
      const isConsent = ({ range }: VoiceLine) =>
        CONSENT.test(view.document.text.slice(range.start, range.end))
      const isBeforehand = (line: VoiceLine) =>
        isConsent(line) &&
        !AFTERWARDS.test(view.document.text.slice(line.range.start, line.range.end))
      const isAgreeing = (line: VoiceLine) =>
        AGREES.test(view.document.text.slice(line.range.start, line.range.end)) && !isFlagged(line)
      // The plan agreed with parents some way above is not the referral.
      const isOfReferral = (line: VoiceLine) =>
        line.block === block ||
        line.points.has('V13') ||
        OTHERS_IN.test(view.document.text.slice(line.range.start, line.range.end))
      const isOfOthers = (line: VoiceLine) =>
        isConsent(line) &&
        OTHERS_IN.test(view.document.text.slice(line.range.start, line.range.end)) &&
        !OTHERS_IN.test(finding.found)
      switch (condition) {
        case 'agreed-near':
          return !(
            reaches([...before, ...self, ...after.filter(isAgreeing)].filter(makesUp), INVOLVED) ||
            (COPY.test(finding.found) && reaches(section.filter(isMeeting), CONSULTED))
          )
        case 'agreed-around':
          return !reaches([...before, ...after].filter(makesUp), INVOLVED)
        case 'agreed-after':
          return !(
            reaches([...self, ...after].filter(makesUp), INVOLVED) ||
            self.some(({ pupil }) => (pupil ?? 0) >= INVOLVED)
          )
        case 'agreed-first':
          return !reaches(
            [...before.filter(isOfReferral), ...self, ...after.filter(isBeforehand)].filter(
              makesUp,
            ),
            INVOLVED,
          )
        case 'asked-after':
        case 'alone': {
          if (condition === 'alone' && after.some(isFlagged)) return false
          const near = [...self, ...after.filter((line) => !isOfOthers(line))]
          return !(
            reaches(near, CONSULTED) ||
            near.some((line) => (line.fact.pupil?.rung ?? 0) >= CONSULTED)
          )
        }
        case 'bare':
          if (CHANGED_NEXT.test(view.document.blocks[block]?.text.slice(finding.range.end) ?? ''))
            return false
          return ![...(reach === 'section' ? before.slice(-1) : []), ...after].some((line) => {
            const rung = Math.max(line.fact.parent?.rung ?? 0, line.fact.pupil?.rung ?? 0)
            const own = line.fact[who]?.rung ?? 0
            return (
              !isFlagged(line) && (rung >= INVOLVED || (line.fact.isConcrete && own >= CONSULTED))
            )
          })
        case 'told-next': {
          const next = after.find(({ fact }) => fact.parent !== null)
          return (
            next?.fact.parent?.isTold === true &&
            !reaches([...before, ...after].filter(makesUp), INVOLVED)
          )
        }
        case 'headed-voice': {
          const isAsked = (line: VoiceLine) =>
            ((line.fact[who]?.rung ?? 0) >= CONSULTED && !line.fact.isSlogan && !isFlagged(line)) ||
            ANOTHER_WAY.test(view.document.text.slice(line.range.start, line.range.end))
          return (
            sectionPoints(view, view.document.sectionOf[block] ?? 0).includes(OF_PUPILS) &&
            !section.some(isAsked) &&
            !takesPartOften(view, who)
          )
        }
        case 'only-way':
          return !reaches(section, INVOLVED) && !(reach === 'section' && takesPartOften(view, who))
      }
    }
  }
}

/**
 * What a wording weighs; null where it does not count. What its section makes good counts all the same where the
 * sentence reads like those that people marked, and nothing sound close by makes up for it: of 40 such that were
 * looked at all were faults, of 136 that do not read so four were.
 */
function weightOf(
  view: DocumentView,
  block: number,
  fact: VoiceFlagFact,
  isFlagged: (line: VoiceLine) => boolean,
): Pick<DocumentFinding, 'severity' | 'note'> | null {
  if (counts(view, block, fact, isFlagged, 'section')) return {}
  const own = view.document.blocks[block]
  const likelihood = (own && howLikely('voice', own, fact.finding.range)) ?? 0
  if (likelihood < LEAST || !counts(view, block, fact, isFlagged, 'close-by')) return null
  return { note: IN_SPITE_NOTE, ...(likelihood < SURE ? { severity: 'information' } : {}) }
}

/** The wordings that leave families out, where nothing around them makes up for it. */
export function* flaggedWordings(view: DocumentView): Generator<DocumentFinding> {
  // Whether parents do no more than help, the whole document tells.
  const facts = factsOf(view, 'voice-flag').filter(({ fact }) => fact.condition !== 'only-helping')
  const flagged = facts.map(({ block, fact }) => placeOf(view, block, fact.finding.range))
  const isFlagged = ({ range }: VoiceLine) => flagged.some((one) => overlaps(one, range))
  // An answer can be flagged by itself and with its question.
  const last = new Map<string, Range>()
  for (const { block, fact } of facts) {
    const weight = weightOf(view, block, fact, isFlagged)
    if (weight === null) continue
    const range = placeOf(view, block, fact.finding.range)
    const before = last.get(fact.finding.ruleId)
    if (before && overlaps(before, range)) continue
    last.set(fact.finding.ruleId, range)
    const givesWay = GIVES_WAY[fact.finding.ruleId]
    const { rewrite, stem, finding } = fact
    yield {
      ...finding,
      ...weight,
      range,
      fixes: offer(view, rewrite, { stem, found: finding.found }),
      ...(givesWay ? { givesWay: { to: givesWay, within: range } } : {}),
    }
  }
}
