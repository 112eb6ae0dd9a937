import { describe, expect, test } from 'vitest'
import { MemoryHost } from '../../../lib/hosts/memory/memory-host'
import type { Snapshot } from '../../../lib/hosts/snapshot'
import { placeOf, rangeOf, toPolicyDocument } from '../../../lib/hosts/to-policy-document'

const text = 'Aims\n\nPupils on School Action are reviewed.\nParents are told.\n'

/** The snapshot with its first paragraph known to be a heading. */
const withHeading = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  paragraphs: snapshot.paragraphs.map((paragraph, i) =>
    i === 0 ? { ...paragraph, kind: 'heading', depth: 2 } : paragraph,
  ),
})

describe('a snapshot as a document', () => {
  test('leaves out blank paragraphs and keeps levels', async () => {
    const snapshot = withHeading(await new MemoryHost(text).snapshot())
    const { document, paragraphOf } = toPolicyDocument(snapshot)
    expect(document.blocks.map(({ kind, depth, text }) => [kind, depth, text])).toEqual([
      ['heading', 2, 'Aims'],
      ['paragraph', 0, 'Pupils on School Action are reviewed.'],
      ['paragraph', 0, 'Parents are told.'],
    ])
    expect(paragraphOf).toEqual([0, 2, 3])
    expect(document.title).toBe('SEND policy')
  })

  test('leaves out paragraphs in another language, and takes them in once they are English', async () => {
    const host = new MemoryHost('Aims\nMae ein hysgol yn croesawu pob disgybl bob dydd.\nRoles\n')
    const inWelsh = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      paragraphs: snapshot.paragraphs.map((paragraph, i) =>
        i === 1 ? { ...paragraph, language: 'cy' } : paragraph,
      ),
    })
    const before = toPolicyDocument(inWelsh(await host.snapshot()))
    expect(before.paragraphOf).toEqual([0, 2])
    const end = host.document.text.indexOf('\nRoles')
    host.editAs('me', 5, end, 'Our school welcomes each and every pupil on every day.')
    const after = toPolicyDocument(inWelsh(await host.snapshot()), before)
    expect(after.paragraphOf).toEqual([0, 1, 2])
  })

  test('leads from words to places and back', async () => {
    const snapshot = await new MemoryHost(text).snapshot()
    const made = toPolicyDocument(snapshot)
    const start = made.document.text.indexOf('School Action')
    const range = { start, end: start + 13 }
    const place = placeOf(made, range)
    expect(place).toEqual({ paragraph: 2, start: 10, end: 23 })
    expect(place && rangeOf(made, place)).toEqual(range)
    expect(placeOf(made, { start, end: start + 60 })).toBeNull()
    expect(rangeOf(made, { paragraph: 1, start: 0, end: 0 })).toBeNull()
  })

  test.each([
    ['an edit in one paragraph', (host: MemoryHost) => host.editAs('me', 9, 9, 'the '), [1]],
    ['a paragraph added', (host: MemoryHost) => host.editAs('me', 5, 5, 'Who reads this\n'), [1]],
    ['a paragraph taken out', (host: MemoryHost) => host.editAs('me', 0, 5, ''), []],
    ['a heading filled in', (host: MemoryHost) => host.editAs('me', 5, 5, 'More aims'), [1]],
  ])('%s costs that paragraph', async (_, edit, fresh) => {
    const host = new MemoryHost(text)
    const before = toPolicyDocument(await host.snapshot())
    edit(host)
    const after = toPolicyDocument(await host.snapshot(), before)
    const made = after.document.blocks.flatMap((block, i) =>
      before.document.blocks.includes(block) ? [] : [i],
    )
    expect(made).toEqual(fresh)
    expect(after.document.text).toBe(toPolicyDocument(await host.snapshot()).document.text)
    expect(after.document.starts).toEqual(toPolicyDocument(await host.snapshot()).document.starts)
  })

  test('stays the same object when nothing has changed', async () => {
    const host = new MemoryHost(text)
    const first = toPolicyDocument(await host.snapshot())
    expect(toPolicyDocument(await host.snapshot(), first)).toBe(first)
  })
})
