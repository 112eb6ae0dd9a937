import type { DocumentKind } from '../core/document-kind'
import type { ChosenNature } from '../core/nature'
import type { Setting } from '../core/setting'
import type { Severity, SeveritySetting } from '../core/severity'
import type { OfficialText } from '../knowledge/official-text'
import type { Suppression } from './suppression'

/** How a document is to be checked. Everything is optional; the defaults are those of the pages. */
export interface LintOptions {
  /** The kind of school or college; worked out from the document's words when absent. */
  readonly profile?: Setting
  /** What the document is for; worked out from its words when absent. */
  readonly documentKind?: DocumentKind
  /** ISO date that every date check uses. There is no clock in the checks. */
  readonly asOf?: string
  /** Findings below this severity are left out. */
  readonly minSeverity?: Severity
  /** Severity of single checks or whole categories, by id. A check's own entry wins. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>
  readonly suppressions?: readonly Suppression[]
  /** Only a part of the document is at hand: nothing is said to be missing from it. */
  readonly partial?: boolean
  /** Where things are covered instead of in the document, by id of the coverage item. */
  readonly coveredElsewhere?: Readonly<Record<string, string>>
  /** The Code's own words, where they have been imported; quotations are compared with them. */
  readonly officialText?: OfficialText
}

/** The date used when none is given: the day the knowledge was last checked as a whole. */
export const KNOWLEDGE_DATE = '2026-11-23'

/** The options that follow from what somebody said a document is. */
export const optionsFor = ({
  setting,
  kind,
}: ChosenNature): Pick<LintOptions, 'profile' | 'documentKind'> => ({
  ...(setting ? { profile: setting } : {}),
  ...(kind ? { documentKind: kind } : {}),
})
