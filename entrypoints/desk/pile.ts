import type { EditorContent } from '../../lib/hosts/desk/desk-editor'
import type { Suppression } from '../../lib/linter/suppression'
import type { DeskAnswers } from './desk-answers'

/** What is known of a document on the Desk beside its words. */
export interface Sheet {
  /** By which the worker knows it. */
  readonly id: number
  readonly title: string
  readonly answers: DeskAnswers
  readonly suppressions: readonly Suppression[]
  /** The words as they were opened or last saved. */
  readonly saved: string
}

/** A document that another one lies on, as it was when that was opened. */
export interface Lifted {
  readonly sheet: Sheet
  readonly content: EditorContent
}

const isUnsaved = ({ sheet, content }: Lifted): boolean =>
  content.state.doc.toString() !== sheet.saved

/**
 * The other documents of this page: those beneath the one on the Desk, and those that somebody went back
 * from. None is lost by opening another one: not stored anywhere, they last as long as the page.
 */
export class Pile {
  #below: Lifted[] = []
  #above: Lifted[] = []

  get ids(): number[] {
    return [...this.#below, ...this.#above].map(({ sheet }) => sheet.id)
  }

  get hasUnsaved(): boolean {
    return [...this.#below, ...this.#above].some(isUnsaved)
  }

  /** Another document is put on this one. Of those before, the ones that were not edited are let go. */
  cover(lifted: Lifted): void {
    this.#below = [...[...this.#below, ...this.#above].filter(isUnsaved), lifted]
    this.#above = []
  }

  /** Takes the document beneath out, and puts away the one that lies on it; null at the bottom. */
  down(current: () => Lifted): Lifted | null {
    const next = this.#below.pop() ?? null
    if (next) this.#above.push(current())
    return next
  }

  /** The other way round. */
  up(current: () => Lifted): Lifted | null {
    const next = this.#above.pop() ?? null
    if (next) this.#below.push(current())
    return next
  }
}
