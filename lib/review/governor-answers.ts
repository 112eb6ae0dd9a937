import type { CoverageStatus } from '../core/coverage'
import type { Diagnostic } from '../core/diagnostic'
import { oncePer } from '../core/once-per'
import { overlaps, type Range } from '../core/range'
import type { AnswerFound } from '../core/review'
import { isAtLeast } from '../core/severity'
import type { PolicyDocument } from '../document/policy-document'
import { sentences } from '../document/sentences'
import { governorQuestions } from '../knowledge/generated/questions'
import type { GovernorQuestion } from '../knowledge/governor-question'
import { coverageCueSource } from '../knowledge/notation/coverage-cue'
import type { Analysis } from '../linter/linter'

/** A sentence that speaks for an answer; offsets are in the document's text (UTF-16). */
export interface AnswerEvidence extends Range {
  readonly text: string
}

/** A question, and what the text says about it. */
export interface GovernorAnswer {
  readonly question: GovernorQuestion
  readonly found: AnswerFound
  readonly evidence: readonly AnswerEvidence[]
  /** Where the reader said that it is covered instead. */
  readonly elsewhere: readonly string[]
  /** Problems that bear on it. */
  readonly problems: readonly Diagnostic[]
}

const SHOWN = 2

/** A paragraph with its words in small letters, to be looked through by every question. */
interface Folded {
  readonly text: string
  readonly folded: string
  readonly start: number
}

const foldedOf = ({ blocks, starts }: PolicyDocument): Folded[] =>
  blocks.flatMap(({ text, kind }, index) =>
    kind === 'heading' ? [] : [{ text, folded: text.toLowerCase(), start: starts[index] ?? 0 }],
  )

/** Left to be filled in: “The SEN governor is TBC.” */
const GAP = /\b(?:TBC|TBA)\b|to be confirmed|_{3,}|\bx{3,}\b|\[[^\]\n]*\p{L}[^\]\n]*\]/iu
/** Says that there is none: “We do not have a link governor.” */
const NONE =
  /\b(?:do(?:es)? not (?:yet |currently )?have|ha(?:s|ve) no|there is no|no longer|not yet)\b/i

const speaks = (text: string): boolean => !GAP.test(text) && !NONE.test(text)

/** Sentences that hold one of some words, without those that say that a thing is lacking. */
function sentencesWith(blocks: readonly Folded[], words: readonly string[]): AnswerEvidence[] {
  if (words.length === 0) return []
  const lower = words.map((word) => word.toLowerCase())
  const found: AnswerEvidence[] = []
  for (const { text, folded, start: from } of blocks) {
    if (found.length >= SHOWN) break
    if (!lower.some((word) => folded.includes(word))) continue
    const own = sentences(text).find(
      ({ start, end }) =>
        lower.some((word) => folded.slice(start, end).includes(word)) &&
        speaks(text.slice(start, end)),
    )
    if (!own) continue
    const { start, end } = own
    found.push({ text: text.slice(start, end), start: from + start, end: from + end })
  }
  return found
}

const bears = (checks: readonly string[], { ruleId }: Diagnostic): boolean =>
  checks.some((check) => ruleId === check || ruleId.startsWith(`${check}-`))

/** Problems of these kinds are what a sentence says; others are how it says it. */
const isOfSense = ({ category, severity }: Diagnostic): boolean =>
  (category === 'duty' || category === 'voice') && isAtLeast(severity, 'warning')

/** Words alone are a mention, and no more than part of an answer. */
function foundBy(statuses: readonly CoverageStatus[], hasWords: boolean): AnswerFound {
  const own = statuses.filter((status) => status !== 'not-applicable')
  if (own.length > 0 && own.every((status) => status === 'met')) return 'found'
  return hasWords || own.some((status) => status !== 'missing') ? 'partly' : 'not-found'
}

const cues = oncePer(({ answeredBy = [] }: GovernorQuestion): readonly RegExp[] =>
  answeredBy.map((cue) => new RegExp(`(?<![a-z0-9])${coverageCueSource(cue)}`)),
)

/** Tells of a sentence whether it answers a question, and is not only about the same thing. */
function answersTo(question: GovernorQuestion): (one: AnswerEvidence) => boolean {
  const own = cues(question)
  return ({ text }) => own.length === 0 || own.some((cue) => cue.test(text.toLowerCase()))
}

/** Where some answer, the others are not shown. */
function answeringFirst(
  evidence: readonly AnswerEvidence[],
  answering: (one: AnswerEvidence) => boolean,
): readonly AnswerEvidence[] {
  const own = evidence.filter(answering)
  return own.length > 0 ? own : evidence
}

/** Each text once, and no more than are shown. */
function foremost(evidence: readonly AnswerEvidence[]): AnswerEvidence[] {
  const byText = new Map<string, AnswerEvidence>()
  for (const one of evidence) if (!byText.has(one.text)) byText.set(one.text, one)
  return [...byText.values()].slice(0, SHOWN)
}

function answer(
  { coverage }: Analysis,
  blocks: readonly Folded[],
  diagnostics: readonly Diagnostic[],
  question: GovernorQuestion,
): GovernorAnswer {
  const items = coverage.filter(({ id }) => question.items.includes(id))
  const isSound = (one: AnswerEvidence) =>
    !diagnostics.some((problem) => isOfSense(problem) && overlaps(problem.range, one))
  const named = sentencesWith(blocks, question.words).filter(isSound)
  const answering = answersTo(question)
  const shown = items.flatMap(({ evidence }) => {
    const sound = evidence.filter(isSound)
    return sound.find(answering) ?? sound[0] ?? []
  })
  const evidence = foremost(answeringFirst([...shown, ...named], answering))
  const problems = diagnostics.filter((one) => bears(question.checks, one))
  const isAnswered = problems.some(({ severity }) => isAtLeast(severity, 'warning'))
  const elsewhere = [...new Set(items.flatMap((item) => item.elsewhere ?? []))]
  const told = foundBy(
    items.map(({ status }) => status),
    named.length > 0,
  )
  const found = told === 'found' && !evidence.some(answering) ? 'partly' : told
  return {
    question,
    found: isAnswered
      ? 'problems'
      : evidence.length === 0 && elsewhere.length > 0
        ? 'elsewhere'
        : found,
    evidence,
    elsewhere,
    problems,
  }
}

/**
 * The governor's questions, each with the evidence in the text; never a pass or a fail. None for a
 * document of another nation, which they are not meant for.
 */
export function governorAnswers(
  analysis: Analysis,
  diagnostics: readonly Diagnostic[] = analysis.diagnostics,
): GovernorAnswer[] {
  if (analysis.coverage.length === 0) return []
  const blocks = foldedOf(analysis.view.document)
  return governorQuestions.map((question) => answer(analysis, blocks, diagnostics, question))
}
