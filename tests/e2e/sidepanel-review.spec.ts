import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { ServedStandIn } from '../hosts/google-docs/serve'
import { expect, expectAccessible } from './fixtures'
import { beside } from './google-docs/beside'
import { card } from './google-docs/marks'
import { marked } from './google-docs/opened'
import { sampleBlocks } from './google-docs/sample'
import { rows, said } from './rig/side-panel'

const policy = sampleBlocks('sen-policy-2014').slice(0, 50)

const review = (panel: Page) => panel.getByRole('tabpanel', { name: 'Review' })
const question = (panel: Page, number: number) =>
  review(panel).locator(`[data-question="${number}"]`)
const fact = (panel: Page, name: string) => review(panel).locator('dl > div', { hasText: name })

async function openReview(panel: Page): Promise<void> {
  await panel.getByRole('tab', { name: 'Review' }).click()
  await expect(review(panel).getByRole('heading', { level: 2 })).toBeVisible({ timeout: 30_000 })
}

async function selectedWords(page: Page, served: ServedStandIn): Promise<string> {
  const { start, end } = await served.ask(page, 'selection')
  return (await served.ask(page, 'text')).slice(start, end)
}

beside('what a governor needs, with each sentence one click away', async ({ open, panelFor }) => {
  const { page, served } = await open({ blocks: policy })
  await marked(page)
  const panel = await panelFor(page)
  await openReview(panel)
  await expect(review(panel).locator('.review-answer')).toHaveCount(30)
  await expect(fact(panel, 'Kind of document')).toContainText(/Policy|report/)
  await expect(fact(panel, 'Length')).toContainText(/\d words/)
  await expect(fact(panel, 'Problems')).toContainText(/\d+ must fix · \d+ should fix/)
  await expect(fact(panel, 'Dates in the text')).toBeVisible()
  await expect(review(panel)).not.toContainText(/\bscore|\bpass(?:ed)?\b|\bfail/i)
  for (const [found, words] of [
    ['partly', 'Some evidence found'],
    ['problems', 'Problems found'],
    ['not-found', 'No evidence found'],
  ] as const) {
    const answer = review(panel).locator(`[data-found="${found}"]`).first()
    await expect(answer).toContainText(words)
    await expect(answer.locator('.review-sign')).not.toBeEmpty()
    await expect(answer.locator('.evidence')).toHaveCount(
      found === 'not-found' ? 0 : await answer.locator('.evidence').count(),
    )
  }
  const evidence = review(panel).locator('[data-found="partly"] .evidence').first()
  const words = (await evidence.textContent())?.slice(1, -1) ?? ''
  await evidence.focus()
  await panel.keyboard.press('Enter')
  await expect.poll(() => selectedWords(page, served)).toContain(words.slice(0, 40))
  await review(panel).locator('.review-problem').first().click()
  await expect(card(page)).toBeVisible()
})

beside('a problem under a question opens its card', async ({ open, panelFor }) => {
  const { page } = await open({
    blocks: [
      { kind: 'heading', level: 1, text: 'SEND policy' },
      {
        kind: 'paragraph',
        runs: ['The SENCO will write the EHC plan for each pupil on School Action.'],
      },
    ],
  })
  await marked(page)
  const panel = await panelFor(page)
  await openReview(panel)
  await question(panel, 20).locator('.review-problem').first().click()
  await expect(card(page)).toContainText('EHC plan')
})

beside(
  'the report is saved and printed as one page',
  async ({ open, panelFor, browserContext, takePicture }) => {
    const { page } = await open({ blocks: policy })
    await marked(page)
    const panel = await panelFor(page)
    await openReview(panel)
    const downloading = panel.waitForEvent('download')
    await review(panel).getByRole('button', { name: 'Save report' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(
      /^SEND policy 2026 review report \d{4}-\d\d-\d\d\.html$/,
    )
    const html = await readFile(await download.path(), 'utf8')
    expect(html).toContain('<h1>SEND policy 2026</h1>')
    expect(html).not.toMatch(/<script|<link|src=|url\(/)
    await expect(said(panel)).toContainText('Saved SEND policy 2026 review report')

    await browserContext.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    const opening = browserContext.waitForEvent('page')
    await review(panel).getByRole('button', { name: 'Print' }).click()
    const printed = await opening
    await expect(printed.locator('html[data-printed]')).toBeAttached()
    await expect(printed.getByRole('heading', { level: 1 })).toHaveText('SEND policy 2026')
    expect(await printed.content()).toContain('Questions for governors')
    await printed.emulateMedia({ media: 'print' })
    await takePicture(printed, 'sidepanel-report')
    await expectAccessible(printed)
    await printed.close()
    await expect(said(panel)).toContainText('open in a tab of its own')
  },
)

beside(
  'who may only read, and the saved version, are told the same',
  async ({ open, panelFor }) => {
    for (const options of [{ mode: 'viewing' }, { flagDead: true }] as const) {
      const { page } = await open({ blocks: policy, ...options })
      const panel = await panelFor(page)
      await expect(rows(panel).first()).toBeVisible({ timeout: 30_000 })
      await openReview(panel)
      await expect(review(panel).locator('.review-answer')).toHaveCount(30)
      await panel.close()
    }
  },
)

beside(
  'another edit is a new review, and a lost page is said to be lost',
  async ({ open, panelFor }) => {
    const { page, served } = await open({
      blocks: [{ kind: 'heading', level: 1, text: 'SEND policy' }, ...policy.slice(1, 12)],
    })
    await marked(page)
    const panel = await panelFor(page)
    await openReview(panel)
    await served.ask(page, 'remote', 1, 1, 'Next review: 14 March 2027.\n')
    await expect(fact(panel, 'Dates in the text')).toContainText('Next review: 14 March 2027')
    await page.goto('about:blank')
    await expect(panel.getByText('There is no document to check in this tab.')).toBeVisible()
  },
)

beside('a document of another nation has no questions', async ({ open, panelFor }) => {
  const { page } = await open({
    blocks: [
      { kind: 'heading', level: 1, text: 'ALN policy' },
      {
        kind: 'paragraph',
        runs: [
          'Our ALNCo makes sure that learners with ALN have an IDP, as the ALN Code says. Estyn visits us in Wales.',
        ],
      },
    ],
  })
  const panel = await panelFor(page)
  await openReview(panel)
  await expect(fact(panel, 'Nation')).toContainText('Wales')
  await expect(review(panel).locator('.review-answer')).toHaveCount(0)
  await expect(review(panel)).toContainText('schools in England')
})

beside(
  'the review at 320 px, in the dark and without colour',
  async ({ open, panelFor, takePicture }) => {
    beside.slow()
    const { page } = await open({ blocks: policy })
    await marked(page)
    const panel = await panelFor(page)
    await panel.setViewportSize({ width: 320, height: 640 })
    await openReview(panel)
    await takePicture(panel, 'sidepanel-review-320')
    await panel.emulateMedia({ colorScheme: 'dark' })
    await question(panel, 8).scrollIntoViewIfNeeded()
    await takePicture(panel, 'sidepanel-review-320-dark')
    await expectAccessible(panel)
    await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    await takePicture(panel, 'sidepanel-review-320-forced')
    await expectAccessible(panel)
    const beyond = await panel.evaluate(() => {
      const wide = [...document.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 0.5,
      )
      return wide.map(({ outerHTML }) => outerHTML.slice(0, 120))
    })
    expect(beyond).toEqual([])
  },
)

beside('from the tabs through the review with the keyboard alone', async ({ open, panelFor }) => {
  const { page } = await open({ blocks: policy })
  await marked(page)
  const panel = await panelFor(page)
  await openReview(panel)
  await panel.getByRole('tab', { name: 'Voice' }).click()
  await panel.keyboard.press('ArrowRight')
  await expect(panel.getByRole('tab', { name: 'Review' })).toBeFocused()
  await panel.keyboard.press('Tab')
  await expect(review(panel).getByRole('button', { name: 'Save report' })).toBeFocused()
  await panel.keyboard.press('Tab')
  await expect(review(panel).getByRole('button', { name: 'Print' })).toBeFocused()
  await panel.keyboard.press('Tab')
  await expect(review(panel).locator('.evidence, .review-problem').first()).toBeFocused()
  // Backwards from far down, nothing that has the focus is left behind the bar.
  await review(panel).locator('.evidence, .review-problem').last().focus()
  const bar = await review(panel).locator('.review-bar').boundingBox()
  for (let step = 0; step < 12; step++) {
    await panel.keyboard.press('Shift+Tab')
    const box = await panel.locator(':focus').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
  }
})
