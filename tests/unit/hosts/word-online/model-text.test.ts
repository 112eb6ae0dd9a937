import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange } from '../../../../lib/hosts/text-change'
import { placeParagraphs } from '../../../../lib/hosts/word-online/main/place-paragraphs'
import { readRaw, rereadRaw } from '../../../../lib/hosts/word-online/read-raw'

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text, i) => ({ thing: {}, id: `${i}`, text }))

describe('the text of the model', () => {
  test('is cut into paragraphs and cells, every offset kept', () => {
    const text = 'Aims\rWho\r\u0007What\r\u0007\rlast\vline\r'
    const { drafts, starts, cells } = readRaw(text)
    expect(drafts.map((draft) => draft.text)).toEqual(['Aims', 'Who', 'What', '', 'last\nline'])
    expect(starts).toEqual([0, 5, 10, 16, 17])
    expect(cells).toEqual([false, true, true, false, false])
  })

  test('is cut again only where it has changed', () => {
    const before = Array.from({ length: 50 }, (_, i) => `Paragraph ${i}`).join('\r')
    const change = { start: before.indexOf('25'), removed: 2, inserted: 'LEA' }
    const { raw, from, to, until } = rereadRaw(readRaw(before), change, applyChange(before, change))
    expect([from, to, until]).toEqual([24, 27, 27])
    expect(raw).toEqual(readRaw(applyChange(before, change)))
  })

  test('is the same, cut anew or again', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', '\r', '\r\u0007', '\v', '\u0007'), { maxLength: 24 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(12), (before, inserted, at, length) => {
        const start = Math.min(at, before.length)
        const change = { start, removed: Math.min(length, before.length - start), inserted }
        const after = applyChange(before, change)
        expect(rereadRaw(readRaw(before), change, after).raw).toEqual(readRaw(after))
      }),
      { numRuns: 2000 },
    )
  })

  test('agrees with its paragraphs, with and without marks at the ends of rows', () => {
    const texts = paragraphs('Aims', 'Who', 'What', '')
    expect(placeParagraphs('Aims\rWho\r\u0007What\r\u0007\r', texts)).toEqual([0, 5, 10, 16])
    expect(placeParagraphs('Aims\rWho\r\u0007What\r\u0007\r\u0007\r', texts)).toEqual([
      0, 5, 10, 18,
    ])
  })

  test('is not written to where the two do not agree', () => {
    expect(placeParagraphs('Aims\rRoles\r', paragraphs('Aims', 'Role'))).toBeNull()
    expect(placeParagraphs('Aims\r', paragraphs('Aims', 'Roles'))).toBeNull()
  })
})
