import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../lib/citation/find'
import { separate } from '../../../lib/citation/separate'

describe('separate', () => {
  it('gives each part of a list a citation of its own', () => {
    const text = 'See SEND CoP 6.32, 6.44–6.56 and 6.91.'
    const found = findCitations(text).flatMap(separate)
    expect(found.map(({ text: words, reference, kind }) => [words, reference, kind])).toEqual([
      ['SEND CoP 6.32', '6.32', 'paragraph'],
      ['6.44–6.56', '6.44-6.56', 'range'],
      ['6.91', '6.91', 'paragraph'],
    ])
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
  })

  it('leaves a single place, and a whole work, as they are', () => {
    const found = findCitations('SEND CoP 6.36; the Equality Act 2010')
    expect(found.flatMap(separate)).toEqual(found)
  })
})
