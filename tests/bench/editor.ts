import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { type ServedStandIn, serveStandIn } from '../hosts/google-docs/serve'
import type { BlockSpec, StandInOptions } from '../hosts/google-docs/stand-in/options'
import type { LoadedExtension } from './browser'
import { heapOf } from './heap'
import { longPolicy } from './long-policy'
import { type Note, timingOf } from './measure'
import { type OurTime, ourTime } from './our-time'

/** How much slower than this machine a school's laptop may be. */
const SLOWDOWN = 4
const KEYS = 60
/** ms between two keys of somebody who types without stopping to think. */
const BETWEEN = 60
const TURNS = 25
/** An editor that is there as soon as its page is. */
const AT_ONCE = { boot: [0, 0], functionAfter: [0, 0] } as const

const isOurs = (url: string): boolean => url.startsWith('chrome-extension://')

async function profiled(
  cdp: CDPSession,
  act: () => Promise<void>,
  stretches = 1,
): Promise<OurTime> {
  await cdp.send('Profiler.start')
  await act()
  return ourTime(cdp, isOurs, stretches)
}

const marks = (page: Page) => page.locator('sendlint-overlay [part~="mark"]')

/** Waits until everything is checked and marked. */
async function settled(page: Page): Promise<void> {
  await marks(page).first().waitFor({ state: 'attached' })
  let last = -1
  for (;;) {
    const now = await marks(page).count()
    if (now === last) return
    last = now
    await page.waitForTimeout(700)
  }
}

/** ms from somebody's words in the document until they are marked, the pause before a check included. */
async function untilMarked(
  page: Page,
  served: ServedStandIn,
  at: number,
  words: string,
): Promise<number> {
  const there = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const root = document.querySelector('sendlint-overlay')?.shadowRoot
        if (!root) throw new Error('There is no overlay.')
        const marked = root.querySelectorAll('[part~="mark"]').length
        const start = performance.now()
        const seen = new MutationObserver(() => {
          if (root.querySelectorAll('[part~="mark"]').length <= marked) return
          seen.disconnect()
          resolve(performance.now() - start)
        })
        seen.observe(root, { subtree: true, childList: true, attributes: true })
      }),
  )
  await served.ask(page, 'remote', at, at, words)
  return there
}

/** Opens a document and leaves it open. */
async function open(context: BrowserContext, id: string, options: Partial<StandInOptions>) {
  const served = await serveStandIn(context, id, { ...AT_ONCE, ...options })
  const page = await context.newPage()
  await page.goto(served.url)
  await served.ready(page)
  return page
}

/**
 * MB that a tab with these blocks adds to the background and to its page, over the same page left
 * unchecked. The checks' knowledge is there once for all tabs: a short document has it loaded before.
 */
async function memoryAdded(context: BrowserContext, blocks: readonly BlockSpec[]): Promise<number> {
  const browser = await context.browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('The browser offers no debugging session.')
  const ofBackground = () => heapOf(browser, ({ type }) => type === 'service_worker')
  const ofPage = (id: string) =>
    heapOf(browser, ({ type, url }) => type === 'page' && url.includes(`/${id}/`))
  await settled(await open(context, 'short', { blocks: blocks.slice(0, 20) }))
  await open(context, 'unchecked', { blocks, flagDead: true })
  const before = await ofBackground()
  await settled(await open(context, 'checked', { blocks }))
  const background = (await ofBackground()) - before
  const page = (await ofPage('checked')) - (await ofPage('unchecked'))
  await browser.detach()
  return background + page
}

/** What a long document in Google Docs pays for being checked: the built extension in a stand-in of the editor. */
export async function editor(loaded: LoadedExtension, note: Note): Promise<void> {
  const { context } = loaded
  const { blocks, words } = longPolicy()
  const about = { ...AT_ONCE, blocks }
  const served = await serveStandIn(context, 'bench', about)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
  const opening = await profiled(cdp, async () => {
    await page.goto(served.url)
    await served.ready(page)
    await settled(page)
  })
  const longest = { ...timingOf(opening.pieces.slice(0, 1)), runs: 1 }
  note('Google Docs: longest piece of our work at opening', words, longest, '≤ 50 ms')

  await served.ask(page, 'select', 40, 40)
  await served.ask(page, 'focus')
  const edits: number[] = []
  // The first paragraph after the heading at the top.
  const start = (await served.ask(page, 'text')).indexOf('\n') + 1
  for (let turn = 0; turn < TURNS; turn++) {
    const written = `BESD group ${turn} `
    edits.push(await untilMarked(page, served, start, written))
    // Taken away again, so that what is in sight stays the same.
    await served.ask(page, 'remote', start, start + written.length, '')
    await page.waitForTimeout(700)
  }
  note('Google Docs: edit → mark, pause included', words, timingOf(edits), '≤ 350 ms')

  const redraws: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const { pieces } = await profiled(cdp, async () => {
      await page.mouse.move(600, 500)
      await page.mouse.wheel(0, 240)
      await page.waitForTimeout(400)
    })
    redraws.push(pieces[0] ?? 0)
  }
  note('Google Docs: marks redrawn after a scroll', words, timingOf(redraws), '≤ 8 ms')

  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  await served.ask(page, 'select', 40, 40)
  await page.waitForTimeout(1500)
  const { shares } = await profiled(
    cdp,
    async () => {
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.type('e')
        await page.waitForTimeout(BETWEEN)
      }
    },
    KEYS,
  )
  const slowed = `CPU slowed ${SLOWDOWN} ×`
  note(`Google Docs: our share of a keystroke, ${slowed}`, words, timingOf(shares), '≤ 4 ms')
  await page.close()
  await served.stop()

  const added = await memoryAdded(context, blocks)
  note('Google Docs: memory added by a tab', words, timingOf([added]), '≤ 40 MB', 'MB')
}
