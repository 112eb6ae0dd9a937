import type { ItemCoverage } from '../../lib/core/coverage'
import type { LeftOut } from '../../lib/core/left-out'
import type { NatureRead } from '../../lib/core/nature'
import type { ReviewModel } from '../../lib/core/review'
import type { VoiceMapModel } from '../../lib/core/voice-map'
import type { Shape } from '../../lib/hosts/desk/lines'
import type { PlacedProblem } from '../../lib/hosts/desk/placed-problem'
import type { LintOptions } from '../../lib/linter/options'
import type { ReportPage } from '../../lib/review/report/html/report-page'

/** What the Desk shows: Markdown and plain text as they are written, a web page as Markdown, everything else line by line. */
export type DeskFormat = 'markdown' | 'text' | 'docx' | 'html' | 'pdf'

/** A document handed to the editor. */
export interface OpenedDocument {
  /** Number by which the worker knows it. */
  readonly id: number
  readonly name: string
  readonly title: string
  readonly format: DeskFormat
  readonly text: string
  /** Present where every editor line is a block. */
  readonly shapes?: readonly Shape[]
}

/** How far a check has come, in sections. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** What is known while a check goes on. */
export interface Glimpse {
  readonly progress: Progress
  readonly problems: readonly PlacedProblem[]
}

export interface Checked {
  readonly problems: readonly PlacedProblem[]
  /** What some of them speak for: not listed, and to be put right one by one. */
  readonly folded: readonly PlacedProblem[]
  /** What decisions keep out of both. */
  readonly leftOut: readonly LeftOut[]
  readonly words: number
  /** Where parents and pupils have a say; places are those of the editor. */
  readonly voice: VoiceMapModel
  /** What the document covers; places are those of the editor, and evidence without one is left out. */
  readonly coverage: readonly ItemCoverage[]
  /** What it was checked as. */
  readonly nature: NatureRead
  /** Present where lines have shapes, which an edit may have moved. */
  readonly shapes?: readonly Shape[]
}

/** Something to be pasted. */
export interface Pasted {
  /** As it was copied; empty where that was plain text. */
  readonly html: string
  readonly text: string
  /** It will be the whole document: there was nothing before. */
  readonly isWhole: boolean
}

/** A file to save, with what could not be written into it. */
export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  readonly notes: readonly string[]
}

/** What the page may ask of the worker; answers come in the same order as `result` or `failed`. */
export type Request =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly bytes: Uint8Array
      /** Documents that may be turned to later, besides the one on the Desk. */
      readonly keep: readonly number[]
    }
  | { readonly kind: 'turn'; readonly to: number }
  | ({ readonly kind: 'paste' } & Pasted)
  | {
      readonly kind: 'check'
      readonly text: string
      readonly options: LintOptions
      /** Offset of the text in sight, where the check begins. */
      readonly near: number
      /** Whether problems are to be told before all of them are known. */
      readonly wantsGlimpses: boolean
    }
  | { readonly kind: 'save'; readonly text: string; readonly date: string }
  | {
      readonly kind: 'report' | 'review'
      readonly text: string
      readonly options: LintOptions
    }

export interface Answers {
  open: OpenedDocument
  turn: null
  paste: string
  /** Null when a newer text is to be checked instead. */
  check: Checked | null
  save: SavedFile
  report: ReportPage
  review: ReviewModel
}

export type Reply =
  | { readonly id: number; readonly result: Answers[Request['kind']] }
  | { readonly id: number; readonly failed: string }
  /** Not yet the answer. */
  | { readonly id: number; readonly glimpse: Glimpse }
