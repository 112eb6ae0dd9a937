import type { ContextKind } from './context-kind'

/** One surface form and what to write instead, as a row of a term page. */
export interface TermForm {
  /** In the notation of `knowledge/notation/parse.ts`. */
  readonly pattern: string
  /** Clear without its surroundings: `near` and `notNear` of the page do not bind it. */
  readonly alone?: true
  /** Best first; empty when there is nothing to offer. */
  readonly replacements: readonly TermReplacement[]
}

export interface TermReplacement {
  /** In the notation of `rules/kinds/replacement.ts`. */
  readonly text: string
  readonly safe: boolean
  /** When to choose it, shown with the fix. */
  readonly note?: string
}

/** A number is a distance in words. */
export type Reach = 'sentence' | 'block' | 'section' | number

/** Other words and how far from a surface form they are looked for. */
export interface Nearness {
  readonly any: readonly string[]
  readonly within: Reach
  /** Only on one side of the form; on both when left out. */
  readonly side?: 'before' | 'after'
}

/** What must, or must not, stand around a surface form. */
export interface TermConditions {
  readonly case?: 'title'
  /** Only where the words end a noun phrase (“the disabled.”, not “the disabled pupils”) or are all that a cell holds. */
  readonly as?: 'noun' | 'cell'
  /** Not when one of these stands just before. */
  readonly notAfter?: readonly string[]
  /**
   * Only when one of these, a stop or nothing stands just before; forms that begin with a determiner
   * are free of it.
   */
  readonly onlyAfter?: readonly string[]
  /** Not when one of these stands just after. */
  readonly notBefore?: readonly string[]
  /** Not when one of these stands near. */
  readonly notNear?: Nearness
  /** Only when one of these stands near, or one of the named terms is found anywhere in the document. */
  readonly near?: Nearness & {
    readonly orTerms?: readonly string[]
    /** Those other terms count only where the words are an item of a list, or a cell, of their own. */
    readonly orTermsIn?: 'item'
  }
}

/** A term page, ready for the matcher. Its `Check` of the same id says the rest. */
export interface Term {
  readonly id: string
  readonly forms: readonly TermForm[]
  readonly conditions: TermConditions
  /** Contexts in which the term is to be checked although checks are silent there by default. */
  readonly checkIn?: readonly ContextKind[]
}
