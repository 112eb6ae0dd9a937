/** Says things to screen readers without moving the focus. */
export class Announcer {
  readonly #region: HTMLElement

  constructor(front: HTMLElement) {
    this.#region = front.ownerDocument.createElement('div')
    this.#region.className = 'visually-hidden'
    this.#region.setAttribute('role', 'status')
    this.#region.setAttribute('aria-live', 'polite')
    this.#region.setAttribute('data-sendlint-announcer', '')
    front.append(this.#region)
  }

  /** Says a sentence; the same sentence again is said again. */
  say(sentence: string): void {
    const page = this.#region.ownerDocument
    this.#region.replaceChildren(page.createTextNode(sentence))
  }
}
