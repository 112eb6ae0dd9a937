import type { BlockContext } from '../block-context'
import type { DutyCheck } from './duty-check'
import type { Passage } from './passage'
import { report } from './phrase'
import { NEED } from './refusal'
import { isIn, spansOf } from './wordings'

/** Asks to be let in: “Can he come to your school?” */
const ASKS_IN =
  /\b(?:can|could|may|will|would|do you|does|are|is)\b[^?.]*\b(?:(?:come|join|start|attend|enrol|apply|admit\w*|accept\w*)\b|take (?:an? |my |our )?(?:child\w*|pupils?|students?|son|daughter|him|her|them)|(?:a|any|get) places?\b)[^?.]*\?/i
/** … and where to. */
const HERE = /\b(?:you|your|here|school|nursery|sixth form|reception|year (?:\d+|\w+)|place)\b/i
/** Asks whether somebody is turned away, or about something else than a place. */
const ASKS_OTHERWISE =
  /\b(?:refuse|turn\w* (?:away|down)|reject|have to|need to|must|needs? an?\b|group\b|base\b|clubs?|trips?|residential|swimming|choir|team|exams?|tests?|SATs|visits?|lessons?|meetings?|assessment|plan if|review|part in|later|early|part-time|extra time|place (?:for|where)\b[^?]*\bto)\b/i
const YES = /^\W*(?:A\W+)?(?:yes|of course|certainly(?! not))\b/i
const NO = /^\W*(?:A\W+)?no\b(?! (?:child|one|pupil)\b)/i

const PLACES =
  /^\W*(?:(?:can|do|will) we (?:admit|take|accept)|admi(?:ssion|tted|t)s?|entry|places?(?: (?:offered|available))?|accepted|offer(?: of a place)?)\W*$/i
/** A first column of those who ask for a place, and one of what they are told. */
const APPLICANTS =
  /^\W*(?:applicants?|applications?|admissions?|child(?:ren)? applying|who applies)\b/i
const OUTCOME =
  /^\W*(?:decision|outcome|response|result|answer|what (?:happens|we (?:do|say|decide)))\b/i
/** A cell that lets nobody in, or only some. */
const CLOSED =
  /^\W*(?:no\b(?! (?:limit|restriction|condition|difference))|not (?:possible|admitted|accepted|offered|suitable|available|normally|usually|able|here)|refused?\b|declined?\b|rejected\b|unsuitable|at (?:the )?[\w' ]{2,20} discretion|only (?:if|when|with|where)|if (?:staff|fund|we can|resourc|there is)\w*|(?:one|two|three|four|\d+|maximum|max\.?|at most|up to)\b[^.]*\b(?:per|each|every|class|year)\b)/i

/** What was asked in the sentences or the heading before, up to the question mark. */
function questionBefore(passage: Passage, { block, section }: BlockContext): string {
  const at = block.text.indexOf(passage.sentence.text)
  const before = at > 0 ? block.text.slice(0, at) : section.title
  return /\?\W*(?:A\W+)?$/.test(before) ? before : ''
}

/** DUTY-14 as an answer or a cell: somebody asks for a place, or a row is about pupils who do. */
export const placeAsked: DutyCheck = {
  words:
    /^(?:afraid|sadly|unfortunately|sorry|only|depends|no$|not$|need|think|probably|refuse|declin|reject|discretion|if$|one$|two$|three$|per$|each$|maximum|cannot|can't|unable|unsuitable)/,
  trigger: /./,
  readsDenials: true,
  *check({ passage, context }) {
    const { table } = context.block
    const { text } = passage
    if (table) {
      const isAsked =
        PLACES.test(table.header) ||
        (APPLICANTS.test(table.headers[0] ?? '') && OUTCOME.test(table.header))
      const isPlace = !table.isHeader && table.column > 0 && isAsked
      if (isPlace && NEED.test(table.rowHeader) && CLOSED.test(text))
        yield* report('DUTY-14', passage, passage.whole)
      return
    }
    const asked = questionBefore(passage, context)
    if (!NEED.test(asked) || !ASKS_IN.test(asked) || !HERE.test(asked)) return
    if (ASKS_OTHERWISE.test(asked)) return
    if (YES.test(text)) return
    if (isIn('answer-no', passage) || NO.test(text) || spansOf('refusal', passage).length > 0)
      yield* report('DUTY-14', passage, passage.whole)
  },
}
