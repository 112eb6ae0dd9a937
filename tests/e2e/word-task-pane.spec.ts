import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { bundle } from '../hosts/bundle'
import type { FakeOptions } from '../hosts/office-js/fake-office'
import type { ParagraphSpec } from '../hosts/office-js/model'
import type { WordBehind } from '../hosts/office-js/page-tests'
import { test as base, expect, expectAccessible } from './fixtures'

// The pane as it is built, served where its manifest says, with a Word in memory instead of
// Microsoft's script. Nothing here has been tried in Word itself.

declare const wordBehind: WordBehind

const SITE = 'https://localhost:3000'
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

const entry = fileURLToPath(new URL('../hosts/office-js/page-tests.ts', import.meta.url))

const policy: readonly [text: string, spec: ParagraphSpec][] = [
  ['SEND policy', { style: 'Title' }],
  ['Identification', { style: 'Heading1' }],
  ['Pupils on School Action are reviewed each term by the SENCO.', {}],
  ['Pupils with BESD get help early.', {}],
  ['Support', { style: 'Heading1' }],
  ['Pupils with BESD have a keyworker.', { control: 'locked' }],
  ['The school nurse calls each term.', { list: { level: 0, marker: '•' } }],
]

/** A line of Markdown as Word would have it; null for what is between paragraphs. */
function fromMarkdown(line: string): [string, ParagraphSpec] | null {
  const [, marks, text = ''] = /^(#{1,6}|[-*]|)\s*(.*)$/.exec(line.trim()) ?? []
  if (!marks) return text ? [text, {}] : null
  if (marks.startsWith('#')) return [text, { style: `Heading${marks.length}` }]
  return [text, { list: { level: 0, marker: '•' } }]
}

/** The sample policy, whole. */
function sample(): Partial<FakeOptions> {
  const source = readFileSync(inRoot('content/samples/sen-policy-2014.md'), 'utf8')
  const lines = source.split('\n').flatMap((line) => {
    const found = fromMarkdown(line)
    return found ? [found] : []
  })
  return { paragraphs: lines.map(([text]) => text), specs: lines.map(([, spec]) => spec) }
}

type OpenPane = (options?: Partial<FakeOptions>) => Promise<Page>

const test = base.extend<{ openPane: OpenPane }>({
  openPane: async ({ openPage, network }, use) => {
    const built = inRoot('.output/word-add-in')
    for (const file of readdirSync(built, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      const path = `${file.parentPath}/${file.name}`
      await network.fulfil(SITE + path.slice(built.length), { path })
    }
    await use(async (options = {}) => {
      const word = {
        paragraphs: policy.map(([text]) => text),
        specs: policy.map(([, spec]) => spec),
        ...options,
      }
      const script = await bundle(entry, 'pageTests')
      const body = `${script};pageTests.install(${JSON.stringify(word)})`
      await network.fulfil(OFFICE, { contentType: 'text/javascript', body })
      const page = await openPage('about:blank')
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`${SITE}/task-pane.html`)
      return page
    })
  },
})

const rows = (page: Page) => page.getByRole('option')
const row = (page: Page, words: string) => rows(page).filter({ hasText: words })
const card = (page: Page) => page.getByRole('region', { name: 'Chosen problem' })
const words = (page: Page) => page.evaluate(() => wordBehind.words())

test('problems are listed by section, in a pane of 320 px, for everybody', async ({
  openPane,
  takePicture,
}) => {
  const page = await openPane()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SEND policy')
  const group = page.getByRole('group', { name: 'Identification' })
  await expect(group.getByRole('option').filter({ hasText: 'School Action' })).toHaveCount(1)
  await expect(page.getByRole('status')).toContainText('Your document is sent nowhere.')
  await takePicture(page, 'word-task-pane')
  await expectAccessible(page)
  await row(page, 'School Action').click()
  await expect(card(page)).toBeVisible()
  await takePicture(page, 'word-task-pane-card')
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(overflow).toBeLessThanOrEqual(320)
  await page.emulateMedia({ colorScheme: 'dark' })
  await takePicture(page, 'word-task-pane-dark')
  await expectAccessible(page)
})

test('a row selects its words, a fix puts in others, Undo takes it back', async ({ openPane }) => {
  const page = await openPane()
  await row(page, 'School Action').click()
  await expect.poll(() => page.evaluate(() => wordBehind.selected())).toBe('School Action')
  await card(page).getByRole('button', { name: 'Replace with “SEN Support”' }).click()
  await expect(page.getByRole('status')).toContainText('Replaced “School Action”')
  const before = policy.map(([text]) => text)
  expect(await words(page)).toEqual(
    before.map((text) => text.replace('School Action', 'SEN Support')),
  )
  await expect(row(page, 'School Action')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(row(page, 'School Action')).toHaveCount(1)
  expect(await words(page)).toEqual(before)
})

test('by keyboard alone: arrows open cards, Enter goes to the words', async ({ openPane }) => {
  const page = await openPane()
  await expect(row(page, 'School Action')).toHaveCount(1)
  await page.getByRole('listbox', { name: 'Problems' }).focus()
  const at = (await rows(page).allInnerTexts()).findIndex((text) => text.includes('School Action'))
  for (let i = 0; i <= at; i++) await page.keyboard.press('ArrowDown')
  await expect(card(page)).toContainText('School Action')
  expect(await page.evaluate(() => wordBehind.selected())).toBe('')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => wordBehind.selected())).toBe('School Action')
})

test('a locked part of the document is left alone, and that is said', async ({ openPane }) => {
  const page = await openPane()
  await page
    .getByRole('group', { name: 'Support' })
    .getByRole('option')
    .filter({ hasText: 'BESD' })
    .click()
  await card(page)
    .getByRole('button', { name: /^Replace with/ })
    .first()
    .click()
  await expect(page.getByRole('status')).toContainText('Not changed: this part holds something')
  expect(await words(page)).toEqual(policy.map(([text]) => text))
})

test('tracked changes: said beforehand, and a fix says that it is one', async ({ openPane }) => {
  const page = await openPane({ tracking: 'TrackAll' })
  await expect(page.getByRole('banner')).toContainText('fixes are made as tracked changes')
  await row(page, 'School Action').click()
  await card(page).getByRole('button', { name: 'Replace with “SEN Support”' }).click()
  await expect(page.getByRole('status')).toContainText('added as a suggestion')
  await expect(row(page, 'School Action')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('a document that may only be read: fixes are copied', async ({ openPane }) => {
  const page = await openPane({ readOnly: true })
  await expect(page.getByRole('banner')).toContainText('You are viewing this document')
  await row(page, 'School Action').click()
  await expect(card(page).getByRole('button', { name: /^Copy “SEN Support”/ })).toBeVisible()
  expect(await words(page)).toEqual(policy.map(([text]) => text))
})

test('what somebody types is checked a moment later', async ({ openPane }) => {
  const page = await openPane()
  await expect(row(page, 'School Action')).toHaveCount(1)
  await page.evaluate(() => wordBehind.type({ paragraph: 2, start: 10, end: 23 }, 'SEN Support'))
  await expect(row(page, 'School Action')).toHaveCount(0)
})

test('coverage, voice and review of the whole policy, and the sentences behind them', async ({
  openPane,
  takePicture,
}) => {
  test.slow()
  const page = await openPane(sample())
  // The first reading of a long document by checks that have not run yet.
  await expect(row(page, 'School Action').first()).toBeVisible({ timeout: 20_000 })
  await takePicture(page, 'word-task-pane-sample')
  await page.getByRole('tab', { name: 'Coverage' }).click()
  const found = page.getByRole('tabpanel').getByRole('button').filter({ hasText: '●' }).first()
  await expect(found).toBeVisible()
  await takePicture(page, 'word-task-pane-coverage')
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Voice' }).click()
  const voice = page.getByRole('tabpanel').getByRole('table').getByRole('button').first()
  await voice.click()
  await takePicture(page, 'word-task-pane-voice')
  await expect.poll(() => page.evaluate(() => wordBehind.selected().length)).toBeGreaterThan(20)
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Review' }).click()
  const evidence = page.getByRole('tabpanel').locator('.review-answer .evidence').first()
  const words = (await evidence.textContent())?.slice(1, 31) ?? ''
  await evidence.click()
  await expect.poll(() => page.evaluate(() => wordBehind.selected())).toContain(words)
  await takePicture(page, 'word-task-pane-review')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('opened outside Word, it says what to do', async ({ openPane }) => {
  const page = await openPane({ host: null })
  await expect(page.getByText('Open it from Word’s Home tab')).toBeVisible()
  await expectAccessible(page)
})

test('without Microsoft’s script it says so', async ({ openPane, pageErrors, network }) => {
  const page = await openPane()
  await network.fulfil(OFFICE, { status: 404, body: '' })
  await page.reload()
  await expect(page.getByText('could not be loaded')).toBeVisible()
  pageErrors.length = 0
})
