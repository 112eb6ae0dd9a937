import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { openPanelFor, rows, said } from './rig/side-panel'
import { card, marked, word } from './word-online/opened'

// Word's document lies in a frame of another origin; the panel knows the tab alone.

const beside = word.extend<{ panelFor: (page: Page) => Promise<Page> }>({
  panelFor: async ({ serviceWorker, openExtensionPage }, use) =>
    use((page) => openPanelFor(page, serviceWorker, openExtensionPage)),
})

beside('Word: rows, places, a fix, all safe fixes, undo', async ({ open, panelFor }) => {
  const { page, frame, served } = await open()
  await marked(frame)
  const panel = await panelFor(page)
  const ccg = rows(panel).filter({ hasText: 'CCG' }).first()
  await ccg.click()
  await expect(card(frame)).toHaveAttribute(
    'data-sendlint-card',
    (await ccg.getAttribute('data-diagnostic-id')) ?? '',
  )
  const before = await served.ask(page, 'paragraphs')
  await panel.locator('[data-fix-index="0"]').click()
  await expect.poll(async () => (await served.ask(page, 'paragraphs'))[4]).not.toContain('CCG')
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => served.ask(page, 'paragraphs')).toEqual(before)
  await panel.getByRole('button', { name: /^Fix all/ }).click()
  await panel.getByRole('dialog').getByRole('button', { name: /^Make/ }).click()
  await expect(said(panel)).toContainText(/changes? made\./, { timeout: 15_000 })
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => served.ask(page, 'paragraphs'), { timeout: 15_000 }).toEqual(before)
  expect(await served.ask(page, 'faults')).toEqual([])
})

beside(
  'Word, only part read: nothing is said to be missing',
  async ({ open, panelFor, takePicture }) => {
    const { page, frame } = await open({ model: 'absent' })
    await marked(frame)
    const panel = await panelFor(page)
    await expect(rows(panel).first()).toBeVisible()
    await expect(panel.locator('.document-head')).toContainText(
      'Only the pages that you have scrolled',
    )
    await takePicture(panel, 'sidepanel-word-part')
    for (const tab of ['Coverage', 'Voice', 'Review']) {
      await panel.getByRole('tab', { name: tab }).click()
      await expect(panel.getByText(/cannot be judged yet/)).toBeVisible()
    }
    await takePicture(panel, 'sidepanel-word-part-review')
    await panel.getByRole('tab', { name: 'Problems' }).click()
    await expect(
      rows(panel).and(panel.locator('[data-rule-id^="C"]:not([data-rule-id*="-"])')),
    ).toHaveCount(0)
  },
)

beside(
  'Word: the review of the whole document, its problems and its report',
  async ({ open, panelFor, takePicture }) => {
    const { page, frame } = await open()
    await marked(frame)
    const panel = await panelFor(page)
    await panel.getByRole('tab', { name: 'Review' }).click()
    await expect(panel.locator('.review-answer')).toHaveCount(30)
    await panel.locator('.review-problem').first().click()
    await expect(card(frame)).toBeVisible()
    await takePicture(panel, 'sidepanel-word-review')
    const downloading = panel.waitForEvent('download')
    await panel.getByRole('button', { name: 'Save report' }).click()
    expect((await downloading).suggestedFilename()).toMatch(/ review report \d{4}-\d\d-\d\d\.html$/)
  },
)

beside('Word: covered elsewhere is remembered', async ({ open, panelFor }) => {
  const { page, frame } = await open()
  await marked(frame)
  const panel = await panelFor(page)
  await panel.getByRole('tab', { name: 'Coverage' }).click()
  const item = panel.locator('[data-coverage-id="C13"]')
  await item.getByRole('button').first().click()
  await item.getByRole('button', { name: 'Covered elsewhere…' }).click()
  await item.getByLabel('Where is it covered?').fill('SEND pages of our website')
  await panel.keyboard.press('Enter')
  await expect(item).toHaveAttribute('data-status', 'met')
  await page.reload()
  await expect(rows(panel).first().or(item)).toBeVisible({ timeout: 15_000 })
  await panel.getByRole('tab', { name: 'Coverage' }).click()
  await expect(item).toHaveAttribute('data-status', 'met')
  await item.getByRole('button').first().click()
  await item.getByRole('button', { name: 'Take back' }).click()
  await expect(item).toHaveAttribute('data-status', 'missing')
})

beside('Word loaded again is found again', async ({ open, panelFor }) => {
  const { page, frame } = await open()
  await marked(frame)
  const panel = await panelFor(page)
  await expect(rows(panel).first()).toBeVisible()
  const count = await rows(panel).count()
  await page.reload()
  await expect(rows(panel)).toHaveCount(count, { timeout: 15_000 })
})
