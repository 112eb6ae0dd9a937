import { describe, expect, test } from 'vitest'
import type { ApplyResult } from '../../../../lib/hosts/host'
import { placeOfWords, requestFor, snapshotOf } from '../../../hosts/harness'
import type { FakeOptions } from '../../../hosts/office-js/fake-office'
import { type OpenedWord, openWord } from '../../../hosts/office-js/open'

async function replace(
  { host }: OpenedWord,
  words: string,
  replacement: string,
  occurrence = 0,
): Promise<ApplyResult> {
  const texts = (await snapshotOf(host)).paragraphs.map(({ text }) => text)
  return host.apply(await requestFor(host, placeOfWords(texts, words, occurrence), replacement))
}

const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')

interface Made {
  readonly name: string
  readonly paragraph: string
  readonly words: string
  readonly occurrence?: number
  readonly replacement: string
  readonly becomes: string
  readonly options?: Omit<FakeOptions, 'paragraphs'>
}

const made: readonly Made[] = [
  {
    name: 'words longer than Word can search for',
    paragraph: `Start. ${long} end.`,
    words: long,
    replacement: 'Short text',
    becomes: 'Start. Short text end.',
  },
  {
    name: 'a character that begins a code in Word’s search',
    paragraph: 'See note^1 on the register^p here.',
    words: 'note^1 on',
    replacement: 'footnote 1 on',
    becomes: 'See footnote 1 on the register^p here.',
  },
  {
    name: 'a twin with the other kind of quotation mark stands before it',
    paragraph: "The school's SENCO and the school’s governors meet.",
    words: 'school’s',
    replacement: 'academy’s',
    becomes: "The school's SENCO and the academy’s governors meet.",
  },
  {
    name: 'a twin in other case stands before it',
    paragraph: 'Statement or statement.',
    words: 'statement',
    replacement: 'EHC plan',
    becomes: 'Statement or EHC plan.',
  },
  {
    name: 'the same letters inside a longer word before it',
    paragraph: 'Understatement of a statement.',
    words: 'statement',
    occurrence: 1,
    replacement: 'plan',
    becomes: 'Understatement of a plan.',
  },
  {
    name: 'a tab and a soft break beside it',
    paragraph: 'BESD\tpupils\vBESD register',
    words: 'BESD',
    occurrence: 1,
    replacement: 'SEMH',
    becomes: 'BESD\tpupils\vSEMH register',
  },
  {
    name: 'a content control that may be written into',
    paragraph: 'Our SENCO is here.',
    words: 'SENCO',
    replacement: 'SENCo',
    becomes: 'Our SENCo is here.',
    options: { specs: [{ control: 'open' }] },
  },
  {
    name: 'an older Word',
    paragraph: 'Pupils with BESD.',
    words: 'BESD',
    replacement: 'SEMH',
    becomes: 'Pupils with SEMH.',
    options: { version: '1.3' },
  },
  {
    name: 'a write that was done although Word said it failed',
    paragraph: 'Pupils with BESD.',
    words: 'BESD',
    replacement: 'SEMH',
    becomes: 'Pupils with SEMH.',
    options: { faults: { failsWriting: 'after' } },
  },
]

test.each(made)('made: $name', async (each) => {
  const opened = await openWord({ ...each.options, paragraphs: ['One.', each.paragraph, 'Two.'] })
  const { model } = opened.fake
  if (each.options?.specs) model.specs.splice(1, 1, ...each.options.specs)
  const result = await replace(opened, each.words, each.replacement, each.occurrence)
  expect(result.status).toBe('applied')
  expect(opened.words()).toEqual(['One.', each.becomes, 'Two.'])
})

interface Refused {
  readonly name: string
  readonly paragraph?: string
  readonly words?: string
  readonly replacement?: string
  readonly reason: string
  readonly options: Omit<FakeOptions, 'paragraphs'>
}

const refused: readonly Refused[] = [
  {
    name: 'a content control that is locked',
    reason: 'protected',
    options: { specs: [{ control: 'locked' }] },
  },
  { name: 'fields in the paragraph', reason: 'protected', options: { specs: [{ fields: 1 }] } },
  {
    name: 'a note in the words',
    paragraph: 'Pupils with\u0002 BESD.',
    words: 'with\u0002 BESD',
    reason: 'protected',
    options: {},
  },
  {
    name: 'a fix with a line break',
    replacement: 'a\nb',
    reason: 'several-paragraphs',
    options: {},
  },
  {
    name: 'a document Word keeps closed',
    reason: 'no-input',
    options: { faults: { failsWriting: 'before' } },
  },
]

test.each(refused)('refused, and nothing changed: $name', async (each) => {
  const paragraph = each.paragraph ?? 'Pupils with BESD.'
  const opened = await openWord({ ...each.options, paragraphs: [paragraph, 'Two.'] })
  const words = (each.words ?? 'BESD').replace('\u0002', '\ufffc')
  const result = await replace(opened, words, each.replacement ?? 'SEMH')
  expect(result).toMatchObject({ status: 'refused', reason: each.reason })
  expect(opened.words()).toEqual([paragraph, 'Two.'])
  expect(opened.host.capability.tier).toBe('underline-apply')
})

describe('while changes are tracked', () => {
  test.each([true, false])(
    'a fix is a tracked change and said to be (old words kept: %s)',
    async (kept) => {
      const opened = await openWord({
        paragraphs: ['Pupils with BESD get help.'],
        tracking: 'TrackAll',
      })
      opened.fake.model.keepsDeletions = kept
      const result = await replace(opened, 'BESD', 'SEMH')
      expect(result).toEqual({ status: 'applied', as: 'suggestion', undo: null })
      const { paragraphs } = await snapshotOf(opened.host)
      expect(paragraphs.map(({ text }) => text)).toEqual(['Pupils with SEMH get help.'])
      expect(opened.host.mode()).toBe('suggesting')
    },
  )

  test('the text is what it will say, and a paragraph with deleted words is left alone', async () => {
    const opened = await openWord({
      paragraphs: ['Pupils with BESD and a statement.', 'BESD here.'],
      tracking: 'TrackMineOnly',
    })
    await replace(opened, 'BESD', 'SEMH')
    opened.fake.model.tracking = 'Off'
    const before = opened.words()
    expect(await replace(opened, 'statement', 'EHC plan')).toMatchObject({
      status: 'refused',
      reason: 'tracking',
    })
    expect(opened.words()).toEqual(before)
    expect((await replace(opened, 'BESD', 'SEMH')).status).toBe('applied')
    expect(opened.words()[1]).toBe('SEMH here.')
  })
})

describe('somebody types between the reading and the writing', () => {
  const cases = [
    { at: 1, words: 'Draft. ', span: [0, 0], becomes: ['Draft. One.', 'Pupils with SEMH.'] },
    { at: 3, words: 'Draft. ', span: [0, 0], becomes: ['Draft. One.', 'Pupils with SEMH.'] },
    { at: 4, words: 'Draft. ', span: [0, 0], becomes: ['Draft. One.', 'Pupils with SEMH.'] },
    { at: 5, words: 'Draft. ', span: [0, 0], becomes: ['Draft. One.', 'Pupils with SEMH.'] },
    { at: 2, words: 'ADHD', span: [17, 21], becomes: ['One.', 'Pupils with ADHD.'] },
    { at: 4, words: 'ADHD', span: [17, 21], becomes: ['One.', 'Pupils with ADHD.'] },
  ] as const
  test.each(cases)('before sync $at: $words', async ({ at, words, span, becomes }) => {
    const opened = await openWord({ paragraphs: ['One.', 'Pupils with BESD.'] })
    const request = await requestFor(
      opened.host,
      placeOfWords(['One.', 'Pupils with BESD.'], 'BESD'),
      'SEMH',
    )
    opened.fake.faults.beforeSync = (count) => {
      if (count !== at) return
      opened.fake.faults.beforeSync = () => undefined
      opened.fake.model.replace({ start: span[0], end: span[1] }, words, 'colleague')
    }
    await opened.host.apply(request)
    expect(opened.words()).toEqual(becomes)
  })
})

test('words go nowhere where nothing tells the place: an empty paragraph', async () => {
  const opened = await openWord({ paragraphs: ['One.', '', 'Two.'] })
  const place = { paragraph: 1, start: 0, end: 0 }
  const result = await opened.host.apply(await requestFor(opened.host, place, 'New.'))
  expect(result).toMatchObject({ status: 'refused', reason: 'selection-failed' })
  expect(opened.words()).toEqual(['One.', '', 'Two.'])
})

test('a Word that is busy keeps what was read and says so', async () => {
  const opened = await openWord({ paragraphs: ['Pupils with BESD.'] })
  const before = await snapshotOf(opened.host)
  opened.fake.faults.beforeSync = () => {
    throw new Error('busy')
  }
  expect(await opened.host.snapshot()).toBe(before)
  expect(opened.host.capability.reasons).toContain('still-loading')
  expect(await opened.host.selection(before)).toBeNull()
  opened.fake.faults.beforeSync = () => undefined
  const seen = new Set<string>()
  opened.host.observe((changes) => {
    for (const change of changes) seen.add(change)
  }, new AbortController().signal)
  opened.fake.tellOfSelection()
  await expect.poll(() => seen.has('text')).toBe(true)
  await opened.host.snapshot()
  expect(opened.host.capability.reasons).toEqual([])
})

test('a Word that reports no edits is read again when the selection moves', async () => {
  const opened = await openWord({ paragraphs: ['Pupils with BESD.'], version: '1.5' })
  await snapshotOf(opened.host)
  let texts = 0
  opened.host.observe((changes) => {
    if (changes.has('text')) texts++
  }, new AbortController().signal)
  opened.fake.tellOfSelection()
  await expect.poll(() => texts).toBe(1)
})
