import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { pdfOf, shortPlan } from '../unit/code-of-practice/synthetic/files'
import { expectedText } from '../unit/code-of-practice/synthetic/plan'
import { expect, expectAccessible, test } from './fixtures'

const section = (page: Page) => page.getByRole('region', { name: 'Official text of the Code' })

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel('PDF of the Code')
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
}

/** A paragraph of the made-up Code without bullets. */
function plainParagraph(): { reference: string; text: string } {
  for (const item of shortPlan)
    if (item.kind === 'numbered' && item.reference.startsWith('6.') && item.parts.length === 1)
      return { reference: item.reference, text: expectedText(item.parts) }
  throw new Error('the plan has no plain paragraph')
}

test.beforeEach(async ({ openExtensionPage }) => {
  const page = await openExtensionPage('options.html')
  const remove = section(page).getByRole('button', { name: 'Remove' })
  await expect(
    section(page)
      .getByText(/No official text|Edition/)
      .first(),
  ).toBeVisible()
  if (await remove.isVisible()) {
    await remove.click()
    await expect(remove).toBeHidden()
  }
})

test('a chosen PDF is imported, survives a reload, is quoted by the lookup and removed again', async ({
  openExtensionPage,
  takePicture,
  network,
}) => {
  const page = await openExtensionPage('options.html')
  await expect(section(page)).toContainText('No official text has been imported')
  await takePicture(page, 'library-empty')
  await choose(page, 'code.pdf', await pdfOf(shortPlan))
  await expect(page.getByRole('status')).toContainText('Imported')
  await expect(section(page)).toContainText('January 2015')
  await takePicture(page, 'library-imported')
  await expectAccessible(page)
  await page.reload()
  await expect(section(page)).toContainText('January 2015')

  const { reference, text } = plainParagraph()
  const popup = await openExtensionPage(`popup.html#${reference}`)
  await expect(popup.getByRole('blockquote')).toHaveText(text)
  await takePicture(popup, 'library-lookup')
  await popup.context().grantPermissions(['clipboard-read'])
  await popup.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(popup.getByRole('status')).toContainText('Copied')
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
    `“${text}” (SEND Code of Practice 2015, ${reference})`,
  )
  await popup.getByRole('blockquote').dblclick()
  const word = await popup.evaluate(() => getSelection()?.toString().trim())
  await popup.getByRole('button', { name: 'Copy quotation' }).click()
  await expect
    .poll(() => popup.evaluate(() => navigator.clipboard.readText()))
    .toBe(`“${word}” (SEND Code of Practice 2015, ${reference})`)

  await section(page).getByRole('button', { name: 'Remove' }).click()
  await expect(section(page)).toContainText('No official text has been imported')
  await expect(popup.getByRole('blockquote')).toBeHidden()
  expect(network.leaks()).toEqual([])
})

test('words that stand only in the official text find their paragraph', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('options.html')
  await choose(page, 'code.pdf', await pdfOf(shortPlan))
  await expect(page.getByRole('status')).toContainText('Imported')
  const popup = await openExtensionPage('popup.html')
  await expect(popup.getByRole('combobox').first()).toBeFocused()
  await popup.keyboard.type('lighthouse keeper seamanship')
  await expect(popup.getByRole('option').first()).toBeVisible()
})

test('another document is refused in one sentence, and what was imported stays', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('options.html')
  await choose(page, 'code.pdf', await pdfOf(shortPlan))
  await expect(page.getByRole('status')).toContainText('Imported')
  await choose(page, 'kcsie.pdf', await pdfOf(shortPlan, { title: 'Keeping harbours safe' }))
  await expect(page.getByRole('alert')).toContainText('is not the SEND Code of Practice')
  await expect(section(page)).toContainText('January 2015')
  await takePicture(page, 'library-refused')
  const scan = await PDFDocument.create()
  scan.addPage()
  await choose(page, 'scan.pdf', await scan.save())
  await expect(page.getByRole('alert')).toContainText('pictures of pages')
  await choose(page, 'notes.pdf', new TextEncoder().encode('no PDF at all'))
  await expect(page.getByRole('alert')).toContainText('not a PDF')
})

test('a fetch asks GOV.UK for the address and the file, and nothing else goes out', async ({
  openExtensionPage,
  network,
}) => {
  const file =
    'https://assets.publishing.service.gov.uk/media/1/SEND_Code_of_Practice_January_2015.pdf'
  const headers = { 'access-control-allow-origin': '*' }
  await network.fulfil(
    'https://www.gov.uk/api/content/government/publications/send-code-of-practice-0-to-25',
    {
      headers,
      contentType: 'application/json',
      body: JSON.stringify({
        details: { attachments: [{ title: 'SEND code of practice: 0 to 25 years', url: file }] },
      }),
    },
  )
  await network.fulfil(file, {
    headers,
    contentType: 'application/pdf',
    body: Buffer.from(await pdfOf(shortPlan)),
  })
  const page = await openExtensionPage('options.html')
  // Nobody can answer the browser's own question here.
  await page.evaluate(() => {
    chrome.permissions.request = (() => Promise.resolve(true)) as typeof chrome.permissions.request
    chrome.permissions.remove = (() => Promise.resolve(true)) as typeof chrome.permissions.remove
  })
  await section(page).getByRole('button', { name: 'Fetch from GOV.UK' }).click()
  await expect(page.getByRole('status')).toContainText('Imported')
  await expect(section(page)).toContainText('from assets.publishing.service.gov.uk')
})

test('a long import shows its progress and can be cancelled', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('options.html')
  await choose(
    page,
    'code.pdf',
    await pdfOf([...shortPlan, ...shortPlan, ...shortPlan, ...shortPlan]),
  )
  await expect(page.getByRole('progressbar')).toBeVisible()
  await takePicture(page, 'library-progress')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('status')).toContainText('Cancelled')
  await expect(section(page)).toContainText('No official text has been imported')
})

test('no other address can be reached from a page of the extension', async ({
  openExtensionPage,
  pageErrors,
}) => {
  const page = await openExtensionPage('options.html')
  const refused = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'reached',
      () => 'refused',
    ),
  )
  expect(refused).toBe('refused')
  expect(pageErrors.splice(0).join('\n')).toContain('Content Security Policy')
})

for (const [name, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
] as const) {
  test(`pictures: ${name}`, async ({ openExtensionPage, takePicture }) => {
    const page = await openExtensionPage('options.html')
    await page.emulateMedia(media)
    await choose(page, 'code.pdf', await pdfOf(shortPlan))
    await expect(page.getByRole('status')).toContainText('Imported')
    await page.setViewportSize({ width: 640, height: 800 })
    await takePicture(page, `library-${name}`)
    // What is imported stays, in other tests too.
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('sendlint-official-text').onsuccess = done
        }),
    )
  })
}

test('a check that was turned off can be turned on again, and underlines can be hidden', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('options.html')
  const off = page.getByRole('region', { name: 'Checks that are turned off' })
  await expect(off).toContainText('All checks are on.')
  await page.evaluate(async () => {
    const decision = { scope: 'rule', ruleId: 'iep', reason: '', by: 'me', on: '2026-11-30' }
    const stored = { version: 1, value: { '*': [decision] } }
    await chrome.storage.local.set({ 'settings:decisions': stored })
  })
  await expect(off).toContainText('Individual Education Plan (IEP)')
  const quiet = page.getByRole('checkbox', { name: /Quiet mode/ })
  await quiet.check()
  await takePicture(page, 'library-settings')
  await expectAccessible(page)
  await off.getByRole('button', { name: 'Turn on: Individual Education Plan (IEP)' }).click()
  await expect(off).toContainText('All checks are on.')
  await page.reload()
  await expect(off).toContainText('All checks are on.')
  await expect(quiet).toBeChecked()
  await quiet.uncheck()
})
