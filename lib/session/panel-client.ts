import type { Line, Report, ReportKind, Reports } from './lint-protocol'
import type {
  CurrentProblem,
  ListedProblem,
  PanelEvent,
  PanelRequest,
  PanelStanding,
} from './panel-protocol'

/** A document that answers. */
export interface OpenDocument {
  readonly kind: 'open'
  readonly standing: PanelStanding
  /** In order of place, those without a place first. */
  readonly listed: readonly ListedProblem[]
  readonly safe: ReadonlySet<string>
  /** The problem whose card is open in the document. */
  readonly current: CurrentProblem
  /** Null until it has been asked for. */
  readonly content: Reports['content'] | null
  /** Null until it has been asked for. */
  readonly review: Reports['review'] | null
}

/** Reports that are a part of what is known, asked for anew when the text has changed. */
export type ShownReport = Exclude<ReportKind, 'page'>

/** What a panel knows about its tab. */
export type PanelState =
  /** Asked, and not answered yet. */
  | { readonly kind: 'asking' }
  /** Nothing of ours is at work in the tab. */
  | { readonly kind: 'none' }
  /** There was a document, and it has gone away: its page is being loaded again, or was left. */
  | { readonly kind: 'lost'; readonly title: string }
  | OpenDocument

export interface Outcome {
  readonly isDone: boolean
  readonly sentence: string
  /** Key of the decision that was made. */
  readonly decision?: string
}

/** A request without its number. */
type Wish = PanelRequest extends infer R ? (R extends PanelRequest ? Omit<R, 'ask'> : never) : never

type PanelLine = Line<PanelRequest, PanelEvent>

const NOT_HEARD: Outcome = { isDone: false, sentence: 'The document did not answer.' }

/** The panel's end of the line to the editor in a tab. Sends nothing unless it is asked to. */
export class PanelClient {
  #state: PanelState = { kind: 'asking' }
  #line: PanelLine | null = null
  #tab: number | null = null
  #known = new Map<string, ListedProblem>()
  #ask = 0
  readonly #asked = new Map<number, (outcome: Outcome) => void>()
  readonly #reports = new Map<number, (report: Report | null) => void>()
  /** How often each report was asked for; answers to older questions are let go. */
  readonly #wanted = { content: 0, review: 0 }

  /**
   * @param connect opens a line to a tab; it is closed at once where nobody takes it
   * @param onState called whenever there is something new to show
   */
  constructor(
    private readonly connect: (tabId: number) => PanelLine,
    private readonly onState: (state: PanelState) => void,
  ) {}

  /** The tab it belongs to; null before the first one. */
  get tab(): number | null {
    return this.#tab
  }

  /** Another tab is in front. */
  follow(tabId: number): void {
    if (tabId === this.#tab) return
    this.#tab = tabId
    this.#close()
    this.#show({ kind: 'asking' })
    this.#open()
  }

  /** Something has been loaded in the tab: an editor may be there now. */
  loaded(): void {
    if (!this.#line) this.#open()
  }

  /** The tab is gone. */
  closed(): void {
    this.#close()
    this.#show({ kind: 'none' })
  }

  close(): void {
    this.#close()
  }

  /** Asks the document to do something. Never rejects. */
  do(wish: Exclude<Wish, { kind: 'report' }>): Promise<Outcome> {
    const line = this.#line
    if (!line) return Promise.resolve(NOT_HEARD)
    const ask = ++this.#ask
    return new Promise((resolve) => {
      this.#asked.set(ask, resolve)
      line.post({ ...wish, ask })
    })
  }

  /** Asks for a report; null when there is none yet or nobody answers. Never rejects. */
  report<K extends ReportKind>(of: K): Promise<Reports[K] | null> {
    const line = this.#line
    if (!line) return Promise.resolve(null)
    const ask = ++this.#ask
    return new Promise((resolve) => {
      this.#reports.set(ask, (report) => resolve(report as Reports[K] | null))
      line.post({ kind: 'report', ask, of })
    })
  }

  /** Asks for a report as it is now; it becomes part of the state. */
  async askReport(of: ShownReport): Promise<void> {
    const wanted = ++this.#wanted[of]
    const line = this.#line
    const report = await this.report(of)
    const isLatest = wanted === this.#wanted[of] && line === this.#line
    if (isLatest && this.#state.kind === 'open') this.#show({ ...this.#state, [of]: report })
  }

  #open(): void {
    if (this.#tab === null) return
    const line = this.connect(this.#tab)
    this.#line = line
    this.#known = new Map()
    line.onMessage((event) => {
      if (line === this.#line) this.#take(event)
    })
    line.onClose(() => {
      if (line === this.#line) this.#lost()
    })
  }

  #close(): void {
    const line = this.#line
    this.#line = null
    this.#settle()
    line?.close()
  }

  #lost(): void {
    this.#line = null
    this.#settle()
    const state = this.#state
    this.#show(
      state.kind === 'open' ? { kind: 'lost', title: state.standing.title } : { kind: 'none' },
    )
  }

  #settle(): void {
    for (const resolve of this.#asked.values()) resolve(NOT_HEARD)
    this.#asked.clear()
    for (const resolve of this.#reports.values()) resolve(null)
    this.#reports.clear()
  }

  #take(event: PanelEvent): void {
    if (event.kind === 'done') {
      this.#asked.get(event.ask)?.(event)
      this.#asked.delete(event.ask)
      return
    }
    if (event.kind === 'report') {
      this.#reports.get(event.ask)?.(event.report)
      this.#reports.delete(event.ask)
      return
    }
    const before = this.#state
    if (event.kind === 'standing') {
      const { kind, ...standing } = event
      this.#show(
        before.kind === 'open'
          ? { ...before, standing }
          : {
              kind: 'open',
              standing,
              listed: [],
              safe: new Set(),
              current: { id: null, isAsked: false },
              content: null,
              review: null,
            },
      )
    }
    if (before.kind !== 'open') return
    if (event.kind === 'current') {
      const { kind, ...current } = event
      this.#show({ ...before, current })
    } else if (event.kind === 'problems') this.#show({ ...before, ...this.#list(event) })
  }

  #list({ order, set, safe }: Extract<PanelEvent, { kind: 'problems' }>) {
    for (const listed of set) this.#known.set(listed.problem.diagnostic.id, listed)
    const listed = order.flatMap((id) => this.#known.get(id) ?? [])
    this.#known = new Map(listed.map((each) => [each.problem.diagnostic.id, each]))
    return { listed, safe: new Set(safe) }
  }

  #show(state: PanelState): void {
    this.#state = state
    this.onState(state)
  }
}
