// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { revealInPage } from '../../../../lib/hosts/google-docs/main/reveal'
import { targetAt } from '../../../../lib/hosts/target'
import { docsInNode } from '../../../hosts/google-docs/docs-in-node'

const open = () => {
  const docs = docsInNode({ blocks: [{ kind: 'paragraph', runs: ['Pupils with BESD get help.'] }] })
  const start = docs.editor.model.text.indexOf('BESD')
  const words = { start, end: start + 4 }
  return { ...docs, words, target: targetAt(docs.editor.model.text, words) }
}

test('words are selected where they are to be seen', async () => {
  const { page, editor, words, target } = open()
  expect(await revealInPage(page, target, 'words')).toBe(true)
  expect(editor.selection).toEqual(words)
})

test('the caret alone goes behind words that are not to be typed over', async () => {
  const { page, editor, words, target } = open()
  expect(await revealInPage(page, target, 'caret')).toBe(true)
  expect(editor.selection).toEqual({ start: words.end, end: words.end })
})

test('a dialogue that is being typed into keeps the focus', async () => {
  const { page, target } = open()
  const dialogue = document.createElement('div')
  dialogue.setAttribute('role', 'dialog')
  const input = document.createElement('input')
  dialogue.append(input)
  document.body.append(dialogue)
  input.focus()
  expect(await revealInPage(page, target, 'caret')).toBe(true)
  expect(document.activeElement).toBe(input)
})
