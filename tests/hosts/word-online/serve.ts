import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Frame, Page } from '@playwright/test'
import { bundle } from '../bundle'
import type { Control } from './stand-in/main'
import { defaultOptions, type StandInOptions } from './stand-in/options'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where a document is opened from, and where its editor comes from. */
export interface Topology {
  /** Address of the page around the frame. */
  readonly top?: string
  /** Host of the frame; any prefix of it may occur. */
  readonly host?: string
  readonly path?: string
  readonly frameName?: string
}

type Method = keyof Control
type Result<M extends Method> = ReturnType<Control[M]>

/** A stand-in that is being served, and the way to its control, which no page knows. */
export interface ServedWord {
  /** Address of the page around the frame. */
  readonly url: string
  /** The frame, once it has started. */
  frame(page: Page): Promise<Frame>
  ask<M extends Method>(page: Page, method: M, ...args: Parameters<Control[M]>): Promise<Result<M>>
  stop(): Promise<void>
}

const TOP =
  'https://contoso-my.sharepoint.com/personal/sencotest/_layouts/15/Doc.aspx?sourcedoc=%7Bone%7D'

/** The page around it posts a form into a frame without an address. */
const outerPage = (target: string, name: string): string =>
  `<!doctype html><title>SEND policy.docx - Word</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style>
<iframe name="${name}" id="${name}"></iframe>
<iframe name="WacFrame_Word_Inline" style="position:absolute;width:1px;height:1px" src="${target}&amp;inline=1"></iframe>
<form method="post" target="${name}" action="${target}"><input type="hidden" name="access_token" value="x"></form>
<script>document.forms[0].submit()</script>`

/** Serves a document at its real addresses, to every page of a browser, until it is stopped. */
export async function serveWord(
  context: BrowserContext,
  given: Partial<StandInOptions>,
  topology: Topology = {},
): Promise<ServedWord> {
  const options = { ...defaultOptions, ...given }
  const secret = randomBytes(12).toString('hex')
  const top = topology.top ?? TOP
  const name = topology.frameName ?? 'WacFrame_Word_0'
  const isViewer = options.frame === 'viewer'
  const host = topology.host ?? `euc-word-${isViewer ? 'view' : 'edit'}.officeapps.live.com`
  const path = topology.path ?? (isViewer ? '/wv/wordviewerframe.aspx' : '/we/wordeditorframe.aspx')
  const target = `https://${host}${path}?ui=en-GB&rs=en-GB&wopisrc=https%3A%2F%2Fcontoso%2F_vti_bin%2Fwopi.ashx%2Ffiles%2Fone`
  const script = await bundle(here('./stand-in/main.ts'), 'standIn')
  const call = `standIn.start(${JSON.stringify(options)}, ${JSON.stringify(secret)})`
  const inline = `${script};${call}`.replaceAll('</', '<\\/')
  const body = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"></head><body><script>${inline}</script></body></html>`
  const isTop = (url: URL): boolean => url.href === top
  const isFrame = (url: URL): boolean => url.hostname === host && url.pathname === path
  const isHelper = (url: URL): boolean => isFrame(url) && url.searchParams.has('inline')
  const isIcon = (url: URL): boolean => url.pathname === '/favicon.ico'
  await context.route(isTop, (route) =>
    route.fulfill({ contentType: 'text/html', body: outerPage(target, name) }),
  )
  await context.route(isFrame, (route) => route.fulfill({ contentType: 'text/html', body }))
  await context.route(isHelper, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Helper</title>' }),
  )
  await context.route(isIcon, (route) => route.fulfill({ status: 204 }))
  const frame: ServedWord['frame'] = async (page) => {
    await page.waitForFunction((id) => document.getElementById(id) !== null, name)
    for (;;) {
      const found = page
        .frames()
        .find((each) => each.url().startsWith(`https://${host}`) && !isHelper(new URL(each.url())))
      if (found) {
        await found.waitForFunction((known) => Reflect.has(window, Symbol.for(known)), secret)
        return found
      }
      await page.waitForTimeout(50)
    }
  }
  return {
    url: top,
    frame,
    async ask(page, method, ...args) {
      const found = await frame(page)
      const asked = found.evaluate(
        ({ secret, method, args }) => {
          const control: unknown = Reflect.get(window, Symbol.for(secret))
          if (typeof control !== 'object' || control === null) throw new Error('not started')
          const ask: unknown = Reflect.get(control, method)
          if (typeof ask !== 'function') throw new Error(`no ${method}`)
          return Reflect.apply(ask, control, args)
        },
        { secret, method, args: args as readonly unknown[] },
      )
      return asked as Promise<Result<typeof method>>
    },
    async stop() {
      await context.unroute(isTop)
      await context.unroute(isFrame)
      await context.unroute(isHelper)
      await context.unroute(isIcon)
    },
  }
}
