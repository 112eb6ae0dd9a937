import type { CDPSession } from 'playwright-core'

interface Target {
  readonly type: string
  readonly url: string
}

/** Asks a page or a worker of the browser, which answers in messages. */
async function ask(browser: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++asked
  const answer = new Promise<unknown>((resolve) => {
    const hear = (event: { readonly sessionId: string; readonly message: string }) => {
      const message = JSON.parse(event.message) as {
        readonly id?: number
        readonly result?: unknown
      }
      if (event.sessionId !== sessionId || message.id !== id) return
      browser.off('Target.receivedMessageFromTarget', hear)
      resolve(message.result)
    }
    browser.on('Target.receivedMessageFromTarget', hear)
  })
  const message = JSON.stringify({ id, method })
  await browser.send('Target.sendMessageToTarget', { sessionId, message })
  return answer
}

let asked = 0

/**
 * MB in use on the heap of the first page or worker that fits, once what nobody needs is gone.
 *
 * @throws Error when none fits
 */
export async function heapOf(
  browser: CDPSession,
  fits: (target: Target) => boolean,
): Promise<number> {
  const { targetInfos } = await browser.send('Target.getTargets')
  const target = targetInfos.find(fits)
  if (!target) throw new Error('No such page or worker.')
  const { targetId } = target
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  await ask(browser, sessionId, 'HeapProfiler.enable')
  await ask(browser, sessionId, 'HeapProfiler.collectGarbage')
  const usage = (await ask(browser, sessionId, 'Runtime.getHeapUsage')) as { usedSize: number }
  await browser.send('Target.detachFromTarget', { sessionId })
  return usage.usedSize / 1_000_000
}
