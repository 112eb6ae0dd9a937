import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './fixtures'
import { beside } from './google-docs/beside'
import { marked } from './google-docs/opened'
import { sampleBlocks } from './google-docs/sample'
import { rows, said } from './rig/side-panel'

const LINK = 'https://school.example/local-offer'
const blocks = sampleBlocks('sen-policy-2014').slice(0, 14)

/** The local offer: not in the text, and in one of the governors’ questions. */
const ID = 'C13'

const item = (panel: Page, id: string) => panel.locator(`[data-coverage-id="${id}"]`)

async function openCoverage(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Coverage' }).click()
  await expect(panel.locator('.coverage-item').first()).toBeVisible({ timeout: 30_000 })
}

beside('the kind of school is chosen for the document', async ({ open, panelFor, takePicture }) => {
  const { page } = await open({ blocks })
  await marked(page)
  const panel = await panelFor(page)
  await openCoverage(panel)
  const kind = panel.getByLabel('School')
  await expect(kind).toHaveValue('')
  await kind.selectOption('Special school')
  await expect(item(panel, 'C2')).toHaveAttribute('data-status', 'not-applicable')
  await expect(said(panel)).toContainText('Remembered for this document, on this computer.')
  await takePicture(panel, 'sidepanel-setting')
  await expectAccessible(panel)
  await page.reload()
  await openCoverage(panel)
  await expect(kind).toHaveValue('special')
})

beside(
  'covered elsewhere is answered by keys, remembered for the document and taken back',
  async ({ open, panelFor, takePicture }) => {
    const { page } = await open({ blocks })
    await marked(page)
    const panel = await panelFor(page)
    await openCoverage(panel)
    const own = item(panel, ID)
    await expect(own).toHaveAttribute('data-status', 'missing')
    await own.getByRole('button').first().focus()
    await panel.keyboard.press('Enter')
    const ask = own.getByRole('button', { name: 'Covered elsewhere…' })
    await ask.focus()
    await panel.keyboard.press('Enter')
    await expect(own.getByLabel('Where is it covered?')).toBeFocused()
    await panel.keyboard.type(LINK)
    await takePicture(panel, 'sidepanel-elsewhere-form')
    await expectAccessible(panel)
    await panel.keyboard.press('Enter')
    await expect(own).toHaveAttribute('data-status', 'met')
    await expect(said(panel)).toContainText('Remembered for this document, on this computer.')
    await expect(own.getByRole('link', { name: LINK })).toBeVisible()
    await expect(own.getByRole('button', { name: 'Change' })).toBeFocused()
    await expect(own).toBeInViewport()
    await takePicture(panel, 'sidepanel-elsewhere')
    await panel.getByRole('tab', { name: 'Problems' }).click()
    await expect(rows(panel).and(panel.locator(`[data-rule-id="${ID}"]`))).toHaveCount(0)
    await panel.getByRole('tab', { name: 'Review' }).click()
    await expect(panel.getByRole('link', { name: LINK }).first()).toBeVisible()

    await page.reload()
    await marked(page)
    await expect(panel.getByRole('tab', { name: 'Review' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await openCoverage(panel)
    await expect(own).toHaveAttribute('data-status', 'met')
    await own.getByRole('button').first().click()
    await expect(own).toContainText(LINK)
    await own.getByRole('button', { name: 'Take back' }).click()
    await expect(own).toHaveAttribute('data-status', 'missing')
    await expect(said(panel)).toContainText('Taken back.')
    await expect(own.getByRole('button', { name: 'Covered elsewhere…' })).toBeFocused()
  },
)

beside(
  'an answer holds for one document, and in every panel beside it',
  async ({ open, panelFor }) => {
    const { page } = await open({ blocks })
    await marked(page)
    const [panel, second] = [await panelFor(page), await panelFor(page)]
    await openCoverage(panel)
    await openCoverage(second)
    await item(panel, ID).getByRole('button').first().click()
    await item(panel, ID).getByRole('button', { name: 'Covered elsewhere…' }).click()
    await item(panel, ID).getByLabel('Where is it covered?').fill('SEND pages of our website')
    await item(panel, ID).getByRole('button', { name: 'Remember' }).click()
    await expect(item(second, ID)).toHaveAttribute('data-status', 'met')
    const { page: other } = await open({ blocks })
    await marked(other)
    const beyond = await panelFor(other)
    await openCoverage(beyond)
    await expect(item(beyond, ID)).toHaveAttribute('data-status', 'missing')
  },
)
