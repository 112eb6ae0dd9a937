import { readFile } from 'node:fs/promises'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { editor, notice, openText, READ, rows, tab } from './desk/page'
import { expect, expectAccessible, test } from './fixtures'
import { reportOfSample } from './rig/command-line'

const sample = () => readFile(inRoot('content/samples/sen-policy-2014.md'), 'utf8')

test('the first problems come before the last section is read, and typing does not wait', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  // What the page shows is written down as it changes: how long each state lasts is up to the machine.
  await page.evaluate(() => {
    const seen: { sections: string; rows: number }[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      const sections = document.querySelector('.check-progress')?.textContent ?? ''
      const now = { sections, rows: document.querySelectorAll('.problem').length }
      const last = seen.at(-1)
      if (last?.sections !== now.sections || last.rows !== now.rows) seen.push(now)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await openText(page, 'policy.md', await sample())
  await expect(editor(page)).toContainText('Fernley Bank', READ)
  await editor(page).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('Typed. ')
  await expect(editor(page)).toContainText('Typed. ')
  await takePicture(page, 'desk-checking')
  await expect(notice(page)).toContainText('problems', READ)
  await expect(page.locator('.check-progress')).toBeHidden()
  const all = await rows(page).count()
  const seen = await page.evaluate(
    () => Reflect.get(window, 'seen') as { sections: string; rows: number }[],
  )
  const early = seen.filter(({ sections }) => /\d+ of \d+ sections/.test(sections))
  expect(early.length).toBeGreaterThan(0)
  expect(early.some(({ rows: shown }) => shown > 0 && shown < all)).toBe(true)
})

test('a long list can be narrowed down, and what is missing comes last', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await expect(notice(page)).toContainText('problems', READ)
  const all = await rows(page).count()
  const groups = page.getByRole('listbox', { name: 'Problems' }).getByRole('group')
  const names = await groups.evaluateAll((found) => found.map((group) => group.ariaLabel))
  expect(names.at(-1)).toBe('The document as a whole')
  expect(names.filter((name) => name === 'The document as a whole')).toHaveLength(1)
  await takePicture(page, 'desk-problems-filter')

  await page.getByLabel('Show problems with these words').fill('statement')
  await expect.poll(() => rows(page).count()).toBeLessThan(all)
  await tab(page, /Voice/).click()
  await tab(page, /Problems/).click()
  await expect(page.getByLabel('Show problems with these words')).toHaveValue('statement')
  await page.getByLabel('Show problems with these words').fill('no such words')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(rows(page)).toHaveCount(all)
  await page.getByLabel('Show problems of one check').selectOption('coverage')
  await expect(groups).toHaveCount(1)
  await takePicture(page, 'desk-problems-whole')
})

test('the report can be read, printed and saved, and is the page of the command line', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html?sample=advice-bad')
  await expect(notice(page)).toContainText('words', READ)
  await page.getByRole('button', { name: 'Report' }).click()
  const dialog = page.getByRole('dialog', { name: 'Report' })
  const report = page.frameLocator('iframe')
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible(READ)
  await takePicture(page, 'desk-report')
  await dialog.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('PageDown')
  const scrolled = () =>
    page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollY ?? 0)
  await expect.poll(scrolled).toBeGreaterThan(0)
  await expectAccessible(page, '.report-dialog')

  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow
    if (frame) frame.print = () => document.body.setAttribute('data-printed', '')
  })
  await dialog.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeAttached()

  const waiting = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as a page' }).click()
  const download = await waiting
  const name = /^advice-bad review report (\d{4}-\d\d-\d\d)\.html$/
  expect(download.suggestedFilename()).toMatch(name)
  const asOf = name.exec(download.suggestedFilename())?.[1] ?? ''
  expect(await readFile(await download.path(), 'utf8')).toBe(
    await reportOfSample('advice-bad.md', asOf),
  )
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Report' })).toBeFocused()
})

test('the report in the dark and in a narrow window', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html?sample=advice-bad')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(notice(page)).toContainText('words', READ)
  await page.getByRole('button', { name: 'Report' }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible(READ)
  await takePicture(page, 'desk-report-narrow-dark')
})

for (const [origin, steps] of [
  ['word-online', 'File → Save a Copy → Download a copy'],
  ['google-docs', 'File → Download → Microsoft Word (.docx)'],
] as const)
  test(`coming from ${origin}, the empty Desk says how a copy gets here`, async ({
    openExtensionPage,
    takePicture,
  }) => {
    const page = await openExtensionPage(`desk.html?from=${origin}`)
    const help = page.getByRole('region', { name: /^A copy from/ })
    await expect(help.getByRole('listitem')).toHaveCount(2)
    await expect(help).toContainText(steps)
    await expect(help).toContainText('tracked changes')
    await takePicture(page, `desk-from-${origin}`)
    await expectAccessible(page)
    await editor(page).click()
    await page.keyboard.type('Words of our own.')
    await expect(help).toBeHidden()
  })
