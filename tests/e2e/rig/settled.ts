import { expect, type Locator } from '@playwright/test'

/** ms without a new element after which no more are to be expected. */
const QUIET = 500

/**
 * Waits until there is one element at least and their number stays the same: what is found in a
 * document is drawn part by part.
 */
export async function settled(locator: Locator): Promise<void> {
  await expect(locator.first()).toBeAttached({ timeout: 30_000 })
  let before = 0
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await locator.count()]
        before = now
        return now > 0 && now === last
      },
      { timeout: 30_000, intervals: [QUIET] },
    )
    .toBe(true)
}
