import * as v from 'valibot'
import { replySchema } from './connect'

interface Waiting {
  readonly settle: (answer: unknown) => void
  readonly timer: ReturnType<typeof setTimeout>
}

/**
 * The isolated half's line to the half in the page's own world: a private message port, so nothing
 * else in the page hears it. Answers are checked before they are believed.
 */
export class PageLine {
  readonly #port: MessagePort
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(page: Window) {
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const reply = v.safeParse(replySchema, data)
      if (!reply.success) return
      this.#waiting.get(reply.output.id)?.settle(reply.output.answer)
    }
    const hello = { sendlint: 'connect', nonce: crypto.randomUUID() }
    page.postMessage(hello, page.location.origin, [port2])
  }

  /**
   * Asks the page. Null when there is no answer in time or it is not of the agreed form.
   *
   * @param patience ms for an answer
   */
  async ask<A>(
    op: string,
    fields: object,
    form: v.GenericSchema<unknown, A>,
    patience: number,
  ): Promise<A | null> {
    const id = ++this.#lastId
    const answer = await new Promise<unknown>((resolve) => {
      const settle = (value: unknown) => {
        clearTimeout(timer)
        this.#waiting.delete(id)
        resolve(value)
      }
      const timer = setTimeout(settle, patience)
      this.#waiting.set(id, { settle, timer })
      this.#port.postMessage({ op, id, ...fields })
    })
    const checked = v.safeParse(form, answer)
    return checked.success ? checked.output : null
  }

  /** Says goodbye; whatever is still being waited for comes to nothing. */
  close(): void {
    this.#port.postMessage({ op: 'bye', id: 0 })
    for (const { settle } of [...this.#waiting.values()]) settle(undefined)
    this.#port.close()
  }
}
