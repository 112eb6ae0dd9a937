import type { ShownSentence } from './shown-sentence'

/** Whether the text says anything on a question: in full, in part, with problems, where else, or nothing that was found. */
export type AnswerFound = 'found' | 'partly' | 'problems' | 'elsewhere' | 'not-found'

/** A question for governors, and what the text says on it. */
export interface ReviewAnswer {
  readonly number: number
  readonly question: string
  readonly found: AnswerFound
  readonly evidence: readonly ShownSentence[]
  /** Where the reader said that it is covered instead. */
  readonly elsewhere: readonly string[]
  /** Problems that bear on it. */
  readonly problems: readonly { readonly id: string; readonly message: string }[]
}

/** Something about the document as a whole: its kind, its length, its dates. */
export interface DocumentFact {
  readonly name: string
  /** In words. Where there are sentences that say it, these are shown instead. */
  readonly value: string
  readonly evidence: readonly ShownSentence[]
}

/** What a governor needs to know of a document; never a score or a pass. */
export interface ReviewModel {
  readonly facts: readonly DocumentFact[]
  /** Empty for a document that the questions are not meant for. */
  readonly answers: readonly ReviewAnswer[]
}

const labels: Record<AnswerFound, string> = {
  found: 'Evidence found',
  partly: 'Some evidence found',
  problems: 'Problems found',
  elsewhere: 'Covered elsewhere',
  'not-found': 'No evidence found',
}

/** The plain words shown to people; they speak of the text, not of the school. */
export const answerLabel = (found: AnswerFound): string => labels[found]
