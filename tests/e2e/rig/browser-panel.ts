import type { Page } from '@playwright/test'

/** The browser's own side panel, which is no page to Playwright but one to the browser's debugger. */
export interface BrowserPanel {
  /** Text of the panel; null while it is not open. */
  text(): Promise<string | null>
  close(): Promise<void>
}

export async function browserPanel(page: Page): Promise<BrowserPanel> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The browser offers no debugging session')
  const session = await browser.newBrowserCDPSession()
  let asked = 0
  const target = async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId
  }
  return {
    async text() {
      const targetId = await target()
      if (!targetId) return null
      const { sessionId } = await session.send('Target.attachToTarget', { targetId })
      const id = ++asked
      const answered = new Promise<string>((resolve) => {
        session.on('Target.receivedMessageFromTarget', ({ message }) => {
          const answer: { id?: number; result?: { result: { value: string } } } =
            JSON.parse(message)
          if (answer.id === id) resolve(answer.result?.result.value ?? '')
        })
      })
      const params = { expression: 'document.body.innerText', returnByValue: true }
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params })
      await session.send('Target.sendMessageToTarget', { sessionId, message })
      const text = await answered
      await session.send('Target.detachFromTarget', { sessionId })
      return text
    },
    async close() {
      const targetId = await target()
      if (targetId) await session.send('Target.closeTarget', { targetId })
      await session.detach()
    },
  }
}
