import { editorOrigin } from '../core/editor-origin'
import { ignoredSentence } from '../core/problem'
import { surroundingsOf } from '../core/surroundings'
import type { Snapshot } from '../hosts/snapshot'
import { keyOf } from '../linter/suppression'
import type { EditorSession } from './editor-session'
import { toldOfAll } from './fix-all'
import type { PlacedProblem } from './lint-client'
import type { Line } from './lint-protocol'
import type { ListedProblem, PanelEvent, PanelRequest } from './panel-protocol'
import { safeIds } from './safe-ids'
import { copyOnlyOf, statusOf } from './status-of'

/** ms between two tellings while the document is being changed. */
const PAUSE = 250
/** Problems told at once, so that a long list never holds up the page. */
const BATCH = 100

const REMEMBERED = 'Remembered for this document, on this computer.'
const GONE = 'These words cannot be found in the document any more.'
const OUT_OF_SIGHT = 'These words could not be brought into sight: scroll there by hand.'

/** One panel's line: tells it how things stand and does what it asks. */
class PanelServer {
  readonly #over = new AbortController()
  #told = new Map<string, PlacedProblem['problem']>()
  #order = ''
  #standing = ''
  #snapshot: Snapshot | null = null
  #kept: EditorSession['kept'] | null = null
  #reading = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Ids of the problems that the panel is being led to. */
  #revealed: readonly string[] = []

  constructor(
    private readonly session: EditorSession,
    private readonly line: Line<PanelEvent, PanelRequest>,
    signal: AbortSignal,
  ) {
    const over = this.#over
    const end = () => over.abort()
    signal.addEventListener('abort', end, { once: true })
    over.signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true })
    line.onClose(end)
    line.onMessage((request) => void this.#take(request))
    session.observe(() => this.#soon(), over.signal)
    session.observeCurrent((id) => this.#tellCurrent(id), over.signal)
    this.#tell()
  }

  #tellCurrent(id: string | null): void {
    this.line.post({ kind: 'current', id, isAsked: id !== null && this.#revealed.includes(id) })
  }

  #soon(pause = PAUSE): void {
    if (this.#timer !== undefined) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#tell()
    }, pause)
  }

  #tell(): void {
    const { session, line } = this
    const { snapshot, kept } = session
    if (snapshot !== this.#snapshot || kept !== this.#kept) this.#reading++
    this.#snapshot = snapshot
    this.#kept = kept
    const standing: PanelEvent = {
      kind: 'standing',
      title: snapshot?.identity.title ?? '',
      editor: editorOrigin(session.host.kind),
      status: statusOf(session.standing),
      words: session.checked?.words ?? 0,
      leftOut: session.checked?.leftOut ?? [],
      canUndo: session.changes.canUndo,
      copyOnly: copyOnlyOf(session.host.capability),
      isPart: session.isPart,
      reading: this.#reading,
    }
    const key = JSON.stringify(standing)
    if (key !== this.#standing) line.post(standing)
    this.#standing = key
    this.#tellProblems(session.problems)
  }

  #tellProblems(problems: readonly PlacedProblem[]): void {
    const order = problems.map(({ problem }) => problem.diagnostic.id)
    const isTold = ({ problem }: PlacedProblem) => this.#told.get(problem.diagnostic.id) === problem
    const fresh = problems.filter((placed) => !isTold(placed))
    const joined = order.join()
    if (fresh.length === 0 && joined === this.#order) return
    this.#order = joined
    const now = new Set(fresh.slice(0, BATCH))
    const told = problems.filter((placed) => isTold(placed) || now.has(placed))
    this.#told = new Map(told.map(({ problem }) => [problem.diagnostic.id, problem]))
    const set = [...now].map((placed) => this.#listed(placed))
    this.line.post({ kind: 'problems', order, set, safe: safeIds(problems) })
    if (fresh.length > BATCH) this.#soon(0)
  }

  #listed({ problem, place }: PlacedProblem): ListedProblem {
    const text = place && this.session.snapshot?.paragraphs[place.paragraph]?.text
    return {
      problem,
      ...(place ? surroundingsOf(text ?? '', place) : { before: '', after: '' }),
    }
  }

  async #reveal(id: string): Promise<boolean> {
    this.#revealed = [...this.#revealed, id]
    try {
      return await this.session.tour.reveal(id)
    } finally {
      this.#revealed = this.#revealed.toSpliced(this.#revealed.indexOf(id), 1)
    }
  }

  async #ignore({ ask, id, scope }: Extract<PanelRequest, { kind: 'ignore' }>): Promise<void> {
    const made = await this.session.changes.ignore(id, scope)
    const sentence = made ? ignoredSentence(scope, 'every-document') : GONE
    const decision = made ? { decision: keyOf(made) } : {}
    this.line.post({ kind: 'done', ask, isDone: made !== null, sentence, ...decision })
  }

  async #take(request: PanelRequest): Promise<void> {
    const { session, line } = this
    const { ask } = request
    const done = (isDone: boolean, sentence: string) =>
      line.post({ kind: 'done', ask, isDone, sentence })
    switch (request.kind) {
      case 'reveal': {
        if (await this.#reveal(request.id)) return done(true, '')
        const isKnown = session.problems.some(
          ({ problem, place }) => place && problem.diagnostic.id === request.id,
        )
        return done(false, isKnown ? OUT_OF_SIGHT : GONE)
      }
      case 'reveal-passage': {
        const isThere = await session.tour.revealPassage(request.passage, request.words)
        return done(isThere, isThere ? '' : GONE)
      }
      case 'fix': {
        const outcome = await session.changes.fix(request.id, request.index)
        if (!outcome) return done(false, GONE)
        if (outcome.status === 'applied') return done(true, outcome.sentence)
        return done(false, outcome.why)
      }
      case 'fix-all': {
        const all = await session.changes.fixAll(request.ids)
        return done(all.left === 0, toldOfAll(all))
      }
      case 'undo': {
        const outcome = await session.changes.undo()
        return done(outcome?.status === 'applied', outcome?.sentence ?? '')
      }
      case 'ignore':
        return this.#ignore(request)
      case 'show-again': {
        const isDone = await session.changes.showAgain(request.key)
        return done(isDone, isDone ? 'Shown again.' : '')
      }
      case 'elsewhere':
        await session.coverElsewhere(request.item, request.link)
        return done(true, request.link === '' ? 'Taken back.' : REMEMBERED)
      case 'nature':
        await session.chooseNature(request.chosen)
        return done(true, REMEMBERED)
      case 'report':
        return line.post({ kind: 'report', ask, report: await session.report(request.of) })
    }
  }
}

/** Serves one panel for as long as its line is open. */
export function servePanel(
  session: EditorSession,
  line: Line<PanelEvent, PanelRequest>,
  signal: AbortSignal,
): void {
  new PanelServer(session, line, signal)
}
