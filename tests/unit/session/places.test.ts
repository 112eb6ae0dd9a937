import { describe, expect, test } from 'vitest'
import type { Place } from '../../../lib/hosts/snapshot'
import { carryPlace } from '../../../lib/session/carry-places'
import { shiftPlace, spliceBetween } from '../../../lib/session/splice'
import { nextStop, type Stop, stopAt } from '../../../lib/session/walk'
import { newParagraphs } from './paragraphs'

describe('splices', () => {
  const [a, b, c, d] = newParagraphs('a', 'b', 'c', 'd')

  test.each([
    ['nothing', [a, b], [a, b], null],
    ['one reworded', [a, b, c], [a, d, c], { at: 1, removed: 1, inserted: [d] }],
    ['one more at the end', [a, b], [a, b, c], { at: 2, removed: 0, inserted: [c] }],
    ['one less at the start', [a, b, c], [b, c], { at: 0, removed: 1, inserted: [] }],
    ['all of it', [a, b], [c, d], { at: 0, removed: 2, inserted: [c, d] }],
    ['the same one twice', [a, a], [a, a, a], { at: 2, removed: 0, inserted: [a] }],
  ])('%s', (_, from, to, expected) => {
    const known = (list: readonly (typeof a)[]) => list.filter((one) => one !== undefined)
    expect(spliceBetween(known(from), known(to))).toEqual(expected)
  })

  test('places below move, places inside are given up', () => {
    const splice = { at: 2, removed: 1, inserted: newParagraphs('x', 'y') }
    const place = (paragraph: number) => ({ paragraph, start: 0, end: 1 })
    expect(shiftPlace(place(1), splice)).toEqual(place(1))
    expect(shiftPlace(place(2), splice)).toBeNull()
    expect(shiftPlace(place(3), splice)).toEqual(place(4))
  })
})

describe('a place after an edit that was not checked yet', () => {
  const BEFORE = 'Pupils on School Action are reviewed.'
  const words = { paragraph: 0, start: 10, end: 23 }
  const textAt = (paragraphs: ReturnType<typeof newParagraphs>, place: Place | null) =>
    place && paragraphs[place.paragraph]?.text.slice(place.start, place.end)

  test.each([
    ['typing before it', 'All pupils on School Action are reviewed.', 'School Action'],
    ['typing right before it', 'Pupils on old School Action are reviewed.', 'School Action'],
    ['typing after it', 'Pupils on School Action are reviewed often.', 'School Action'],
    ['typing in it', 'Pupils on School in Action are reviewed.', null],
    ['deleting its end', 'Pupils on School Act are reviewed.', null],
    ['deleting across its start', 'Pupils School Action are reviewed.', 'School Action'],
  ])('%s', (_, after, expected) => {
    const before = newParagraphs(BEFORE)
    const now = newParagraphs(after)
    const splice = { at: 0, removed: 1, inserted: now }
    expect(textAt(now, carryPlace(words, before, splice))).toBe(expected)
  })

  test('is found again when its paragraph was cut in two', () => {
    const before = newParagraphs(`A first sentence. ${BEFORE}`)
    const now = newParagraphs('A first sentence.', BEFORE)
    const splice = { at: 0, removed: 1, inserted: now }
    const place = { paragraph: 0, start: 28, end: 41 }
    expect(carryPlace(place, before, splice)).toEqual({ paragraph: 1, start: 10, end: 23 })
  })

  test('is given up when it could be in two paragraphs', () => {
    const before = newParagraphs('School Action', 'x')
    const now = newParagraphs('School Action', 'School Action', 'x')
    const splice = { at: 0, removed: 1, inserted: now.slice(0, 2) }
    expect(carryPlace({ paragraph: 0, start: 0, end: 13 }, before, splice)).toBeNull()
  })
})

describe('going from problem to problem', () => {
  const stop = (id: string, paragraph: number, start: number, end: number): Stop =>
    ({ problem: { diagnostic: { id } }, place: { paragraph, start, end } }) as Stop
  const stops = [stop('a', 0, 0, 4), stop('b', 2, 5, 9), stop('c', 2, 6, 7), stop('d', 4, 0, 3)]
  const caret = (paragraph: number, start: number) => ({ paragraph, start, end: start })

  test.each([
    ['from the start', null, null, 1, 0],
    ['backwards from nowhere', null, null, -1, 3],
    ['on from the last one visited', 'b', null, 1, 2],
    ['back from the first, round the end', 'a', null, -1, 3],
    ['on from the last, round the end', 'd', null, 1, 0],
    ['on from the caret', null, caret(1, 0), 1, 1],
    ['back from the caret', null, caret(3, 0), -1, 2],
    ['on from a caret after all of them', null, caret(9, 0), 1, 0],
  ] as const)('%s', (_, current, from, step, expected) => {
    expect(nextStop(stops, current, from, step)).toBe(expected)
  })

  test('there is nowhere to go without problems', () => {
    expect(nextStop([], null, null, 1)).toBe(-1)
  })

  test.each([
    ['the shortest at the caret', caret(2, 6), null, 'c'],
    ['the one last looked at', caret(2, 6), 'b', 'b'],
    ['not one looked at elsewhere', caret(2, 6), 'a', 'c'],
    ['at its very end', caret(2, 9), null, 'b'],
    ['the only one of the paragraph', caret(4, 60), null, 'd'],
    ['none where several are possible', caret(2, 40), null, undefined],
    ['none in a paragraph without one', caret(3, 0), null, undefined],
  ])('%s', (_, at, current, expected) => {
    expect(stopAt(stops, at, current)?.problem.diagnostic.id).toBe(expected)
  })
})
