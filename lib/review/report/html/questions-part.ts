import { countedFirst } from '../../../core/counted'
import { type AnswerFound, answerLabel } from '../../../core/review'
import { type GovernorAnswer, governorAnswers } from '../../governor-answers'
import type { CheckedFile } from '../file-report'
import { escapeHtml } from './markup'
import { quotedFrom } from './withheld'

/** The same shapes as in what the text covers. */
const signs: Record<AnswerFound, string> = {
  found: '●',
  partly: '◐',
  problems: '▲',
  elsewhere: '↗',
  'not-found': '○',
}

const LONGEST = 105

function item(
  file: CheckedFile,
  { question, found, evidence, elsewhere, problems }: GovernorAnswer,
): string {
  const quoted = evidence.slice(0, 1).map((one) => quotedFrom(file, one, LONGEST))
  const said = elsewhere.map(
    (link) => ` ${found === 'elsewhere' ? '' : 'Covered elsewhere: '}${escapeHtml(link)}`,
  )
  const noted =
    problems.length > 0
      ? ` <span class="why">${countedFirst(problems.length, 'point', 'points')} to look at in Annex A.</span>`
      : ''
  return `<li><div class="question"><strong>${escapeHtml(question.text)}</strong><div><span class="sign" aria-hidden="true">${signs[found]}</span>${answerLabel(found)}. ${quoted.join('')}${said.join('')}${noted}</div></div></li>`
}

/** Questions for the meeting, each with what the text says on it. */
export function questionsPart(file: CheckedFile): string {
  const { analysis, diagnostics } = file
  const items = governorAnswers(analysis, diagnostics).map((answer) => item(file, answer))
  if (items.length === 0) return ''
  return `<h2>Questions for governors</h2><p class="note">What the text says on each. The answers are for the meeting to give.</p><ol class="questions">${items.join('')}</ol>`
}
