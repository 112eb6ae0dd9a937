import { oncePer } from '../../core/once-per'
import type { JoinedSentence } from '../../document/joined-sentences'
import type { BlockContext } from '../block-context'
import type { ActorKind } from '../clause/actors'
import { verbForm } from '../clause/verbs'
import { isSmall } from '../clause/words'

const NAMED =
  /\bEHC|\b(?:local authority|LA|council|county) (?:\w+ )?(?:agree|decid|issu|refus|writ|draft|nam|consult|sen[dt])\w*\b[^.;]{0,30}\bplans?\b|education,? health (?:and|&) care|\bannual review|\byearly review|\bneeds assessment|\bauthority (?:assess|carr)|\b(?:apply|ask) for an assessment|\bplans?\b[^.;]{0,40}\bby the (?:local authority|LA|council|county)\b|\bnam(?:e|es|ed|ing) (?:us|our school|the school)\b|\bplans? (?:is |are |be )?(?:asked|applied) for\b|\b(?:ask|appl)\w* for (?:an? |the )?plans?\b|\bstatutory assessment|\bsection [fgi]\b|\b(?:20|twenty)[- ]weeks?\b|\bfinal plan\b|\b(?:15|fifteen) days to (?:say|comment|tell|give|let|reply)\b/i
/** Plans that schools do write. */
const OWN =
  /\b(?:support|SEN|SEND|lesson|action|accessibility|care|individual|provision|transition|behaviour|learning|school|improvement|development|curriculum|medical|safety|seating|short|termly|teaching|intervention|education|career|one-page|personal|home|week|weekly|day|planning|strategic|business|their own|our own|your own)(?:'s)?[ -](?:\w+ )?$/i
const PLAN = /\bplans?\b(?!-)/gi
const ASSESSMENT =
  /\b(?:needs |statutory |full |twenty-week |20[- ]week |whole |long |formal )+assessments?\b|\bthe (?:\w+ )?assessment\b/gi
/** Assessments that teachers make. */
const OWN_ASSESSMENT =
  /\b(?:teacher|teachers'|baseline|risk|initial|own|ongoing|formative|summative|class|in-school|reading|dyslexia|speech|private|end of)(?:'s)?[ -](?:\w+ )?$/i

/** Whether “the plan” in a block is rather an EHC plan: its section, or the words before, speak of them. */
export function isOfPlans(context: BlockContext, earlier: string): boolean {
  return isNamedAround(context) || NAMED.test(earlier)
}

/** Whether a block or what it stands under names them; asked for each sentence and check. */
const isNamedAround = oncePer((context: BlockContext): boolean => {
  const { block, section, signals } = context
  const { headers = [], cells = [] } = block.table ?? {}
  return (
    // Rows of a table are each about something else.
    (block.table === null && signals.speaksOfPlans === true) ||
    context.isIn('ehc') ||
    NAMED.test([...section.path, section.title, block.text, ...headers, ...cells].join(' '))
  )
})

/** What schools themselves write. */
const OWN_PLANS =
  /\bSEND? support\b|\bIEPs?\b|\b(?:support|individual|learning|my|pupil|child's|student|action|behaviour|care|transition) plans?\b|\bprovision maps?\b|\b(?:pupil |learning |learner |one[- ]page )(?:passport|profile|portrait)s?\b/i

/**
 * Whether a block speaks of what schools write, and the sentence at hand of no EHC plan: its “plan” is then
 * theirs. Where the sentences before name both, the last counts.
 */
export function isOfOwnPlans(
  { block }: BlockContext,
  { text, range }: JoinedSentence,
  earlier: string,
): boolean {
  if (!OWN_PLANS.test(block.text) || NAMED.test(`${text} ${earlier}`)) return false
  const before = block.text.slice(0, range.end)
  return lastOf(NAMED, before) <= lastOf(OWN_PLANS, before)
}

/** Where the last match begins; -1 for none. */
const lastOf = (pattern: RegExp, text: string): number =>
  [...text.matchAll(new RegExp(pattern, 'gi'))].at(-1)?.index ?? -1

/** Places where a text says “plan” and means one that it names elsewhere; offsets of `text`. */
export function plansIn(text: string): { start: number; end: number }[] {
  const isNamed = NAMED.test(text)
  return spansOf(text, PLAN, OWN).filter(
    ({ start, end }) =>
      !isOfAnotherKind(text.slice(0, start)) &&
      // Beside an EHC plan, “a plan” is another one.
      !(isNamed && /\b(?:a|another|own) $/.test(text.slice(0, start))) &&
      !/^ (?:for (?:everyone|every|all|the week|lessons)|lessons|work|ahead|with)\b/.test(
        text.slice(end),
      ),
  )
}

/** Characters before “plan” in which the word that says what kind it is stands. */
const KIND = 24
/** May stand before an EHC plan. */
const OF_ANY_PLAN =
  /^(?:ehc|ehcp|final|final(?:ised|ized)|draft|new|finished|completed?|amended|statutory|proposed|current|existing|revised|updated|resulting|legal|agreed|written|old|previous|last|care|child|pupil|student|learner)$/

/** “the evacuation plan”: a noun before it makes it a plan of another kind. */
export function isOfAnotherKind(before: string): boolean {
  const word = /([\p{L}'’-]+)[ -]$/u.exec(before.slice(-KIND))?.[1]?.toLowerCase() ?? ''
  return !(
    word === '' ||
    /['’]s?$/.test(word) ||
    OF_ANY_PLAN.test(word) ||
    isSmall(word) ||
    verbForm(word) !== undefined
  )
}

/** The same for assessments. */
export const assessmentsIn = (text: string): { start: number; end: number }[] =>
  spansOf(text, ASSESSMENT, OWN_ASSESSMENT)

function spansOf(text: string, what: RegExp, own: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(what)) {
    const start = match.index
    if (own.test(text.slice(Math.max(0, start - 40), start))) continue
    found.push({ start, end: start + match[0].length })
  }
  return found
}

/** “the plan” spelled out, where it is an EHC plan. */
export const spelledOut = (text: string): string =>
  text.replace(/\b(the|a|this|each|every|their|your child's|any) plan\b(?! for)/gi, '$1 EHC plan')

/** “The family, the child and the teacher write the plan”: where families write with the school, the plan is the school's own. */
export const hasFamily = (kinds: readonly ActorKind[]): boolean =>
  kinds.some((kind) => kind === 'parent' || kind === 'pupil')
