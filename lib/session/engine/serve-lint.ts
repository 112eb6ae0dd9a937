import type { Diagnostic } from '../../core/diagnostic'
import type { Paragraph, Snapshot } from '../../hosts/snapshot'
import { type HostDocument, placeOf, toPolicyDocument } from '../../hosts/to-policy-document'
import { type Analysis, Linter } from '../../linter/linter'
import type { LintOptions } from '../../linter/options'
import { problemOf } from '../../linter/problem'
import { leftOut } from '../../review/left-out'
import { breathe } from '../breathe'
import type {
  Line,
  LintReply,
  LintRequest,
  Report,
  ReportKind,
  SentProblem,
} from '../lint-protocol'
import type { Splice } from '../splice'
import { type FoundProblem, ProblemDelta } from './problem-delta'
import { reportMakers } from './report-of'

/** Problems sent in one message, so that reading an answer never holds up the page. */
const BATCH = 40

type Check = Extract<LintRequest, { kind: 'check' }>
/** What the checks need from outside. */
interface EngineParts {
  /** The Code's own words as they are now, where they can be had; asked before every check. */
  readonly officialText?: () => Promise<LintOptions['officialText'] | null>
  /** Of sendlint, for reports. */
  readonly version: string
}

const isWord = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu

/** The checks' end of one editor's line: keeps its paragraphs and answers with what changed. */
class LintServer {
  readonly #linter = new Linter()
  readonly #delta = new ProblemDelta()
  #paragraphs: Paragraph[] = []
  #words = new WeakMap<Paragraph, number>()
  #document: HostDocument | undefined
  #analysis: Analysis | null = null

  readonly #waiting: LintRequest[] = []
  #isAtWork = false
  #isClosed = false

  constructor(
    private readonly line: Line<LintReply, LintRequest>,
    private readonly parts: EngineParts,
  ) {
    line.onMessage((request) => {
      this.#waiting.push(request)
      if (!this.#isAtWork) void this.#work()
    })
    line.onClose(() => {
      this.#isClosed = true
    })
  }

  /** Takes requests one after the other: those that come while the Code's text is read wait. */
  async #work(): Promise<void> {
    this.#isAtWork = true
    try {
      for (let request = this.#waiting.shift(); request; request = this.#waiting.shift()) {
        if (request.kind === 'check') await this.#tryCheck(request)
        else this.#take(request)
      }
    } finally {
      this.#isAtWork = false
    }
  }

  async #tryCheck(request: Check): Promise<void> {
    try {
      await this.#check(request, (await this.parts.officialText?.()) ?? null)
    } catch {
      // Said, or whoever waits for the answer waits for ever.
      this.line.post({ kind: 'failed', revision: request.revision })
    }
  }

  #take(request: Exclude<LintRequest, Check>): void {
    switch (request.kind) {
      case 'reset':
        this.#paragraphs = []
        this.#document = undefined
        this.#analysis = null
        this.#delta.reset()
        break
      case 'splice':
        this.#splice(request)
        break
      case 'report':
        this.line.post({ kind: 'report', ask: request.ask, report: this.#tryReport(request.of) })
    }
  }

  #splice(splice: Splice): void {
    this.#paragraphs.splice(splice.at, splice.removed, ...splice.inserted)
    this.#delta.shift(splice)
  }

  async #check(
    { revision, title, options: asked, near, splice }: Check,
    officialText: LintOptions['officialText'] | null,
  ): Promise<void> {
    if (splice) this.#splice(splice)
    const document = toPolicyDocument(this.#snapshot(title), this.#document)
    this.#document = document
    const options = officialText ? { ...asked, officialText } : asked
    const answer = (diagnostics: readonly Diagnostic[]) =>
      this.#answer(revision, document, diagnostics, near)
    if (!this.#analysis && !(await this.#glance(document, options, near, answer))) return
    const analysis = this.#linter.analyse(document.document, options)
    this.#analysis = analysis
    answer(analysis.diagnostics)
    const { nation } = analysis.view.signals
    this.line.post({
      kind: 'checked',
      revision,
      words: this.#countWords(),
      nation,
      leftOut: leftOut(analysis.suppressions, analysis.hidden),
    })
  }

  /**
   * The first look at a document: tells of the part in sight while the rest is still to be checked.
   * False when the text has changed meanwhile; what was found in other paragraphs is remembered.
   */
  async #glance(
    document: HostDocument,
    options: LintOptions,
    near: number,
    answer: (diagnostics: readonly Diagnostic[]) => void,
  ): Promise<boolean> {
    const first = document.paragraphOf.findIndex((paragraph) => paragraph >= near)
    let steps = 0
    // Telling takes longer the more is known: after the first step, the second, the fourth, the eighth …
    let next = 1
    for (const glance of this.#linter.inSteps(document.document, options, Math.max(0, first))) {
      if (glance.done === glance.of) break
      if (++steps === next) {
        next *= 2
        answer(glance.diagnostics())
      }
      await breathe()
      const isOvertaken = this.#waiting.some(({ kind }) => kind === 'check' || kind === 'reset')
      if (isOvertaken || this.#isClosed) return false
    }
    return true
  }

  #answer(
    revision: number,
    document: HostDocument,
    diagnostics: readonly Diagnostic[],
    near: number,
  ): void {
    const found = diagnostics.map(
      (diagnostic): FoundProblem => ({
        problem: problemOf(diagnostic),
        place: placeOf(document, diagnostic.range),
      }),
    )
    const { texts, set, removed } = this.#delta.take(found)
    this.#send(set, near, (batch, isFirst) =>
      this.line.post({
        kind: 'problems',
        revision,
        texts: isFirst ? texts : [],
        removed: isFirst ? removed : [],
        set: batch,
      }),
    )
  }

  #tryReport(of: ReportKind): Report | null {
    try {
      return this.#report(of)
    } catch {
      // Answered, or whoever waits for it waits for ever, and what was asked after it is never taken.
      return null
    }
  }

  /** Made when it is asked for: an edit does not pay for it. */
  #report(of: ReportKind): Report | null {
    const [document, analysis] = [this.#document, this.#analysis]
    const facts = { words: this.#countWords(), version: this.parts.version }
    return document && analysis ? reportMakers[of](document, analysis, facts) : null
  }

  /** Sends in batches, what is in sight first. */
  #send(
    set: readonly SentProblem[],
    near: number,
    send: (batch: readonly SentProblem[], isFirst: boolean) => void,
  ): void {
    const distance = ({ place }: SentProblem): number =>
      place ? Math.abs(place.paragraph - near) : Number.POSITIVE_INFINITY
    const nearest = set.toSorted((a, b) => distance(a) - distance(b))
    for (let at = 0; at === 0 || at < nearest.length; at += BATCH) {
      send(nearest.slice(at, at + BATCH), at === 0)
    }
  }

  /** As much of a snapshot as the document is made from. */
  #snapshot(title: string): Snapshot {
    const paragraphs = this.#paragraphs.slice()
    return {
      identity: { id: '', tab: null, title },
      origin: 'live',
      structure: 'known',
      text: '',
      paragraphs,
      starts: [],
    }
  }

  #countWords(): number {
    let count = 0
    for (const paragraph of this.#paragraphs) {
      let words = this.#words.get(paragraph)
      if (words === undefined) {
        words = paragraph.text.match(isWord)?.length ?? 0
        this.#words.set(paragraph, words)
      }
      count += words
    }
    return count
  }
}

/** Answers an editor for as long as its line is open. */
export function serveLint(line: Line<LintReply, LintRequest>, parts: EngineParts): void {
  new LintServer(line, parts)
}
