import type { Frame, Page } from '@playwright/test'
import { inRoot } from '../../scripts/lib/paths.mjs'
import type { ServedWord, Topology } from '../hosts/word-online/serve'
import type { StandInOptions } from '../hosts/word-online/stand-in/options'
import { expect } from './fixtures'
import { blocks, card, marked, marks, overlay, word } from './word-online/opened'

// Everything runs against a stand-in that was built from what is known about Word for the web, in its
// cross-origin frame, with the extension as it is shipped.

const status = (frame: Frame) => overlay(frame).locator('[data-sendlint-status]')

/** Rests the pointer on the mark of some rule. */
async function restOn(page: Page, frame: Frame, ruleId: string): Promise<void> {
  const box = await marks(frame)
    .and(frame.locator(`[data-rule-id="${ruleId}"]`))
    .first()
    .boundingBox()
  if (!box) throw new Error(`There is no mark of ${ruleId}.`)
  await page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

/** A picture of the window; the frame is a process of its own and has no full page. */
const takePicture = (page: Page, name: string) =>
  page.screenshot({ path: inRoot(`test-results/screenshots/${name}.png`) })

async function expectClean(served: ServedWord, page: Page): Promise<void> {
  expect(await served.ask(page, 'faults')).toEqual([])
  expect(await served.ask(page, 'strangers')).toEqual([])
}

word('a document in its frame is marked, a fix is one edit and one undo', async ({ open }) => {
  const { page, frame, served } = await open()
  await marked(frame)
  await takePicture(page, 'word-online')
  await restOn(page, frame, 'ccg')
  await expect(card(frame)).toBeVisible()
  await takePicture(page, 'word-online-card')
  await card(frame).locator('[data-fix-index="0"]').click()
  await expect.poll(async () => (await served.ask(page, 'paragraphs'))[4]).not.toContain('CCG')
  expect(await served.ask(page, 'ownEdits')).toBe(1)
  const words = await served.ask(page, 'paragraphs')
  expect(words[2]).toBe('text' in (blocks[2] ?? {}) ? (blocks[2] as { text: string }).text : '')
  await served.ask(page, 'undo')
  await expect.poll(async () => (await served.ask(page, 'paragraphs'))[4]).toContain('CCG')
  await expectClean(served, page)
})

word('marks follow virtual pages, a far problem is brought into sight by F8', async ({ open }) => {
  const { page, frame, served } = await open()
  await marked(frame)
  // All of it has been looked at: until then there are fewer marks.
  await expect(status(frame)).not.toContainText('Reading')
  await expect.poll(() => marks(frame).count()).toBeGreaterThan(5)
  const first = await marks(frame).count()
  await served.ask(page, 'scrollTo', 2000)
  await expect.poll(() => marks(frame).count()).toBeLessThan(first)
  await served.ask(page, 'scrollTo', 0)
  await expect.poll(() => marks(frame).count()).toBe(first)
  await frame.locator('#WACViewPanel_EditingElement').focus()
  await page.keyboard.press('F8')
  await expect(card(frame)).toBeVisible()
  await expectClean(served, page)
})

const limits: readonly [string, Partial<StandInOptions>, string, RegExp][] = [
  ['without the model', { model: 'absent' }, 'underline-copy', /does not let sendlint change/],
  ['tracked changes', { tracking: 1 }, 'underline-copy', /tracked/i],
  ['painted paragraphs', { drawing: 'canvas' }, 'underline-apply', /bar beside/],
  ['the reading view', { frame: 'viewer', model: 'absent' }, 'underline-copy', /viewing/],
]

for (const [name, options, tier, words] of limits) {
  word(`${name}: says what can be done, and writes nothing`, async ({ open }) => {
    const { page, frame, served } = await open(options)
    await marked(frame)
    await expect(status(frame)).toHaveAttribute('data-tier', tier)
    await status(frame).click()
    await expect(overlay(frame).getByText(words).first()).toBeVisible()
    await takePicture(page, `word-online-${name.replaceAll(' ', '-')}`)
    expect(await served.ask(page, 'ownEdits')).toBe(0)
    await expectClean(served, page)
  })
}

word('a fix that cannot be made is on the clipboard', async ({ open, browserContext }) => {
  const { page, frame } = await open({ tracking: 1 })
  await marked(frame)
  // Only to read it; for writing the frame has no leave from anyone.
  await browserContext.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin })
  await restOn(page, frame, 'ccg')
  await card(frame).locator('[data-fix-index="0"]').click()
  await expect(card(frame).getByText('The replacement has been copied.')).toBeVisible()
  await page.evaluate(() => window.focus())
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/integrated care board|ICB/i)
  await browserContext.clearPermissions()
})

word('what became of a fix is told when its words have gone', async ({ open }) => {
  const { page, frame } = await open({ corrects: true })
  await marked(frame)
  await restOn(page, frame, 'ccg')
  await card(frame).locator('[data-fix-index="0"]').click()
  await expect(card(frame)).toHaveCount(0)
  const notice = overlay(frame).locator('[data-sendlint-notice]')
  await expect(notice).toContainText('Please check this place')
  await expect(status(frame)).toHaveAttribute('data-tier', 'underline-copy')
})

word('nothing is drawn over a dialogue of Word, wherever it stands', async ({ open }) => {
  const { page, frame, served } = await open()
  await marked(frame)
  await expect(status(frame)).toBeVisible()
  await served.ask(page, 'setDialogue', true)
  await expect(marks(frame)).toHaveCount(0)
  await expect(status(frame)).toBeHidden()
  await served.ask(page, 'setDialogue', false)
  await marked(frame)
  await expect(status(frame)).toBeVisible()
  await expectClean(served, page)
})

word('tracking that is switched on or off in the ribbon is noticed', async ({ open }) => {
  const { frame } = await open()
  await marked(frame)
  const ribbon = frame.locator('.Ribbon > button')
  await ribbon.click()
  await expect(status(frame)).toHaveAttribute('data-tier', 'underline-copy')
  await ribbon.click()
  await expect(status(frame)).toHaveAttribute('data-tier', 'underline-apply')
})

word('a model that was renewed since takes the fix', async ({ open }) => {
  const { page, frame, served } = await open()
  await marked(frame)
  await restOn(page, frame, 'ccg')
  await expect(card(frame)).toBeVisible()
  await served.ask(page, 'renewModel')
  await card(frame).locator('[data-fix-index="0"]').click()
  await expect.poll(() => served.ask(page, 'ownEdits')).toBe(1)
  await expectClean(served, page)
})

word('a frame that is loaded again is marked again, once', async ({ open }) => {
  const { page, frame, served } = await open()
  await marked(frame)
  const loaded = page.waitForEvent('framenavigated')
  await page.evaluate(() => document.forms[0]?.submit())
  await loaded
  const again = await served.frame(page)
  await marked(again)
  await expect(overlay(again)).toHaveCount(1)
})

word('a small frame of Word without an editor is left alone', async ({ open }) => {
  const { page, frame } = await open()
  await marked(frame)
  const helper = page.frame('WacFrame_Word_Inline')
  if (!helper) throw new Error('The second frame is not there.')
  await expect(overlay(helper)).toHaveCount(0)
})

const places: readonly [string, Topology][] = [
  ['without a prefix', { host: 'word-edit.officeapps.live.com' }],
  ['opened from OneDrive', { top: 'https://onedrive.live.com/edit.aspx?resid=A1' }],
  ['opened from its start page', { top: 'https://word.cloud.microsoft/open/onedrive/?docId=A1' }],
  [
    'in an unknown host’s frame',
    {
      top: 'https://files.school.example/open',
      host: 'usc-word-edit.officeapps.live.com',
      frameName: 'office_frame',
    },
  ],
]

for (const [name, topology] of places) {
  word(`Word is found ${name}`, async ({ open }) => {
    const { frame } = await open({}, topology)
    await marked(frame)
  })
}

const others: readonly [string, Topology][] = [
  ['Excel', { host: 'euc-excel.officeapps.live.com', path: '/x/_layouts/xlviewerinternal.aspx' }],
  ['PowerPoint', { host: 'euc-powerpoint.officeapps.live.com', path: '/p/PowerPointFrame.aspx' }],
]

for (const [name, topology] of others) {
  word(`${name} and the page around it are left alone`, async ({ open }) => {
    const word = await open()
    await marked(word.frame)
    await expect(word.page.locator('sendlint-overlay')).toHaveCount(0)
    const { page, frame } = await open(
      {},
      { top: 'https://files.school.example/other', ...topology },
    )
    // A document of Word that is opened later and marked shows that there was time enough.
    await marked((await open({}, { top: 'https://files.school.example/word' })).frame)
    await expect(overlay(frame)).toHaveCount(0)
    await expect(page.locator('sendlint-overlay')).toHaveCount(0)
  })
}

word('two clicks lead from the status item to the Desk', async ({ open, browserContext }) => {
  const { frame } = await open({ frame: 'viewer', model: 'absent' })
  await marked(frame)
  await status(frame).click()
  const opening = browserContext.waitForEvent('page')
  await overlay(frame).getByRole('button', { name: 'Open a copy in the Desk' }).click()
  const desk = await opening
  await expect(desk).toHaveURL(/\/desk\.html\?from=word-online$/)
  await expect(desk.getByText(/Download a copy/).first()).toBeVisible()
  await desk.close()
})
