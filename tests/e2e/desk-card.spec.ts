import type { Locator, Page } from '@playwright/test'
import { notice, openText, READ, rows } from './desk/page'
import { expect, expectAccessible, test } from './fixtures'

const policy = `# SEN policy

Pupils with a statement of SEN are supported. We follow the Disability Discrimination Act 1995.

The LEA decides.
`

const card = (page: Page) => page.locator('[data-sendlint-card]')
const chosen = (page: Page) => page.locator('.problem[aria-selected="true"]')

test('one click on a problem shows its card, and the list stays in the hand', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policy)
  await expect(rows(page).nth(2)).toBeVisible(READ)
  for (const index of [1, 0, 2]) {
    const row = rows(page).nth(index)
    await row.click()
    const id = (await row.getAttribute('data-diagnostic-id')) ?? ''
    await expect(page.locator(`[data-sendlint-card="${id}"]`)).toBeVisible()
    await expect(card(page)).toHaveCount(1)
    await expect(chosen(page)).toHaveAttribute('data-diagnostic-id', id)
  }
  // The keys go on from there, and the card goes with them.
  await page.keyboard.press('ArrowUp')
  const id = (await chosen(page).getAttribute('data-diagnostic-id')) ?? ''
  await expect(card(page)).toHaveAttribute('data-sendlint-card', id)
  await page.keyboard.press('Enter')
  await expect(card(page).locator('[data-fix-index="0"]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(page.getByRole('listbox', { name: 'Problems' })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await page.keyboard.press('F8')
  await expect(card(page)).toBeVisible()
  await card(page).getByRole('button', { name: 'Close' }).click()
  await expect(card(page)).toHaveCount(0)
})

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it is not shown')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

for (const height of [800, 420])
  test(`cards stay in the column of the document, with what can be done in sight, ${height} px high`, async ({
    openExtensionPage,
    takePicture,
  }) => {
    test.slow()
    const page = await openExtensionPage('desk.html?sample=advice-bad')
    await page.setViewportSize({ width: 1000, height })
    await expect(notice(page)).toContainText('words', READ)
    const column = await boxOf(page.locator('.cm-scroller'))
    const count = await rows(page).count()
    for (let index = 0; index < count; index += 3) {
      await rows(page).nth(index).click()
      await expect(async () => {
        const box = await boxOf(card(page))
        expect(box.x).toBeGreaterThanOrEqual(column.x - 1)
        expect(box.right).toBeLessThanOrEqual(column.right + 1)
        expect(box.y).toBeGreaterThanOrEqual(column.y - 1)
        expect(box.bottom).toBeLessThanOrEqual(column.bottom + 1)
        const actions = await boxOf(card(page).locator('.card-ignore'))
        expect(actions.y).toBeGreaterThanOrEqual(box.y)
        expect(actions.bottom).toBeLessThanOrEqual(box.bottom + 1)
      }).toPass({ timeout: 5000 })
    }
    await takePicture(page, `desk-card-${height}`)
    await expectAccessible(page)
  })

test('on a narrow page the card is a sheet below, and the list has room', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html?sample=advice-bad')
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(notice(page)).toContainText('words', READ)
  const list = await boxOf(page.getByRole('listbox', { name: 'Problems' }))
  expect(list.height).toBeGreaterThan(300)
  await takePicture(page, 'desk-narrow-list')
  await rows(page).nth(2).click()
  await expect(card(page)).toBeVisible()
  const box = await boxOf(card(page))
  expect([Math.round(box.x), Math.round(box.bottom)]).toEqual([0, 740])
  expect(box.height).toBeLessThan(740 / 2)
  const words = await boxOf(page.locator('.cm-selectionBackground').first())
  expect(words.y).toBeGreaterThanOrEqual(0)
  expect(words.bottom).toBeLessThanOrEqual(box.y)
  await page.screenshot({ path: 'test-results/screenshots/desk-narrow-card.png' })
  await card(page).getByRole('button', { name: 'Close' }).click()
  await expect(card(page)).toHaveCount(0)
  await expectAccessible(page)
})
