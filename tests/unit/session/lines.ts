import type { Line } from '../../../lib/session/lint-protocol'

/** One end of a line whose other end is in the same process. */
class End<Out, In> implements Line<Out, In> {
  other: End<In, Out> | null = null
  readonly #messages: ((message: In) => void)[] = []
  readonly #closing: (() => void)[] = []

  post(message: Out): void {
    const { other } = this
    // As over a real line: a copy, and later.
    const copy: Out = structuredClone(message)
    queueMicrotask(() => {
      if (this.other === other) other?.take(copy)
    })
  }

  take(message: In): void {
    for (const listener of this.#messages) listener(message)
  }

  onMessage(listener: (message: In) => void): void {
    this.#messages.push(listener)
  }

  onClose(listener: () => void): void {
    this.#closing.push(listener)
  }

  close(): void {
    const { other } = this
    this.other = null
    if (other) other.#lost()
  }

  #lost(): void {
    this.other = null
    for (const listener of this.#closing) listener()
  }
}

/** Two ends that hear each other. */
export function connected<A, B>(): readonly [Line<A, B>, Line<B, A>] {
  const here = new End<A, B>()
  const there = new End<B, A>()
  here.other = there
  there.other = here
  return [here, there]
}
