import type { Facts } from './assess'
import type { DocsClient } from './page-client'
import { EDITOR } from './selectors'

/** ms for Docs to start and hand over its text. */
const PATIENCE = 10_000
/** ms when it cannot be expected to any more. */
const SHORT_PATIENCE = 1500
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 500

/** Resolves after some ms, or at once when it is over. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })

export type Started = Pick<Facts, 'bridge' | 'early' | 'annotate' | 'text'>

async function ask(client: DocsClient): Promise<Started> {
  const status = await client.ask('status', {})
  if (!status) return { bridge: false, early: false, annotate: false, text: false }
  const read = status.annotate ? await client.ask('read', { revision: 0 }) : null
  return {
    bridge: true,
    early: status.early,
    annotate: status.annotate,
    text: read !== null && read.state !== 'none',
  }
}

/**
 * Waits until Docs has started and hands over its text, asking ever more seldom, or until that is no
 * longer to be expected. The only polling there is, and it ends.
 *
 * @param onAsked told what each question has found out
 */
export async function waitForStart(
  page: Window,
  client: DocsClient,
  onAsked: (found: Started) => void,
  signal: AbortSignal,
): Promise<Started> {
  const begun = performance.now()
  let wait = FIRST_PAUSE
  for (;;) {
    const found = await ask(client)
    onAsked(found)
    const hasEditor = page.document.querySelector(EDITOR) !== null
    const isReady = found.text && hasEditor
    const patience = found.bridge && found.early ? PATIENCE : SHORT_PATIENCE
    if (isReady || signal.aborted || performance.now() - begun > patience) return found
    await pause(wait, signal)
    wait = Math.min(wait * 1.5, LONGEST_PAUSE)
  }
}
