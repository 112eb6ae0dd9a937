import { changeLiveText, type LiveText, readLiveText } from './live-text'
import type { DocsClient } from './page-client'

/**
 * Reads the live text over the line to the page, as changes to what was read before. One reading at
 * a time: the caller waits for each.
 */
export class TextReader {
  #revision = 0
  #live: LiveText | null = null
  #epoch = 0

  constructor(private readonly client: DocsClient) {}

  /** Null when the editor hands over no text. The same object while nothing has changed. */
  async read(): Promise<LiveText | null> {
    const epoch = this.#epoch
    const known = this.#live
    const answer = await this.client.ask('read', { revision: known ? this.#revision : 0 })
    if (epoch !== this.#epoch) return this.read()
    if (!answer || answer.state === 'none') return null
    this.#revision = answer.revision
    if (answer.state === 'whole' && known?.text !== answer.text) {
      this.#live = readLiveText(answer.text, known?.paragraphs ?? [])
    } else if (answer.state === 'change' && known) {
      this.#live = changeLiveText(known, answer.change)
    }
    return this.#live
  }

  /** Puts what has been learnt about paragraphs in place of what was known. */
  update(live: LiveText): void {
    this.#live = live
  }

  /** Forgets everything: another text is in front. */
  reset(): void {
    this.#epoch++
    this.#revision = 0
    this.#live = null
  }
}
