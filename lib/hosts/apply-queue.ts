import type { ApplyRequest, ApplyResult } from './host'

/** Makes changes one after the other, and each of them once: a second click waits for the first. */
export class ApplyQueue {
  readonly #running = new Map<ApplyRequest, Promise<ApplyResult>>()
  #last: Promise<unknown> = Promise.resolve()

  run(request: ApplyRequest, make: () => Promise<ApplyResult>): Promise<ApplyResult> {
    const known = this.#running.get(request)
    if (known) return known
    const result = this.#last.then(make, make).finally(() => this.#running.delete(request))
    this.#running.set(request, result)
    this.#last = result
    return result
  }
}
