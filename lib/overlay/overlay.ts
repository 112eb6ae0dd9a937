import type { CommandRegistry } from '../commands/registry'
import { Announcer } from './announcer'
import { type CardEvents, CardView } from './card-view'
import { MarkLayer } from './mark-layer'
import { NoticeView } from './notice-view'
import { PaletteView } from './palette-view'
import { type StatusButton, StatusView } from './status-view'
import { createSurface } from './surface'

interface OverlayParts {
  readonly commands: CommandRegistry
  readonly isMac: boolean
  readonly card: CardEvents
  /** Buttons of the opened status item, as they are at that moment. */
  readonly statusButtons: () => readonly StatusButton[]
}

/** Everything that is drawn into a page: marks, card, status item, notice, palette, announcer. */
export class Overlay {
  readonly element: HTMLElement
  readonly marks: MarkLayer
  readonly card: CardView
  readonly status: StatusView
  readonly notice: NoticeView
  readonly palette: PaletteView
  readonly announcer: Announcer
  readonly #front: HTMLElement

  /** @param signal takes everything away again */
  constructor(page: Document, parts: OverlayParts, signal: AbortSignal) {
    const { element, marks, front } = createSurface(page, signal)
    this.element = element
    this.#front = front
    this.marks = new MarkLayer(marks)
    this.announcer = new Announcer(front)
    this.card = new CardView(front, parts.card, signal)
    this.status = new StatusView(front, parts.statusButtons, signal)
    this.notice = new NoticeView(front, signal)
    this.palette = new PaletteView(front, parts.commands, parts.isMac, signal)
  }

  /** Hides all that could lie over a dialogue of the editor's own, or shows it again. */
  cover(isCovered: boolean): void {
    this.#front.hidden = isCovered
  }
}
