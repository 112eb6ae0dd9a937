import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures'

/** As large as Chrome draws the popup. */
const POPUP = { width: 400, height: 580 } as const

const field = (page: Page) => page.getByRole('combobox', { name: /^Look up/ })
const lines = (page: Page) => page.getByRole('option')
const paragraph = (page: Page) => page.locator('.paragraph')
const notice = (page: Page) => page.getByRole('status')

/** What is on the clipboard, read as a person would: by pasting it. */
async function clipboard(page: Page): Promise<string> {
  await field(page).fill('')
  await field(page).press('Control+v')
  return field(page).inputValue()
}

test.beforeEach(async ({ serviceWorker }) => {
  await serviceWorker.evaluate(() => chrome.storage.local.clear())
})

test('it opens ready to type and finds a paragraph by its number', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('popup.html')
  await page.setViewportSize(POPUP)
  await expect(field(page)).toBeFocused()
  await takePicture(page, 'popup-empty')
  await page.keyboard.type('6.36')
  await expect(lines(page).first()).toContainText('6.36')
  await expect(lines(page).first()).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(page)
})

test('what the Code has no paragraph on is said plainly, with what comes nearest', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('popup.html')
  await page.setViewportSize(POPUP)
  await field(page).fill('reduced timetable')
  await expect(page.getByText('The Code has no paragraph on reduced or part-time')).toBeVisible()
  await expect(notice(page)).toContainText('No paragraph on this')
  await expect(lines(page).first()).toContainText('Education Act s19')
  await expectAccessible(page)
  await takePicture(page, 'popup-no-paragraph')
  await field(page).fill('blue badge')
  await expect(page.getByText('The Code has no paragraph on claiming')).toBeVisible()
})

const queries: [typed: string, reference: string][] = [
  ['6:36', '6.36'],
  ['para 6 36', '6.36'],
  ['6.44-6.46', '6.44'],
  ['anual reveiw of ehc plan', '9.166'],
  ['how often meet parents', '6.65'],
  ['senco time off timetable', '6.91'],
  ['s69', 'cfa2014/s69'],
]
for (const [typed, reference] of queries) {
  test(`“${typed}” finds ${reference}`, async ({ openExtensionPage }) => {
    const page = await openExtensionPage('popup.html')
    await expect(field(page)).toBeFocused()
    await page.keyboard.type(typed)
    await expect(page.locator(`[data-line="${reference}"]`)).toBeVisible()
  })
}

test('keys alone: choose, open, copy, go to the neighbour, back, clear', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('popup.html')
  await page.setViewportSize(POPUP)
  await page.keyboard.type('senco')
  await expect(lines(page).first()).toBeVisible()
  await takePicture(page, 'popup-lines')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const chosen = page.locator('[role="option"][aria-selected="true"]')
  await expect(chosen).toHaveCount(1)
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Control+a')
  await page.keyboard.type('6.65')
  await page.keyboard.press('Enter')
  await expect(paragraph(page)).toContainText('6.65')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeFocused()
  await takePicture(page, 'popup-paragraph')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveText('Copied: (SEND Code of Practice 2015, 6.65)')
  await page.keyboard.press('ArrowRight')
  await expect(paragraph(page)).toContainText('6.66')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(paragraph(page)).toContainText('6.64')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('6.65')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
})

test('the citation is copied from the list, in the format chosen once', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('popup.html#6.79')
  await page.getByLabel('Citation format').selectOption('Short')
  await page.getByRole('button', { name: 'Copy citation' }).click()
  await expect(notice(page)).toHaveText('Copied: CoP 6.79')
  expect(await clipboard(page)).toBe('CoP 6.79')

  const again = await openExtensionPage('popup.html')
  await expect(field(again)).toBeFocused()
  await again.keyboard.type('9.166')
  await expect(lines(again).first()).toContainText('9.166')
  await again.keyboard.press('Control+Enter')
  await expect(notice(again)).toHaveText('Copied: CoP 9.166')
  expect(await clipboard(again)).toBe('CoP 9.166')
})

test('pins and what was opened lately are there next time', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('popup.html#6.65')
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Pinned' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  for (const reference of ['6.36', '9.166']) {
    await field(page).fill(reference)
    await page.keyboard.press('Enter')
    await expect(paragraph(page)).toContainText(reference)
  }

  const again = await openExtensionPage('popup.html')
  await again.setViewportSize(POPUP)
  const group = (name: string) => again.getByRole('group', { name }).getByRole('option')
  await expect(group('Pinned')).toHaveCount(1)
  await expect(group('Pinned')).toContainText('6.65')
  await expect(group('Recent').first()).toContainText('9.166')
  await expect(group('Recent').nth(1)).toContainText('6.36')
  await takePicture(again, 'popup-pinned')
  await again.keyboard.press('Enter')
  await expect(paragraph(again)).toContainText('6.65')
  await again.getByRole('button', { name: 'Pinned' }).click()
  await again.keyboard.press('Escape')
  await expect(group('Pinned')).toHaveCount(0)
})

test('a link leads to a paragraph, a range or a search', async ({ openExtensionPage }) => {
  const one = await openExtensionPage('popup.html#6.36')
  await expect(paragraph(one)).toContainText('SEND Code of Practice 2015')
  await one.evaluate(() => {
    location.hash = 'cfa2014/s69'
  })
  await expect(paragraph(one)).toContainText('CFA 2014 s69')

  const range = await openExtensionPage('popup.html#6.44-6.46')
  await expect(lines(range)).toHaveCount(3)
  await expect(field(range)).toHaveValue('6.44-6.46')

  const search = await openExtensionPage('popup.html?q=senco%20time')
  await expect(search.locator('[data-line="6.91"]')).toBeVisible()

  const unknown = await openExtensionPage('popup.html#6.150')
  await expect(unknown.getByText('Nothing found for “6.150”')).toBeVisible()
})

test('what is not verified says so, and the official page is a link', async ({
  openExtensionPage,
}) => {
  const page = await openExtensionPage('popup.html#6.5')
  await expect(paragraph(page)).toContainText('Summary — check the official text')
  await expect(page.getByRole('link', { name: /Official text on GOV\.UK/ })).toHaveAttribute(
    'href',
    /^https:\/\/(www|assets\.publishing\.service)\.gov\.uk\//,
  )
})

test('it tells how the document in the tab stands, and inserts into it or copies instead', async ({
  openExtensionPage,
  takePicture,
}) => {
  const document = await openExtensionPage('manifest.json')
  const tab = await document.evaluate(async () => {
    const inserted: string[] = []
    chrome.runtime.onMessage.addListener((message, _sender, respond) => {
      if (message.sendlint === 'document-summary') {
        respond({
          counts: { error: 3, warning: 5, information: 4, hint: 0 },
          tier: 'Problems are underlined, and fixes are made with one click.',
        })
      } else if (message.sendlint === 'insert-citation') {
        inserted.push(message.ask.text)
        respond(
          inserted.length === 1
            ? { status: 'inserted' }
            : { status: 'refused', sentence: 'Not changed: you are viewing this document.' },
        )
      }
    })
    return (await chrome.tabs.getCurrent())?.id
  })
  const page = await openExtensionPage(`popup.html?tab=${tab}#6.36`)
  await page.setViewportSize(POPUP)
  await expect(page.getByRole('region', { name: 'This document' })).toContainText(
    '12 problems in this policy',
  )
  await takePicture(page, 'popup-document')
  await expectAccessible(page)
  const insert = page.getByRole('button', { name: 'Insert' })
  await insert.click()
  await expect(notice(page)).toHaveText('Inserted: (SEND Code of Practice 2015, 6.36)')
  await insert.click()
  await expect(notice(page)).toHaveText(
    'Not changed: you are viewing this document. The citation has been copied.',
  )
  expect(await clipboard(page)).toBe('(SEND Code of Practice 2015, 6.36)')
  await field(page).fill('graduated approach')
  await expect(lines(page).first()).toBeVisible()
  await takePicture(page, 'popup-document-lines')
  await expectAccessible(page)
})

test('where no document is open there is nothing to insert into', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('popup.html#6.36')
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Insert' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'This document' })).toHaveCount(0)
})

test('a hover card’s reference opens beside the document, the address bar’s in a tab', async ({
  browserContext,
  openExtensionPage,
  serviceWorker,
}) => {
  const asking = await openExtensionPage('manifest.json')
  const window = browserContext.waitForEvent('page')
  await asking.evaluate(() =>
    chrome.runtime.sendMessage({ sendlint: 'look-up', ask: { reference: '6.36' } }),
  )
  const beside = await window
  await expect(beside.locator('.paragraph')).toContainText('6.36')
  expect(beside.url()).toMatch(/popup\.html\?tab=\d+#6\.36$/)
  await asking.evaluate(() =>
    chrome.runtime.sendMessage({ sendlint: 'look-up', ask: { reference: '6.79' } }),
  )
  await expect(beside.locator('.paragraph'), 'the same window is used again').toContainText('6.79')
  await beside.close()

  const tab = browserContext.waitForEvent('page')
  await serviceWorker.evaluate(() => {
    const entered: unknown = chrome.omnibox.onInputEntered
    const { dispatch } = entered as { dispatch(text: string, where: string): void }
    dispatch.call(entered, '6.65', 'newForegroundTab')
  })
  const opened = await tab
  await expect(opened.locator('.paragraph')).toContainText('6.65')
  await opened.close()
})

test('a card on the Desk leads to its paragraph, and the citation goes into the document', async ({
  browserContext,
  openExtensionPage,
}) => {
  const desk = await openExtensionPage('desk.html')
  const editor = desk.getByRole('textbox', { name: 'Document' })
  await editor.click()
  await desk.keyboard.type('Our pupils at School Action meet their teachers.')
  await desk.locator('.problem', { hasText: 'School Action' }).first().dblclick()
  const window = browserContext.waitForEvent('page')
  await desk.getByRole('button', { name: /^Look up 6\.\d+/ }).click()
  const lookup = await window
  await expect(lookup.locator('.paragraph')).toContainText(/6\.\d+/)
  await expect(lookup.getByRole('region', { name: 'This document' })).toContainText(
    /(?:\d problems|One problem) in this policy/,
  )
  await lookup.getByRole('button', { name: 'Insert' }).click()
  await expect(notice(lookup)).toContainText('Inserted: (SEND Code of Practice 2015, 6.')
  await expect(editor).toContainText(/School Action \(SEND Code of Practice 2015, 6\.\d+\) meet/)
  await lookup.close()
})

test('it reads well in the dark, without colour, zoomed and in a tab', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('popup.html?q=annual%20review')
  await page.setViewportSize(POPUP)
  await expect(lines(page).first()).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await takePicture(page, 'popup-lines-dark')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(paragraph(page)).toBeVisible()
  await takePicture(page, 'popup-paragraph-dark')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await takePicture(page, 'popup-paragraph-forced-colours')
  await page.keyboard.press('Escape')
  await takePicture(page, 'popup-lines-forced-colours')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 400, height: 300 })
  await takePicture(page, 'popup-zoom-200')
  await page.keyboard.press('Enter')
  await expect(page.locator('.paragraph-gist, .paragraph blockquote').first()).toBeInViewport({
    ratio: 0.5,
  })
  await expect(page.getByRole('button', { name: 'Copy citation' })).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  await takePicture(page, 'popup-paragraph-zoom-200')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1000, height: 700 })
  await takePicture(page, 'popup-tab')
})
