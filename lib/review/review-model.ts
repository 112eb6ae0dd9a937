import type { Range } from '../core/range'
import type { ReviewModel } from '../core/review'
import { documentFacts } from './document-facts'
import { governorAnswers } from './governor-answers'
import type { CheckedFile } from './report/file-report'

/**
 * What a governor needs to know of a document.
 *
 * @param toPlace where a range of the document's text stands for whoever shows it
 */
export function reviewModel(
  file: CheckedFile,
  toPlace: (range: Range) => Range | null,
): ReviewModel {
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
  return {
    facts: documentFacts(file).map(({ name, value, lines = [] }) => ({
      name,
      value,
      evidence: lines.map(({ text, start, end }) => ({ text, place: toPlace({ start, end }) })),
    })),
    answers: governorAnswers(file.analysis, file.diagnostics).map(
      ({ question, found, evidence, elsewhere, problems }) => ({
        number: question.number,
        question: question.text,
        found,
        evidence: evidence.map(({ text, start, end }) => ({
          text: oneLine(text),
          place: toPlace({ start, end }),
        })),
        elsewhere,
        problems: problems.map(({ id, message }) => ({ id, message })),
      }),
    ),
  }
}
