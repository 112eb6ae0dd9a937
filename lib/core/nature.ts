import type { DocumentKind } from './document-kind'
import type { Setting } from './setting'

/** What a document is: of which kind of school, and what for. */
export interface Nature {
  readonly setting: Setting
  readonly kind: DocumentKind
}

/** What somebody said a document is; null where its own words decide. */
export type ChosenNature = { readonly [K in keyof Nature]: Nature[K] | null }

/** What a document was checked as. */
export interface NatureRead {
  readonly chosen: ChosenNature
  /** What its own words tell. */
  readonly told: Nature
}

/** Everything is left to the words of the document. */
export const NOTHING_CHOSEN: ChosenNature = { setting: null, kind: null }

/** The kind of document that it was checked as: what somebody said, or else what its words tell. */
export const kindCheckedAs = ({ chosen, told }: NatureRead): DocumentKind =>
  chosen.kind ?? told.kind
