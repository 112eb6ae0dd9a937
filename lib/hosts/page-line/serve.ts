import * as v from 'valibot'
import { connectSchema } from './connect'

/** What every request carries; the rest depends on the operation. */
interface Asked {
  readonly op: string
  readonly id: number
}

/** Answers the requests of one connection. */
export interface Conversation<R extends Asked> {
  answer(request: R): Promise<unknown>
}

/**
 * Waits in the page's own world for the isolated half to connect and serves it, one connection at a
 * time, until it says `bye`. What is not of the agreed form is not answered.
 */
export function servePage<R extends Asked>(
  page: Window,
  form: v.GenericSchema<unknown, R>,
  open: () => Conversation<R>,
): void {
  let current: MessagePort | null = null
  const serve = (port: MessagePort) => {
    current?.close()
    current = port
    const conversation = open()
    port.onmessage = async ({ data }: MessageEvent<unknown>) => {
      const request = v.safeParse(form, data)
      if (!request.success) return
      const { id, op } = request.output
      const answer = await conversation.answer(request.output)
      if (port === current) port.postMessage({ id, answer })
      if (op === 'bye') {
        port.close()
        if (port === current) current = null
      }
    }
  }
  page.addEventListener(
    'message',
    (event) => {
      const [port] = event.ports
      if (event.source !== page || !port || !v.is(connectSchema, event.data)) return
      event.stopImmediatePropagation()
      serve(port)
    },
    { capture: true },
  )
}
