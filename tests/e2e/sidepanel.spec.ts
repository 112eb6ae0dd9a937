import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible } from './fixtures'
import { beside } from './google-docs/beside'
import { card, marks, overlay, statusItem } from './google-docs/marks'
import { marked, restOn } from './google-docs/opened'
import { sampleBlocks } from './google-docs/sample'
import { browserPanel } from './rig/browser-panel'
import { rows, said } from './rig/side-panel'

/** Some rows are left, fewer than before, and all of them say this. */
async function expectOnly(shown: Locator, words: string, before: number) {
  await expect(shown.filter({ hasNotText: words })).toHaveCount(0)
  const count = await shown.count()
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThan(before)
}

const looks = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

beside(
  'problems by section, narrowed down by severity, check and words',
  async ({ open, panelFor }) => {
    const { page } = await open()
    await marked(page)
    const all = await marks(page).count()
    const panel = await panelFor(page)
    await expect(rows(panel).first()).toBeVisible()
    const count = await rows(panel).count()
    expect(count).toBeGreaterThanOrEqual(all)
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('SEND policy 2026')
    await expect(panel.locator('.document-head')).toContainText('fixes are made with one click')
    await expect(panel.getByRole('tab', { name: 'Problems' })).toContainText(String(count))
    await expect(panel.getByRole('group', { name: /Part 1$/ })).toBeAttached()
    await panel.getByRole('button', { name: 'Must fix' }).click()
    expect(await rows(panel).and(panel.locator('[data-severity="error"]')).count()).toBe(0)
    await panel.getByRole('button', { name: 'Must fix' }).click()
    const words = panel.getByRole('searchbox')
    await words.fill('besd part')
    await expectOnly(rows(panel), 'BESD', count)
    await words.fill('nothing says this')
    await expect(panel.getByText('No problem matches the filter.')).toBeVisible()
    await panel.getByRole('button', { name: 'Show all' }).click()
    await expect(rows(panel)).toHaveCount(count)
    const check = panel.getByRole('combobox')
    const besd = await check.locator('option', { hasText: 'BESD' }).first().getAttribute('value')
    await check.selectOption(besd)
    await expectOnly(rows(panel), 'BESD', count)
    await check.selectOption('')
    await expect(rows(panel)).toHaveCount(count)
  },
)

beside('a row leads to its place, and a place to its row', async ({ open, panelFor }) => {
  const { page } = await open()
  await marked(page)
  const panel = await panelFor(page)
  const last = rows(panel).last()
  await last.click()
  await expect(card(page)).toHaveAttribute(
    'data-sendlint-card',
    (await last.getAttribute('data-diagnostic-id')) ?? '',
  )
  await expect(last).toHaveAttribute('aria-selected', 'true')
  await panel.keyboard.press('Home')
  const first = rows(panel).first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await panel.keyboard.press('Enter')
  const firstId = await first.getAttribute('data-diagnostic-id')
  await expect(card(page)).toHaveAttribute('data-sendlint-card', firstId ?? '')
  const secondId = await rows(panel).nth(1).getAttribute('data-diagnostic-id')
  await panel.getByRole('button', { name: 'Next problem' }).click()
  await expect(rows(panel).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(card(page)).toHaveAttribute('data-sendlint-card', secondId ?? '')
  await panel.getByRole('button', { name: 'Previous problem' }).click()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(card(page)).toHaveAttribute('data-sendlint-card', firstId ?? '')
  await panel.keyboard.press('F8')
  await expect(card(page)).toHaveAttribute('data-sendlint-card', secondId ?? '')
  await expect(rows(panel).nth(1)).toHaveAttribute('aria-selected', 'true')
  await panel.keyboard.press('Escape')
  await expect(panel.locator('[aria-selected="true"][role="option"]')).toHaveCount(0)
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(async () => {
    await page.mouse.move(1100, 300)
    await restOn(page, 2)
    await expect(card(page)).toBeVisible({ timeout: 1500 })
  }).toPass()
  const id = (await card(page).getAttribute('data-sendlint-card')) ?? ''
  await expect(rows(panel).and(panel.locator(`[data-diagnostic-id="${id}"]`))).toHaveAttribute(
    'aria-selected',
    'true',
  )
})

const OLD_BODIES = [
  'The LEA is told in May about every pupil who moves.',
  'The CCG pays for therapy in town. In June the LEA writes to each parent about transport.',
].map((text) => ({ kind: 'paragraph', runs: [text] }) as const)

beside('one fix, all safe fixes but one, and undo', async ({ open, panelFor, takePicture }) => {
  const { page, served } = await open({ blocks: OLD_BODIES })
  await marked(page)
  const before = await served.ask(page, 'text')
  const panel = await panelFor(page)
  await rows(panel).filter({ hasText: 'CCG' }).click()
  await panel.locator('[data-fix-index="0"]').click()
  await expect(said(panel)).toContainText('Replaced “CCG” with “integrated care board”.')
  expect(await served.ask(page, 'taken')).toBe(1)
  await expect(rows(panel).filter({ hasText: 'CCG' })).toHaveCount(0)
  await expect(panel.locator('[role="option"][aria-selected="true"]')).toContainText('“LEA”')
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(said(panel)).toContainText('The words are as they were.')
  expect(await served.ask(page, 'text')).toBe(before)
  await panel.getByRole('button', { name: 'Fix all (3 safe)' }).click()
  const dialog = panel.getByRole('dialog')
  await expect(dialog.getByRole('checkbox')).toHaveCount(3)
  await takePicture(panel, 'sidepanel-fix-all')
  await expectAccessible(panel)
  await dialog.getByRole('checkbox').first().uncheck()
  await dialog.getByRole('button', { name: 'Make 2 changes' }).click()
  await expect(said(panel)).toContainText('2 changes made.', { timeout: 15_000 })
  const after = await served.ask(page, 'text')
  expect(after).toContain('The LEA is told in May')
  expect(after).toContain('The integrated care board pays for therapy')
  expect(after).toContain('In June the local authority writes')
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => served.ask(page, 'text'), { timeout: 15_000 }).toBe(before)
})

beside(
  'dismissing takes a problem off the list, and can be taken back',
  async ({ open, panelFor, takePicture }) => {
    const { page } = await open()
    await marked(page)
    const panel = await panelFor(page)
    await expect(rows(panel).first()).toBeVisible()
    const count = await rows(panel).count()
    const id = await rows(panel).nth(1).getAttribute('data-diagnostic-id')
    await rows(panel).nth(1).click()
    await panel.getByRole('button', { name: 'Dismiss here' }).click()
    await expect(rows(panel)).toHaveCount(count - 1)
    const row = panel.locator(`[role="option"][data-diagnostic-id="${id}"]`)
    await expect(row).toHaveCount(0)
    await expect(said(panel)).toHaveText('Dismissed at this place.')
    await panel.getByRole('button', { name: 'Undo' }).click()
    await expect(row).toHaveCount(1)
    await row.click()
    await panel.getByRole('button', { name: 'Turn this check off everywhere' }).click()
    await expect(row).toHaveCount(0)
    await panel.getByRole('button', { name: /hidden – show/ }).click()
    const hidden = panel.getByRole('region', { name: 'Hidden by your decisions' })
    await expect(hidden).toContainText('Check off in every document')
    await takePicture(panel, 'sidepanel-hidden')
    await expectAccessible(panel)
    await hidden.getByRole('button', { name: /^Turn on/ }).click()
    await expect(row).toHaveCount(1)
    await expect(hidden).toHaveCount(0)
  },
)

beside('who may only read copies from the panel', async ({ open, panelFor, takePicture }) => {
  const { page, served } = await open({ mode: 'viewing', language: 'cy' })
  await marked(page)
  const before = await served.ask(page, 'text')
  const panel = await panelFor(page)
  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await expect(panel.locator('.document-head')).toContainText('You are viewing this document')
  await rows(panel).filter({ hasText: 'School Action' }).first().click()
  await panel.getByRole('button', { name: 'Copy “SEN Support”' }).click()
  await expect(said(panel)).toContainText('The replacement has been copied.')
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('SEN Support')
  await expect(panel.getByRole('button', { name: /^Fix all/ })).toHaveCount(0)
  expect(await served.ask(page, 'text')).toBe(before)
  await takePicture(panel, 'sidepanel-viewing')
  await panel.context().clearPermissions()
})

beside(
  'without the text: it is pasted here and checked in the Desk',
  async ({ open, panelFor, takePicture }) => {
    const { page } = await open({ flagDead: true, exports: 'sign-in' })
    const panel = await panelFor(page)
    const box = panel.getByRole('textbox', { name: 'Your policy' })
    await expect(box).toBeVisible({ timeout: 20_000 })
    await takePicture(panel, 'sidepanel-pasted')
    await expectAccessible(panel)
    await box.fill('SEN policy\n\nPupils on School Action Plus have an IEP.')
    const opening = panel.context().waitForEvent('page')
    await panel.getByRole('button', { name: 'Check it in the Desk' }).click()
    const desk = await opening
    await expect(rows(desk).first()).toBeVisible({ timeout: 30_000 })
    await expect(desk.locator('.cm-content')).toContainText('School Action Plus have an IEP')
    await desk.close()
  },
)

beside('the saved version: listed, copied, and looked for by hand', async ({ open, panelFor }) => {
  const { page } = await open({ flagDead: true })
  const panel = await panelFor(page)
  await expect(rows(panel).first()).toBeVisible({ timeout: 20_000 })
  await rows(panel).filter({ hasText: 'School Action' }).first().click()
  await expect(said(panel)).toContainText('press Ctrl F and look for “School Action”')
})

beside('a page that is loaded again is found again', async ({ open, panelFor, takePicture }) => {
  const { page } = await open()
  await marked(page)
  const panel = await panelFor(page)
  await expect(rows(panel).first()).toBeVisible()
  const count = await rows(panel).count()
  await page.reload()
  await expect(rows(panel)).toHaveCount(count, { timeout: 15_000 })
  await page.goto('about:blank')
  await expect(panel.getByText('There is no document to check in this tab.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Open the Desk' })).toBeVisible()
  await takePicture(panel, 'sidepanel-none')
  await expectAccessible(panel)
})

beside('the Desk shows its problems itself', async ({ openExtensionPage, panelFor }) => {
  const desk = await openExtensionPage('desk.html?sample=advice-bad')
  await expect(rows(desk).first()).toBeVisible()
  const panel = await panelFor(desk)
  await expect(panel.getByText('This page shows its problems itself.')).toBeVisible()
})

beside('an empty list, and somebody else’s edit', async ({ open, panelFor }) => {
  const calm = [{ kind: 'paragraph', runs: ['The library is open at lunch.'] }] as const
  const { page, served } = await open({ blocks: calm })
  const panel = await panelFor(page)
  await expect(panel.getByText('No problems found.')).toBeVisible({ timeout: 30_000 })
  await expect(panel.getByText(/complian/i)).toHaveCount(0)
  await served.ask(page, 'remote', 1, 1, 'A new first line about School Action.\n')
  await expect(rows(panel).filter({ hasText: 'School Action' })).toHaveCount(1)
})

beside('a real policy: every tab, and how it looks', async ({ open, panelFor, takePicture }) => {
  beside.slow()
  const { page, served } = await open({ blocks: sampleBlocks('sen-policy-2014').slice(0, 50) })
  await marked(page)
  const panel = await panelFor(page)
  await expect(rows(panel).first()).toBeVisible()
  await rows(panel).nth(2).click()
  for (const [name, media] of looks) {
    await panel.emulateMedia(media)
    for (const tab of ['Problems', 'Coverage', 'Voice', 'Review']) {
      await panel.getByRole('tab', { name: tab }).click()
      if (tab === 'Coverage') await expect(panel.locator('.coverage-item').first()).toBeVisible()
      if (tab === 'Voice') await expect(panel.locator('.voice-table')).toBeVisible()
      if (tab === 'Review') await expect(panel.locator('.review-answer').first()).toBeVisible()
      await takePicture(panel, `sidepanel-${tab.toLowerCase()}-${name}`)
      await expectAccessible(panel)
    }
  }
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await panel.getByRole('tab', { name: 'Problems' }).click()
  for (const size of [
    { width: 280, height: 640 },
    { width: 360, height: 400 },
    { width: 240, height: 400 },
  ]) {
    await panel.setViewportSize(size)
    await rows(panel).filter({ hasText: 'is out of date' }).first().click()
    await expect(panel.locator('.panel-card [data-fix-index="0"]')).toBeInViewport()
    await takePicture(panel, `sidepanel-${size.width}x${size.height}`)
  }
  await panel.getByRole('tab', { name: 'Coverage' }).click()
  await panel.locator('.coverage-item[data-status="met"] .coverage-head').first().click()
  const evidence = panel.locator('.evidence').first()
  const words = (await evidence.textContent())?.slice(1, -1) ?? ''
  await evidence.click()
  const selected = async () => {
    const { start, end } = await served.ask(page, 'selection')
    return (await served.ask(page, 'text')).slice(start, end)
  }
  await expect.poll(selected).toContain(words.slice(0, 40))
})

beside(
  'the browser’s own panel opens from the document and follows the tab in front',
  async ({ open, openPage }) => {
    const { page } = await open()
    await marked(page)
    const panel = await browserPanel(page)
    await statusItem(page).click()
    await overlay(page).getByRole('button', { name: 'Open panel' }).click()
    await expect
      .poll(() => panel.text(), { timeout: 30_000 })
      .toContain('“School Action” is out of')
    const other = await openPage('about:blank')
    await expect.poll(() => panel.text()).toContain('There is no document to check in this tab.')
    await page.bringToFront()
    await expect.poll(() => panel.text()).toContain('“School Action” is out of date')
    await other.close()
    await panel.close()
  },
)

beside(
  'without a side panel the same page opens in a small window',
  async ({ open, browserContext, serviceWorker }) => {
    const { page } = await open()
    await marked(page)
    // As in a browser for which the extension is built without a side panel.
    await serviceWorker.evaluate(() => {
      const { getManifest } = chrome.runtime
      Reflect.set(self, 'getManifest', getManifest)
      Reflect.set(chrome.runtime, 'getManifest', () => ({
        ...getManifest(),
        side_panel: undefined,
      }))
    })
    await statusItem(page).click()
    const opening = browserContext.waitForEvent('page')
    await overlay(page).getByRole('button', { name: 'Open panel' }).click()
    const window = await opening
    await serviceWorker.evaluate(() => {
      Reflect.set(chrome.runtime, 'getManifest', Reflect.get(self, 'getManifest'))
    })
    await expect(window).toHaveURL(/sidepanel\.html\?tab=\d+$/)
    await expect(rows(window).first()).toBeVisible()
    for (const [tab, shown] of [
      ['Coverage', '.coverage-item'],
      ['Voice', '.voice-table'],
      ['Review', '.review-facts'],
    ] as const) {
      await window.getByRole('tab', { name: tab }).click()
      await expect(window.locator(shown).first()).toBeVisible()
    }
    await window.close()
  },
)

beside('a panel beside an idle document costs nothing', async ({ open, panelFor }) => {
  const { page } = await open()
  await marked(page)
  const panel = await panelFor(page)
  await panel.getByRole('tab', { name: 'Coverage' }).click()
  await panel.waitForTimeout(1500)
  const spent = async (of: Page) => {
    const session = await of.context().newCDPSession(of)
    await session.send('Performance.enable')
    const { metrics } = await session.send('Performance.getMetrics')
    await session.detach()
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0
  }
  const before = [await spent(page), await spent(panel)]
  await panel.waitForTimeout(3000)
  const after = [await spent(page), await spent(panel)]
  for (const [index, value] of after.entries())
    expect(value - (before[index] ?? 0)).toBeLessThan(0.02)
})
