import type { Change } from './host'
import { Pace } from './pace'

type Listener = (changes: ReadonlySet<Change>) => void

/** Runs a callback later, at most once however often it is asked meanwhile. */
export type Schedule = (callback: () => void) => void

/**
 * Gathers hints and passes them on together, once for each turn of the schedule. Those that come
 * from typing wait until there is a pause: until then each costs a flag.
 */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>()
  readonly #pace: Pace
  #waiting = new Set<Change>()
  #typed = new Set<Change>()

  constructor(
    private readonly schedule: Schedule,
    signal: AbortSignal,
  ) {
    this.#pace = new Pace(() => {
      const typed = this.#typed
      this.#typed = new Set()
      this.note(...typed)
    }, signal)
  }

  /** Whether changes are waiting for a pause in the typing. */
  get isTyping(): boolean {
    return this.#typed.size > 0
  }

  /** A key was pressed: typed changes that are waiting wait on. */
  noteKey(): void {
    this.#pace.stay()
  }

  /** Something has changed as it does when somebody types: passed on once there is a pause. */
  noteTyped(changes: readonly Change[]): void {
    for (const change of changes) this.#typed.add(change)
    this.#pace.later()
  }

  note(...changes: readonly Change[]): void {
    const isFirst = this.#waiting.size === 0
    for (const change of changes) this.#waiting.add(change)
    if (isFirst && this.#waiting.size > 0) this.schedule(() => this.#flush())
  }

  observe(listener: Listener, signal: AbortSignal): void {
    if (signal.aborted) return
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }

  #flush(): void {
    const changes = this.#waiting
    this.#waiting = new Set()
    for (const listener of [...this.#listeners]) listener(changes)
  }
}

/**
 * Runs callbacks in a task of their own right after the next frame was painted: layout is up to
 * date then, so reading it forces nothing. In a hidden tab nothing runs.
 */
export function afterFrame(signal: AbortSignal): Schedule {
  const { port1, port2 } = new MessageChannel()
  let callbacks: (() => void)[] = []
  let frame = 0
  port1.onmessage = () => {
    const due = callbacks
    callbacks = []
    for (const callback of due) callback()
  }
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame)
      callbacks = []
      port1.close()
    },
    { once: true },
  )
  return (callback) => {
    if (signal.aborted) return
    callbacks.push(callback)
    if (callbacks.length > 1) return
    frame = requestAnimationFrame(() => port2.postMessage(null))
  }
}
