import type { Page } from '@playwright/test'
import { type ServedStandIn, serveStandIn } from '../../hosts/google-docs/serve'
import type { StandInOptions } from '../../hosts/google-docs/stand-in/options'
import { test } from '../fixtures'
import { settled } from '../rig/settled'
import { marks } from './marks'
import { markedPolicy } from './policy'

export interface Opened {
  readonly page: Page
  readonly served: ServedStandIn
}

let documents = 0

/** Opens documents in the editor at its real address; they are taken away after each test. */
export const docs = test.extend<{ open: (options?: Partial<StandInOptions>) => Promise<Opened> }>({
  open: async ({ browserContext, openPage }, use) => {
    const all: ServedStandIn[] = []
    await use(async (options = {}) => {
      const served = await serveStandIn(browserContext, `doc-${++documents}`, {
        blocks: markedPolicy(8),
        boot: [0, 20],
        functionAfter: [20, 60],
        ...options,
      })
      all.push(served)
      const page = await openPage(served.url)
      await served.ready(page)
      return { page, served }
    })
    for (const served of all) await served.stop()
  },
})

/** Waits until the document has been read, checked and marked. */
export const marked = (page: Page) => settled(marks(page))

/** Rests the pointer on the n-th mark. */
export async function restOn(page: Page, index: number): Promise<void> {
  const box = await marks(page).nth(index).boundingBox()
  if (!box) throw new Error(`There is no mark ${index}.`)
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}
