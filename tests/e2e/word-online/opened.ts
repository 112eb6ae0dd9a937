import type { Frame, Page } from '@playwright/test'
import { type ServedWord, serveWord, type Topology } from '../../hosts/word-online/serve'
import type { ParagraphSpec, StandInOptions } from '../../hosts/word-online/stand-in/options'
import { test } from '../fixtures'
import { settled } from '../rig/settled'

/** A policy with problems in sight and one far down. */
export const blocks: readonly ParagraphSpec[] = [
  { kind: 'heading', level: 1, text: 'Special educational needs policy' },
  { kind: 'heading', level: 2, text: 'Identifying needs' },
  {
    kind: 'paragraph',
    text: 'Children on School Action Plus are seen by the LEA, and their parents are told the outcome.',
  },
  { kind: 'item', level: 1, text: 'Pupils with BESD have a plan;' },
  { kind: 'item', level: 1, text: 'the CCG pays for therapy.' },
  {
    kind: 'table',
    rows: [
      ['Who', 'What'],
      ['Teacher', 'Keeps the IEP of each pupil'],
    ],
  },
  ...Array.from(
    { length: 60 },
    (_, i): ParagraphSpec => ({
      kind: 'paragraph',
      text: `In week ${i + 1} the class teacher looks at how each pupil is getting on and writes it down.`,
    }),
  ),
  {
    kind: 'paragraph',
    text: 'At the end of the year the LEA is told about every statemented pupil.',
  },
]

export interface OpenedWord {
  readonly page: Page
  readonly frame: Frame
  readonly served: ServedWord
}

/** Opens documents in Word's frame at its real address; they are taken away after each test. */
export const word = test.extend<{
  open: (options?: Partial<StandInOptions>, topology?: Topology) => Promise<OpenedWord>
}>({
  open: async ({ browserContext, openPage }, use) => {
    const all: ServedWord[] = []
    await use(async (options = {}, topology = {}) => {
      const served = await serveWord(browserContext, { blocks, ...options }, topology)
      all.push(served)
      const page = await openPage(served.url)
      return { page, served, frame: await served.frame(page) }
    })
    for (const served of all) await served.stop()
  },
})

export const overlay = (frame: Frame) => frame.locator('sendlint-overlay')
export const marks = (frame: Frame) => overlay(frame).locator('[part~="mark"]')
export const card = (frame: Frame) => overlay(frame).locator('[role="dialog"][data-sendlint-card]')

/** Waits until the document has been read, checked and marked. */
export const marked = (frame: Frame) => settled(marks(frame))
