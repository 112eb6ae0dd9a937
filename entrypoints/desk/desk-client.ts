import type { Answers, Glimpse, Reply, Request } from './protocol'

/** The worker could not do what was asked; the message is for the reader. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
}

/** Asks the Desk's worker and waits for its answers. */
export class DeskClient {
  readonly #worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, (reply: Reply) => void>()
  #next = 0

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#waiting.get(data.id)?.(data)
      if (!('glimpse' in data)) this.#waiting.delete(data.id)
    })
  }

  /**
   * @param onGlimpse hears what is known before the answer is complete
   * @throws DeskError with one sentence for the reader
   */
  ask<K extends Request['kind']>(
    request: Request & { kind: K },
    onGlimpse?: (glimpse: Glimpse) => void,
  ): Promise<Answers[K]> {
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (reply) => {
        if ('glimpse' in reply) onGlimpse?.(reply.glimpse)
        else if ('failed' in reply) reject(new DeskError(reply.failed))
        else resolve(reply.result as Answers[K])
      })
      this.#worker.postMessage({ id, request })
    })
  }
}
