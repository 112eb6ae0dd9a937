import type { Page } from '@playwright/test'

/** Reading a long document for the first time takes a while on a busy machine. */
export const READ = { timeout: 20_000 }

export const rows = (page: Page) =>
  page.getByRole('listbox', { name: 'Problems' }).getByRole('option')
export const notice = (page: Page) => page.getByRole('status')
export const editor = (page: Page) => page.getByRole('textbox', { name: 'Document' })
export const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name })

export async function openText(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByLabel('Document to open').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })
}
