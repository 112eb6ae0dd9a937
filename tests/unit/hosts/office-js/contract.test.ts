import { describe, expect, test } from 'vitest'
import { connectToWord } from '../../../../lib/hosts/office-js/connect'
import { OfficeJsHost } from '../../../../lib/hosts/office-js/office-js-host'
import { hostContract } from '../../../hosts/contract'
import type { Harness, HarnessOptions } from '../../../hosts/harness'
import { FakeOffice } from '../../../hosts/office-js/fake-office'

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

async function make({ paragraphs, mode, swallows }: HarnessOptions): Promise<Harness> {
  const fake = new FakeOffice({
    paragraphs,
    readOnly: mode === 'viewing',
    tracking: mode === 'suggesting' ? 'TrackAll' : 'Off',
    faults: { swallows: swallows ?? false },
  })
  const word = await connectToWord(fake.page)
  if (typeof word === 'string') throw new Error(word)
  const host = new OfficeJsHost(word, (callback) => setTimeout(callback, 2))
  const { model } = fake
  const startOf = (paragraph: number): number => model.paragraphs()[paragraph]?.start ?? 0
  return {
    host,
    paragraphs: () => model.text.split('\n').slice(0, -1),
    remote({ paragraph, start, end }, text) {
      const from = startOf(paragraph)
      model.replace({ start: from + start, end: from + end }, text, 'colleague')
    },
    async undo() {
      model.memory.undo()
    },
    setMode(next) {
      fake.mode = next === 'viewing' ? 'readOnly' : 'readWrite'
      model.tracking = next === 'suggesting' ? 'TrackAll' : 'Off'
      fake.tellOfSelection()
    },
    setCaret({ paragraph, start, end }) {
      const from = startOf(paragraph)
      Object.assign(model.selection, { start: from + start, end: from + end })
    },
    caret() {
      const paragraph = model.indexAt(model.selection.start)
      const from = startOf(paragraph)
      return { paragraph, start: model.selection.start - from, end: model.selection.end - from }
    },
    truth: () => [],
    settle: () => soon(20),
    residue: () => Array.from({ length: fake.handlers }, () => 'a handler'),
  }
}

describe('the Office.js host keeps the contract', () => {
  for (const { name, run } of hostContract) test(name, () => run(make))
})

test('the contract was run', () => {
  expect(hostContract.length).toBeGreaterThan(40)
})
