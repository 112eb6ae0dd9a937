import type { Diagnostic } from '../../core/diagnostic'
import type { Nation } from '../../core/nation'
import type { PolicyDocument } from '../../document/policy-document'
import type { Analysis } from '../../linter/linter'

/** One checked file, or one that could not be read. What every report format is made from. */
export type FileReport = CheckedFile | UnreadFile

export interface CheckedFile {
  readonly path: string
  readonly document: PolicyDocument
  readonly words: number
  /** Milliseconds. */
  readonly timings: { readonly readMs: number; readonly lintMs: number }
  readonly nation: Nation
  /** Those the report shows, in order of place. */
  readonly diagnostics: readonly Diagnostic[]
  /** What else is known: citations, coverage, voice. */
  readonly analysis: Analysis
}

/** A document that was checked where it is open: nothing was read, and nobody asks how long it took. */
export const openDocument = (
  path: string,
  document: PolicyDocument,
  words: number,
  analysis: Analysis,
): CheckedFile => ({
  path,
  document,
  words,
  timings: { readMs: 0, lintMs: 0 },
  nation: analysis.view.signals.nation,
  diagnostics: analysis.diagnostics,
  analysis,
})

export interface UnreadFile {
  readonly path: string
  /** One sentence: what, where, what to do. */
  readonly error: string
}

/** A run over one or more files. */
export interface RunReport {
  readonly version: string
  /** ISO date the date checks used. */
  readonly asOf: string
  readonly files: readonly FileReport[]
}

export const isChecked = (file: FileReport): file is CheckedFile => 'document' in file
