import type { EditorOrigin } from '../core/editor-origin'
import type { LeftOut } from '../core/left-out'
import type { ChosenNature } from '../core/nature'
import type { IgnoreScope, Problem } from '../core/problem'
import type { Range } from '../core/range'
import type { Status } from '../overlay/status-view'
import type { Report, ReportKind } from './lint-protocol'

/**
 * What the Problems panel and the session of an editor say to each other. The panel opens a line of
 * this name to the tab in front (`tabs.connect`); the session answers with how things stand and from
 * then on tells what changes. Everything is plain data, and nothing is sent while nothing happens.
 */
export const PANEL_PORT = 'sendlint-panel'

export type PanelRequest =
  /** Brings the words into sight and shows the card; `done` tells whether they are there. */
  | { readonly kind: 'reveal'; readonly ask: number; readonly id: string }
  /** Brings a passage of the report into sight. */
  | {
      readonly kind: 'reveal-passage'
      readonly ask: number
      readonly passage: Range
      /** The words shown of it, to find it by when the text has changed. */
      readonly words: string
    }
  | { readonly kind: 'fix'; readonly ask: number; readonly id: string; readonly index: number }
  /** Makes the first fix of each, one after another, each read back. */
  | { readonly kind: 'fix-all'; readonly ask: number; readonly ids: readonly string[] }
  /** Takes the last fix, or all of a fix-all, back. */
  | { readonly kind: 'undo'; readonly ask: number }
  | {
      readonly kind: 'ignore'
      readonly ask: number
      readonly id: string
      readonly scope: IgnoreScope
    }
  /** Takes a decision back, by its key. */
  | { readonly kind: 'show-again'; readonly ask: number; readonly key: string }
  /** Takes note of where an item is covered instead; an empty link takes that back. */
  | {
      readonly kind: 'elsewhere'
      readonly ask: number
      readonly item: string
      readonly link: string
    }
  /** Checks the document as another kind of document, or that of another kind of school. */
  | { readonly kind: 'nature'; readonly ask: number; readonly chosen: ChosenNature }
  /** Asks for what is known about the document as a whole. */
  | { readonly kind: 'report'; readonly ask: number; readonly of: ReportKind }

/** A problem as the panel lists it, with the words around it for a preview. */
export interface ListedProblem {
  readonly problem: Problem
  /** Up to 40 UTF-16 units of the paragraph before and after the words; empty without a place. */
  readonly before: string
  readonly after: string
}

/** The problem whose card is open in the document. */
export interface CurrentProblem {
  readonly id: string | null
  /** The panel asked for the card: it has the choice already, and may have gone on from it since. */
  readonly isAsked: boolean
}

/** How things stand with the document. */
export interface PanelStanding {
  readonly title: string
  /** The editor, where a copy can be taken from it to the Desk. */
  readonly editor: EditorOrigin | null
  readonly status: Status
  readonly words: number
  /** What decisions keep out of the problems. */
  readonly leftOut: readonly LeftOut[]
  readonly canUndo: boolean
  /** Why fixes are copied instead of made; null where they are made. */
  readonly copyOnly: string | null
  /** Only a part of the document has been read, so that nobody can say what is missing. */
  readonly isPart: boolean
  /** Another number for every reading of the text, and of what a person has said about it. */
  readonly reading: number
}

export type PanelEvent =
  | ({ readonly kind: 'standing' } & PanelStanding)
  | {
      readonly kind: 'problems'
      /** All ids in order of place, those without a place first; some may still be to come. */
      readonly order: readonly string[]
      /** New ones, and those that say something else than before. */
      readonly set: readonly ListedProblem[]
      /** Those that Fix all may change: none of them needs a judgement, and no two overlap. */
      readonly safe: readonly string[]
    }
  /** The problem whose card is open in the document, so that its row can be shown. */
  | ({ readonly kind: 'current' } & CurrentProblem)
  /** Answers a request. The sentence is for the reader; of a clipboard it says nothing. */
  | {
      readonly kind: 'done'
      readonly ask: number
      readonly isDone: boolean
      readonly sentence: string
      /** Key of the decision that was made. */
      readonly decision?: string
    }
  | { readonly kind: 'report'; readonly ask: number; readonly report: Report | null }
