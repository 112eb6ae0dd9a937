import type { Severity } from '../../core/severity'
import type { Finding } from '../finding'
import type { DutyCheck, DutyReading } from './duty-check'
import { partInBlock } from './passage'
import { isOfPlans, spelledOut } from './plans'
import { fixesFor } from './rewrite'
import { ASKS_HOW } from './stand-in'
import { type Misplaced, misplacedIn } from './task'
import { wordsBeside } from './thoughts'

/** Where a teacher plans and leads the work, an assistant may well do it. */
const SUPERVISED =
  /\b(?:supervis\w+|direct(?:ed|ion)|guid(?:ed|ance)|oversight|oversee\w*|overseen|planned|chosen|selected|reviewed|decided|set|led|agreed|designed|written|prepared|directed) (?:of |by |from )?(?:the |a |our |their |its )?(?:\w+ ){0,2}?(?:teacher|SEN|member)|\b(?:with|alongside|to|from|by|for) (?:the |a |their |our )?(?:class |subject |form |qualified )*teachers?\b|teacher'?s?'? (?:planning|plans|direction|guidance|supervision)|under (?:the )?(?:\w+ )?(?:supervision|direction|guidance)|\bteachers? (?:ha(?:s|ve) (?:planned|chosen|set|prepared|agreed|written)|plan|provide|set|direct|supervise|remain|keep|retain)/i

/** Done for the board, or put before it: the work may be anybody's. */
const FOR_THE_BOARD =
  /\b(?:on behalf of (?:the )?(?:full )?(?:govern|board|trust|propriet)\w*|for approval|approved by (?:the |our )?(?:full |local )*(?:board|govern|trust|propriet|commit)|for (?:the )?(?:governors?|governing (?:body|board)|trustees) to|(?:support|help|assist|advise)\w* (?:the )?(?:governing|governors|board|trustees)|with (?:the )?(?:governing|governors|board|trustees)|delegat\w+|governors? (?:approve|publish)|to the (?:governing|governors|board))/i

/** “…, and not with the governors”: says that it is not for them. */
const NOT_THE_BOARD =
  /\b(?:not|rather than|instead of|never) (?:(?:with|by|for|to|on behalf of) )?(?:the )?(?:full )?(?:governors?|governing (?:body|board)|board|trust(?:ees)?)\b/gi

/** Whether the sentence makes the task right where it was put. */
export function isAllowed({ duty, clause, what }: Misplaced): boolean {
  const { text } = clause.sentence
  const isBoards = duty.check === 'DUTY-10'
  return isAllowedIn(
    duty.check,
    isBoards
      ? wordsBeside(text, { ...what, start: Math.min(what.start, clause.range.start) })
      : text,
  )
}

/** Whether words of a sentence make any task of a check right. */
export function isAllowedIn(check: string, text: string): boolean {
  if (check === 'DUTY-09') return SUPERVISED.test(text)
  if (check === 'DUTY-10') return FOR_THE_BOARD.test(text.replace(NOT_THE_BOARD, ''))
  return false
}

/** The work on a report may be anybody's; only “must” gives the duty away. */
export function severityOf({ duty, clause }: Misplaced): Severity | null {
  if (duty.check !== 'DUTY-10') return null
  const isBinding = ['must', 'required', 'responsible', 'should'].includes(clause.modal ?? '')
  return isBinding || clause.verb.lemma === 'approve' ? null : 'information'
}

/** Forms of DUTY-09 name only the first words of what assistants do. */
const endOf = ({ clause, duty, what }: Misplaced): number =>
  duty.check === 'DUTY-09' ? Math.max(what.end, clause.object.end) : what.end

function findingOf(found: Misplaced): Finding | null {
  const { clause, duty, what } = found
  const { sentence } = clause
  const start =
    clause.passive && !clause.isNominal ? what.start : Math.min(clause.range.start, what.start)
  const end = clause.isNominal
    ? clause.range.end
    : clause.passive
      ? (clause.by?.range.end ?? what.end)
      : endOf(found)
  const range = partInBlock(sentence, { start, end })
  if (!range) return null
  const from = Math.max(start, sentence.lead)
  const whole = sentence.text.slice(from, end)
  const severity = severityOf(found)
  return {
    ruleId: duty.check,
    range,
    found: whole.trim(),
    fixes: fixesFor(
      clause.passive ? found : { ...found, what: { start: what.start, end } },
      whole,
      from,
    ),
    ...(severity ? { severity } : {}),
  }
}

/** A heading that names EHC plans or assessments and nothing else. */
const IS_PLANS =
  /^[\W\d]*(?:what (?:is|are) )?(?:an? |our |the )?(?:EHC|EHCPs?|education,? health (?:and|&) care)(?: \(EHC\))? ?(?:plans?|(?:needs )?assessments?)?(?:,? and who (?:\w+ ){1,3}(?:it|them))?\W*(?:EHCPs?\W*)?$/i
/** A first sentence, or one that goes on about what the heading names. */
const CONTINUES = /^(?:$|it\b|this\b|they\b|these\b)/i

function* check({ clauses, earlier: told, context, passage }: DutyReading): Generator<Finding> {
  // “These are written by …” under “Education, Health and Care plans”.
  const { title } = context.section
  const isAnswer = CONTINUES.test(told) && IS_PLANS.test(title)
  const before = isAnswer || ASKS_HOW.test(title) ? `${title} ${told}` : told
  const isOfPlan = isOfPlans(context, before)
  // “If a plan is needed, it is drafted by …”, where EHC plans are spoken of.
  const isNamedHere =
    isOfPlan && /\b(?:a|the) plan is (?:needed|agreed|to be)\b/i.test(passage.text)
  const earlier = `${isNamedHere ? 'the EHC plan ' : ''}${isOfPlan ? spelledOut(before) : before}`
  for (const clause of clauses()) {
    for (const found of misplacedIn(clause, earlier)) {
      const finding = isAllowed(found) ? null : findingOf(found)
      if (finding) yield finding
    }
  }
}

/** DUTY-01, 02, 05, 06, 08, 09, 10 and 19: the rows of `content/duties.md`. */
export const matrix: DutyCheck = {
  words:
    /^(?:ehc|health|statutory|transfer|statement|section|respons|accountab|accounts?$|answer(?:ab|s?$)|remains?$|necessary$|needed$|plans?$|charge|assistant|h?l?tas?$|lsas?$|hltas?$|staff|mentors?$|workers?$|coach|adults?$|partners?$|facilitators?$|supporters?$|report|endeavours|accessib|senco|sendco|co$|coordinator|approv|ratif|adopt|maintain|amend|ceas|name[sd]?$|placements?$|naming$|final$|annual$|yearly$)/,
  trigger:
    /EHC|health (?:and|&) care|statutory|\b(?:maintain|amend|ceas)\w*|transfer review|\bnam(?:ed|e|es|ing)\b|final plan|placements?\b|(?:annual|yearly) review|statement|section [fgh]\d?\b|responsib|accountab|answerable|answers? for|accounts? for|\bplans?\b|in charge|assistant|\b(?:H?L?TA|LSA)s?\b|support staff|mentor|support workers?|key workers?|coach(?:es)?\b|partners?\b|facilitators?\b|supporters?\b|(?:information|needs|SEND?) report|endeavours|accessibility plan|(?:appoint|designat|approv|ratif|adopt|sign)\w*\b[^.;]{0,40}\b(?:SENCO|SENDCO|co-?ordinator|policy|report)|\b(?:planning|teaching|learning|assessment|progress)\b[^.;]{0,60}\b(?:to|with|on) (?:the |our |their )?(?:SENCO|SENDCO)|\bparents\b[^.;]{0,40}provision|(?:SENCO|SENDCO|co-?ordinator)\b[^.;]{0,80}\b(?:plan|adapt|differentiat|ensur)\w*[^.;]{0,40}\b(?:work|lesson|learning|progress|curriculum|teaching)/i,
  readsDenials: true,
  check,
}
