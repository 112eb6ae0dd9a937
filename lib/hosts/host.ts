import type { Box } from './box'
import type { Capability } from './reason'
import type { RefusalReason } from './refusal'
import type { Place, Snapshot } from './snapshot'
import type { Target } from './target'

export type HostKind = 'google-docs' | 'word-online' | 'word-add-in' | 'desk' | 'memory'

/** Whether the person can change the document. `unknown` is tried and read back. */
export type Mode = 'editing' | 'suggesting' | 'viewing' | 'unknown'

/** What may have changed since the last call; a hint to look again, never the change itself. */
export type Change =
  /** The words, or the structure. */
  | 'text'
  /** Where the words stand on the screen. */
  | 'geometry'
  | 'mode'
  | 'capability'
  /** Another document or tab is in front. */
  | 'document'

/** Where places stand on the screen, in CSS px of the viewport. */
export interface Geometry {
  /** The part of the window that shows the document; nothing may be drawn outside it. */
  readonly clip: Box
  /** One list for each place asked for, a box for each line it covers; empty when not in sight. */
  readonly boxes: readonly (readonly Box[])[]
  /** What the boxes stand for: the words, or bars beside their paragraphs. */
  readonly marks: 'words' | 'paragraphs'
}

/** A change to be made exactly once. */
export interface ApplyRequest {
  readonly target: Target
  /** Plain words, no paragraph breaks; empty to delete. */
  readonly replacement: string
}

/** The outcome, read back from the document. */
export type ApplyResult =
  | {
      readonly status: 'applied'
      /** A suggestion waits for someone to accept it. */
      readonly as: 'edit' | 'suggestion'
      /** Puts the former words back in one step; null where that cannot be done safely. */
      readonly undo: ApplyRequest | null
    }
  | {
      /** The caller puts the replacement on the clipboard and shows the sentence. */
      readonly status: 'refused'
      readonly reason: RefusalReason
      readonly sentence: string
    }

/** An editor that holds the document. Nothing of it runs while nobody types, scrolls or asks. */
export interface Host {
  readonly kind: HostKind
  /** As last found out; `observe` reports `capability` when it changes. */
  readonly capability: Capability
  /** Finds out anew what can be done. Never climbs back after an apply that was not confirmed. */
  probe(signal?: AbortSignal): Promise<Capability>
  /**
   * Reads the document. Resolves to the same object when nothing has changed, and to null when
   * there is no text to be had (tier `pasted-text`).
   * @throws the signal's reason when it is aborted
   */
  snapshot(signal?: AbortSignal): Promise<Snapshot | null>
  /**
   * Reads positions, writes nothing. Places that cannot be told apart with certainty get no box.
   * Call it after a `geometry` change: layout is then up to date and nothing is forced.
   */
  rectsFor(snapshot: Snapshot, places: readonly Place[]): Geometry
  /**
   * Brings the words into sight and selects them. False when they are not there any more.
   *
   * @param leaves with `caret`, nothing is left selected where the editor lets one choose: the next
   *   letter typed would replace it
   */
  reveal(target: Target, signal?: AbortSignal, leaves?: 'words' | 'caret'): Promise<boolean>
  /** Makes the change or refuses with a reason. Never rejects, never retries. */
  apply(request: ApplyRequest, signal?: AbortSignal): Promise<ApplyResult>
  /** Where the caret or selection is, when it lies in one paragraph of the snapshot. */
  selection(snapshot: Snapshot, signal?: AbortSignal): Promise<Place | null>
  /** Read from the page at this moment. */
  mode(): Mode
  /** Whether a dialogue of the editor's own lies over everything; a `geometry` change reports it. */
  isCovered?(): boolean
  /** Calls back at most once a frame, when something may have changed, until the signal is aborted. */
  observe(listener: (changes: ReadonlySet<Change>) => void, signal: AbortSignal): void
  /** Leaves nothing behind: no node, listener, timer or message. */
  destroy(): void
}
