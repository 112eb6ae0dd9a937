// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { applyInPage } from '../../../../lib/hosts/google-docs/main/apply'
import { targetAt } from '../../../../lib/hosts/target'
import { type DocsInNode, docsInNode } from '../../../hosts/google-docs/docs-in-node'
import type { StandInOptions } from '../../../hosts/google-docs/stand-in/options'

const words =
  'Pupils with BESD, and pupils on School Action, get help early. Parents are told by letter.'

const open = (given: Partial<StandInOptions> = {}): DocsInNode => {
  const docs = docsInNode({ blocks: [{ kind: 'paragraph', runs: [words] }], ...given })
  docs.focus()
  return docs
}

const request = ({ editor }: DocsInNode, expected: string, replacement: string) => {
  const start = editor.model.text.indexOf(expected)
  const target = targetAt(editor.model.text, { start, end: start + expected.length })
  return { target, replacement }
}

let docs: DocsInNode
beforeEach(() => {
  docs = open()
})

test('a fix goes in by one paste', async () => {
  const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  expect(result).toMatchObject({ status: 'applied', as: 'edit' })
  expect(docs.editor.model.text).toBe(`\u0003${words.replace('BESD', 'SEMH')}\n`)
  expect(docs.editor.taken).toBe(1)
})

test('it waits for a selection that is granted late', async () => {
  docs = open({ selecting: [5, 20] })
  const result = await applyInPage(docs.page, request(docs, 'School Action', 'SEN Support'), false)
  expect(result.status).toBe('applied')
  expect(docs.editor.model.text).toContain('pupils on SEN Support, get')
  expect(docs.editor.taken).toBe(1)
})

test('a change by somebody while the selection is awaited is taken into account', async () => {
  docs = open({ selecting: [8, 8] })
  const pending = applyInPage(docs.page, request(docs, 'School Action', 'SEN Support'), false)
  await new Promise((resolve) => setImmediate(resolve))
  docs.editor.remote(1, 1, 'Draft. ')
  expect((await pending).status).toBe('applied')
  expect(docs.editor.model.text).toBe(
    `\u0003Draft. ${words.replace('School Action', 'SEN Support')}\n`,
  )
})

test('a change by somebody while the paste lands does not hide that it landed', async () => {
  docs = open({ landing: [20, 20] })
  const pending = applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  await new Promise((resolve) => setImmediate(resolve))
  docs.editor.remote(docs.editor.model.text.length - 1, docs.editor.model.text.length - 1, ' Yes.')
  const result = await pending
  expect(result.status).toBe('applied')
  expect(docs.editor.model.text).toBe(`\u0003${words.replace('BESD', 'SEMH')} Yes.\n`)
})

test.each([
  ['offline', { swallows: true }, 'not-changed'],
  ['viewing', { mode: 'viewing' }, 'not-changed'],
] as const)('input that is swallowed (%s) is not called a fix', async (_, given, reason) => {
  docs = open(given)
  const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  expect(result).toEqual({ status: 'refused', reason })
  expect(docs.editor.taken).toBe(0)
})

test.each(['beside', 'hidden'] as const)(
  'a suggestion is told as one (%s)',
  async (suggestions) => {
    docs = open({ mode: 'suggesting', suggestions })
    const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), true)
    expect(result).toEqual({ status: 'applied', as: 'suggestion', undo: null })
  },
)

const at = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

const turns = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve))
}

describe('what is typed after a fix replaces nothing', () => {
  test.each([
    ['the words themselves', 'BESD', 'SEMH'],
    ['more than the words', 'with BESD, and', 'SEMH, and'],
    ['some of the words', 'with BES', 'SEMH'],
  ])('when %s were selected', async (_, selected, ending) => {
    const { start, end } = at(docs.editor.model.text, selected)
    docs.editor.select(start, end)
    await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
    const caret = at(docs.editor.model.text, ending).end
    expect(docs.editor.selection).toEqual({ start: caret, end: caret })
  })

  test('and other words stay selected', async () => {
    const { start, end } = at(docs.editor.model.text, 'told by letter')
    docs.editor.select(start, end)
    await applyInPage(docs.page, request(docs, 'School Action', 'SEN Support'), false)
    expect(docs.editor.selection).toEqual(at(docs.editor.model.text, 'told by letter'))
  })

  test('when the editor does not tell its selection', async () => {
    docs = open({ selectionTold: 'never', selecting: [3, 9] })
    const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
    await turns(20)
    expect(result).toEqual({ status: 'refused', reason: 'selection-failed' })
    expect(docs.editor.taken).toBe(0)
    const { start, end } = docs.editor.selection
    expect(start).toBe(end)
  })

  test('and a caret in what was only typed again stays there', async () => {
    const { end } = at(docs.editor.model.text, 'BESD')
    docs.editor.select(end, end)
    await applyInPage(docs.page, request(docs, 'BESD', 'SEMH needs'), false)
    const caret = at(docs.editor.model.text, 'SEMH needs').end
    expect(docs.editor.selection).toEqual({ start: caret, end: caret })
  })

  test('when the editor swallowed it, and somebody typed before', async () => {
    docs = open({ swallows: true })
    const { start } = at(docs.editor.model.text, 'early')
    docs.editor.select(start, start)
    const pending = applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
    await turns(6)
    docs.editor.remote(1, 1, 'Draft. ')
    expect(await pending).toEqual({ status: 'refused', reason: 'not-changed' })
    await turns(6)
    const caret = at(docs.editor.model.text, 'early').start
    expect(docs.editor.selection).toEqual({ start: caret, end: caret })
  })
})

test.each([
  ['anchor', 'focus'],
  ['base', 'extent'],
  ['startOffset', 'endOffset'],
] as const)('the ends of a selection may be named %s and %s', async (...selectionTold) => {
  docs = open({ selectionTold })
  const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  expect(result.status).toBe('applied')
})

describe.each(['beside', 'hidden'] as const)('while suggesting (%s)', (suggestions) => {
  const suggest = { mode: 'suggesting', suggestions } as const

  test.each(['Pupils', 'early', 'BESD'])('the caret stays at %s', async (words) => {
    docs = open(suggest)
    const { end } = at(docs.editor.model.text, words)
    docs.editor.select(end, end)
    await applyInPage(docs.page, request(docs, 'School Action', 'SEN Support'), true)
    const caret = at(docs.editor.model.text, words).end
    expect(docs.editor.selection).toEqual({ start: caret, end: caret })
  })

  test('the words are not left selected', async () => {
    docs = open(suggest)
    const { start, end } = at(docs.editor.model.text, 'BESD')
    docs.editor.select(start, end)
    await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), true)
    const caret = at(docs.editor.model.text, 'SEMH').end
    expect(docs.editor.selection).toEqual({ start: caret, end: caret })
  })

  test('somebody may type close behind at the same time', async () => {
    docs = open({ ...suggest, landing: [20, 20] })
    const caret = at(docs.editor.model.text, 'letter').start
    docs.editor.select(caret, caret)
    const pending = applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), true)
    await turns(2)
    const { end } = at(docs.editor.model.text, 'BESD, ')
    docs.editor.remote(end, end, 'many ')
    expect(await pending).toEqual({ status: 'applied', as: 'suggestion', undo: null })
    const { start } = at(docs.editor.model.text, 'letter')
    expect(docs.editor.selection).toEqual({ start, end: start })
  })
})

test('nothing is done where the words carry a chip', async () => {
  docs = open({ blocks: [{ kind: 'paragraph', runs: ['Ask \ue907 about BESD.'] }] })
  const result = await applyInPage(docs.page, request(docs, 'Ask \ue907 about', 'Ask'), false)
  expect(result).toEqual({ status: 'refused', reason: 'protected' })
})

test('a fix beside a chip leaves the chip alone', async () => {
  docs = open({ blocks: [{ kind: 'paragraph', runs: ['Ask \ue907BESD.'] }] })
  const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  expect(result.status).toBe('applied')
  expect(docs.editor.model.text).toBe('\u0003Ask \ue907SEMH.\n')
})

test('no-break spaces beside a fix stay as they are', async () => {
  docs = open({
    blocks: [{ kind: 'paragraph', runs: ['Year\u00a05 pupils with\u00a0BESD\u00a0need help.'] }],
  })
  const result = await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  expect(result.status).toBe('applied')
  expect(docs.editor.model.text).toBe('\u0003Year\u00a05 pupils with\u00a0SEMH\u00a0need help.\n')
})

test('what could not be put back exactly has no undo', async () => {
  docs = open({ blocks: [{ kind: 'paragraph', runs: ['Pupils on School\u00a0Action get help.'] }] })
  const result = await applyInPage(
    docs.page,
    request(docs, 'School\u00a0Action', 'SEN Support'),
    false,
  )
  expect(result).toEqual({ status: 'applied', as: 'edit', undo: null })
})

test('the words of a whole paragraph can be taken out and put back', async () => {
  docs = open({
    blocks: [
      { kind: 'paragraph', runs: ['One.'] },
      { kind: 'paragraph', runs: ['Two.'] },
      { kind: 'paragraph', runs: ['Three.'] },
    ],
  })
  const result = await applyInPage(docs.page, request(docs, 'Two.', ''), false)
  expect(docs.editor.model.text).toBe('\u0003One.\n\nThree.\n')
  if (result.status !== 'applied' || !result.undo) throw new Error('there is no undo')
  await applyInPage(docs.page, result.undo, false)
  expect(docs.editor.model.text).toBe('\u0003One.\nTwo.\nThree.\n')
})

test('the focus goes back to where it was', async () => {
  const button = document.createElement('button')
  document.body.append(button)
  button.focus()
  await applyInPage(docs.page, request(docs, 'BESD', 'SEMH'), false)
  expect(document.activeElement).toBe(button)
})
