import type { BrowserContext, Page } from 'playwright-core'
import type { LoadedExtension } from './browser'
import { type Note, timingOf } from './measure'

const RUNS = 15

/** From the start of the navigation until something of this kind stands in the page. */
async function opened(context: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return
      performance.mark('there')
      seen.disconnect()
    })
    seen.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.goto(url)
  await page.waitForSelector(selector)
  const took = await page.evaluate(() => performance.getEntriesByName('there')[0]?.startTime ?? 0)
  await page.close()
  return took
}

/** From one more letter to the lines drawn for it, laid out. */
const typed = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (value) => {
    const field = document.querySelector('input')
    if (!field) throw new Error('There is no field to type in.')
    const start = performance.now()
    field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await new Promise<void>((resolve) => queueMicrotask(resolve))
    await new Promise<void>((resolve) => queueMicrotask(resolve))
    document.body.getBoundingClientRect()
    return performance.now() - start
  }, text)

async function measure(context: BrowserContext, base: string, note: Note): Promise<void> {
  const open = async (what: string, path: string, selector: string) => {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) times.push(await opened(context, base + path, selector))
    note(`popup: ${what}`, 0, timingOf(times), '≤ 100 ms')
  }
  await open('open → field', 'popup.html', 'input')
  await open('open → result for “6.36”', 'popup.html?q=6.36', '[role=option]')
  await open('open → results for “senco time”', 'popup.html?q=senco%20time', '[role=option]')
  await open('open → results for “anual reveiw”', 'popup.html?q=anual%20reveiw', '[role=option]')

  for (const query of [
    '6.36',
    'how often meet parents',
    'seco tmie off tiemtable',
    'anual reveiw',
  ]) {
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      const page = await context.newPage()
      await page.goto(`${base}popup.html`)
      await page.waitForTimeout(500)
      for (let end = 1; end <= query.length; end++)
        times.push(await typed(page, query.slice(0, end)))
      await page.close()
    }
    note(`popup: a letter of “${query}”`, 0, timingOf(times), '≤ 16 ms')
  }
}

/** How long the lookup popup takes in the built extension, in a real browser. */
export async function popup({ context, extensionId }: LoadedExtension, note: Note): Promise<void> {
  await measure(context, `chrome-extension://${extensionId}/`, note)
}
