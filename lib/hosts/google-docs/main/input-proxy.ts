import { INPUT, INPUT_FRAME } from '../selectors'

/**
 * The hidden frame through which Docs takes input. It may be replaced at any time, so it is looked
 * up for every use.
 */
export interface InputProxy {
  readonly frame: HTMLIFrameElement
  /** The frame's own realm: events built anywhere else may be ignored. */
  readonly realm: Window & typeof globalThis
  readonly element: HTMLElement
}

/** Where Docs takes what is typed; null until it has been set up, or where nothing can be typed. */
export function findInputProxy(page: Document): InputProxy | null {
  const frame = page.querySelector<HTMLIFrameElement>(INPUT_FRAME)
  const realm = frame?.contentWindow as (Window & typeof globalThis) | null | undefined
  const element = frame?.contentDocument?.querySelector<HTMLElement>(INPUT)
  return frame && realm && element ? { frame, realm, element } : null
}

/** Frame first, then the element: the frame's own idea of what is focused is often its body. */
export function focusInput({ frame, realm, element }: InputProxy): void {
  realm.focus()
  if (frame.ownerDocument.activeElement !== frame) frame.focus({ preventScroll: true })
  element.focus({ preventScroll: true })
}

function clipboardEvent(
  { realm }: InputProxy,
  type: 'paste' | 'copy',
  text: string | null,
): ClipboardEvent {
  const clipboardData = new realm.DataTransfer()
  if (text !== null) clipboardData.setData('text/plain', text)
  return new realm.ClipboardEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  })
}

/** Hands the editor one plain paste. The person's clipboard is not touched. */
export const sendPaste = (proxy: InputProxy, text: string): void => {
  proxy.element.dispatchEvent(clipboardEvent(proxy, 'paste', text))
}

/** What the editor would copy at this moment; empty where it does not say. */
export function askForCopy(proxy: InputProxy): string {
  const event = clipboardEvent(proxy, 'copy', null)
  proxy.element.dispatchEvent(event)
  return event.clipboardData?.getData('text/plain') ?? ''
}

const BACKSPACE = 8

/** Hands the editor one press of Backspace, which removes the selection. */
export function sendBackspace({ realm, element }: InputProxy): void {
  for (const type of ['keydown', 'keyup'] as const) {
    const event = new realm.KeyboardEvent(type, {
      key: 'Backspace',
      code: 'Backspace',
      bubbles: true,
      cancelable: true,
      composed: true,
    })
    // Docs reads the old numeric codes, which the constructor leaves at 0.
    for (const name of ['keyCode', 'which'] as const) {
      Object.defineProperty(event, name, { get: () => BACKSPACE })
    }
    element.dispatchEvent(event)
  }
}
