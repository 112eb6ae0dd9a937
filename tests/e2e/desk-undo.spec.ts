import { editor, notice, openText, READ, rows } from './desk/page'
import { expect, test } from './fixtures'

const first = '# First policy\n\nThe LEA decides.\n'

test('opening another document loses nothing: a button and Ctrl Z lead back, and forth again', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'first.md', first)
  await expect(rows(page)).not.toHaveCount(0, READ)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('My own words.')
  await page.getByLabel('Open a sample').selectOption({ index: 3 })
  await expect(notice(page)).toContainText(/Opened “.+”\. .*words/, READ)
  await expect(editor(page)).not.toContainText('My own words.')
  await takePicture(page, 'desk-opened-undo')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor(page)).toContainText('My own words.')
  await expect(notice(page)).toContainText(/Back to “.*First.*”\. .*words/, READ)
  // The other one is not lost either.
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor(page)).not.toContainText('My own words.')
  await editor(page).click()
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toContainText('My own words.')
  await page.keyboard.press('Control+z')
  await expect(editor(page)).not.toContainText('My own words.')
  await expect(editor(page)).toContainText('The LEA decides.')
  await page.keyboard.press('Control+y')
  await expect(editor(page)).toContainText('My own words.')
})

test('a document that was covered is saved as what it is', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'page.html', '<h1>Our policy</h1><p>The LEA decides.</p>')
  await expect(notice(page)).toContainText('words', READ)
  await openText(page, 'second.txt', 'Something else.\n')
  await expect(notice(page)).toContainText('Opened', READ)
  await page.getByRole('button', { name: 'Undo' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  expect((await saving).suggestedFilename()).toBe('page.md')
})

test('the page is not left without a question while there are words nobody saved', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await openText(page, 'first.md', first)
  await expect(notice(page)).toContainText('words', READ)
  await page.evaluate(() => location.reload())
  await expect(notice(page)).toHaveText('', READ)
  expect(asked).toEqual([])
  await openText(page, 'first.md', first)
  await expect(notice(page)).toContainText('words', READ)
  await editor(page).click()
  await page.keyboard.type('Typed. ')
  await page.evaluate(() => location.reload())
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(editor(page)).toContainText('Typed.')
  // Covered by another document, they are still there to be lost.
  await openText(page, 'second.txt', 'Something else.\n')
  await expect(notice(page)).toContainText('Opened', READ)
  await page.evaluate(() => location.reload())
  await expect.poll(() => asked).toEqual(['beforeunload', 'beforeunload'])
  await page.getByRole('button', { name: 'Undo' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  await saving
  await page.evaluate(() => location.reload())
  await expect(notice(page)).toHaveText('', READ)
  expect(asked).toHaveLength(2)
})

test('a fix has its Undo beside it', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'first.md', first)
  await expect(rows(page)).not.toHaveCount(0, READ)
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.locator('[data-sendlint-card] [data-fix-index="0"]').click()
  await expect(editor(page)).not.toContainText('LEA')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(editor(page)).toContainText('The LEA decides.')
})
