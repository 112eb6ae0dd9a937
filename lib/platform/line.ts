import { type Browser, browser } from 'wxt/browser'
import { ifThere } from './presence'

/** One end of a line between two parts of the extension; it carries plain data in both directions. */
interface PlatformLine<Out, In> {
  post(message: Out): void
  onMessage(listener: (message: In) => void): void
  onClose(listener: () => void): void
  close(): void
}

function lineOf<Out, In>(port: Browser.runtime.Port): PlatformLine<Out, In> {
  let isOpen = true
  const closing: (() => void)[] = []
  port.onDisconnect.addListener(() => {
    isOpen = false
    // Read, or the browser complains of it: nobody at the other end is an answer like any other.
    void browser.runtime.lastError
    for (const listener of closing) listener()
  })
  return {
    post(message) {
      if (isOpen) port.postMessage(message)
    },
    onMessage: (listener) => port.onMessage.addListener((message: In) => listener(message)),
    onClose: (listener) => closing.push(listener),
    close() {
      isOpen = false
      ifThere(() => port.disconnect())
    },
  }
}

/** Opens a line to the background, starting it if need be. */
export const openLine = <Out, In>(name: string): PlatformLine<Out, In> =>
  lineOf(browser.runtime.connect({ name }))

/** Opens a line to whatever part of this extension is at work in a tab; it is closed at once when none is. */
export const openLineTo = <Out, In>(tabId: number, name: string): PlatformLine<Out, In> =>
  lineOf(browser.tabs.connect(tabId, { name }))

/** Takes lines of one name, from parts of this extension alone. */
export function takeLines<Out, In>(
  name: string,
  take: (line: PlatformLine<Out, In>) => void,
): () => void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) take(lineOf(port))
  }
  browser.runtime.onConnect.addListener(onConnect)
  return () => ifThere(() => browser.runtime.onConnect.removeListener(onConnect))
}
