import { render } from 'preact'
import { ProblemCard } from '../../components/ProblemCard'
import type { IgnoreScope, Problem } from '../core/problem'
import { severityLabel } from '../core/severity'
import { placeCard } from './place-card'
import type { Rect } from './rect'

/** What a card shows and where it belongs. */
export interface CardContent {
  readonly problem: Problem
  /** “3 of 12”, when it is one of several. */
  readonly position: string
  /** Why fixes are copied instead of made; absent where they can be made. */
  readonly copyOnly?: string
  /** What became of the fix that was asked for, when it was not made. */
  readonly outcome?: string
  /** The words it is about, a box for each line; at least one. */
  readonly lines: readonly Rect[]
  /** Words that are being edited and must stay in sight. */
  readonly keepClear: readonly Rect[]
}

export interface CardEvents {
  readonly onFix: (id: string, index: number) => void
  readonly onIgnore: (id: string, scope: IgnoreScope) => void
  readonly onLookup: (paragraph: string) => void
  readonly onClose: () => void
}

/** The card of one problem. It takes the focus only when it is asked to. */
export class CardView {
  readonly #box: HTMLElement
  #content: CardContent | null = null

  constructor(
    private readonly front: HTMLElement,
    private readonly events: CardEvents,
    signal: AbortSignal,
  ) {
    this.#box = front.ownerDocument.createElement('div')
    this.#box.className = 'popover problem-popover'
    this.#box.setAttribute('role', 'dialog')
    this.#box.tabIndex = -1
    this.#box.addEventListener('keydown', (event) => this.#onKey(event), { signal })
    signal.addEventListener('abort', () => render(null, this.#box), { once: true })
  }

  /** Id of the problem whose card is open. */
  get openId(): string | null {
    return this.#content?.problem.diagnostic.id ?? null
  }

  get hasFocus(): boolean {
    return this.#box.matches(':focus-within')
  }

  /** Whether a point of the viewport is on the card or close beside it. */
  isNear(x: number, y: number, slack: number): boolean {
    if (!this.#content) return false
    const { left, top, right, bottom } = this.#box.getBoundingClientRect()
    return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
  }

  show(content: CardContent): void {
    this.#content = content
    const { problem, position, copyOnly, outcome } = content
    const { id, severity } = problem.diagnostic
    this.#box.dataset['sendlintCard'] = id
    this.#box.setAttribute('aria-label', `${severityLabel(severity)}: ${problem.title}`)
    if (!this.#box.isConnected) this.front.append(this.#box)
    render(
      <>
        <div class="card-place">
          <span>{position}</span>
          <button type="button" class="quiet" aria-label="Close" onClick={this.events.onClose}>
            ✕
          </button>
        </div>
        {outcome && <p class="card-outcome">{outcome}</p>}
        <ProblemCard
          problem={problem}
          {...(copyOnly ? { copyOnly } : {})}
          onFix={(_fix, index) => this.events.onFix(id, index)}
          onIgnore={(scope) => this.events.onIgnore(id, scope)}
          onLookup={this.events.onLookup}
        />
      </>,
      this.#box,
    )
    this.#place(content)
  }

  /** Follows words that have moved. */
  follow(lines: readonly Rect[]): void {
    const content = this.#content
    const [from] = content?.lines ?? []
    const [to] = lines
    if (!content || !from || !to || sameRect(from, to)) return
    this.#content = { ...content, lines }
    this.#place(this.#content)
  }

  /** Moves the focus to the first fix: only for someone who asked for it with a key. */
  focus(): void {
    const first = this.#box.querySelector<HTMLElement>('[data-fix-index], .card button')
    ;(first ?? this.#box).focus()
  }

  close(): void {
    this.#content = null
    this.#box.remove()
    render(null, this.#box)
  }

  #place(content: CardContent): void {
    placeCard(this.#box, content.lines, content.keepClear)
  }

  #onKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    this.events.onClose()
  }
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height
