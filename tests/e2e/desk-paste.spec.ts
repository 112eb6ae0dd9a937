import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { editor, notice, openText, READ, rows } from './desk/page'
import { expect, test } from './fixtures'

const plain = `SEND policy

1. AIMS

The LEA pays for it.

2. ROLES

• The LEA decides.
• Pupils have a statement of SEN.
`

const paste = (page: Page, text: string, html = '') =>
  page.evaluate(
    ([words, markup]) => {
      const data = new DataTransfer()
      data.setData('text/plain', words ?? '')
      if (markup) data.setData('text/html', markup)
      document
        .querySelector('.cm-content')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
    },
    [text, html],
  )

const listed = (page: Page) =>
  page.getByRole('listbox', { name: 'Problems' }).getByRole('group').allInnerTexts()

test('a plain text pasted into an empty Desk is read as the same text in a file', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.txt', plain)
  await expect(notice(page)).toContainText('words', READ)
  const groups = await listed(page)
  expect(groups.join()).toContain('1. AIMS')

  const other = await openExtensionPage('desk.html')
  await editor(other).click()
  await paste(other, plain)
  await expect(notice(other)).toContainText('words', READ)
  expect(await listed(other)).toEqual(groups)
  await takePicture(other, 'desk-pasted-plain')
  const saving = other.waitForEvent('download')
  await other.getByRole('button', { name: 'Save a copy' }).click()
  expect((await saving).suggestedFilename()).toBe('policy.txt')
  await editor(other).click()
  await other.keyboard.press('Control+z')
  await expect(rows(other)).toHaveCount(0)
  await expect(editor(other)).not.toContainText('AIMS')
})

test('a table of a Word page is a table on the Desk and in the copy', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  const table =
    '<table class=MsoNormalTable><tr><td><p><b>Area</b></p></td><td><p><b>Wave 1</b></p></td></tr><tr><td><p>SEMH</p></td><td><p>The LEA decides</p></td></tr></table>'
  const html = `<html><head><title>Provision</title></head><body><h1>Provision map</h1>${table}</body></html>`
  await openText(page, 'policy.html', html)
  await expect(rows(page)).not.toHaveCount(0, READ)
  await expect(editor(page)).toContainText('| Area | Wave 1 |')
  await expect(editor(page)).toContainText('| SEMH | The LEA decides |')
  await takePicture(page, 'desk-table')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('policy.md')
  expect(await readFile(await saved.path(), 'utf8')).toBe(
    '# Provision map\n\n| Area | Wave 1 |\n| --- | --- |\n| SEMH | The LEA decides |\n',
  )
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await paste(page, 'words', table)
  await expect
    .poll(async () => (await editor(page).innerText()).match(/\| SEMH \|/g)?.length)
    .toBe(2)
})
