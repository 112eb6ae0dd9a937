import type { StandInOptions } from '../hosts/google-docs/stand-in/options'
import { expect, expectAccessible } from './fixtures'
import {
  announcer,
  card,
  compareMarks,
  marks,
  notice,
  overlay,
  statusItem,
} from './google-docs/marks'
import { docs, marked, type Opened, restOn } from './google-docs/opened'

// Everything runs against a stand-in that was built from what is known about Google's editor, at
// its real address, with the extension as it is shipped.

async function expectRightMarks(opened: Opened, least = 1): Promise<void> {
  const { page, served } = opened
  await expect
    .poll(async () => (await compareMarks(page, served)).faults, { intervals: [50, 100, 200] })
    .toEqual([])
  const report = await compareMarks(page, served)
  expect(report.drawn).toBeGreaterThanOrEqual(least)
}

const layouts: readonly Partial<StandInOptions>[] = [
  { zoom: 50 },
  { zoom: 100 },
  { zoom: 150 },
  { zoom: 200 },
  { zoom: 150, zoomBy: 'matrix' },
  { pageless: true },
  { pageless: true, zoom: 50 },
  { columns: 2 },
]

for (const layout of layouts) {
  docs(`marks lie on their words: ${JSON.stringify(layout)}`, async ({ open }) => {
    const opened = await open(layout)
    const { page, served } = opened
    await marked(page)
    await expectRightMarks(opened)
    for (const top of [700, 2600, 300]) {
      await served.ask(page, 'scrollTo', top)
      await expectRightMarks(opened, 0)
    }
    await served.ask(page, 'scrollTo', 0)
    await expectRightMarks(opened)
    await served.ask(page, 'remote', 1, 1, 'A new first line about School Action.\n')
    await expectRightMarks(opened, 2)
    await served.ask(page, 'rebuild')
    await expectRightMarks(opened, 2)
  })
}

docs.describe('the card', () => {
  docs(
    'opens after a rest, stays while read, and covers no words',
    async ({ open, takePicture }) => {
      const { page } = await open()
      await marked(page)
      await restOn(page, 1)
      await expect(card(page)).toBeVisible()
      const id = await marks(page).nth(1).getAttribute('data-diagnostic-id')
      expect(await card(page).getAttribute('data-sendlint-card')).toBe(id)
      const [onWords, onCard] = [
        await marks(page).nth(1).boundingBox(),
        await card(page).boundingBox(),
      ]
      expect(overlap(onWords, onCard)).toBe(0)
      expect(onCard?.x ?? -1).toBeGreaterThanOrEqual(0)
      expect((onCard?.x ?? 0) + (onCard?.width ?? 0)).toBeLessThanOrEqual(1280)
      await takePicture(page, 'google-docs-card')
      await expectAccessible(page, 'sendlint-overlay')
      if (onCard) await page.mouse.move(onCard.x + 40, onCard.y + 60, { steps: 4 })
      await page.waitForTimeout(500)
      await expect(card(page)).toBeVisible()
      await page.mouse.move(300, 700, { steps: 3 })
      await expect(card(page)).toBeHidden()
    },
  )

  docs('does not open on a click or a passing pointer, and takes no focus', async ({ open }) => {
    const { page, served } = await open()
    await marked(page)
    await served.ask(page, 'focus')
    const box = await marks(page).nth(0).boundingBox()
    if (!box) throw new Error('no mark')
    await page.mouse.move(box.x + 4, box.y + 4)
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForTimeout(700)
    await expect(card(page)).toBeHidden()
    await restOn(page, 1)
    await page.mouse.move(640, 720)
    await page.waitForTimeout(600)
    await expect(card(page)).toBeHidden()
    await restOn(page, 1)
    await expect(card(page)).toBeVisible()
    expect(await served.ask(page, 'isFocused')).toBe(true)
    await card(page).locator('.card-message').click()
    expect(await served.ask(page, 'isFocused')).toBe(true)
    await page.keyboard.type('x')
    await expect(card(page)).toBeHidden()
  })

  docs('leaves things as they are when asked to', async ({ open }) => {
    const { page } = await open()
    await marked(page)
    const all = await marks(page).count()
    const id = await marks(page).first().getAttribute('data-diagnostic-id')
    const dismissed = overlay(page).locator(`[part~="mark"][data-diagnostic-id="${id}"]`)
    await restOn(page, 0)
    await card(page).getByRole('button', { name: 'Dismiss here' }).click()
    await expect(dismissed).toHaveCount(0)
    expect(await marks(page).count()).toBeGreaterThan(0)
    await notice(page).getByRole('button', { name: 'Undo' }).click()
    await expect(marks(page)).toHaveCount(all)
    const rule = await marks(page).first().getAttribute('data-rule-id')
    await restOn(page, 0)
    await card(page).getByRole('button', { name: 'Turn this check off' }).click()
    await expect(overlay(page).locator(`[part~="mark"][data-rule-id="${rule}"]`)).toHaveCount(0)
    await notice(page).getByRole('button', { name: 'Undo' }).click()
    await expect(marks(page)).toHaveCount(all)
  })
})

docs.describe('a quick fix', () => {
  docs(
    'changes the words once, leaves the rest, and is taken back in one step',
    async ({ open, takePicture }) => {
      const opened = await open()
      const { page, served } = opened
      await marked(page)
      await served.ask(page, 'focus')
      const before = await served.ask(page, 'text')
      await restOn(page, 0)
      await card(page).locator('[data-fix-index="0"]').dblclick()
      await expect(notice(page)).toContainText('Replaced')
      await expect(card(page)).toBeHidden()
      const after = await served.ask(page, 'text')
      expect(await served.ask(page, 'taken')).toBe(1)
      expect(after).toBe(before.replace('School Action', 'SEN Support'))
      await takePicture(page, 'google-docs-fixed')
      await expectRightMarks(opened)
      await notice(page).getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => served.ask(page, 'text')).toBe(before)
      expect(await served.ask(page, 'taken')).toBe(2)
      await expectRightMarks(opened)
    },
  )

  docs('finds its words again after somebody else has written above them', async ({ open }) => {
    const { page, served } = await open()
    await marked(page)
    await restOn(page, 0)
    await expect(card(page)).toBeVisible()
    await served.ask(page, 'remoteAfter', 5, 1, 1, 'A line by a colleague.\n')
    await card(page).locator('[data-fix-index="0"]').click()
    await expect(notice(page)).toContainText('Replaced')
    const text = await served.ask(page, 'text')
    expect(text.startsWith('\u0003A line by a colleague.\n')).toBe(true)
    expect(text).toContain('Register 0 still lists SEN Support beside')
  })

  docs(
    'that the editor swallows is told, copied, and not tried again',
    async ({ open, takePicture }) => {
      const { page, served } = await open({ swallows: true })
      await marked(page)
      const before = await served.ask(page, 'text')
      await restOn(page, 0)
      await card(page).locator('[data-fix-index="0"]').click()
      await expect(card(page)).toContainText('Not changed')
      await expect(card(page)).toContainText('copied')
      await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-copy')
      expect(await served.ask(page, 'text')).toBe(before)
      await takePicture(page, 'google-docs-refused')
      await card(page).locator('[data-fix-index="0"]').click()
      await expect(card(page)).toContainText('The replacement has been copied.')
    },
  )

  docs('while suggesting is added as a suggestion', async ({ open }) => {
    const { page, served } = await open({ mode: 'suggesting' })
    await marked(page)
    await served.ask(page, 'focus')
    await restOn(page, 0)
    await card(page).locator('[data-fix-index="0"]').click()
    await expect(notice(page)).toContainText('added as a suggestion')
    await expect(notice(page).getByRole('button', { name: 'Undo' })).toBeHidden()
  })
})

docs.describe('keys', () => {
  docs(
    'go from problem to problem, show fixes, and give the focus back',
    async ({ open, takePicture }) => {
      const { page, served } = await open()
      await marked(page)
      await served.ask(page, 'focus')
      await page.keyboard.press('F8')
      await expect(announcer(page)).toContainText(/^Problem 1 of \d+, (must|should|consider|note)/)
      await expect(card(page)).toBeVisible()
      expect(await served.ask(page, 'isFocused')).toBe(true)
      await page.keyboard.press('F8')
      await expect(announcer(page)).toContainText(/^Problem 2 of \d+/)
      await page.keyboard.press('Shift+F8')
      await page.keyboard.press('Shift+F8')
      await expect(announcer(page)).toContainText(/^Problem (\d+) of \1,/)
      await page.keyboard.press('F8')
      await expect(announcer(page)).toContainText(/^Problem 1 of/)
      await expect(async () => {
        await page.keyboard.press('F8')
        await expect(announcer(page)).toContainText('School Action', { timeout: 300 })
      }).toPass()
      await page.keyboard.press('Alt+F8')
      await expect(card(page).locator('[data-fix-index="0"]')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(card(page)).toBeHidden()
      expect(await served.ask(page, 'isFocused')).toBe(true)
      await page.keyboard.press('Alt+F8')
      await expect(card(page).locator('[data-fix-index="0"]')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(notice(page)).toContainText('Replaced')
      await expect.poll(() => served.ask(page, 'isFocused')).toBe(true)
      await page.keyboard.press('Alt+Shift+F8')
      const palette = overlay(page).locator('[data-sendlint-palette]')
      await expect(palette.getByRole('combobox')).toBeFocused()
      await takePicture(page, 'google-docs-palette')
      await expectAccessible(page, 'sendlint-overlay')
      await page.keyboard.type('quiet')
      await page.keyboard.press('Enter')
      await expect(marks(page)).toHaveCount(0)
      expect(await served.ask(page, 'isFocused')).toBe(true)
      // Quiet is kept for every document, those of other tests too.
      await page.keyboard.press('Alt+Shift+F8')
      await expect(palette.getByRole('combobox')).toBeFocused()
      await page.keyboard.type('quiet')
      await page.keyboard.press('Enter')
      await marked(page)
    },
  )
})

function overlap(a: Rect | null, b: Rect | null): number {
  if (!a || !b) return Number.NaN
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

type Rect = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
