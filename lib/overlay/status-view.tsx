import { render } from 'preact'
import { SeverityMark } from '../../components/SeverityMark'
import { countedFirst } from '../core/counted'
import { type Severity, severities, severityLabel } from '../core/severity'
import type { Rect } from './rect'

/** Why not everything is possible, and what to do about it. */
interface StatusReason {
  readonly sentence: string
  readonly nextStep: string
}

/** How things stand with the document. */
export interface Status {
  /** Name of the tier, for tools. */
  readonly tier: string
  /** The same in words. */
  readonly tierLabel: string
  /** In a word or two, where not everything is possible; empty otherwise. */
  readonly tierShort: string
  readonly reasons: readonly StatusReason[]
  /** All problems, those about the document as a whole among them. */
  readonly counts: Readonly<Record<Severity, number>>
  /** Those with words in the text. */
  readonly inText: Readonly<Record<Severity, number>>
  /** Underlines are hidden by choice. */
  readonly isQuiet: boolean
  /** What is being waited for; absent once the text has been checked. */
  readonly waiting?: string
}

/** A button of the opened status item. */
export interface StatusButton {
  readonly label: string
  readonly run: () => void
}

/** px from the corner of the document's window. */
const CORNER = { x: 20, y: 14 }

const total = (counts: Status['counts']): number =>
  severities.reduce((sum, severity) => sum + counts[severity], 0)

type Counted = Pick<Status, 'counts' | 'inText'>

/** “59 about the whole document”; empty when there are none. */
function wholeInWords({ counts, inText }: Counted): string {
  const whole = total(counts) - total(inText)
  return whole === 0 ? '' : `${whole} about the whole document`
}

/** “12 problems: 2 must fix, 10 should fix, and 3 about the whole document”. */
export function countsInWords(counted: Counted): string {
  const { counts, inText } = counted
  if (total(counts) === 0) return 'No problems found'
  const whole = wholeInWords(counted)
  const sum = total(inText)
  if (sum === 0) return `No problems in the words, ${whole}`
  const parts = severities
    .filter((severity) => inText[severity] > 0)
    .map((severity) => `${inText[severity]} ${severityLabel(severity).toLowerCase()}`)
  const words = `${countedFirst(sum, 'problem', 'problems')}: ${parts.join(', ')}`
  return whole === '' ? words : `${words}, and ${whole}`
}

/** Counts and tier in the corner of the document; a click tells more. */
export class StatusView {
  readonly #button: HTMLButtonElement
  readonly #more: HTMLElement
  #status: Status | null = null
  #clip: Rect | null = null
  #drawn = ''

  constructor(
    private readonly front: HTMLElement,
    private readonly buttons: () => readonly StatusButton[],
    signal: AbortSignal,
  ) {
    const page = front.ownerDocument
    this.#button = page.createElement('button')
    this.#button.type = 'button'
    this.#button.className = 'status'
    this.#button.setAttribute('data-sendlint-status', '')
    this.#button.setAttribute('aria-expanded', 'false')
    this.#button.addEventListener('click', () => this.toggle(), { signal })
    this.#more = page.createElement('div')
    this.#more.className = 'popover status-more'
    this.#more.setAttribute('role', 'region')
    this.#more.setAttribute('aria-label', 'sendlint')
    const closeByKey = (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.key === 'Escape' && this.isOpen) this.toggle()
    }
    this.#button.addEventListener('keydown', closeByKey, { signal })
    this.#more.addEventListener('keydown', closeByKey, { signal })
    // Whoever presses anywhere else has read it; presses on what is drawn here do not count.
    page.addEventListener(
      'pointerdown',
      (event) => {
        if (!event.composedPath().includes(front)) this.close()
      },
      { signal, capture: true },
    )
    signal.addEventListener(
      'abort',
      () => {
        render(null, this.#button)
        render(null, this.#more)
      },
      { once: true },
    )
  }

  get isOpen(): boolean {
    return this.#more.isConnected
  }

  /** Distance of the button's top right corner from the window's edges, for what is shown above it. */
  get corner(): { readonly right: number; readonly bottom: number } {
    const { right, bottom } = this.#offset()
    return { right, bottom: bottom + 42 }
  }

  toggle(): void {
    if (this.isOpen) this.#more.remove()
    else this.front.append(this.#more)
    this.#button.setAttribute('aria-expanded', String(this.isOpen))
    this.#render()
  }

  close(): void {
    if (this.isOpen) this.toggle()
  }

  update(status: Status): void {
    const key = JSON.stringify(status)
    if (key === this.#drawn) return
    this.#drawn = key
    this.#status = status
    this.#render()
  }

  /** @param clip the part of the window that shows the document */
  place(clip: Rect): void {
    const was = this.#clip
    if (
      was &&
      was.left + was.width === clip.left + clip.width &&
      was.top + was.height === clip.top + clip.height
    )
      return
    this.#clip = clip
    this.#placeAll()
  }

  #offset(): { readonly right: number; readonly bottom: number } {
    const page = this.front.ownerDocument
    const { clientWidth, clientHeight } = page.documentElement
    const clip = this.#clip
    const hasClip = clip !== null && clip.width > 0
    const right = hasClip ? Math.max(0, clientWidth - clip.left - clip.width) : 0
    const bottom = hasClip ? Math.max(0, clientHeight - clip.top - clip.height) : 0
    return { right: right + CORNER.x, bottom: bottom + CORNER.y }
  }

  #placeAll(): void {
    const { right, bottom } = this.#offset()
    this.#button.style.right = `${right}px`
    this.#button.style.bottom = `${bottom}px`
    this.#more.style.right = `${right}px`
    this.#more.style.bottom = `${bottom + 42}px`
  }

  #render(): void {
    const status = this.#status
    if (!status) return
    const { dataset } = this.#button
    dataset['tier'] = status.tier
    for (const severity of severities) dataset[severity] = String(status.counts[severity])
    const words = status.waiting ?? countsInWords(status)
    this.#button.setAttribute('aria-label', `sendlint. ${words}. ${status.tierLabel}`)
    if (!this.#button.isConnected) {
      this.#placeAll()
      this.front.append(this.#button)
    }
    render(<StatusItem {...status} />, this.#button)
    if (this.isOpen) render(<StatusMore status={status} buttons={this.buttons()} />, this.#more)
  }
}

function StatusItem({ counts, inText, waiting, isQuiet, tierShort }: Status) {
  return (
    <>
      <span class="status-name">sendlint</span>
      {waiting ? (
        <span>{waiting}</span>
      ) : total(counts) === 0 ? (
        <span>No problems found</span>
      ) : total(inText) === 0 ? (
        <span>{wholeInWords({ counts, inText })}</span>
      ) : (
        severities
          .filter((severity) => inText[severity] > 0)
          .map((severity) => (
            <span key={severity} class="status-count">
              <SeverityMark severity={severity} /> {inText[severity]}
            </span>
          ))
      )}
      {isQuiet && <span class="status-limit">quiet</span>}
      {tierShort && <span class="status-limit">{tierShort}</span>}
    </>
  )
}

function StatusMore({
  status,
  buttons,
}: {
  readonly status: Status
  readonly buttons: readonly StatusButton[]
}) {
  const sum = total(status.counts)
  const whole = wholeInWords(status)
  return (
    <>
      <h2>{status.waiting ?? (sum === 0 ? 'No problems found' : 'Problems')}</h2>
      {!status.waiting && sum === 0 && (
        <p class="status-soft">That is good news, not a guarantee.</p>
      )}
      {total(status.inText) > 0 && (
        <ul class="status-counts">
          {severities.map((severity) => (
            <li key={severity}>
              <SeverityMark severity={severity} withLabel />
              <span>{status.inText[severity]}</span>
            </li>
          ))}
        </ul>
      )}
      {whole !== '' && (
        <p class="status-whole">
          {total(status.inText) > 0 && '+ '}
          {whole}, listed in the panel
        </p>
      )}
      <p>{status.tierLabel}</p>
      {status.reasons.map(({ sentence, nextStep }) => (
        <p key={sentence} class="status-reason">
          {sentence} <strong>{nextStep}</strong>
        </p>
      ))}
      <div class="status-buttons">
        {buttons.map(({ label, run }) => (
          <button key={label} type="button" onClick={run}>
            {label}
          </button>
        ))}
      </div>
      <p class="status-soft">Your document stays in this browser.</p>
    </>
  )
}
