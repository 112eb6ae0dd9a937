import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { DeskAnswers } from '../../../entrypoints/desk/desk-answers'
import { type Lifted, Pile } from '../../../entrypoints/desk/pile'

const lifted = (id: number, words = 'saved'): Lifted => ({
  sheet: { id, title: `${id}`, answers: new DeskAnswers(), suppressions: [], saved: 'saved' },
  content: { state: EditorState.create({ doc: words }), shapes: null },
})

test('documents beneath are turned to one after the other, and back', () => {
  const pile = new Pile()
  pile.cover(lifted(1, 'edited'))
  pile.cover(lifted(2))
  expect(pile.down(() => lifted(3))?.sheet.id).toBe(2)
  expect(pile.down(() => lifted(2))?.sheet.id).toBe(1)
  expect(pile.down(() => lifted(1))).toBeNull()
  expect(pile.up(() => lifted(1))?.sheet.id).toBe(2)
  expect(pile.up(() => lifted(2))?.sheet.id).toBe(3)
  expect(pile.up(() => lifted(3))).toBeNull()
})

test('what was edited is kept for as long as the page, what was not for one turn', () => {
  const pile = new Pile()
  pile.cover(lifted(1, 'edited'))
  pile.cover(lifted(2))
  pile.cover(lifted(3))
  expect(pile.ids).toEqual([1, 3])
  expect(pile.hasUnsaved).toBe(true)
  pile.down(() => lifted(4, 'edited too'))
  pile.cover(lifted(3))
  expect(pile.ids).toEqual([1, 4, 3])
})
