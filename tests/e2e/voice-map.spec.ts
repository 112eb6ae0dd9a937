import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'

/** Reading a long sample for the first time takes a while on a busy machine. */
const READ = { timeout: 20_000 }

const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name })

test('the voice map shows parents beside pupils, and the sentence behind a lane', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await expect(page.getByRole('status')).toContainText('problems', READ)
  await tab(page, /Voice/).click()
  const map = page.getByRole('tabpanel', { name: 'Voice' })
  await expect(map.getByRole('rowheader', { name: 'Pupil participation' })).toBeAttached()
  await takePicture(page, 'voice-map-2014')
  await expectAccessible(page)

  const row = map.getByRole('row').filter({ hasText: 'Working with parents' })
  await row.getByRole('button', { name: /^Parents:/ }).click()
  await expect(map.locator('.voice-evidence')).toBeVisible()
  await takePicture(page, 'voice-map-2014-sentence')
})

test('the current sample is loud in both lanes', async ({ openExtensionPage, takePicture }) => {
  const page = await openExtensionPage('desk.html?sample=send-policy-current')
  await expect(page.getByRole('status')).toContainText('words', READ)
  await tab(page, /Voice/).click()
  await expect(page.locator('.voice-bands')).toContainText('shared decisions')
  await takePicture(page, 'voice-map-current')
})

test('tabs are one stop, and the arrow keys go between them', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('desk.html?sample=advice-bad')
  await expect(page.getByRole('status')).toContainText('words', READ)
  await tab(page, /Problems/).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('tab', { selected: true })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(tab(page, /Problems/)).toHaveAttribute('aria-selected', 'true')
  await expect(tab(page, /Voice/)).toHaveAttribute('tabindex', '-1')
})

test('the voice map without colour', async ({ openExtensionPage, takePicture }) => {
  const page = await openExtensionPage('desk.html?sample=advice-bad')
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.getByRole('status')).toContainText('problems', READ)
  await tab(page, /Voice/).click()
  await expect(page.locator('.voice-table')).toBeVisible()
  await takePicture(page, 'voice-map-forced-colours')
})
