import { editor, notice, openText, READ, tab } from './desk/page'
import { policyWithGaps } from './desk/policy'
import { expect, expectAccessible, test } from './fixtures'

test('the review beside the document: facts, questions, sentences, the report', async ({
  openExtensionPage,
  takePicture,
}) => {
  test.slow()
  const page = await openExtensionPage('desk.html?sample=send-policy-current')
  await expect(notice(page)).toContainText('words', READ)
  await tab(page, /Review/).click()
  const review = page.getByRole('tabpanel', { name: 'Review' })
  await expect(review.locator('.review-answer')).toHaveCount(30, READ)
  await takePicture(page, 'desk-review')
  await expectAccessible(page)
  const evidence = review.locator('[data-found="found"] .evidence').first()
  const words = (await evidence.textContent())?.replace(/[“”]/g, '').slice(0, 30) ?? ''
  await evidence.click()
  await expect(editor(page)).toContainText(words)
  await expect(page.locator('.cm-selectionBackground').first()).toBeInViewport()
  const downloading = page.waitForEvent('download')
  await review.getByRole('button', { name: 'Save report' }).click()
  expect((await downloading).suggestedFilename()).toMatch(
    /^send-policy-current review report \d{4}-\d\d-\d\d\.html$/,
  )
  await expect(notice(page)).toContainText('Saved send-policy-current review report')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await takePicture(page, 'desk-review-narrow-dark')
  await expectAccessible(page)
})

test('the review follows the text, and says so where there is none', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  await tab(page, /Review/).click()
  const review = page.getByRole('tabpanel', { name: 'Review' })
  await expect(review).toContainText('The review appears when there is a document to read.')
  await openText(page, 'policy.md', policyWithGaps)
  await expect(review.locator('.review-answer')).toHaveCount(30, READ)
  const length = review.locator('dl > div', { hasText: 'Length' }).locator('dd')
  const before = Number.parseInt((await length.textContent()) ?? '', 10)
  await editor(page).press('Control+End')
  await page.keyboard.type('\n\nFour words are more.')
  await expect(length).toHaveText(`${before + 4} words`)
})
