import type { ItemCoverage } from '../core/coverage'
import type { Diagnostic } from '../core/diagnostic'
import type { LeftOut } from '../core/left-out'
import type { Nation } from '../core/nation'
import type { NatureRead } from '../core/nature'
import type { Problem } from '../core/problem'
import type { ReviewModel } from '../core/review'
import type { VoiceMapModel } from '../core/voice-map'
import type { Place } from '../hosts/snapshot'
import type { LintOptions } from '../linter/options'
import type { ReportPage } from '../review/report/html/report-page'
import type { Splice } from './splice'

/**
 * What an editor's content script and the checks say to each other. The checks run in the
 * extension's background, away from the page; an edit crosses as the paragraphs it changed, and an
 * answer as the problems that changed. Everything is plain data.
 */
export const LINT_PORT = 'sendlint-lint'

export type LintRequest =
  /** Forgets everything: another text is in front, or the other side was started anew. */
  | { readonly kind: 'reset' }
  /** Puts paragraphs in place of others. */
  | ({ readonly kind: 'splice' } & Splice)
  /** Asks for the problems of the text as it is now. */
  | {
      readonly kind: 'check'
      readonly revision: number
      readonly title: string
      readonly options: LintOptions
      /** A paragraph in sight: problems near it are sent first. */
      readonly near: number
      /** A last change before the check. */
      readonly splice: Splice | null
    }
  /** Asks for more of what the last check found out. */
  | { readonly kind: 'report'; readonly ask: number; readonly of: ReportKind }

/**
 * What is known about the document as a whole, by what it is asked for: made then, so that no edit
 * pays for it. Places are passages of the paragraphs that were checked, as `passageOf` counts them.
 */
export interface Reports {
  readonly content: DocumentReport
  readonly review: ReviewModel
  /** The governor's report, to be filed. */
  readonly page: ReportPage
}

export type ReportKind = keyof Reports
export type Report = Reports[ReportKind]

/** What the document says: coverage, without evidence that has no place, and voice; and what it was read as. */
export interface DocumentReport {
  readonly coverage: readonly ItemCoverage[]
  readonly voice: VoiceMapModel
  /** What it was checked as. */
  readonly nature: NatureRead
}

/** The words of a problem that many problems share. */
export type ProblemText = Omit<Problem, 'diagnostic'>

export interface SentProblem {
  readonly diagnostic: Diagnostic
  /** Its place, when it stands in one paragraph. */
  readonly place: Place | null
  /** Index into all texts sent so far. */
  readonly text: number
}

export type LintReply =
  /** Some of what has changed since the last answer. */
  | {
      readonly kind: 'problems'
      readonly revision: number
      /** New texts, numbered on from those sent before. */
      readonly texts: readonly ProblemText[]
      readonly set: readonly SentProblem[]
      readonly removed: readonly string[]
    }
  /** The answer to the check of that revision is complete. */
  | {
      readonly kind: 'checked'
      readonly revision: number
      readonly words: number
      readonly nation: Nation
      readonly leftOut: readonly LeftOut[]
    }
  /** The check of that revision came to no end. */
  | { readonly kind: 'failed'; readonly revision: number }
  /** Null before the first check, and where it could not be made. */
  | { readonly kind: 'report'; readonly ask: number; readonly report: Report | null }

/** One end of a line between two parts of the extension. */
export interface Line<Out, In> {
  post(message: Out): void
  onMessage(listener: (message: In) => void): void
  /** The other side has gone away. */
  onClose(listener: () => void): void
  close(): void
}
