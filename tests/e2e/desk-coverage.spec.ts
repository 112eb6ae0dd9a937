import type { Locator, Page } from '@playwright/test'
import { editor, notice, openText, READ, tab } from './desk/page'
import { policyWithGaps } from './desk/policy'
import { expect, expectAccessible, test } from './fixtures'

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Coverage' })
const item = (page: Page, id: string): Locator => panel(page).locator(`[data-coverage-id="${id}"]`)

async function openCoverage(page: Page): Promise<void> {
  await expect(notice(page)).toContainText('problem', READ)
  await tab(page, /Coverage/).click()
  await expect(panel(page)).toBeVisible()
}

test('coverage by group, told by shape and word, with the sentence one click away', async ({
  openExtensionPage,
  takePicture,
}) => {
  // A full look at accessibility goes through every row of a long list.
  test.slow()
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await openCoverage(page)
  await expect(panel(page).getByRole('heading')).toHaveCount(3)
  for (const [status, word] of [
    ['met', 'Found'],
    ['weak', 'Touched on'],
    ['missing', 'Not found'],
  ] as const) {
    const row = panel(page).locator(`[data-status="${status}"]`).first()
    await expect(row).toContainText(word)
    await expect(row.locator('.coverage-sign')).not.toBeEmpty()
  }
  const signs = await panel(page).locator('.coverage-sign').allTextContents()
  expect(new Set(signs).size).toBeGreaterThanOrEqual(3)
  await takePicture(page, 'desk-coverage-2014')
  await expectAccessible(page)

  const met = panel(page).locator('[data-status="met"]').first()
  await met.getByRole('button').first().click()
  const evidence = met.locator('.evidence').first()
  const words = (await evidence.textContent())?.replace(/[“”]/g, '').slice(0, 40) ?? ''
  await evidence.click()
  await expect(editor(page)).toContainText(words)
  await expect(page.locator('.cm-selectionBackground').first()).toBeInViewport()
  await takePicture(page, 'desk-coverage-evidence')
})

test('a starter paragraph goes where it belongs, and one undo takes it back', async ({
  openExtensionPage,
  takePicture,
}) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policyWithGaps)
  await openCoverage(page)
  const complaints = item(page, 'P12')
  await expect(complaints).toHaveAttribute('data-status', 'missing')
  await complaints.getByRole('button').first().click()
  await complaints.getByRole('button', { name: 'Add starter paragraph' }).click()
  await expect(editor(page)).toBeFocused()
  await expect(notice(page)).toContainText('problem')
  const lines = (await editor(page).innerText()).split('\n').filter(Boolean)
  const behaviour = lines.indexOf('## Behaviour')
  const added = lines.findIndex((line) => line.includes('['))
  expect(behaviour).toBeGreaterThan(0)
  expect(added).toBeGreaterThan(behaviour)
  expect(added).toBeLessThan(lines.indexOf('## Complaints'))
  await takePicture(page, 'desk-coverage-starter')
  await page.keyboard.press('Control+z')
  await expect(editor(page)).not.toContainText('[')
})

test('covered elsewhere is remembered for the file, and can be taken back', async ({
  openExtensionPage,
  takePicture,
}) => {
  const link = 'https://school.example/anti-bullying'
  const open = async (name: string): Promise<Page> => {
    const page = await openExtensionPage('desk.html')
    await openText(page, name, policyWithGaps)
    await openCoverage(page)
    await item(page, 'P12').getByRole('button').first().click()
    return page
  }
  const first = await open('school.md')
  await item(first, 'P12').getByRole('button', { name: 'Covered elsewhere…' }).click()
  await expect(item(first, 'P12').getByLabel('Where is it covered?')).toBeFocused()
  await first.keyboard.type(link)
  await first.keyboard.press('Enter')
  await expect(item(first, 'P12')).toHaveAttribute('data-status', 'met')
  await expect(notice(first)).toContainText('Remembered')
  await takePicture(first, 'desk-coverage-elsewhere')

  const again = await open('school.md')
  await expect(item(again, 'P12')).toContainText(link)
  const other = await open('another.md')
  await expect(item(other, 'P12')).toHaveAttribute('data-status', 'missing')

  await again.bringToFront()
  await item(again, 'P12').getByRole('button', { name: 'Take back' }).click()
  await expect(item(again, 'P12')).toHaveAttribute('data-status', 'missing')
  const last = await open('school.md')
  await expect(item(last, 'P12')).toHaveAttribute('data-status', 'missing')
})

test('kinds of school and document are chosen for the file, and decide what is asked', async ({
  openExtensionPage,
  takePicture,
}) => {
  const open = async (): Promise<Page> => {
    const page = await openExtensionPage('desk.html')
    await openText(page, 'school.md', policyWithGaps)
    await openCoverage(page)
    return page
  }
  const kind = (page: Page) => panel(page).getByLabel('School')
  const page = await open()
  await expect(kind(page).locator('option:checked')).toHaveText(
    'Mainstream school (as the text reads)',
  )
  await expect(item(page, 'C2')).not.toHaveAttribute('data-status', 'not-applicable')
  await kind(page).selectOption('Special school')
  await expect(item(page, 'C2')).toHaveAttribute('data-status', 'not-applicable')
  await expect(notice(page)).toContainText('Remembered')
  await takePicture(page, 'desk-coverage-setting')
  const again = await open()
  await expect(kind(again)).toHaveValue('special')
  await kind(again).selectOption('')
  await expect(item(again, 'C2')).not.toHaveAttribute('data-status', 'not-applicable')
  await expect(item(again, 'C13')).toHaveAttribute('data-status', 'missing')
  await panel(again).getByLabel('Document').selectOption('policy')
  await expect(item(again, 'C13')).toHaveAttribute('data-status', 'not-applicable')
  await expect(item(again, 'P12')).toHaveAttribute('data-status', 'missing')
  await expectAccessible(again)
  await takePicture(again, 'desk-coverage-nature')
})

test('the keyboard alone: from the tabs to the words and back', async ({ openExtensionPage }) => {
  const page = await openExtensionPage('desk.html')
  await openText(page, 'policy.md', policyWithGaps)
  await expect(notice(page)).toContainText('problem', READ)
  await tab(page, /Problems/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab(page, /Coverage/)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page).getByLabel('School')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page).getByLabel('Document')).toBeFocused()
  await page.keyboard.press('Tab')
  const head = panel(page).getByRole('button').first()
  await expect(head).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Tab')
  await expect(panel(page).locator('.coverage-body button').first()).toBeFocused()
})

test('coverage in the dark, without colour, zoomed and narrow', async ({
  openExtensionPage,
  takePicture,
}) => {
  // A full look at accessibility goes through every row of a long list.
  test.slow()
  const page = await openExtensionPage('desk.html?sample=sen-policy-2014')
  await openCoverage(page)
  await panel(page).locator('[data-status="weak"]').first().getByRole('button').first().click()
  await page.emulateMedia({ colorScheme: 'dark' })
  await takePicture(page, 'desk-coverage-dark')
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await takePicture(page, 'desk-coverage-forced-colours')
  await page.emulateMedia({ forcedColors: 'none' })
  await page.setViewportSize({ width: 640, height: 400 })
  await takePicture(page, 'desk-coverage-zoom-200')
  await page.setViewportSize({ width: 360, height: 740 })
  await takePicture(page, 'desk-coverage-narrow')
  await expectAccessible(page)
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(beyond).toBeLessThanOrEqual(0)
})
