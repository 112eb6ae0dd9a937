import type { Range } from '../../core/range'
import type { Clause } from '../clause/clause'

const PLAN =
  /\b(?:EHC(?: |-)?plans?|EHCPs?|(?:EHC|education,? health and care)(?! (?:needs )?assess| needs))\b/i
/** What a school does write, and “it” may mean. */
const OWN_PAPER =
  /\b(?:cop(?:y|ie)|record|summar(?:y|ie)|advice|report|request|contribution|form|evidence|application|referral)s?\b/i
/** Whose subject is a plan; “it” in the next sentence is that plan. */
const OF_A_PLAN =
  /^(?:what (?:is|are) )?(?:an?|the|each|every|your child's|this)? ?(?:EHC plan|EHCP|education,? health and care)/i
/** Asks how a plan comes about: in the answer “the plan” is that plan. */
export const ASKS_HOW =
  /^[^.;]*\b(?:how|who|when)\b[^?]*\b(?:EHC\w*|education,? health and care)\b[^?]*\b(?:written|writes?|made|makes?|dr(?:ew|aws?|awn) up|drafts?|drafted|prepare[sd]?|produce[sd]?|put together|create[sd]?)\b[^?]*\?/i
const ASSESSMENT =
  /\b(?:EHC(?: needs)? assessments?|statutory (?:needs )?assessments?|EHC|health and care needs assessments?)\b/i
const THE_PLAN =
  /\b(?:it|them|these|this(?=\s*(?:$|[.,;]|(?:for|with|together|over|in|at|by|within|before|after|once)\b))|one(?=\s*(?:$|[.,;]|together|jointly|with|for|when|if|and|at|in|to)\b|\s*$)|(?:the|a) (?:new |final |revised |updated |amended |draft )?version of (?:the|each|that|this) plan|(?:the|a|each|this|that|every) (?:final |finished |draft |completed |new |statutory )?(?:plan|version|document))\b(?! (?:of|do|review|annual|with targets|for (?!(?:her|him|them|you|your|the (?:child|pupil|student)|each|every)\b)))/i
const THE_ASSESSMENT =
  /\b(?:it|(?:the|this|each|that) (?:full |formal |statutory |whole )?assessment)\b(?! (?:of|for|paper|form|result|week|data|point))/i
/** “Where a plan lists health provision, …”. */
const HEALTH_IN_A_PLAN =
  /\bsections? [gh]\b|\bplans?\b[^.;]{0,40}\b(?:health(?: care|care)?|social care) (?:provision|care|needs)\b|\b(?:health(?: care|care)?|social care) (?:provision|needs)\b[^.;]{0,40}\bplans?\b/i
const IT = /\b(?:it|this|these|them)\b/i
/** What only the local authority does to a plan; schools write and keep plans of their own. */
const STATUTORY = new Set([
  ...['issue', 'finalise', 'amend', 'cease', 'terminate', 'end', 'rewrite', 'redraft', 'revise'],
])
const DRAFTING = new Set([
  ...['write', 'draft', 'produce', 'prepare', 'create', 'draw up', 'draw together', 'compile'],
  ...['put together', 'pull together', 'bring together', 'write up', 'compose', 'type up'],
])
const ASSESSING = new Set([
  'carry out',
  'complete',
  'conduct',
  'undertake',
  'lead',
  'finish',
  'do',
  'perform',
])

/** The words that stand directly after a verb, or before it in the passive. */
function find(clause: Clause, words: RegExp): Range | null {
  const { text } = clause.sentence
  const region = clause.passive ? clause.subject : clause.object
  const match = words.exec(text.slice(region.start, region.end))
  if (!match || (!clause.passive && match.index > 1)) return null
  return { start: region.start + match.index, end: region.start + match.index + match[0].length }
}

/** “… the EHC plan and the school will issue it”: words that stand for a plan or an assessment named before. */
export function standIn(check: string, clause: Clause, earlier: string): Range | null {
  const { lemma } = clause.verb
  const before = clause.sentence.text.slice(0, clause.range.start)
  if (check === 'DUTY-01' && ASSESSING.has(lemma)) {
    const isNamed = ASSESSMENT.test(before) || ASSESSMENT.test(earlier)
    return isNamed ? find(clause, THE_ASSESSMENT) : null
  }
  if (check === 'DUTY-19') return HEALTH_IN_A_PLAN.test(before) ? find(clause, IT) : null
  if (check !== 'DUTY-02') return null
  const isNamed =
    (DRAFTING.has(lemma) &&
      (clause.passive
        ? PLAN.test(clause.sentence.text) || OF_A_PLAN.test(earlier)
        : PLAN.test(before) || ASKS_HOW.test(earlier))) ||
    (STATUTORY.has(lemma) && (PLAN.test(before) || PLAN.test(earlier)))
  const isOurs = !clause.passive && OWN_PAPER.test(before)
  const found = isNamed ? find(clause, THE_PLAN) : null
  if (!found || !isOurs) return found
  return /plan/i.test(clause.sentence.text.slice(found.start, found.end)) ? found : null
}
