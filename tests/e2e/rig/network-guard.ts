import type { BrowserContext, Route } from '@playwright/test'

/** What a stand-in answers with; a string is an HTML page. */
export type Answer = string | Parameters<Route['fulfill']>[0]

/** Keeps a whole browser off the network and remembers every attempt to reach it. */
export interface NetworkGuard {
  /** Answers requests to `url` from memory until the running test ends. */
  fulfil(url: string | RegExp, answer: Answer): Promise<void>
  /** Attempts nobody answered, as `METHOD url`, since the running test began. */
  leaks(): readonly string[]
  /** Forgets answers and attempts; returns the attempts. */
  reset(): Promise<readonly string[]>
}

/**
 * Blocks every request that would leave the browser: pages, frames, workers and the extension's
 * service worker alike. The extension's own files need no network and are not touched.
 */
export const guardNetwork = async (context: BrowserContext): Promise<NetworkGuard> => {
  let leaks: string[] = []
  let answered: (string | RegExp)[] = []

  await context.route(/^(https?|ftp):/i, (route) => {
    leaks.push(`${route.request().method()} ${route.request().url()}`)
    return route.abort('blockedbyclient')
  })
  await context.routeWebSocket(/./, (socket) => {
    leaks.push(`WebSocket ${socket.url()}`)
    return socket.close()
  })

  return {
    async fulfil(url, answer) {
      answered.push(url)
      const response =
        typeof answer === 'string' ? { contentType: 'text/html', body: answer } : answer
      await context.route(url, (route) => route.fulfill(response))
    },
    leaks: () => leaks,
    async reset() {
      const seen = leaks
      leaks = []
      for (const url of answered) await context.unroute(url)
      answered = []
      return seen
    },
  }
}
