import { changeBetween, type TextChange } from '../text-change'

/** What the isolated half is told of the text: what changed, if it knows what stood there before. */
export type Told =
  | { readonly state: 'same'; readonly revision: number }
  | { readonly state: 'change'; readonly revision: number; readonly change: TextChange }
  | { readonly state: 'whole'; readonly revision: number; readonly text: string }

/** Remembers the last text that was handed over, to send only what changed. */
export class ToldText {
  #text = ''
  #revision = 0

  get last(): string {
    return this.#text
  }

  /** @param known the last text the other half has received, 0 for none */
  tell(text: string, known: number): Told {
    const change = changeBetween(this.#text, text)
    const isKnown = known > 0 && known === this.#revision
    if (!change && isKnown) return { state: 'same', revision: this.#revision }
    this.#text = text
    const revision = ++this.#revision
    if (isKnown && change) return { state: 'change', revision, change }
    return { state: 'whole', revision, text }
  }

  forget(): void {
    this.#text = ''
  }
}
