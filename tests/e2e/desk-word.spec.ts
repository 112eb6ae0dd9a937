import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readDocx } from '../../lib/document/docx/read-docx'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { editor, notice, openText, READ, rows, tab } from './desk/page'
import { wordFile } from './desk/word-file'
import { expect, test } from './fixtures'
import { statusItem } from './google-docs/marks'
import { docs, marked as markedInDocs } from './google-docs/opened'
import { marked as markedInWord, overlay, word } from './word-online/opened'

const sample = async () =>
  wordFile(await readFile(inRoot('content/samples/sen-policy-2014.md'), 'utf8'))

/** Drops a file on the document, as from a folder of downloads. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, data]) => {
      const made = new DataTransfer()
      made.items.add(new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], file))
      return made
    },
    [name, bytes.toString('base64')] as const,
  )
  await page.locator('.desk-editor').dispatchEvent('drop', { dataTransfer: transfer })
}

async function saved(page: Page): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a copy' }).click()
  return new Uint8Array(await readFile(await (await waiting).path()))
}

test('a long Word file: fixes and a starter paragraph come back as tracked changes', async ({
  openExtensionPage,
  takePicture,
}) => {
  const original = await sample()
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.docx', original)
  await expect(notice(page)).toContainText('problems', READ)
  await page.getByRole('button', { name: /^Fix all/ }).click()
  await page.getByRole('button', { name: /^Make all/ }).click()
  await expect(notice(page)).toContainText('words', READ)

  await tab(page, /Coverage/).click()
  const item = page.locator('[data-coverage-id="C13"]')
  await item.getByRole('button').first().click()
  await item.getByRole('button', { name: 'Add starter paragraph' }).click()
  await expect(editor(page)).toBeFocused()
  await expect(notice(page)).toContainText('words', READ)
  await takePicture(page, 'desk-word-starter')

  const bytes = await saved(page)
  await expect(notice(page)).toContainText('Saved a copy as policy (checked).docx.')
  const before = readDocx(new Uint8Array(original)).document
  const after = readDocx(bytes).document
  expect(readDocx(bytes, { changes: 'rejected' }).document.text).toBe(before.text)
  const known = new Set(before.blocks.map(({ text }) => text))
  const starter = after.blocks.filter(({ text }) => !known.has(text) && text.includes('['))
  expect(starter.length).toBeGreaterThan(0)
  const complaints = after.blocks.findIndex(({ text }) => /Complaints$/.test(text))
  expect(after.blocks.findIndex(({ text }) => text === starter[0]?.text)).toBeGreaterThan(
    complaints,
  )
  expect(after.text).not.toMatch(/Disability Discrimination Act 1995/)
})

docs(
  'from Docs to the Desk in two clicks, and a copy that is dropped there is checked',
  async ({ browserContext, open }) => {
    const { page } = await open()
    await markedInDocs(page)
    const opening = browserContext.waitForEvent('page')
    await statusItem(page).click()
    await page.getByRole('button', { name: 'Open a copy in the Desk' }).click()
    const desk = await opening
    await expect(desk.getByRole('region', { name: 'A copy from Google Docs' })).toBeVisible()
    await drop(desk, 'Our policy.docx', await sample())
    await expect(desk.getByRole('region', { name: 'A copy from Google Docs' })).toBeHidden()
    await expect(rows(desk).first()).toBeVisible(READ)
    await desk.close()
  },
)

word('from Word to the Desk in two clicks', async ({ browserContext, open }) => {
  const { frame } = await open()
  await markedInWord(frame)
  const opening = browserContext.waitForEvent('page')
  await overlay(frame).locator('[data-sendlint-status]').click()
  await overlay(frame).getByRole('button', { name: 'Open a copy in the Desk' }).click()
  const desk = await opening
  await expect(desk.getByRole('region', { name: 'A copy from Word' })).toBeVisible()
  await expect(desk.getByText('Download a copy')).toBeVisible()
  await desk.close()
})
