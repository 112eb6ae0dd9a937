import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { announcer, card, marks, notice, overlay, statusItem } from './google-docs/marks'
import { docs, marked, restOn } from './google-docs/opened'

// What is typed next must go where the person means it to, whatever has been gone to or fixed before.

/** Goes on by key, one problem at a time, until one of these words is shown. */
async function goTo(page: Page, words: string): Promise<void> {
  const told = async () => (await announcer(page).textContent()) ?? ''
  let now = ''
  while (!now.includes(words)) {
    const before = await told()
    await page.keyboard.press('F8')
    await expect(async () => {
      now = await told()
      expect(now).toMatch(/^Problem \d+ of/)
      expect(now).not.toBe(before)
    }).toPass()
  }
}

const countOf = (text: string, words: string): number => text.split(words).length - 1

docs(
  'what is typed after going to a problem, or after its fix, replaces nothing',
  async ({ open }) => {
    const { page, served } = await open()
    await marked(page)
    await served.ask(page, 'focus')
    const before = await served.ask(page, 'text')
    await goTo(page, 'School Action')
    await page.keyboard.press('Escape')
    await expect(card(page)).toBeHidden()
    await page.keyboard.type('q')
    await expect
      .poll(() => served.ask(page, 'text'))
      .toBe(before.replace('School Action', 'School Actionq'))
    await page.keyboard.press('Backspace')
    await expect.poll(() => served.ask(page, 'text')).toBe(before)
    await marked(page)
    await goTo(page, 'School Action')
    await page.keyboard.press('Alt+F8')
    await expect(card(page).locator('[data-fix-index="0"]')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(notice(page)).toContainText('Replaced')
    await expect.poll(() => served.ask(page, 'isFocused')).toBe(true)
    const fixed = await served.ask(page, 'text')
    expect(countOf(fixed, 'SEN Support')).toBe(1)
    await page.keyboard.type('q')
    await expect
      .poll(() => served.ask(page, 'text'))
      .toBe(fixed.replace('SEN Support', 'SEN Supportq'))
  },
)

docs('a dialogue of the page keeps its keys, and nothing lies over it', async ({ open }) => {
  const { page, served } = await open()
  await marked(page)
  await served.ask(page, 'focus')
  await restOn(page, 0)
  await expect(card(page)).toBeVisible()
  const before = await served.ask(page, 'text')
  await served.ask(page, 'openDialogue')
  await expect(card(page)).toBeHidden()
  await expect(statusItem(page)).toBeHidden()
  await page.keyboard.type('ab')
  await page.keyboard.press('F8')
  await page.keyboard.press('Alt+Shift+F8')
  await page.waitForTimeout(500)
  await page.keyboard.type('cd')
  expect(await served.ask(page, 'typedInDialogue')).toBe('abcd')
  expect(await served.ask(page, 'text')).toBe(before)
  await expect(overlay(page).locator('[data-sendlint-palette]')).toBeHidden()
  await served.ask(page, 'closeDialogue')
  await expect(statusItem(page)).toBeVisible()
  await page.keyboard.press('F8')
  await expect(card(page)).toBeVisible()
})

docs(
  'a bubble beside the words hides nothing, a modal dialogue does without the focus',
  async ({ open }) => {
    const { page, served } = await open()
    await marked(page)
    await served.ask(page, 'focus')
    const put = (isModal: boolean) =>
      page.evaluate((isModal) => {
        const box = document.createElement('div')
        box.setAttribute('role', 'dialog')
        box.className = 'put-by-test'
        if (isModal) box.setAttribute('aria-modal', 'true')
        Object.assign(box.style, {
          position: 'fixed',
          inset: '60% 20% 30% 60%',
          background: 'white',
        })
        document.body.append(box)
      }, isModal)
    await put(false)
    await page.keyboard.press('F8')
    await expect(card(page)).toBeVisible()
    await expect(statusItem(page)).toBeVisible()
    await put(true)
    await expect(card(page)).toBeHidden()
    await expect(statusItem(page)).toBeHidden()
    await page.evaluate(() => {
      for (const box of document.querySelectorAll('.put-by-test')) box.remove()
    })
    await expect(card(page)).toBeVisible()
    await expect(statusItem(page)).toBeVisible()
  },
)

docs(
  'an editor that tells no selection is not written to, nor is anything left selected',
  async ({ open }) => {
    const { page, served } = await open({ selectionTold: 'never' })
    await marked(page)
    await served.ask(page, 'focus')
    const before = await served.ask(page, 'text')
    const fix = card(page).locator('[data-fix-index="0"]')
    const isCaret = async () => {
      const { start, end } = await served.ask(page, 'selection')
      return start === end
    }
    await restOn(page, 0)
    await fix.click()
    await expect(card(page)).toContainText('could not be selected')
    await expect.poll(isCaret).toBe(true)
    await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-apply')
    await fix.click()
    await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-copy')
    await expect.poll(isCaret).toBe(true)
    expect(await served.ask(page, 'text')).toBe(before)
    await page.keyboard.type('q')
    await expect.poll(async () => (await served.ask(page, 'text')).length).toBe(before.length + 1)
  },
)

docs('a suggestion leaves the caret where it was', async ({ open }) => {
  const { page, served } = await open({ mode: 'suggesting' })
  await marked(page)
  await served.ask(page, 'focus')
  const text = await served.ask(page, 'text')
  const at = text.indexOf('support pupils')
  await served.ask(page, 'select', at, at)
  await restOn(page, 0)
  await card(page).locator('[data-fix-index="0"]').click()
  await expect(notice(page)).toContainText('added as a suggestion')
  await expect.poll(() => served.ask(page, 'selection')).toEqual({ start: at, end: at })
  await expect.poll(() => served.ask(page, 'isFocused')).toBe(true)
  await page.keyboard.type('q')
  await expect.poll(() => served.ask(page, 'text')).toContain('qsupport pupils')
})

docs('a fix that lands late is not called undone for long', async ({ open }) => {
  const { page, served } = await open({ landing: [2500, 2500] })
  await marked(page)
  await served.ask(page, 'focus')
  const before = await served.ask(page, 'text')
  await restOn(page, 0)
  await card(page).locator('[data-fix-index="0"]').click()
  await expect(card(page)).toContainText('Not changed')
  await expect(notice(page)).toContainText('Changed after all. Replaced')
  await expect(card(page)).toBeHidden()
  expect(await served.ask(page, 'text')).toBe(before.replace('School Action', 'SEN Support'))
  expect(await served.ask(page, 'taken')).toBe(1)
})

docs('another tab has nothing to take back of this one', async ({ open }) => {
  const other = [{ kind: 'paragraph', runs: ['A second tab that still says BESD once.'] }] as const
  const { page, served } = await open({ tabs: { 't.b': other } })
  await marked(page)
  await served.ask(page, 'focus')
  await restOn(page, 0)
  await card(page).locator('[data-fix-index="0"]').click()
  await expect(notice(page).getByRole('button', { name: 'Undo' })).toBeVisible()
  await served.ask(page, 'openTab', 't.b')
  await expect(marks(page)).toHaveCount(1)
  await expect(notice(page)).toBeHidden()
})
