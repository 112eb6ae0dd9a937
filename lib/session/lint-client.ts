import type { LeftOut } from '../core/left-out'
import type { Nation } from '../core/nation'
import type { Problem } from '../core/problem'
import type { Paragraph, Place, Snapshot } from '../hosts/snapshot'
import type { LintOptions } from '../linter/options'
import { breathe } from './breathe'
import { carryPlace } from './carry-places'
import type {
  Line,
  LintReply,
  LintRequest,
  ProblemText,
  Report,
  ReportKind,
  Reports,
} from './lint-protocol'
import { type Splice, spliceBetween } from './splice'

/** A problem and where it stands in the text as last read; null when nowhere in particular. */
export interface PlacedProblem {
  readonly problem: Problem
  readonly place: Place | null
}

export interface CheckedText {
  readonly words: number
  readonly nation: Nation
  /** What decisions keep out of the problems. */
  readonly leftOut: readonly LeftOut[]
}

/** Paragraphs sent in one message; a long document is handed over bit by bit. */
const CHUNK = 200

const byPlace = (a: PlacedProblem, b: PlacedProblem): number => {
  if (!a.place || !b.place) return (a.place ? 1 : 0) - (b.place ? 1 : 0)
  return (
    a.place.paragraph - b.place.paragraph ||
    a.place.start - b.place.start ||
    a.place.end - b.place.end
  )
}

/** Index of the first problem in a paragraph or after it; the list is in order of place. */
function firstAt(problems: readonly PlacedProblem[], paragraph: number): number {
  let low = 0
  let high = problems.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((problems[middle]?.place?.paragraph ?? -1) < paragraph) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The editor's end of the line to the checks. Keeps the problems with their places, moves them along
 * with every edit, and asks anew. When the other side goes away (a browser stops an extension's
 * background after half a minute) the next question starts it again from the whole text.
 */
export class LintClient {
  #line: Line<LintRequest, LintReply> | null = null
  #texts: ProblemText[] = []
  #placed = new Map<string, PlacedProblem>()
  #sorted: readonly PlacedProblem[] | null = null
  /** Ids confirmed since the other side was started anew; null when it never was. */
  #confirmed: Set<string> | null = null
  /** What was last read, and what the other side has of it. */
  #snapshot: Snapshot | null = null
  #sent: Snapshot | null = null
  /** Texts whose answers are still to come, by revision: places are those of that text. */
  readonly #asked = new Map<number, Snapshot>()
  #revision = 0
  #queue: Promise<void> = Promise.resolve()
  readonly #reports = new Map<number, (report: Report | null) => void>()
  #reportsAsked = 0
  #checked: CheckedText | null = null
  #hasFailed = false

  /**
   * @param connect opens the line
   * @param onAnswer called with every answer, and whether it changed any problem
   */
  constructor(
    private readonly connect: () => Line<LintRequest, LintReply>,
    private readonly onAnswer: (isChanged: boolean) => void,
  ) {}

  /** All problems in order of place, those of the whole document first. */
  get problems(): readonly PlacedProblem[] {
    this.#sorted ??= [...this.#placed.values()].sort(byPlace)
    return this.#sorted
  }

  /** Null until the text has been checked once. */
  get checked(): CheckedText | null {
    return this.#checked
  }

  /** Whether the other side is there and was asked about the text as it was last read. */
  get isCurrent(): boolean {
    return this.#line !== null && this.#sent !== null && this.#sent === this.#snapshot
  }

  /** Whether the text as last sent could not be checked. */
  get hasFailed(): boolean {
    return this.#hasFailed
  }

  of(id: string): PlacedProblem | undefined {
    return this.#placed.get(id)
  }

  /** Another text is in front. */
  reset(): void {
    this.#placed.clear()
    this.#sorted = null
    this.#snapshot = null
    this.#sent = null
    this.#checked = null
    this.#hasFailed = false
    this.#confirmed = null
    this.#asked.clear()
  }

  /** Takes a new reading: marks move along, those whose words were touched go. */
  read(snapshot: Snapshot): void {
    const before = this.#snapshot?.paragraphs
    this.#snapshot = snapshot
    const splice = before && spliceBetween(before, snapshot.paragraphs)
    if (!splice) return
    if (splice.removed === splice.inserted.length) this.#carryWithin(before, splice)
    else this.#carryAll(before, splice)
  }

  /** Paragraphs were reworded, none came or went: problems elsewhere stay where they are. */
  #carryWithin(before: readonly Paragraph[], splice: Splice): void {
    const { problems } = this
    const from = firstAt(problems, splice.at)
    const to = firstAt(problems, splice.at + splice.removed)
    if (from === to) return
    const carried: PlacedProblem[] = []
    for (const placed of problems.slice(from, to)) {
      const moved = placed.place && carryPlace(placed.place, before, splice)
      const { id } = placed.problem.diagnostic
      if (!moved) this.#placed.delete(id)
      else {
        const now = moved === placed.place ? placed : { problem: placed.problem, place: moved }
        carried.push(now)
        this.#placed.set(id, now)
      }
    }
    this.#sorted = problems.toSpliced(from, to - from, ...carried)
  }

  #carryAll(before: readonly Paragraph[], splice: Splice): void {
    for (const [id, { problem, place }] of this.#placed) {
      if (!place) continue
      const moved = carryPlace(place, before, splice)
      if (!moved) this.#placed.delete(id)
      else if (moved !== place) this.#placed.set(id, { problem, place: moved })
    }
    this.#sorted = null
  }

  /**
   * Has the text as last read checked. Resolves when the question is out; the next one waits its
   * turn, so that pieces of two texts never mix.
   */
  check(options: LintOptions, near: number, signal: AbortSignal): Promise<void> {
    this.#queue = this.#queue.then(() => this.#ask(options, near, signal))
    return this.#queue
  }

  /** More of what the last check found out; null when the text has not been checked. */
  async report<K extends ReportKind>(of: K): Promise<Reports[K] | null> {
    await this.#queue
    const line = this.#line
    if (!line || this.#sent === null) return null
    const ask = ++this.#reportsAsked
    return new Promise((resolve) => {
      this.#reports.set(ask, (report) => resolve(report as Reports[K] | null))
      line.post({ kind: 'report', ask, of })
    })
  }

  close(): void {
    this.#line?.close()
    this.#line = null
  }

  async #ask(options: LintOptions, near: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    const snapshot = this.#snapshot
    if (!snapshot) return
    const revision = ++this.#revision
    const line = this.#open()
    const isFirst = this.#sent === null
    const splice = spliceBetween(this.#sent?.paragraphs ?? [], snapshot.paragraphs)
    this.#sent = snapshot
    if (isFirst) {
      line.post({ kind: 'reset' })
      this.#confirmed = new Set()
    }
    const isShort = splice !== null && splice.inserted.length <= CHUNK
    if (splice && !isShort) await this.#send(line, splice, signal)
    if (signal.aborted || line !== this.#line) return
    const { title } = snapshot.identity
    this.#asked.set(revision, snapshot)
    line.post({ kind: 'check', revision, title, options, near, splice: isShort ? splice : null })
  }

  async #send(
    line: Line<LintRequest, LintReply>,
    { at, removed, inserted }: Splice,
    signal: AbortSignal,
  ): Promise<void> {
    line.post({ kind: 'splice', at, removed, inserted: inserted.slice(0, CHUNK) })
    for (let from = CHUNK; from < inserted.length; from += CHUNK) {
      await breathe()
      if (signal.aborted || line !== this.#line) return
      const chunk = inserted.slice(from, from + CHUNK)
      line.post({ kind: 'splice', at: at + from, removed: 0, inserted: chunk })
    }
  }

  #open(): Line<LintRequest, LintReply> {
    if (this.#line) return this.#line
    const line = this.connect()
    this.#line = line
    this.#texts = []
    this.#sent = null
    this.#asked.clear()
    line.onMessage((reply) => {
      if (line === this.#line) this.#take(reply)
    })
    line.onClose(() => {
      if (line === this.#line) this.#line = null
      this.#sent = null
      for (const resolve of this.#reports.values()) resolve(null)
      this.#reports.clear()
    })
    return line
  }

  #take(reply: LintReply): void {
    if (reply.kind === 'report') {
      this.#reports.get(reply.ask)?.(reply.report)
      this.#reports.delete(reply.ask)
      return
    }
    if (reply.kind === 'failed') {
      this.#hasFailed ||= reply.revision === this.#revision
      this.onAnswer(false)
      return
    }
    const isChanged = reply.kind === 'checked' ? this.#finish(reply) : this.#add(reply)
    if (isChanged) this.#sorted = null
    this.onAnswer(isChanged)
  }

  /** Whatever was not found again by a checker that was started anew is gone. */
  #finish(reply: Extract<LintReply, { kind: 'checked' }>): boolean {
    const { revision, words, nation, leftOut } = reply
    // A check that an edit overtook gets no answer of its own.
    for (const asked of this.#asked.keys()) if (asked <= revision) this.#asked.delete(asked)
    if (revision === this.#revision) {
      this.#checked = { words, nation, leftOut }
      this.#hasFailed = false
    }
    const before = this.#placed.size
    for (const id of this.#confirmed ? this.#placed.keys() : []) {
      if (!this.#confirmed?.has(id)) this.#placed.delete(id)
    }
    this.#confirmed = null
    return this.#placed.size !== before
  }

  #add({ texts, removed, set, revision }: Extract<LintReply, { kind: 'problems' }>): boolean {
    this.#texts.push(...texts)
    const asked = this.#asked.get(revision)
    if (!asked) return false
    for (const id of removed) this.#placed.delete(id)
    for (const { diagnostic, place, text } of set) {
      const words = this.#texts[text]
      if (!words) continue
      const now = place && this.#follow(place, asked)
      if (place && !now) this.#placed.delete(diagnostic.id)
      else this.#placed.set(diagnostic.id, { problem: { diagnostic, ...words }, place: now })
      this.#confirmed?.add(diagnostic.id)
    }
    return removed.length + set.length > 0
  }

  /** Where a place of the text that was checked is in the text as last read. */
  #follow(place: Place, { paragraphs }: Snapshot): Place | null {
    const now = this.#snapshot?.paragraphs
    const splice = now && now !== paragraphs ? spliceBetween(paragraphs, now) : null
    return splice ? carryPlace(place, paragraphs, splice) : place
  }
}
