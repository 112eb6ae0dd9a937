import type { Range } from '../../core/range'
import { normalise } from '../../document/normalise'
import type { Matter, RedressBody } from '../../knowledge/duty'
import { doors } from '../../knowledge/generated/duties'
import { Matcher } from '../pattern/matcher'
import type { DutyCheck, DutyReading } from './duty-check'
import { mattersIn } from './matters'
import { report } from './phrase'
import { thoughtsIn } from './thoughts'

let knownDoors: Matcher<RedressBody> | undefined

function doorMatcher(): Matcher<RedressBody> {
  if (knownDoors) return knownDoors
  knownDoors = new Matcher<RedressBody>()
  for (const { body, forms } of doors) for (const form of forms) knownDoors.add(form, body)
  return knownDoors
}

/** Words with which families seek to have something put right. */
const SEEKS =
  /\b(?:appeal\w*|complain\w*|challeng\w+|disput\w+|disagree\w*|unhappy|dissatisfied|not (?:satisfied|happy|agree)|objects?|objections?|grievances?|claims?|allegations?|(?:your|the|their) (?:case|concerns?)|unsettled|next (?:step|stage|stop|port))\b/i
/** Those that ask for a decision and not only for a talk. */
const FORMAL =
  /\b(?:appeal\w*|complain\w*|challeng\w+|objections?|claims?|disputes?|allegations?|settled|decided|heard|resolved|ruled on|dealt with)\b/i
const COMPLAINT =
  /\b(?:complaints?|concerns?|grievances?|disputes?)\b[^.;]{0,100}?\b(?:sent|made|addressed|directed|taken|referred|passed|go|goes|put|submitted|raised)\b/i
/** Leads to the door. */
const TO =
  /\b(?:to|with|by|before|contact|approach|ask|tell|through|via|is|use|using|under|follow|following|in|see|as) (?:the |our |your |a |an |its |their |this |school's |school |academy's |college's |trust's |relevant |local |formal |full |usual |ordinary |own |published )*$/i
const DECIDES =
  /^(?: (?:will|can|may|must|then|also|who|which|to|has|have|the|power|duty|is|able))* (?:hears?|decides?|settles?|rules?|considers?|deals? with|determines?|overturns?|changes?|amends?|reviews?|investigates?|decision is final)\b/i
/** A table whose other columns say where to go. */
const WHERE =
  /\b(?:who|where|whom|contact|go|body|appeal|complain\w*|next step|responsible|decides?)\b/i
/** A row that names the decision itself, and not a quarrel with it: whose task it is, other checks tell. */
const IS_TASK =
  /^\W*(?:(?:the |final )*decisions? (?:on|to|about|whether|over)|deci(?:de|des|ding)|settl\w+|choos\w+|nam(?:e|es|ing)|secur\w+|agree\w*|whether)\b/i
/** Somebody's help on the way, or a talk beforehand. */
const ASIDE =
  /\b(?:help|helps|advice|advise\w*|support you|explain\w*|information|informally|first talk|talk to|speak to|copy|cop(?:y|ies))\b[^.;]{0,40}$/i
const NOT =
  /\b(?:not|never|cannot|can't|don't|doesn't|isn't|no|nor|neither|instead of|rather than)\b/i
/** “ask the SENCO how to appeal”. */
const ASKED_HOW =
  /^ (?:how|what|where|about|to explain|for (?:help|advice|support|a copy|the form|details))\b/i
/** “the county court” is no council. */
const COURT = /^ courts?\b/i
/** Later stages are of another kind: whoever is asked once all else has failed may well be right. */
const LATER =
  /\b(?:after|then|remain\w*|still|once|finally|exhausted|stage|procedure|failing|last resort|as well as|also)\b/i

/** Whether a body is where a thought sends families. */
function isDestination(thought: string, start: number, end: number): boolean {
  const before = thought.slice(0, start)
  const behind = thought.slice(end)
  if (ASIDE.test(before) || ASKED_HOW.test(behind) || COURT.test(behind)) return false
  return TO.test(before) || DECIDES.test(behind)
}

/** Bodies to whom families are not sent for a talk. */
const IS_FAR: ReadonlySet<RedressBody> = new Set(['state', 'ofsted', 'local-ombudsman'])
const NEXT = /\bnext (?:step|stage|stop|port)\b/i

/** Whether somebody may be asked about a matter in the way a thought says. */
function isWrong(matter: Matter, body: RedressBody, thought: string, decides: boolean): boolean {
  if (!matter.not.includes(body)) return false
  if (matter.name === 'plan') return /\bappeal/i.test(thought)
  if (matter.name === 'plan-decision')
    return decides || FORMAL.test(thought) || (IS_FAR.has(body) && NEXT.test(thought))
  if (matter.name === 'support')
    return (
      body !== 'tribunal' &&
      (body === 'sendiass' ||
        (COMPLAINT.test(thought) && !LATER.test(thought)) ||
        (decides && /\bcomplain/i.test(thought)))
    )
  return true
}

function* inProse({ passage, earlier, context }: DutyReading): Generator<Range> {
  const { text } = passage
  const said = mattersIn(text)
  const around =
    said.length > 0 ? said : mattersIn(/\?\W*$/.test(earlier) ? earlier : context.section.title)
  if (around.length === 0) return
  for (const { start, end } of thoughtsIn(text)) {
    const thought = text.slice(start, end)
    if (!SEEKS.test(thought) || NOT.test(thought.replace(NOT_TO, '').replace(WHEN_NOT, '')))
      continue
    const own = mattersIn(thought)
    let isFound = false
    for (const door of doorMatcher().all(normalise(thought))) {
      if (!isDestination(thought, door.start, door.end)) continue
      // What one of the matters may be taken there for is right.
      if (door.entry === 'school' && own.some(({ name }) => name === 'support')) continue
      const decides = DECIDES.test(thought.slice(door.end))
      const near = own.length > 0 ? own : around
      if (!near.some((matter) => isWrong(matter, door.entry, thought, decides))) continue
      yield { start: start + openingOf(thought), end }
      isFound = true
      break
    }
    const isDecision = (own.length > 0 ? own : around).some(({ name }) => name === 'plan-decision')
    if (!isFound && isDecision && TO_US.test(thought) && !/\btribunal|mediat/i.test(text))
      yield { start: start + openingOf(thought), end }
  }
}

/** Of what the local authority did not do, families may well complain. */
const NOT_TO =
  /\b(?:not|never|cannot) (?=to\b|agree\b|satisfied\b|happy\b|accept\b|assess|issu|carry|be (?:settled|resolved|answered|put right))/gi

/** “if we have not made adjustments”: what the complaint is about. */
const WHEN_NOT =
  /\b(?:if|when|where|that|who|because)\b[^,.;]{0,50}?\b(?:not|n't|no|cannot|can't)\b/gi

/** The length of the words with which a thought opens: “, and ”. */
const openingOf = (thought: string): number =>
  /^[;,\s]*(?:and|but|or|while|whereas)? ?/i.exec(thought)?.[0].length ?? 0

/** Characters of a cell in which the body stands that is asked first. */
const OPENING = 20

/** A row that names a matter, and a cell with nothing but a body. */
function inTable({ passage, context }: DutyReading): Range | null {
  const { table } = context.block
  if (!table || table.isHeader || table.column === 0 || !WHERE.test(table.header)) return null
  const cell = passage.text
  if (NOT.test(cell) || cell.length > 60) return null
  if (IS_TASK.test(table.rowHeader) && !SEEKS.test(`${table.rowHeader} ${table.headers.join(' ')}`))
    return null
  const named = mattersIn(table.rowHeader)
  const isWrongDoor = doorMatcher()
    .all(normalise(cell))
    .some(
      ({ entry, start }) =>
        // Whoever is named further on may give advice, or may be asked first.
        (start <= OPENING || entry === 'tribunal' || IS_FAR.has(entry)) &&
        named.some(
          ({ name, not }) =>
            not.includes(entry) &&
            (name !== 'plan' || (IS_FAR.has(entry) && SEEKS.test(table.rowHeader))),
        ),
    )
  return isWrongDoor ? passage.whole : null
}

/** “complain to us”, “raise it with the school”: formally, where it is a complaint. */
const TO_US =
  /\b(?:complain\w*|appeal\w*|object\w*|complaints?|objections?)\b[^.;]{0,40}? (?:to|with) (?:the |our )?(?:school|academy|college|us)\b/i

const NO_APPEAL =
  /\b(?:no (?:right of )?appeal|(?:cannot|can't|may not|not able to|no right to) (?:be )?(?:appeal\w*|challeng\w+))\b[^.;]*/i
/** What has to come before an appeal by law, or hinders no one. */
const LAWFUL = /\b(?:mediation|certificate|six months|two months|reassess\w*|within)\b/i
const SCHOOL_FIRST =
  /\b(?:unless|until|before|without (?:first )?)\b[^.;]*\b(?:complaints?|governors?|head(?:teacher)?|school|SENCO)\b/i

/** “must complete all stages of our procedure before they can appeal against …”. */
const ONLY_AFTER =
  /\b(?:must|need to|have to|required to|expected to|should|asked to)\b[^.;]{0,40}\b(?:complete|exhaust|use|go through|follow|finish|come to|ask|write to)\w*\b[^.;]{0,40}\b(?:complaints?|governors?|head(?:teacher)?|school|SENCO)\b[^.;]{0,60}\bbefore\b[^.;]{0,30}\bappeal[^.;]*|\bbefore\b[^.;,]{0,30}\bappeal\w*\b[^.;]{0,60}\b(?:must|need to|have to|required to)\b[^.;]{0,60}\b(?:complaints?|governors?|head(?:teacher)?)\b[^.;]*/i

/** “may only go to the Tribunal once they have finished our procedure”. */
const ONLY_ONCE =
  /\bonly\b[^.;]{0,30}\b(?:tribunal|appeal)\b[^.;]{0,30}\b(?:once|after|when|if)\b[^.;]{0,60}\b(?:complaints?|governors?|head(?:teacher)?|school|SENCO)\b[^.;]*/i
const NEED_NOT =
  /\b(?:(?:do|does) not (?:have|need) to|need not|don['’]t (?:have|need) to|without having to)\b/i

/** Families told that they may not appeal, or not before they have complained at the school. */
function* appealDenied({ passage }: DutyReading): Generator<Range> {
  const { text } = passage
  if (LAWFUL.test(text) || NEED_NOT.test(text)) return
  const denied = passage.find(NO_APPEAL) ?? passage.find(ONLY_AFTER) ?? passage.find(ONLY_ONCE)
  if (!denied) return
  const isOfPlan = mattersIn(text).some(({ name }) => name.startsWith('plan'))
  const toTribunal = /\btribunal\b/i.test(text) && (SCHOOL_FIRST.test(text) || ONLY_ONCE.test(text))
  if (isOfPlan || toTribunal) yield denied
}

/** DUTY-18: families sent to a body that does not deal with their matter. */
export const wrongDoor: DutyCheck = {
  words:
    /^(?:appeal|tribunal|complain|challeng|disput|disagree|unhappy|dissatisfied|satisfied|object|claim|ofsted|ombudsman|sendiass|governors?$|head|panel|secretary|council|authority)/,
  trigger:
    /tribunal|appeal|governor|governing|trustee|head|panel|complaints|principal|SENCO|SENDCO|authority|\bLA\b|council|Secretary|DfE|Department|Ofsted|ombudsman|LGSCO|LGO|SENDIASS|partnership/i,
  readsDenials: true,
  *check(reading) {
    const { passage } = reading
    const cell = inTable(reading)
    if (cell) yield* report('DUTY-18', passage, cell)
    if (!SEEKS.test(passage.text)) return
    for (const span of inProse(reading)) yield* report('DUTY-18', passage, span)
    for (const span of appealDenied(reading)) yield* report('DUTY-18', passage, span)
  },
}
