import { PANEL } from './selectors'

/** ms after a press at which it is looked what has come of it: at once, and through the server. */
const LOOKS = [300, 1500] as const

const isKeyCombination = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey

/**
 * Tells when something other than the document has been pressed: a button of the ribbon, or a key
 * that stands for one. Word says nowhere that it tracks changes from now on, so that is looked at
 * after a press, and only then.
 */
export function watchPresses(
  page: Window & typeof globalThis,
  onPressed: () => void,
  signal: AbortSignal,
): void {
  let timers: ReturnType<typeof setTimeout>[] = []
  const stop = () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }
  const pressed = () => {
    stop()
    timers = LOOKS.map((wait) => setTimeout(onPressed, wait))
  }
  const isAmongPages = ({ target }: Event): boolean =>
    target instanceof page.Node && (page.document.querySelector(PANEL)?.contains(target) ?? false)
  const options = { capture: true, passive: true, signal }
  page.addEventListener('pointerup', (event) => isAmongPages(event) || pressed(), options)
  page.addEventListener(
    'keyup',
    (event) => {
      if (isKeyCombination(event) || !isAmongPages(event)) pressed()
    },
    options,
  )
  signal.addEventListener('abort', stop, { once: true })
}
