import { countedFirst } from '../../../core/counted'
import { type AnswerFound, answerLabel } from '../../../core/review'
import { type GovernorAnswer, governorAnswers } from '../../governor-answers'
import type { CheckedFile } from '../file-report'
import { escapeHtml, quotation } from './markup'

const foundLine = (found: AnswerFound): string =>
  found === 'elsewhere' ? '' : `${answerLabel(found)} in the text.`

function item({ question, found, evidence, elsewhere, problems }: GovernorAnswer): string {
  const quoted = evidence.map(({ text }) => `<p>${quotation(text)}</p>`).join('')
  const said = elsewhere.map((link) => `<p>Covered elsewhere: ${escapeHtml(link)}</p>`).join('')
  const noted =
    problems.length > 0
      ? `<p class="note">${countedFirst(problems.length, 'point', 'points')} to look at: ${escapeHtml(problems[0]?.message ?? '')}</p>`
      : ''
  return `<li><strong>${escapeHtml(question.text)}</strong>${foundLine(found)}${quoted}${said}${noted}<div class="write" aria-hidden="true"></div></li>`
}

/** Questions for the meeting, with room to write beneath each. */
export function questionsPart({ analysis, diagnostics }: CheckedFile): string {
  const items = governorAnswers(analysis, diagnostics).map(item)
  if (items.length === 0) return ''
  return `<h2>Questions for governors</h2><p class="note">What the text says on each. The answers are for the meeting to give.</p><ol class="questions">${items.join('')}</ol>`
}
