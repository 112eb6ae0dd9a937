import { readFile } from 'node:fs/promises'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { readDocx } from '../../lib/document/docx/read-docx'
import { editor, notice, openText, READ, rows } from './desk/page'
import { expect, expectAccessible, test } from './fixtures'

const policy = `# SEN policy

Pupils with a statement of SEN are supported. We follow the Disability Discrimination Act 1995.

## Stages

- Pupils at School Action have an IEP.
- The LEA decides.
`

test('the sample of 2014 is checked, by section, and nothing leaves the browser', async ({
  openExtensionPage,
  takePicture,
  network,
}) => {
  // A full look at accessibility goes through every row of a long list.
  test.slow()
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await expect(rows(page).first()).toBeVisible(READ)
  await expect(notice(page)).toContainText('problems', READ)
  expect(await rows(page).count()).toBeGreaterThan(100)
  await expect(page.getByRole('group', { name: /Aims and objectives/ })).toBeAttached()
  await takePicture(page, 'desk-sample-2014')
  await expectAccessible(page)
  expect(network.leaks()).toEqual([])
})

test('the current sample has nothing to fix', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('desk.html?sample=send-policy-current')
  await expect(notice(page)).toContainText('words', READ)
  await expect(page.locator('.problem[data-severity="error"]')).toHaveCount(0)
})

test('F8 goes through the problems, Ctrl . opens the quick fixes, and a fix is one undo', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policy)
  await expect(rows(page).first()).toBeVisible(READ)
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  const card = page.locator('[data-sendlint-card]')
  await expect(card).toBeVisible()
  await expect(card).toContainText('EHC plan')
  await takePicture(page, 'desk-card')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F8')
  await expect(card).toContainText('Equality Act 2010')
  await page.keyboard.press('Control+.')
  await expect(card.locator('[data-fix-index="0"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toContainText('We follow the Equality Act 2010.')
  await expect(card).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(editor(page)).toContainText('Disability Discrimination Act 1995')
  await page.keyboard.press('Shift+F8')
  await expect(card).toBeVisible()
})

test('typing is checked after a pause, and a hover shows the card', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  await editor(page).click()
  await page.keyboard.type('The LEA pays for statemented pupils.')
  await expect(rows(page)).toHaveCount(2, READ)
  await page.locator('.cm-lintRange-error').first().hover()
  await expect(page.locator('[data-sendlint-card]')).toBeVisible()
  await page.keyboard.type(' More words')
  await expect(page.locator('[data-sendlint-card]')).toBeHidden()
})

test('Fix all shows what it will do, does it, and one undo takes it back', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await expect(notice(page)).toContainText('problems', READ)
  const before = await rows(page).count()
  await page.getByRole('button', { name: /^Fix all/ }).click()
  const dialog = page.getByRole('dialog', { name: /safe changes/ })
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  const changes = await dialog.getByRole('listitem').count()
  await takePicture(page, 'desk-fix-all')
  await dialog.getByRole('button', { name: /Make all/ }).click()
  await expect.poll(() => rows(page).count(), READ).toBeLessThanOrEqual(before - changes)
  await expect(page.getByRole('button', { name: 'Fix all' })).toBeDisabled()
  await editor(page).click()
  await page.keyboard.press('Control+z')
  await expect.poll(() => rows(page).count(), READ).toBe(before)
})

test('rows and places lead to each other with keys alone', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policy)
  await expect(rows(page).first()).toBeVisible(READ)
  const list = page.getByRole('listbox', { name: 'Problems' })
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const chosen = page.locator('.problem[aria-selected="true"]')
  await expect(chosen).toHaveCount(1)
  await expect(list).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-sendlint-card]')).toBeVisible()
  await page.getByRole('button', { name: /Must fix/ }).click()
  await expect(page.locator('.problem[data-severity="error"]')).toHaveCount(0)
})

test('a Word file comes back with tracked changes and everything else as it was', async ({
  openExtensionPage,
  takePicture,
}) => {
  const buffer = await Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'SEN policy', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('We follow the Disability '),
                new TextRun({ text: 'Discrimination', bold: true }),
                new TextRun(' Act 1995 and the LEA’s advice.'),
              ],
            }),
          ],
        },
      ],
    }),
  )
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.docx', buffer)
  await expect(rows(page).first()).toBeVisible(READ)
  await takePicture(page, 'desk-word')
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('F8')
  await page.locator('[data-sendlint-card] [data-fix-index="0"]').click()
  await expect(editor(page)).toContainText('We follow the Equality Act 2010')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('policy (checked).docx')
  const saved = new Uint8Array(await readFile(await download.path()))
  expect(readDocx(saved).document.text).toContain(
    'We follow the Equality Act 2010 and the LEA’s advice.',
  )
  expect(readDocx(saved, { changes: 'rejected' }).document.text).toBe(
    readDocx(new Uint8Array(buffer)).document.text,
  )
})

test('a file that cannot be read gets one sentence, and the document stays', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policy)
  await expect(rows(page).first()).toBeVisible(READ)
  await openText(page, 'broken.docx', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]))
  await expect(notice(page)).toContainText('This Word file is damaged or incomplete')
  await expect(editor(page)).toContainText('Pupils with a statement of SEN')
})

test('text pasted from a word processor keeps its headings and bullets', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('desk.html')
  await editor(page).click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/html', '<h2>Roles</h2><ul><li>The LEA decides</li></ul>')
    data.setData('text/plain', 'Roles The LEA decides')
    document
      .querySelector('.cm-content')
      ?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
  })
  await expect(editor(page)).toContainText('## Roles')
  await expect(editor(page)).toContainText('- The LEA decides')
})

test('it reads well in the dark, zoomed and without colour', async ({
  openExtensionPage,
  takePicture,
}) => {
  // A full look at accessibility goes through every row of a long list.
  test.slow()
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await expect(notice(page)).toContainText('problems', READ)
  await page.emulateMedia({ colorScheme: 'dark' })
  await takePicture(page, 'desk-dark')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await takePicture(page, 'desk-forced-colours')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 640, height: 400 })
  await takePicture(page, 'desk-zoom-200')
})
