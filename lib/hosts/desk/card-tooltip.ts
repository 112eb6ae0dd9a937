import { type Extension, StateEffect, StateField } from '@codemirror/state'
import {
  closeHoverTooltips,
  EditorView,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
  tooltips,
} from '@codemirror/view'
import type { PlacedProblem } from './placed-problem'

/** Draws the card of a problem into an element and gives back how to take it away again. */
export type DrawCard = (host: HTMLElement, id: string, close: () => void) => () => void

/** Opens the card of a problem at a place, or closes it with null. */
export const openCard = StateEffect.define<{ readonly id: string; readonly at: number } | null>()

/** The problem under a position of the document, the shortest one where several overlap. */
export type ProblemAt = (position: number) => PlacedProblem | null

const HOVER_MS = 350

function tooltip(at: number, id: string, draw: DrawCard): Tooltip {
  return {
    pos: at,
    above: false,
    arrow: false,
    create(view) {
      const dom = document.createElement('div')
      dom.setAttribute('role', 'dialog')
      dom.setAttribute('aria-label', 'Problem')
      dom.dataset['sendlintCard'] = id
      // Whoever came from the list of problems goes on there.
      const before = document.activeElement
      const close = () => {
        closeCard(view)
        if (before instanceof HTMLElement && before.isConnected && before !== document.body)
          before.focus()
        else view.focus()
      }
      dom.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      })
      return { dom, mount: () => undefined, destroy: draw(dom, id, close) }
    },
  }
}

const CARD = '[data-sendlint-card]'

/** Puts the focus on the first thing to do in the card that is open. */
export function focusCard(view: EditorView): void {
  const card = view.dom.querySelector(CARD)
  const first = card?.querySelector('[data-fix-index]') ?? card?.querySelector('button')
  if (first instanceof HTMLElement) first.focus()
}

/** Whether there was a card to close. */
export function closeCard(view: EditorView): boolean {
  if (!view.dom.querySelector(CARD)) return false
  view.dispatch({ effects: [openCard.of(null), closeHoverTooltips] })
  return true
}

/** Cards by hovering and by key; only one is open at a time, and typing closes it. */
export function cards(problemAt: ProblemAt, draw: DrawCard): Extension {
  const opened = StateField.define<Tooltip | null>({
    create: () => null,
    update(current, transaction) {
      for (const effect of transaction.effects) {
        if (effect.is(openCard))
          return effect.value ? tooltip(effect.value.at, effect.value.id, draw) : null
      }
      return transaction.docChanged ? null : current
    },
    provide: (field) => showTooltip.from(field),
  })
  const hovered = hoverTooltip(
    (view, position) => {
      const found = view.state.field(opened) ? null : problemAt(position)
      if (!found) return null
      const { id } = found.problem.diagnostic
      return { ...tooltip(found.place.start, id, draw), end: found.place.end }
    },
    { hoverTime: HOVER_MS, hideOnChange: true },
  )
  return [
    opened,
    hovered,
    // A card stays clear of the buttons above the document and of the list beside it.
    tooltips({ tooltipSpace: ({ scrollDOM }) => scrollDOM.getBoundingClientRect() }),
    keymap.of([{ key: 'Escape', run: closeCard }]),
    EditorView.domEventHandlers({ mousedown: (_event, view) => closeOpened(view, opened) }),
  ]
}

function closeOpened(view: EditorView, field: StateField<Tooltip | null>): boolean {
  if (view.state.field(field)) view.dispatch({ effects: openCard.of(null) })
  return false
}
