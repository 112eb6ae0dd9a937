import { expect, type Frame, type Page, test } from '@playwright/test'
import { serveStandIn } from '../hosts/google-docs/serve'
import { serveWord } from '../hosts/word-online/serve'
import { markedPolicy } from './google-docs/policy'
import { type OwnBrowser, ownBrowser } from './rig/own-browser'
import { blocks } from './word-online/opened'

// What an open document keeps of the extension when it is removed or updated. Each test has a browser
// of its own, as there is no extension left in it afterwards.

interface OpenDocument {
  readonly page: Page
  readonly frame: Frame
  /** What of ours is left in the editor itself. */
  residue(): Promise<readonly string[]>
}

async function openDocs({ context }: OwnBrowser): Promise<OpenDocument> {
  const served = await serveStandIn(context, 'doc-departing', { blocks: markedPolicy(8) })
  const page = await context.newPage()
  await page.goto(served.url)
  await served.ready(page)
  return { page, frame: page.mainFrame(), residue: () => served.ask(page, 'strangers') }
}

async function openWord({ context }: OwnBrowser): Promise<OpenDocument> {
  const served = await serveWord(context, { blocks })
  const page = await context.newPage()
  await page.goto(served.url)
  const frame = await served.frame(page)
  const residue = async () => [
    ...(await served.ask(page, 'strangers')),
    ...(await served.ask(page, 'faults')),
  ]
  return { page, frame, residue }
}

const documents = { 'Google Docs': openDocs, 'Word Online': openWord } as const
const endings = ['remove', 'update'] as const

for (const [name, open] of Object.entries(documents)) {
  for (const ending of endings) {
    test(`${name} is left as it was when the extension is taken away: ${ending}`, async () => {
      const own = await ownBrowser()
      try {
        const { page, frame, residue } = await open(own)
        const errors: string[] = []
        page.on('pageerror', (error) => errors.push(error.message))
        const overlay = frame.locator('sendlint-overlay')
        await expect(overlay.locator('[part~="mark"]').first()).toBeAttached({ timeout: 30_000 })
        const before = await childrenOf(frame)
        await own[ending]()
        await expect(overlay).toHaveCount(0)
        expect(await childrenOf(frame)).toEqual(
          before.filter((each) => each !== 'sendlint-overlay'),
        )
        // Whoever goes on working notices nothing.
        await page.mouse.move(300, 300)
        await page.mouse.wheel(0, 400)
        await page.keyboard.press('F8')
        await expect(overlay).toHaveCount(0)
        expect(await residue()).toEqual([])
        expect(errors).toEqual([])
      } finally {
        await own.close()
      }
    })
  }
}

const childrenOf = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [document.documentElement, document.body].flatMap((parent) =>
      [...parent.children].map(({ localName }) => localName),
    ),
  )
