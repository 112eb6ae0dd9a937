import type { Range } from '../../core/range'
import { ourPart, withoutAsides } from './asides'
import type { DutyCheck } from './duty-check'
import { report } from './phrase'
import { isOfPlans } from './plans'

const OURS =
  '(?:we|the school|our school|the (?:head(?:teacher| teacher)|principal|SENDCo|SENCO|governing (?:body|board)|governors|trustees|academy|senior leadership team)|governors|headteacher|SENCO)'
const NAMES = new RegExp(
  `\\b${OURS} (?:will |may |can |must |then |also )*(?:names?|decides? (?:on )?(?:which|what|where|the)|chooses? (?:which|the|what)|determines? (?:which|the|what)|selects? (?:which|the)|agrees? (?:which|the)|allocates?|specif(?:y|ies))(?: \\w+){0,3}? (?:school|placement|setting|place)\\b[^.;]*`,
  'i',
)
/** “names itself in the plan” */
const NAMES_ITSELF = new RegExp(
  `\\b${OURS} (?:(?:will|may|can|only|then|also) )*names? (?:itself|ourselves|us)\\b[^.;]{0,20}\\bplans?\\b`,
  'i',
)
const ADMITS = new RegExp(
  `\\b${OURS} (?:will |may |can |must |then |also |\\w+ the right to )*(?:decides?|determines?|chooses?|considers?|judges?|reserves?|refuses?|declines?|agrees?|rejects?|turns? down|do(?:es)? not have to|(?:is|are) not (?:required|obliged) to|need not|not)\\b[^.;]{0,40}\\b(?:admit|accept|offer|admission|place|take|refuse|naming|named)\\b[^.;]*`,
  'i',
)
const DISCRETION =
  /\b(?:plan|EHCP)s?\b[^.;]{0,40}\b(?:considered|decided|looked at|dealt with)\b[^.;]{0,30}\bcase[- ]by[- ]case\b[^.;]*|\b(?:plan|EHCP|statement)\b[^.;]{0,60}\b(?:place|admi\w+|accepted|join)\b[^.;]{0,40}\b(?:at|in|within) the (?:sole )?discretion of (?:the |our )?\w+|\b(?:at|in|within) the (?:sole )?discretion of (?:the |our )?\w+[^.;]{0,60}\b(?:place|admi\w+|accepted)\b[^.;]{0,40}\b(?:plan|EHCP)\b/i
/** A plan that names the school, and a place that hangs on something else all the same. */
const NO_RIGHT =
  /\breserves? (?:a|the|its) right (?:of refusal|to refuse|to decline)[^.;]*|\b(?:turns?|turn) (?:it|them|him|her|(?:the|a|any|this|that) (?:child|pupil|student|applicant|place|request)) down\b[^.;]*|\bwill not be named\b[^.;]*|\b(?:no|not)\b[^.;]{0,15}\b(?:guarantee|right|entitle|mean|give|automatic)\w*[^.;]{0,40}\b(?:place|admi\w+)\b|\b(?:do(?:es)? not have to|need not|(?:is|are) not (?:obliged|required|bound) to|(?:is|are) free to (?:refuse|turn|decline))[^.;]{0,20}\b(?:take|admit|accept|offer|turn|refuse|decline)\b[^.;]*|\b(?:only|must|unless|if|once|before|after)\b[^.;]{0,60}\b(?:head|headteacher|principal|governors|governing body|school|academy|trust|SENCO|we|panel)(?:'s?|s')? (?:agrees?(?! (?:an?|the|on) (?:\w+ )?(?:dates?|day|time|plan|timetable|start)\b)|agree(?:ment|ing)|approv\w+|consent|accepts?|decides?|say so)\b|\b(?:approved|agreed|accepted) by (?:the |our )?(?:head|headteacher|principal|governors|governing body|school|academy|trust|SENCO|panel)\b|\b(?:say|says|saying) no\b[^.;]*|\bturns? away\b[^.;]*|\bbefore agreeing to\b[^.;]*/i
/** “offered a place only when …”, “on our waiting list”: conditions that a named school may not set. */
const ON_CONDITION =
  /\b(?:admit\w*|admission|accept\w*|offered|places?|start|join\w*|attend|tak(?:e|es|ing) (?:on )?(?:an? |any |the )?(?:child|children|pupils?|students?|learners?))\b[^.;]{0,60}?\b(?:only (?:if|when|where|once|after)|unless|until|provided (?:that )?|as long as|subject to|on condition)\b[^.;]*|\bonly (?:be )?(?:admit\w*|accept\w*|offer\w*|tak(?:e|en))\b[^.;]{0,60}\b(?:if|when|where|once|after)\b[^.;]*|\b(?:go|goes|added|put|placed|join) (?:on|to|onto)? ?(?:our|the|a) waiting list\b[^.;]*/i
/** “given a place where their needs can be met”: room and means, which are no reason in law for a school that is named. */
const IF_IT_SUITS =
  /\b(?:admit\w*|accept(?:s|ed)?(?! (?:onto|into|for|on)\b)|(?:offer(?:s|ed)?|given?|allocated|allocates?|have|has|get|gets) (?:a |the )?(?:school |nursery |suitable )?places?(?! (?:to|at|in|on)\b)|join (?:us|the school|our school))\b[^.;]{0,60}?(?<!\beven )\b(?:if|where|when|wherever|whenever|so long as|as far as|subject to|depending on)\b[^.;]{0,40}?\b(?:needs? (?:can|could|may) be (?:fully )?(?:met|catered)|(?:can|could|able to|capacity to) (?:fully |safely )?(?:meet|support|cater|cope|manage)|(?:there (?:is|are)|has|have|having) (?:\w+ )?(?:space|room|places?|vacanc\w+|capacity)|(?:space|room|capacity|resources|staffing|numbers|funding|funds|places) (?:allows?|permits?|(?:is|are) (?:available|in place))|resources|staffing|suitable|the right (?:place|school)|a good (?:match|fit))\b[^.;]*/i
/** “… once the head is satisfied that we can”: whoever is to be convinced first. */
const ONCE_CONVINCED =
  /\b(?:admit\w*|accept(?:s|ed)?|(?:offer(?:s|ed)?|given?|allocated) (?:a |the )?places?|places?\b[^.;]{0,60}\b(?:is|are|will be) (?:\w+ )?(?:offered|given|agreed|confirmed))\b[^.;]{0,50}?\b(?:once|if|when|where|after)\b[^.;,]{0,50}\b(?:satisfied|convinced|confident|certain|sure|content|happy)\b[^.;]*|\bbefore\b[^.;,]{0,60}\b(?:accepted|admitted|offered|given|starts?|joins?)\b[^.;,]{0,20},[^.;]{0,50}\b(?:satisfied|convinced|confident|certain|sure|agrees?|approves?)\b[^.;]*/i
/** “… lets the family know whether we can offer a place”: an answer that is not the school's to give. */
const TELLS_FAMILY =
  /\b(?:(?:let|lets|tell|tells|inform|informs|write to|writes to|advise|advises) (?:the |your |their |all )?(?:family|families|parents?|carers?|you)\b|(?:the |your )?(?:family|families|parents?|you) (?:is|are|will be) (?:told|informed))[^.;]{0,20}\b(?:whether|if) (?:or not )?(?:we|the school|our school|the academy|there) (?:can|could|will|may|is|are|has|have)(?: \w+){0,3}? (?:offer(?:ing)?|giv(?:e|ing)|tak(?:e|ing)|admit(?:ting)?|accept(?:ing)?|a place)\b[^.;]*|\b(?:let|tell|inform|write to)s? (?:the |your |their |all )?(?:family|families|parents?|carers?|you)\b[^.;]{0,20}\b(?:whether|if) (?:or not )?(?:(?:the|their|your) (?:child|son|daughter|pupil)|he|she|they) (?:has|have|is|are|will|can)(?: been| be)? (?:accepted|admitted|(?:offered|given) a place)\b[^.;]*/i
/** Money that the local authority is to pay first; what else it does is no condition of ours. */
const LA_PAYS =
  /\b(?:local authority|LA|council|authority)\b(?=[^.;]{0,40}\b(?:fund\w*|pay\w*|money|provides? (?:full|the|enough|extra|additional|more|a)))/gi
/** Nobody’s condition but the law’s, or another matter. */
const RIGHTLY =
  /\b(?:unless (?:there is|it would|attendance|this would|the law)|(?:draft|proposed) plan|waiting list for (?:assessment|therap|CAMHS)|trips?|clubs?|visits?|exams?|nursery session|after[- ]school|section 41|independent school|oversubscri\w+|without (?:an? )?(?:EHC\w*|plan)|(?:do|does) not have|no EHC)\b/i
const NAMES_US = /\b(?:plan comes in|nam(?:es|ed|ing)|with (?:an )?(?:EHC\w*|plan))/i
const PLAN = /\b(?:EHC\w*|education,? health and care|statements?)\b/i
/** Those who have a plan, or a plan that names us. */
const HAS_PLAN =
  /\b(?:with|have|has|who(?:se)?|hold\w*|by) (?:an? |the |their )?(?:EHC\w*|education,? health)|\bwhose plan|\bplans? (?:names|that names?)\b/i
/** A pupil's plan, which is one of these where they are spoken of. */
const THEIR_PLAN =
  /\b(?:the|your|his|her|their|whose|child['’]s|pupil['’]s) (?:(?:draft|final|EHC) )*(?:plan|EHCP)\b/i
const PLACES =
  /\b(?:plan|EHC\w*)\b[^;]*\b(?:place|admi\w+|accept\w*|join|take|named|start|turn|refuse)|\b(?:place|admi\w+|accept\w*|join|take|named|start|turn|refuse)\b[^;]*\b(?:plan|EHC\w*)\b/i
const RIGHT =
  /\b(?:local authority|LA|council|authority|parents?|consult\w*|cannot|must not|will not refuse|never|not refuse|unable to refuse|advice|respon\w+|reply|view|tell|told|tribunal|admissions? (?:arrangements|criteria|polic(?:y|ies)))\b/i

/** Who decides indeed. */
const AUTHORITY = /\b(?:local authority|LA|council|authority|consult\w*)\b/i
const NEAR = 60

/** That a plan names the school makes no refusal right. */
const CONCEDED = /\b(?:although|though|even (?:if|when|where|though))\b[^,.;]*/gi

/** The part of a sentence in which some words stand. */
const around = (text: string, { start, end }: Range): string =>
  text.slice(Math.max(0, start - NEAR), end).replace(CONCEDED, ' ')

/** DUTY-04: naming the school in a plan, or choosing whether to admit a pupil whose plan names it. */
export const placement: DutyCheck = {
  words: /^(?:ehc|statement|health|discretion|plans?$)/,
  trigger:
    /\b(?:refuse\w*|agree\w*|names|plans?|EHCPs?|decid\w*|school|placement|place|places|admit\w*|admission|waiting|accept|setting|named|discretion)\b/i,
  *check({ passage, context, earlier }) {
    const { text } = passage
    const isRight = RIGHT.test(withoutAsides(text))
    if (!isRight) yield* report('DUTY-04', passage, passage.find(DISCRETION))
    const decided = isRight
      ? null
      : (passage.find(NAMES_ITSELF) ??
        (PLAN.test(text) ? (passage.find(NAMES) ?? passage.find(ADMITS)) : null))
    yield* report('DUTY-04', passage, decided)
    const open = decided ? null : passage.find(NO_RIGHT)
    if (open && PLACES.test(text) && NAMES_US.test(text) && !RIGHT.test(around(text, open))) {
      yield* report('DUTY-04', passage, open)
      return
    }
    if (decided) return
    const hasPlan = HAS_PLAN.test(text)
    const isOfPlan = hasPlan || (THEIR_PLAN.test(text) && isOfPlans(context, earlier))
    const ours = ourPart(text)
    const told =
      !isOfPlan || AUTHORITY.test(ours) || RIGHTLY.test(ours) ? null : passage.find(TELLS_FAMILY)
    if (told) {
      yield* report('DUTY-04', passage, told)
      return
    }
    if (!hasPlan || RIGHTLY.test(text)) return
    const condition =
      passage.find(ON_CONDITION) ?? passage.find(IF_IT_SUITS) ?? passage.find(ONCE_CONVINCED)
    if (condition && !RIGHT.test(withoutAsides(text).replace(LA_PAYS, '')))
      yield* report('DUTY-04', passage, condition)
  },
}
