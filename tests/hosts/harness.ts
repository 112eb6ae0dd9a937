import type { Box } from '../../lib/hosts/box'
import type { ApplyRequest, ApplyResult, Host, Mode } from '../../lib/hosts/host'
import type { Place, Snapshot } from '../../lib/hosts/snapshot'
import { targetFor } from '../../lib/hosts/target'
import { check } from './check'

/** A host with its editor, and everything a test needs to know or do behind its back. */
export interface Harness {
  readonly host: Host
  /** The words of every paragraph, read without the host. */
  paragraphs(): readonly string[]
  /** Somebody else changes a paragraph. */
  remote(place: Place, text: string): void
  /** The person presses Ctrl+Z. Resolves when it has taken effect. */
  undo(): Promise<void>
  setMode(mode: Exclude<Mode, 'unknown'>): void
  setCaret(place: Place): void
  caret(): Place | null
  /** Where a place really is on the screen. */
  truth(place: Place): readonly Box[]
  /** Waits until everything that was started has happened and been shown. */
  settle(): Promise<void>
  /** What the host has left in the page. */
  residue(): readonly string[]
}

export interface HarnessOptions {
  readonly paragraphs: readonly string[]
  readonly mode?: Exclude<Mode, 'unknown'>
  /** Whether the editor takes input and does nothing with it. */
  readonly swallows?: boolean
}

export type MakeHarness = (options: HarnessOptions) => Promise<Harness>

export interface ContractCase {
  readonly name: string
  /** What not every editor offers; the case is left out where it is missing. */
  readonly needs?: 'selecting' | 'suggesting'
  run(make: MakeHarness): Promise<void>
}

/** A snapshot that has to be there. */
export async function snapshotOf(host: Host): Promise<Snapshot> {
  const snapshot = await host.snapshot()
  check(snapshot, 'there is no snapshot')
  return snapshot
}

/** The place of the n-th occurrence of some words. */
export function placeOfWords(paragraphs: readonly string[], words: string, occurrence = 0): Place {
  let left = occurrence
  for (const [paragraph, text] of paragraphs.entries()) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (left-- === 0) return { paragraph, start: at, end: at + words.length }
    }
  }
  throw new Error(`“${words}” is not in the document ${occurrence + 1} times`)
}

/** A request for a place of the snapshot as it is now. */
export async function requestFor(
  host: Host,
  place: Place,
  replacement: string,
): Promise<ApplyRequest> {
  const target = targetFor(await snapshotOf(host), place)
  check(target, 'the place has no target')
  return { target, replacement }
}

/** Replaces the n-th occurrence of some words through the host. */
export async function replaceWords(
  { host }: Harness,
  words: string,
  replacement: string,
  occurrence = 0,
): Promise<ApplyResult> {
  const { paragraphs } = await snapshotOf(host)
  const texts = paragraphs.map((paragraph) => paragraph.text)
  const place = placeOfWords(texts, words, occurrence)
  return host.apply(await requestFor(host, place, replacement))
}
