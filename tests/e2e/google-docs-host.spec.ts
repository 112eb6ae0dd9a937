import { hostContract } from '../hosts/contract'
import type * as PageTests from '../hosts/google-docs/page-tests'
import { samplePolicy } from '../hosts/google-docs/sample-policy'
import { serveStandIn } from '../hosts/google-docs/serve'
import type { StandInOptions } from '../hosts/google-docs/stand-in/options'
import { expect, test } from './fixtures'
import { bareTest } from './rig/bare-page'

// Nothing here has been tried against Google's own editor: everything runs against a stand-in that
// was built from what is known about it, in a real browser.

declare const hostTests: typeof PageTests

/** An address the extension does not run at, so that only the host under test is there. */
const BARE = 'https://stand-in.test/document/d/bare/edit'

const barePage = bareTest({
  address: BARE,
  script: 'google-docs/page-tests.ts',
  headers: {
    'content-security-policy':
      "script-src 'nonce-none' 'strict-dynamic'; require-trusted-types-for 'script'",
  },
}).extend<{ signIn: undefined }>({
  // The export answers as it does to somebody who is signed out.
  signIn: [
    async ({ network }, use) => {
      await network.fulfil(/stand-in\.test\/document\/d\/bare\/export/, {
        contentType: 'text/html',
        body: '<!doctype html><title>Sign in</title>',
      })
      await use(undefined)
    },
    { auto: true },
  ],
})

const faults: Readonly<Record<string, Partial<StandInOptions>>> = {
  'as it comes': {},
  'selections that are granted late, zoom by the drawing, two body marks': {
    selecting: [0, 30],
    zoom: 150,
    zoomBy: 'matrix',
    ending: '\n\u0003\n',
  },
  'pageless at 50 %, suggestions in place of the old words, selections under other names': {
    pageless: true,
    zoom: 50,
    suggestions: 'hidden',
    selectionTold: ['anchor', 'focus'],
  },
  'edits that land late, at 200 %': { landing: [120, 400], zoom: 200 },
}

for (const [name, fault] of Object.entries(faults)) {
  barePage(`the Google Docs host keeps the contract: ${name}`, async ({ bare }) => {
    barePage.setTimeout(120_000)
    const failures: string[] = []
    for (const { name } of hostContract) {
      const outcome = await bare.evaluate(
        ([name, fault]) =>
          hostTests.runContractCase(name, fault).then(
            () => null,
            (error: unknown) => String(error),
          ),
        [name, fault] as const,
      )
      if (outcome) failures.push(`${name}: ${outcome}`)
    }
    expect(failures).toEqual([])
  })
}

const layouts: Readonly<Record<string, Partial<StandInOptions>>> = {
  pages: {},
  'pages, zoom by the drawing': { zoom: 150, zoomBy: 'matrix' },
  pageless: { pageless: true },
  'pageless at 50 %': { pageless: true, zoom: 50 },
  'pages at 200 %': { zoom: 200 },
  'two columns': { columns: 2 },
  'tables the text does not tell': { tableMarks: false },
}

for (const [name, layout] of Object.entries(layouts)) {
  barePage(
    `marks lie on their words after scrolling, zooming, editing: ${name}`,
    async ({ bare }) => {
      barePage.setTimeout(90_000)
      const report = await bare.evaluate((layout) => {
        const blocks = hostTests.samplePolicy(2, 120)
        return hostTests.geometryTrial({ ...layout, blocks }, 2, 14)
      }, layout)
      console.log(
        `${name}: ${report.checked} boxes, worst ${report.worst.toFixed(2)} px, ${report.missing} words unmarked`,
      )
      expect(report.wrong).toEqual([])
      expect(report.checked).toBeGreaterThan(150)
      // Cells that say what other cells say cannot be told apart unless the text tells tables.
      if (layout.tableMarks !== false) expect(report.missing).toBeLessThan(report.checked / 20)
    },
  )
}

barePage('random sessions corrupt nothing', async ({ bare }) => {
  barePage.setTimeout(180_000)
  const counts = await bare.evaluate(() => hostTests.randomSessions(11, 40))
  console.log(JSON.stringify(counts))
  expect(counts.applied).toBeGreaterThan(30)
})

barePage(
  'an idle document costs nothing, typing forces no layout, and nothing stays',
  async ({ bare }) => {
    const report = await bare.evaluate(() => hostTests.idleTrial(10_000))
    expect(report.idle).toEqual({})
    expect(report.forced).toBe(0)
    const { requestAnimationFrame: _, ...rest } = report.afterDestroy
    expect(rest).toEqual({})
  },
)

barePage('typing costs flags alone until there is a pause', async ({ bare }) => {
  const report = await bare.evaluate(() => hostTests.typingTrial(200, 30))
  console.log(JSON.stringify(report))
  expect(report.marks).toBeGreaterThan(3)
  expect(report.forced).toBe(0)
  // A burst may be long enough for one look in between, on a slow machine.
  expect(report.during.readings).toBeLessThanOrEqual(2)
  expect(report.during.drawings).toBeLessThanOrEqual(4)
  expect(report.during.questions).toBeLessThanOrEqual(2)
  expect(report.after.readings).toBeLessThanOrEqual(2)
  expect(report.after.questions).toBeLessThanOrEqual(2)
  expect(report.after.drawings).toBeLessThanOrEqual(3)
  expect(report.after.readings + report.during.readings).toBeGreaterThan(0)
  expect(report.astray).toBe(0)
})

test.describe('the extension in a document', () => {
  const blocks = samplePolicy(5, 60)

  test('reads it, asks for its saved version once, and puts one element into the page', async ({
    browserContext,
    openPage,
  }) => {
    const served = await serveStandIn(browserContext, 'one', { blocks, boot: [200, 300] })
    const page = await openPage(served.url)
    await served.ready(page)
    await expect.poll(() => page.locator('rect[aria-label]').count()).toBeGreaterThan(20)
    await expect.poll(() => served.exports.length).toBe(1)
    await page.waitForTimeout(1000)
    expect(served.exports).toEqual(['https://docs.google.com/document/d/one/export?format=md'])
    expect(await served.ask(page, 'strangers')).toEqual([])
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    const ours = html.replace(/<script[\s\S]*?<\/script>/g, '').match(/sendlint[^>]*>/g)
    expect(ours).toEqual(['sendlint-overlay>', 'sendlint-overlay>'])
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe('')
    await served.stop()
  })

  for (const given of [
    { flagDead: true },
    { noRuns: true },
    { needsFocus: true },
    { exports: 'sign-in' },
    { exports: 'refused' },
    { mode: 'viewing' },
  ] as const) {
    test(`starts without errors: ${JSON.stringify(given)}`, async ({
      browserContext,
      openPage,
      pageErrors,
    }) => {
      const served = await serveStandIn(browserContext, 'two', { blocks, ...given })
      const page = await openPage(served.url)
      await served.ready(page)
      await page.waitForTimeout(1500)
      expect(pageErrors.filter((error) => !error.includes('403'))).toEqual([])
      pageErrors.length = 0
      await served.stop()
    })
  }

  test('leaves pages alone that are no editor', async ({ openPage, network }) => {
    const home = 'https://docs.google.com/document/u/0/'
    await network.fulfil(home, '<title>Documents</title>')
    await network.fulfil('https://docs.google.com/favicon.ico', { status: 204 })
    const page = await openPage(home)
    expect(await page.evaluate(() => '_docs_annotate_canvas_by_ext' in window)).toBe(false)
  })
})
