import type { PanelEvent } from '../../lib/session/panel-protocol'
import { expect, expectAccessible } from './fixtures'
import { card, compareMarks, marks, notice, overlay, statusItem } from './google-docs/marks'
import { docs, marked, restOn } from './google-docs/opened'
import { MARKED, markedPolicy, provisionMap } from './google-docs/policy'

// What each state of a document shows, and what it costs to be there.

const count = async (page: Parameters<typeof marks>[0], severity: string): Promise<number> =>
  Number(await statusItem(page).getAttribute(`data-${severity}`))

docs('the status item counts and tells what can be done', async ({ open, takePicture }) => {
  const { page, served } = await open()
  await marked(page)
  const text = await served.ask(page, 'text')
  const occurrences = MARKED.reduce((sum, words) => sum + text.split(words).length - 1, 0)
  await expect.poll(() => count(page, 'error')).toBeGreaterThanOrEqual(occurrences)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-apply')
  await statusItem(page).click()
  const more = overlay(page).getByRole('region', { name: 'sendlint' })
  await expect(more).toContainText('fixes are made with one click')
  await takePicture(page, 'google-docs-status')
  await expectAccessible(page, 'sendlint-overlay')
  await more.getByRole('button', { name: 'Quiet mode' }).click()
  await expect(marks(page)).toHaveCount(0)
  await expect(statusItem(page)).toContainText('quiet')
  await more.getByRole('button', { name: 'Show underlines' }).click()
  await marked(page)
})

docs('what the status item tells goes when the reader goes on', async ({ open }) => {
  const { page } = await open()
  await marked(page)
  const more = overlay(page).getByRole('region', { name: 'sendlint' })
  const goingOn = [
    () => page.mouse.click(400, 400),
    () => page.keyboard.press('Escape'),
    () => page.keyboard.press('F8'),
  ]
  for (const goOn of goingOn) {
    await statusItem(page).click()
    await expect(more).toBeVisible()
    await goOn()
    await expect(more).toHaveCount(0)
    await expect(statusItem(page)).toHaveAttribute('aria-expanded', 'false')
  }
  await expect(card(page)).toBeVisible()
})

docs('a reader who cannot edit sees everything and copies', async ({ open, takePicture }) => {
  const { page, served } = await open({ mode: 'viewing', language: 'cy' })
  await marked(page)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-copy')
  const before = await served.ask(page, 'text')
  await restOn(page, 0)
  const fix = card(page).locator('[data-fix-index="0"]')
  await expect(fix).toHaveText('Copy “SEN Support”')
  await expect(card(page)).toContainText('You are viewing this document')
  await fix.click()
  await expect(card(page)).toContainText('The replacement has been copied.')
  expect(await page.evaluate(() => navigator.clipboard.readText()).catch(() => 'SEN Support')).toBe(
    'SEN Support',
  )
  expect(await served.ask(page, 'text')).toBe(before)
  await takePicture(page, 'google-docs-viewing')
  await served.ask(page, 'setMode', 'editing')
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-apply')
})

docs('an editor that hands over nothing is told in words', async ({ open, takePicture }) => {
  const { page } = await open({ flagDead: true })
  await expect.poll(() => count(page, 'error'), { timeout: 30_000 }).toBeGreaterThan(0)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'panel-copy')
  await expect(marks(page)).toHaveCount(0)
  await statusItem(page).click()
  const more = overlay(page).getByRole('region', { name: 'sendlint' })
  await expect(more).toContainText('last saved version was checked')
  await takePicture(page, 'google-docs-flag-dead')
})

docs('an editor that starts late is read once it has', async ({ open }) => {
  const { page } = await open({ functionAfter: [4000, 4000] })
  await expect.poll(() => count(page, 'error'), { timeout: 30_000 }).toBeGreaterThan(0)
  await expect(statusItem(page)).toHaveAttribute('data-tier', /copy/)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-apply', { timeout: 9000 })
  await marked(page)
})

for (const tableMarks of [true, false]) {
  docs(
    `a provision map with empty and merged cells, ${tableMarks ? '' : 'not '}told by the text`,
    async ({ open }) => {
      const { page, served } = await open({ blocks: provisionMap(), tableMarks })
      await marked(page)
      await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
      expect(await marks(page).count()).toBe(7)
    },
  )
}

for (const asked of ['throws', 'hangs', 'textless'] as const) {
  docs(`an editor that ${asked} when asked is read from its saved version`, async ({ open }) => {
    const { page } = await open({ asked })
    await marked(page)
    await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-copy')
    await statusItem(page).click()
    const more = overlay(page).getByRole('region', { name: 'sendlint' })
    await expect(more).toContainText('last saved version was checked')
    await expect(more).not.toContainText('Click once')
  })
}

docs('where a click does not help either, the text can be pasted', async ({ open, pageErrors }) => {
  const { page } = await open({ asked: 'throws', exports: 'sign-in' })
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'panel-copy')
  await page.mouse.click(400, 400)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'pasted-text', { timeout: 15_000 })
  pageErrors.length = 0
})

docs('text that can be read but not selected is marked, and fixes are copied', async ({ open }) => {
  const { page } = await open({ asked: 'unselecting' })
  await marked(page)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-copy')
})

docs('what is typed is read where nothing says what is painted', async ({ open }) => {
  const { page, served } = await open({ noRuns: true })
  await expect.poll(() => count(page, 'error')).toBe(20)
  await served.ask(page, 'focus')
  const at = (await served.ask(page, 'text')).indexOf('Group 0')
  await served.ask(page, 'select', at, at)
  await page.keyboard.type('Two pupils with BESD meet here. ', { delay: 60 })
  await expect.poll(() => count(page, 'error')).toBe(21)
})

docs('what others write far away is read when the reader comes back', async ({ open }) => {
  const { page, served } = await open({ blocks: markedPolicy(24), paintsUnchanged: false })
  const text = await served.ask(page, 'text')
  const all = MARKED.reduce((sum, words) => sum + text.split(words).length - 1, 0)
  await expect.poll(() => count(page, 'error')).toBe(all)
  const end = text.length - 1
  await served.ask(page, 'remote', end, end, ' Pupils with BESD.')
  await page.waitForTimeout(400)
  expect(await count(page, 'error')).toBe(all)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => count(page, 'error')).toBe(all + 1)
})

docs('a fix that is taken back before it was painted is marked again', async ({ open }) => {
  const slow = { paintsUnchanged: false, painting: [1500, 1500], landing: [20, 20] } as const
  const { page, served } = await open(slow)
  await expect.poll(() => count(page, 'error')).toBe(20)
  await served.ask(page, 'focus')
  await restOn(page, 0)
  await card(page).locator('[data-fix-index="0"]').click()
  await expect.poll(() => count(page, 'error'), { intervals: [20] }).toBe(19)
  await page.keyboard.press('Control+z')
  await expect.poll(() => count(page, 'error')).toBe(20)
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
})

docs('an editor on a slow computer is found when it comes', async ({ open }) => {
  docs.setTimeout(60_000)
  const { page } = await open({ boot: [11_500, 11_500], functionAfter: [2500, 2500] })
  await marked(page)
  await expect(statusItem(page)).toHaveAttribute('data-tier', 'underline-apply', {
    timeout: 10_000,
  })
})

docs('marks go along when the editor is moved as a whole', async ({ open }) => {
  const { page, served } = await open()
  await marked(page)
  for (const style of [
    'inset: 150px 0 -54px 0',
    'inset: 96px 0 0 0; transform: translateY(40px)',
  ]) {
    const move = (style: string) =>
      document.querySelector('#docs-editor')?.setAttribute('style', `position: fixed; ${style}`)
    await page.evaluate(move, style)
    await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  }
})

docs('a tab that is given its name is the same text', async ({ open }) => {
  const { page, served } = await open({ namesTab: 2500 })
  await marked(page)
  await page.evaluate(() => {
    const root = document.querySelector('sendlint-overlay')?.shadowRoot
    if (root)
      new MutationObserver((records) => {
        for (const { removedNodes } of records)
          if (removedNodes.length > 0) Reflect.set(window, 'hasLost', true)
      }).observe(root.querySelector('.marks-moved') ?? root, { childList: true })
  })
  await page.waitForURL(/tab=t\.0/)
  await page.waitForTimeout(1200)
  await served.ask(page, 'remote', 1, 1, 'A line about School Action. ')
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'hasLost'))).toBeUndefined()
  expect(served.exports).toHaveLength(1)
})

docs('dark paper, another tab, and remote edits', async ({ open, takePicture }) => {
  const other = [{ kind: 'paragraph', runs: ['A second tab that still says BESD once.'] }] as const
  const { page, served } = await open({ dark: true, tabs: { 't.b': other } })
  await page.emulateMedia({ colorScheme: 'dark' })
  await marked(page)
  await restOn(page, 1)
  await expect(card(page)).toBeVisible()
  await takePicture(page, 'google-docs-dark')
  await page.keyboard.press('Escape')
  await served.ask(page, 'openTab', 't.b')
  await expect(marks(page)).toHaveCount(1)
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
})

docs('forced colours', async ({ open, takePicture }) => {
  const { page } = await open()
  await page.emulateMedia({ forcedColors: 'active' })
  await marked(page)
  await restOn(page, 1)
  await expect(card(page)).toBeVisible()
  await takePicture(page, 'google-docs-forced-colours')
  await page.keyboard.press('Escape')
  await statusItem(page).click()
  const more = overlay(page).getByRole('region', { name: 'sendlint' })
  await expect(more).toContainText('about the whole document')
  const styles = await marks(page).evaluateAll((all) =>
    all.map((mark) => getComputedStyle(mark).borderBottomStyle),
  )
  expect(new Set(styles)).toEqual(new Set(['double']))
  await takePicture(page, 'google-docs-forced-colours-status')
  await page.emulateMedia({ forcedColors: 'none' })
})

docs('typing keeps the other marks and asks for the changed paragraph alone', async ({ open }) => {
  const { page, served } = await open()
  await marked(page)
  await served.ask(page, 'focus')
  const at = (await served.ask(page, 'text')).indexOf('Group 0')
  await served.ask(page, 'select', at, at)
  await page.evaluate(() => {
    const root = document.querySelector('sendlint-overlay')?.shadowRoot
    const removed: string[] = []
    Reflect.set(window, 'removed', removed)
    if (root)
      new MutationObserver((records) => {
        for (const { removedNodes } of records)
          for (const node of removedNodes)
            if (node instanceof HTMLElement && node.dataset['category'] === 'outdated-term')
              removed.push(node.dataset['diagnosticId'] ?? '')
      }).observe(root.querySelector('.marks-moved') ?? root, { childList: true })
  })
  await page.keyboard.type('We say this. ', { delay: 30 })
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  expect(await page.evaluate(() => Reflect.get(window, 'removed'))).toEqual([])
  await page.keyboard.type('BESD is gone. ')
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
})

docs('checks go on after the browser has stopped the background', async ({ open }) => {
  const { page, served } = await open()
  await marked(page)
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  const before = await marks(page).count()
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.waitForTimeout(300)
  expect(await marks(page).count()).toBe(before)
  await served.ask(page, 'remote', 1, 1, 'A new first line about School Action.\n')
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
})

docs('a long document opens without holding up the page', async ({ open }) => {
  const { page, served } = await open({ blocks: markedPolicy(170), boot: [300, 300] })
  await marked(page)
  await expect.poll(() => count(page, 'error'), { timeout: 30_000 }).toBeGreaterThan(200)
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  await served.ask(page, 'scrollTo', 20_000)
  await expect.poll(async () => (await compareMarks(page, served)).faults).toEqual([])
  await expect.poll(() => marks(page).count()).toBeGreaterThan(0)
})

docs('an idle document costs nothing', async ({ open }) => {
  const { page } = await open()
  await marked(page)
  await page.waitForTimeout(1500)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { script: of('ScriptDuration'), layouts: of('LayoutCount') }
  }
  const before = await read()
  await page.waitForTimeout(3000)
  const after = await read()
  expect(after.layouts - before.layouts).toBe(0)
  expect(after.script - before.script).toBeLessThan(0.02)
})

docs(
  'the popup is told about the document and puts a citation at the caret',
  async ({ open, serviceWorker }) => {
    const { page, served } = await open()
    await marked(page)
    await served.ask(page, 'focus')
    const at = (await served.ask(page, 'text')).indexOf(' meet the ')
    await served.ask(page, 'select', at, at)
    const ask = (sendlint: string, given: object) =>
      serviceWorker.evaluate(
        async ([sendlint, ask]) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          return chrome.tabs.sendMessage(tab?.id ?? 0, { sendlint, ask })
        },
        [sendlint, given] as const,
      )
    await page.bringToFront()
    const summary = (await ask('document-summary', {})) as { counts: { error: number } }
    expect(summary.counts.error).toBe(await count(page, 'error'))
    expect(await ask('insert-citation', { text: '(CoP 6.36)' })).toEqual({ status: 'inserted' })
    const text = await served.ask(page, 'text')
    expect(text).toContain('pupils with BESD (CoP 6.36) meet the ')
  },
)

docs(
  'a panel is told what is in the document, fixes all, and takes it back',
  async ({ open, serviceWorker }) => {
    const { page, served } = await open()
    await marked(page)
    await served.ask(page, 'focus')
    await page.bringToFront()
    const before = await served.ask(page, 'text')
    const tell = (request: object) =>
      serviceWorker.evaluate(async (request) => {
        const known: unknown = Reflect.get(self, 'panel')
        const panel = (known ?? { events: [] }) as { events: unknown[]; port?: chrome.runtime.Port }
        if (!panel.port) {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
          panel.port = chrome.tabs.connect(tab?.id ?? 0, { name: 'sendlint-panel' })
          panel.port.onMessage.addListener((event) => void panel.events.push(event))
          Reflect.set(self, 'panel', panel)
        }
        panel.port.postMessage(request)
      }, request)
    const events = () =>
      serviceWorker.evaluate(
        () => (Reflect.get(self, 'panel') as { events: PanelEvent[] } | undefined)?.events ?? [],
      )
    await tell({ kind: 'report', ask: 1, of: 'content' })
    const kinds = async () => (await events()).map(({ kind }) => kind)
    await expect.poll(kinds).toContain('report')
    const inList = async () =>
      (await events()).flatMap((event) => (event.kind === 'problems' ? event.set : []))
    const all = await count(page, 'error')
    await expect.poll(async () => (await inList()).length).toBeGreaterThanOrEqual(all)
    const listed = await inList()
    const chosen = listed
      .filter(({ problem }) => problem.diagnostic.text === 'School Action')
      .slice(0, 3)
    expect(chosen).toHaveLength(3)
    await tell({ kind: 'fix-all', ask: 2, ids: chosen.map(({ problem }) => problem.diagnostic.id) })
    const done = async (ask: number) =>
      (await events()).find((event) => event.kind === 'done' && event.ask === ask)
    await expect
      .poll(() => done(2), { timeout: 30_000 })
      .toMatchObject({ isDone: true, sentence: `${chosen.length} changes made.` })
    expect(await served.ask(page, 'taken')).toBe(chosen.length)
    await tell({ kind: 'undo', ask: 3 })
    await expect.poll(() => done(3), { timeout: 30_000 }).toMatchObject({ isDone: true })
    expect(await served.ask(page, 'text')).toBe(before)
    const last = listed.at(-1)?.problem.diagnostic.id ?? ''
    await tell({ kind: 'reveal', ask: 4, id: last })
    await expect.poll(() => done(4)).toMatchObject({ isDone: true })
    await expect(card(page)).toHaveAttribute('data-sendlint-card', last)
    await serviceWorker.evaluate(() => {
      ;(Reflect.get(self, 'panel') as { port: chrome.runtime.Port }).port.disconnect()
      Reflect.deleteProperty(self, 'panel')
    })
  },
)

docs('nothing is left in the page’s own text, and one request is made', async ({ open }) => {
  const { page, served } = await open()
  await marked(page)
  await restOn(page, 0)
  await expect(card(page)).toBeVisible()
  expect(served.exports.length).toBe(1)
  expect(await served.ask(page, 'strangers')).toEqual([])
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe('')
  await expect(notice(page)).toBeHidden()
})
