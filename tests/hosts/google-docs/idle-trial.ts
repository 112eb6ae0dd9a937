import { GoogleDocsHost } from '../../../lib/hosts/google-docs/google-docs-host'
import { startStandIn } from './in-page'
import { samplePolicy } from './sample-policy'

const names = [
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'fetch',
  'postMessage',
] as const

type Calls = Record<string, number>

/** Counts calls of everything that could keep a page awake, until it is stopped. */
function countCalls(): { readonly calls: Calls; stop(): void } {
  const calls: Calls = {}
  const restore: (() => void)[] = []
  const watch = (owner: object, name: string) => {
    const original: unknown = Reflect.get(owner, name)
    if (typeof original !== 'function') return
    Reflect.set(owner, name, function counted(this: unknown, ...args: unknown[]) {
      calls[name] = (calls[name] ?? 0) + 1
      return Reflect.apply(original, this, args)
    })
    restore.push(() => Reflect.set(owner, name, original))
  }
  for (const name of names) watch(window, name)
  watch(MessagePort.prototype, 'postMessage')
  watch(Element.prototype, 'getBoundingClientRect')
  watch(document, 'querySelectorAll')
  return {
    calls,
    stop() {
      for (const undo of restore) undo()
    },
  }
}

export interface IdleReport {
  /** Calls of any kind while nothing happened. */
  readonly idle: Calls
  /** Readings of layout made before the frame that shows a keystroke, over all keystrokes. */
  readonly forced: number
  readonly afterDestroy: Calls
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Leaves a watched document alone for a while, types in it, and takes the host away. */
export async function idleTrial(ms: number): Promise<IdleReport> {
  const control = await startStandIn({ blocks: samplePolicy(3, 200) })
  const host = new GoogleDocsHost(window)
  await host.probe()
  const snapshot = await host.snapshot()
  if (!snapshot) throw new Error('no snapshot')
  const observing = new AbortController()
  host.observe(async () => {
    const fresh = await host.snapshot()
    if (fresh) host.rectsFor(fresh, [{ paragraph: 0, start: 0, end: 4 }])
  }, observing.signal)
  await wait(600)

  const over = wait(ms)
  const quiet = countCalls()
  await over
  quiet.stop()

  let forced = 0
  for (let i = 0; i < 20; i++) {
    await frame()
    const typing = countCalls()
    control.remote(30 + i, 30 + i, 'e')
    await frame()
    forced += typing.calls['getBoundingClientRect'] ?? 0
    typing.stop()
    await wait(30)
  }

  observing.abort()
  host.destroy()
  await wait(400)
  const gone = countCalls()
  control.remote(30, 30, 'e')
  for (let i = 0; i < 3; i++) await frame()
  gone.stop()
  return { idle: quiet.calls, forced, afterDestroy: gone.calls }
}
