import type { Page } from '@playwright/test'
import { editor, notice, openText, READ, rows } from './desk/page'
import { expect, expectAccessible, test } from './fixtures'

const policy = 'The LEA pays.\n\nThe LEA decides.\n\nPupils have a statement of SEN.\n'

/** Decides on the first problem of the document. */
async function decide(page: Page, label: string): Promise<void> {
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.getByRole('button', { name: label, exact: true }).click()
}

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

test('each decision says how far it reaches, and has its Undo beside it', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policy)
  await expect(rows(page)).toHaveCount(3, READ)
  const decisions = [
    ['Dismiss here', 'Dismissed at this place.', 2],
    ['Allow this wording in this document', 'This wording is allowed in this document', 1],
    ['Turn this check off in this document', 'This check is off in this document', 1],
  ] as const
  for (const [label, said, left] of decisions) {
    await decide(page, label)
    await expect(rows(page)).toHaveCount(left)
    await expect(notice(page)).toContainText(said)
    await expect(notice(page)).toContainText('words')
    await undo(page).click()
    await expect(rows(page)).toHaveCount(3)
    await expect(notice(page)).toContainText('Shown again.')
    await expect(page.getByText(/hidden – show/)).toHaveCount(0)
  }
})

test('what is hidden is counted under the list, can be brought back, and stands in the report', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policy)
  await expect(rows(page)).toHaveCount(3, READ)
  await decide(page, 'Dismiss here')
  await expect(rows(page)).toHaveCount(2)
  await decide(page, 'Turn this check off in this document')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: '2 hidden – show' }).click()
  const hidden = page.getByRole('region', { name: 'Hidden by your decisions' })
  await expect(hidden.getByRole('listitem')).toHaveCount(2)
  await expect(hidden).toContainText('Dismissed at one place')
  await expect(hidden).toContainText('Check off in this document, one problem')
  await takePicture(page, 'desk-hidden')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Report' }).click()
  const report = page.frameLocator('.report-dialog-page')
  await expect(report.getByRole('heading', { name: 'Left as it is' })).toBeVisible(READ)
  await expect(report.getByText('Check turned off:')).toBeVisible()
  await expect(report.getByText('2 left as they are')).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()

  await hidden.getByRole('button', { name: /^Turn on/ }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(notice(page)).toContainText('This check is on again.')
  await hidden.getByRole('button', { name: /^Show again/ }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(hidden).toHaveCount(0)
})
