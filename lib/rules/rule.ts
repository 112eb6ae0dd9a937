import type { DocumentKind } from '../core/document-kind'
import type { Range } from '../core/range'
import type { Setting } from '../core/setting'
import type { Part } from '../document/parts'
import type { PolicyDocument } from '../document/policy-document'
import type { OfficialText } from '../knowledge/official-text'
import type { BlockContext, DocumentSignals, SectionContext } from './block-context'
import type { Fact } from './fact'
import type { FactTable } from './fact-table'
import type { Finding } from './finding'

/** What a check of single blocks gives back; offsets are relative to the block's text. */
export interface BlockOutcome {
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
}

/** A check that looks at one block at a time. Pure: the same context, the same outcome. */
export interface BlockRule {
  check(context: BlockContext): BlockOutcome
}

/**
 * A section and what the checks of single blocks make of it. The same object from one run to the next for as long
 * as nothing in it changes: what a document rule works out of it by `oncePer` costs nothing when another
 * section is edited. Knows nothing of its place in the document.
 */
export interface ReadPart {
  readonly part: Part
  readonly section: SectionContext
  /** By place of the block in the part. */
  readonly outcomes: readonly BlockOutcome[]
  /** What its blocks contribute; `block` is the place of the block in the part. */
  readonly facts: FactTable
}

/** The document as a document rule sees it. */
export interface DocumentView {
  readonly document: PolicyDocument
  readonly signals: DocumentSignals
  /** The day every date check uses, as an ISO date. */
  readonly asOf: string
  /** The setting that somebody chose; null where the document itself has to tell. */
  readonly profile: Setting | null
  /** What somebody said it is for; null where the document itself has to tell. */
  readonly documentKind: DocumentKind | null
  /** Where things are covered instead of in the document, by id of the coverage item. */
  readonly coveredElsewhere?: Readonly<Record<string, string>>
  /** By section index, as `document.sections`. */
  readonly sections: readonly SectionContext[]
  /** By section index, as `document.sections`. */
  readonly parts: readonly ReadPart[]
  /** The Code's own words, where they have been imported. */
  readonly officialText?: OfficialText
  /** What has been worked out for this run, by the function that did; see `oncePerView`. */
  readonly kept: Map<unknown, { readonly value: unknown }>
  /** The same for all runs of a linter, with what it was worked out of; see `onceWhile`. */
  readonly lasting: Map<unknown, unknown>
}

/** A finding of a document rule; the range is in the document's text. */
export interface DocumentFinding extends Omit<Finding, 'range'> {
  readonly range: Range
  /** The finding that this one is a copy of, in another place. */
  readonly copyOf?: object
  /** Says that the document leaves something out; not said where only a part of it has been read. */
  readonly isAbsence?: true
  /** Left out where one of these checks has a finding within a range of the document's text. */
  readonly givesWay?: { readonly to: readonly string[]; readonly within: Range }
}

/** What a check has found, and where in the document's text. */
export interface Said {
  readonly ruleId: string
  /** Index of the block it stands in. */
  readonly block: number
  readonly range: Range
}

/** A check that speaks only where the others have not; asked after all of them. */
export interface LastRule {
  /** @param said what the others have found */
  check(view: DocumentView, said: () => readonly Said[]): Iterable<DocumentFinding>
}

/** A check of the document as a whole: a cheap fold over the facts of its blocks. */
export interface DocumentRule {
  check(view: DocumentView): Iterable<DocumentFinding>
}
