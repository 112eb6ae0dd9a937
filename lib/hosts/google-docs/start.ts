import { pause } from '../pause'
import type { Facts } from './assess'
import type { DocsClient } from './page-client'
import { EDITOR } from './selectors'

/** ms for Docs to start and hand over its text, from when its editor has come; slow computers need them. */
const PATIENCE = 30_000
/** ms when it has been asked in vain before. */
const LESS_PATIENCE = 10_000
/** ms when it cannot be expected to any more. */
const SHORT_PATIENCE = 1500
const FIRST_PAUSE = 100
const LONGEST_PAUSE = 500
/** ms between two questions once there have been many. */
const SELDOM = 2000

export type Started = Pick<Facts, 'bridge' | 'early' | 'annotate' | 'text' | 'selects'>

const SILENCE: Started = {
  bridge: false,
  early: false,
  annotate: false,
  text: false,
  selects: true,
}

async function ask(client: DocsClient): Promise<Started> {
  const status = await client.ask('status', {})
  if (!status) return SILENCE
  const { early, annotate } = status
  const read = annotate ? await client.ask('read', { revision: 0 }) : null
  if (!read || read.state === 'none') return { ...SILENCE, bridge: true, early, annotate }
  // Only what has been handed over tells whether it can select.
  const selects = (await client.ask('status', {}))?.selects ?? true
  return { bridge: true, early, annotate, text: true, selects }
}

/**
 * Waits until Docs has started and hands over its text, asking ever more seldom, or until that is no
 * longer to be expected. The only polling there is, and it ends.
 *
 * @param onAsked told what each question has found out
 * @param isFirst whether the page may only just have been opened
 */
export async function waitForStart(
  page: Window,
  client: DocsClient,
  onAsked: (found: Started) => void,
  isFirst: boolean,
  signal: AbortSignal,
): Promise<Started> {
  let begun = performance.now()
  let hadEditor = false
  let wait = FIRST_PAUSE
  for (;;) {
    const found = await ask(client)
    onAsked(found)
    const hasEditor = page.document.querySelector(EDITOR) !== null
    if (hasEditor && !hadEditor) begun = performance.now()
    hadEditor = hasEditor
    const isReady = found.text && hasEditor
    const isExpected = found.bridge && found.early
    const patience = isExpected ? (isFirst ? PATIENCE : LESS_PATIENCE) : SHORT_PATIENCE
    const waited = performance.now() - begun
    if (isReady || signal.aborted || waited > patience) return found
    await pause(wait, signal)
    wait = Math.min(wait * 1.5, waited > LESS_PATIENCE ? SELDOM : LONGEST_PAUSE)
  }
}
