import type { KeyBindings } from '../commands/catalogue'
import type { ChosenNature } from '../core/nature'
import type { Host } from '../hosts/host'
import type { LintOptions } from '../linter/options'
import type { Suppression } from '../linter/suppression'
import type { Line, LintReply, LintRequest } from './lint-protocol'

/** Key presses in the document, wherever its editor takes them, until the signal is aborted. */
export type ListenToKeys = (listener: (event: KeyboardEvent) => void, signal: AbortSignal) => void

/** What a person has decided to leave as it is, kept beyond the page. */
export interface Decisions {
  /** Those for one document, and those for all. */
  of(documentId: string): Promise<readonly Suppression[]>
  add(documentId: string, suppression: Suppression): Promise<void>
  remove(documentId: string, suppression: Suppression): Promise<void>
  watch(listener: () => void): () => void
}

/** Where a person says that things are covered instead of in a document, kept beyond the page. */
export interface Elsewhere {
  /** By id of the coverage item. */
  of(documentId: string): Promise<Readonly<Record<string, string>>>
  /** An empty link takes an answer back. */
  set(documentId: string, item: string, link: string): Promise<unknown>
  watch(listener: () => void): () => void
}

/** What a person says that a document is, kept beyond the page. */
export interface ChosenNatures {
  of(documentId: string): Promise<ChosenNature>
  set(documentId: string, chosen: ChosenNature): Promise<unknown>
  watch(listener: () => void): () => void
}

/** Something a person has chosen, kept beyond the page. */
interface Choice<T> {
  readonly read: () => Promise<T>
  readonly watch: (listener: (value: T) => void) => () => void
}

/** Everything a session needs from outside; nothing in it knows which editor it is. */
export interface SessionParts {
  readonly page: Window & typeof globalThis
  readonly host: Host
  readonly keys: ListenToKeys
  /** Opens a line to the checks. */
  readonly connect: () => Line<LintRequest, LintReply>
  readonly copy: (text: string) => Promise<boolean>
  /** Shows a paragraph of the Code, `6.36`. */
  readonly lookUp: (paragraph: string) => void
  readonly openPanel: () => void
  /** Opens the Desk, where a downloaded copy can be dropped. */
  readonly openDesk: () => void
  readonly decisions: Decisions
  readonly elsewhere: Elsewhere
  readonly nature: ChosenNatures
  readonly bindings: Choice<KeyBindings>
  readonly quiet: Choice<boolean> & { readonly write: (isQuiet: boolean) => Promise<void> }
  /** Options beyond what was said about the document: date, severities. */
  readonly options: () => LintOptions
  readonly version: string
}
