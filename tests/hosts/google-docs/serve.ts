import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page, Route } from '@playwright/test'
import { bundle } from '../bundle'
import type { Control } from './stand-in/main'
import { defaultOptions, type StandInOptions } from './stand-in/options'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const ORIGIN = 'https://docs.google.com'

const documentUrl = (id: string, query = ''): string => `${ORIGIN}/document/d/${id}/edit${query}`

type Method = Exclude<keyof Control, 'editor'>
type Result<M extends Method> = Awaited<ReturnType<Control[M]>>

/** A stand-in that is being served, and the way to its control, which no page knows. */
export interface ServedStandIn {
  readonly url: string
  readonly options: StandInOptions
  /** Requests for the export, in order. */
  readonly exports: readonly string[]
  ready(page: Page): Promise<void>
  ask<M extends Method>(page: Page, method: M, ...args: Parameters<Control[M]>): Promise<Result<M>>
  stop(): Promise<void>
}

const policy = (nonce: string, trustedTypes: boolean): string =>
  [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "object-src 'none'",
    ...(trustedTypes ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ')

async function pageOf(
  options: StandInOptions,
  secret: string,
): Promise<Parameters<Route['fulfill']>[0]> {
  const nonce = randomBytes(12).toString('hex')
  const script = await bundle(here('./stand-in/main.ts'), 'standIn')
  const call = `standIn.start(${JSON.stringify(options)}, ${JSON.stringify(secret)})`
  const inline = `${script};${call}`.replaceAll('</', '<\\/')
  return {
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy(nonce, options.trustedTypes) },
    body: `<!doctype html><html lang="${options.language}"><head><meta charset="utf-8"><script nonce="${nonce}">${inline}</script></head><body></body></html>`,
  }
}

/** What a page's control is asked, run inside the page. */
interface Question {
  readonly secret: string
  readonly method: string
  readonly args: readonly unknown[]
}

const askControl = ({ secret, method, args }: Question): unknown => {
  const control: unknown = Reflect.get(window, Symbol.for(secret))
  if (typeof control !== 'object' || control === null) throw new Error('not started')
  const found: unknown = Reflect.get(control, method)
  if (typeof found !== 'function') throw new Error(`no ${method}`)
  return Reflect.apply(found, control, args)
}

async function answerExport(
  route: Route,
  options: StandInOptions,
  markdown: () => Promise<string>,
): Promise<void> {
  if (options.exports === 'sign-in') {
    const body = '<!doctype html><html><title>Sign in</title></html>'
    return route.fulfill({ contentType: 'text/html', body })
  }
  if (options.exports === 'refused') return route.fulfill({ status: 403, body: 'Forbidden' })
  if (options.exports === 'slow') await new Promise((resolve) => setTimeout(resolve, 4000))
  return route.fulfill({
    contentType: 'text/markdown; charset=utf-8',
    headers: { 'access-control-allow-origin': ORIGIN, 'access-control-allow-credentials': 'true' },
    body: await markdown(),
  })
}

/** Serves a document at its real address, to every page of a browser, until it is stopped. */
export async function serveStandIn(
  context: BrowserContext,
  id: string,
  given: Partial<StandInOptions>,
): Promise<ServedStandIn> {
  const options = { ...defaultOptions, ...given }
  const secret = randomBytes(12).toString('hex')
  const exports: string[] = []
  const isOurs = (url: URL, what: string): boolean =>
    url.origin === ORIGIN && new RegExp(`/d/${id}/${what}$`).test(url.pathname)
  const isPage = (url: URL): boolean => isOurs(url, 'edit')
  const isExport = (url: URL): boolean => isOurs(url, 'export')
  const isIcon = (url: URL): boolean => url.href === `${ORIGIN}/favicon.ico`
  const page = await pageOf(options, secret)
  const ask: ServedStandIn['ask'] = (target, method, ...args) =>
    target.evaluate(askControl, { secret, method, args }) as Promise<Result<typeof method>>
  const ready = async (target: Page): Promise<void> => {
    await target.waitForFunction((name) => Reflect.has(window, Symbol.for(name)), secret)
  }
  await context.route(isPage, (route) => route.fulfill(page))
  await context.route(isIcon, (route) => route.fulfill({ status: 204 }))
  await context.route(isExport, async (route) => {
    exports.push(route.request().url())
    const asking = route.request().frame().page()
    // The saved version is there whether or not the page has started.
    const markdown = async () => {
      await ready(asking)
      return ask(asking, 'exportMarkdown')
    }
    await answerExport(route, options, markdown)
  })
  return {
    url: documentUrl(id),
    options,
    exports,
    ask,
    ready,
    async stop() {
      await context.unroute(isPage)
      await context.unroute(isIcon)
      await context.unroute(isExport)
    },
  }
}
