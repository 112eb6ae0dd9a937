import { hostContract, readingContract } from '../hosts/contract'
import type { ContractCase } from '../hosts/harness'
import type * as PageTests from '../hosts/word-online/page-tests'
import type { StandInOptions } from '../hosts/word-online/stand-in/options'
import { expect } from './fixtures'
import { bareTest } from './rig/bare-page'

// Nothing here has been tried against Microsoft's own editor: everything runs against a stand-in that
// was built from what is known about it, in a real browser.

declare const hostTests: typeof PageTests

/** An address the extension does not run at, so that only the host under test is there. */
const BARE = 'https://stand-in.test/we/wordeditorframe.aspx'

const barePage = bareTest({ address: BARE, script: 'word-online/page-tests.ts' })

/** Faults of the editor, and the cases of the contract that hold even so. */
const faults: Readonly<Record<string, [Partial<StandInOptions>, readonly ContractCase[]]>> = {
  'as it comes': [{}, hostContract],
  'at 150 %, null objects, pages that are moved': [
    { zoom: 150, nullObject: 'null', scrolling: 'moved' },
    hostContract,
  ],
  'at 50 %, the model tells headings': [{ zoom: 50, tellsOutline: true, seed: 9 }, hostContract],
  'deleted words in every paragraph': [{ deleted: 'struck', seed: 4 }, hostContract],
  'without the model': [{ model: 'absent', undrawn: 'room' }, readingContract],
}

for (const [name, [fault, cases]] of Object.entries(faults)) {
  barePage(`the Word Online host keeps the contract: ${name}`, async ({ bare }) => {
    barePage.setTimeout(120_000)
    const failures: string[] = []
    for (const { name, needs } of cases) {
      if (needs) continue
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

barePage('each way of being limited has its tier, its reason and its words', async ({ bare }) => {
  const seen = (given: Partial<StandInOptions>, words: string | null = 'School Action Plus') =>
    bare.evaluate(
      ([given, words]) =>
        hostTests.look(given, words, given.frame === 'viewer' ? 'viewer' : 'editor'),
      [given, words] as const,
    )
  const whole = await seen({})
  expect(whole).toMatchObject({
    tier: 'underline-apply',
    reasons: [],
    mode: 'editing',
    marks: 'words',
  })
  expect(whole.result).toMatchObject({ status: 'applied', as: 'edit' })
  expect(whole.ownEdits).toBe(1)
  expect(whole.kinds['heading']).toBeGreaterThan(0)
  expect(whole.kinds['table-cell']).toBe(18)
  expect(whole.kinds['list-item']).toBe(6)
  expect(whole.tables).toBe(3)

  const absent = await seen({ model: 'absent' })
  expect(absent).toMatchObject({ tier: 'underline-copy', marks: 'words', ownEdits: 0 })
  expect(absent.reasons).toContain('no-writing')
  expect(absent.result).toMatchObject({ status: 'refused', reason: 'cannot-apply' })

  const throwing = await seen({ model: 'throws' })
  expect(throwing).toMatchObject({ tier: 'underline-copy', ownEdits: 0 })

  const tracked = await seen({ tracking: 1 })
  expect(tracked).toMatchObject({ tier: 'underline-copy', mode: 'suggesting', ownEdits: 0 })
  expect(tracked.result).toMatchObject({ status: 'refused', reason: 'tracking' })

  const viewer = await seen({ frame: 'viewer', model: 'absent' })
  expect(viewer).toMatchObject({ tier: 'underline-copy', mode: 'viewing', ownEdits: 0 })
  expect(viewer.result).toMatchObject({ status: 'refused', reason: 'viewing' })

  const canvas = await seen({ drawing: 'canvas' })
  expect(canvas).toMatchObject({ tier: 'underline-apply', marks: 'paragraphs', ownEdits: 1 })
  expect(canvas.reasons).toContain('paragraph-marks')
  expect(canvas.kinds['heading']).toBeGreaterThan(0)
  const painted = await seen({ drawing: 'canvas', model: 'absent' })
  expect(painted).toMatchObject({ tier: 'underline-copy', marks: 'paragraphs', ownEdits: 0 })
  expect(painted.kinds['heading']).toBeGreaterThan(0)
  // The last of its pages is not drawn.
  expect(painted.kinds['table-cell']).toBeGreaterThan(12)
  expect(painted.tables).toBe(3)

  const field = await seen({}, 'for more about the plan')
  expect(field.result).toMatchObject({ status: 'refused', reason: 'protected' })
  expect(field.ownEdits).toBe(0)

  const outlined = await seen({ tellsOutline: true, rowMarks: true })
  expect(outlined.kinds['unknown'] ?? 0).toBe(0)
  expect(outlined.ownEdits).toBe(1)
})

const reading: Readonly<Record<string, Partial<StandInOptions>>> = {
  'as it comes': {},
  'pages that are moved': { scrolling: 'moved' },
  'placeholders that are no pages': { undrawn: 'placeholders' },
  'nothing in place of pages, at 50 %': { undrawn: 'room', zoom: 50 },
  'paragraphs cut by the end of a page': { cutsPages: true, perPage: 13 },
  'painted paragraphs': { drawing: 'canvas', undrawn: 'room', scrolling: 'moved' },
}

barePage('the language of paragraphs is read where Word tells it', async ({ bare }) => {
  const welsh = 'Mae ein hysgol yn croesawu pob disgybl ac yn gweithio gyda rhieni bob amser.'
  const english = 'Our school welcomes every pupil and works with their parents at all times.'
  const blocks = [english, welsh, 'Croeso'].map((text) => {
    const language = text === english ? 'PL-PL' : 'CY-GB'
    return { kind: 'paragraph', text, language } as const
  })
  const seen = (given: Partial<StandInOptions>) =>
    bare.evaluate((given) => hostTests.look(given, null), { blocks, ...given })
  for (const model of ['present', 'absent'] as const) {
    const drawn = await seen({ model })
    expect(drawn.languages).toEqual(['pl', 'cy', 'cy'])
    expect(drawn.reasons).toContain('other-language')
  }
  const painted = await seen({ drawing: 'canvas' })
  expect(painted.languages).toEqual([null, null, null])
  expect(painted.reasons).not.toContain('other-language')
})

for (const [name, given] of Object.entries(reading)) {
  barePage(`without the model it reads on as the person scrolls: ${name}`, async ({ bare }) => {
    const report = await bare.evaluate((given) => hostTests.readByScrolling(given), given)
    const [first] = report.counts
    expect(first).toBeLessThan(report.all)
    expect(report.claimedTooEarly).toBe(0)
    expect(report.counts.at(-1)).toBe(report.all)
    expect(report.isPartly).toBe(false)
  })
}

barePage('pages that were jumped over are missed until they are seen', async ({ bare }) => {
  const report = await bare.evaluate(() => hostTests.readByJumping({ undrawn: 'room' }))
  expect(report.afterJump).toBe(true)
  expect(report.afterAll).toBe(false)
  expect(report.counts.at(-1)).toBe(report.all)
})

const layouts: Readonly<Record<string, Partial<StandInOptions>>> = {
  'at 100 %': {},
  'at 50 %, pages that are moved': { zoom: 50, scrolling: 'moved' },
  'at 200 %': { zoom: 200, seed: 3 },
  'without the model': { model: 'absent' },
  'the edited paragraph drawn elsewhere': { swapsEdited: true, zoom: 150 },
  'deleted words in every paragraph': { deleted: 'struck' },
  'deleted words that are not marked': { deleted: 'unmarked', zoom: 150 },
  'deleted words, without the model': { deleted: 'struck', model: 'absent', zoom: 50 },
  'paragraphs cut by the end of a page': { cutsPages: true, perPage: 13 },
  'nothing in place of pages': { undrawn: 'room', scrolling: 'moved' },
}

for (const [name, layout] of Object.entries(layouts)) {
  barePage(`marks lie on their words in Word: ${name}`, async ({ bare }) => {
    const report = await bare.evaluate((layout) => hostTests.marksTrial(layout), layout)
    expect(report.worst).toBeLessThanOrEqual(2)
    expect(report.checked).toBeGreaterThan(60)
    expect(report.missing).toBeLessThan(report.checked / 20)
  })
}

for (const model of ['present', 'absent'] as const) {
  barePage(`writing in a header changes nothing, the model ${model}`, async ({ bare }) => {
    const kept = await bare.evaluate((given) => hostTests.headerTrial(given), { model })
    expect(kept).toEqual({ isKept: true, isSame: true, isReadAgain: true })
  })
}

for (const scrolling of ['native', 'moved'] as const) {
  for (const undrawn of ['pages', 'room'] as const) {
    barePage(
      `far paragraphs are brought into sight (${scrolling}, ${undrawn})`,
      async ({ bare }) => {
        const given = { scrolling, undrawn }
        const shown = await bare.evaluate((given) => hostTests.revealTrial(given), given)
        expect(shown).toEqual([true, true, true, true])
      },
    )
  }
}

for (const after of [3000, 6000]) {
  barePage(`a model that comes after ${after} ms is used`, async ({ bare }) => {
    const tiers = await bare.evaluate((after) => hostTests.lateModelTrial(after), after)
    expect(tiers).toEqual(['underline-copy', 'underline-apply'])
  })
}

barePage('random sessions in Word corrupt nothing', async ({ bare }) => {
  barePage.setTimeout(120_000)
  const counts = await bare.evaluate(() => hostTests.randomSessions(5, 60))
  expect(counts.applied).toBeGreaterThan(60)
  expect(counts.undone).toBeGreaterThan(10)
})

barePage('an idle Word document costs nothing', async ({ bare }) => {
  expect(await bare.evaluate(() => hostTests.idleTrial({}))).toEqual({})
})
