import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Range } from '../../lib/core/range'
import { alignSequences, isAlike } from '../../lib/hosts/align-sequences'
import { carryParagraphs } from '../../lib/hosts/carry-paragraphs'
import { applyEdit, tightenEdit } from '../../lib/hosts/edit'
import { changeLiveText, readLiveText } from '../../lib/hosts/google-docs/live-text'
import { toPaste } from '../../lib/hosts/google-docs/main/plan-edit'
import { readBack } from '../../lib/hosts/read-back'
import { findTarget, targetAt } from '../../lib/hosts/target'
import { applyChange, changeBetween, moveOffset } from '../../lib/hosts/text-change'

fc.configureGlobal({ seed: 20261124 })

/** Paragraphs out of which documents full of twins are made. */
const paragraphs = [
  'Pupils on School Action are reviewed each term.',
  'Pupils on School Action are reviewed each year by the SENCO, who writes to parents and carers.',
  'School Action',
  'Yes',
  '',
  'The SENCO keeps the register of pupils on School Action and School Action Plus, and shares it.',
] as const

const twins = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 12 })
  .map((lines) => `${lines.join('\n')}\n`)

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

interface Tracked {
  text: string
  place: Range
  isHit: boolean
}

/** Changes a text and follows a place in it. */
function change(was: Tracked, start: number, end: number, replacement: string): Tracked {
  const text = applyEdit(was.text, { start, end, replacement })
  const { place } = was
  if (start >= place.end) return { ...was, text }
  if (end > place.start) return { ...was, text, isHit: true }
  const by = replacement.length - (end - start)
  return { ...was, text, place: { start: place.start + by, end: place.end + by } }
}

/** Somebody may have typed into a line, which leaves it the same line. */
const isSameLine = (a: string, b: string): boolean => a === b || isAlike(a, b, 0.8)

/** Length of the longest common subsequence. */
function commonLines(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const line of a) {
    const next = [0]
    b.forEach((other, j) => {
      next.push(
        isSameLine(line, other) ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0),
      )
    })
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Whether a comparison of the two texts line by line could take the line of one place for the line
 * of the other: who deletes one of two equal lines leaves no trace of which it was.
 */
function couldBeSame(text: string, at: number, now: string, found: number): boolean {
  const lineOf = (whole: string, offset: number): number =>
    whole.slice(0, offset).split('\n').length - 1
  const a = text.split('\n')
  const b = now.split('\n')
  const i = lineOf(text, at)
  const j = lineOf(now, found)
  if (!isSameLine(a[i] ?? '', b[j] ?? '')) return false
  const through =
    commonLines(a.slice(0, i), b.slice(0, j)) + 1 + commonLines(a.slice(i + 1), b.slice(j + 1))
  return through === commonLines(a, b)
}

const disturbance = fc.record({
  does: fc.constantFrom('delete the paragraph', 'delete a paragraph', 'copy a paragraph', 'type'),
  where: unit,
  words: fc.constantFrom('a ', 'School Action ', 'really ', '\n', 'e'),
})

function disturb(
  was: Tracked,
  { does, where, words }: { does: string; where: number; words: string },
): Tracked {
  const { text, place } = was
  const at = does === 'delete the paragraph' ? place.start : Math.floor(where * text.length)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at) + 1
  switch (does) {
    case 'delete the paragraph':
    case 'delete a paragraph':
      return change(was, start, end || text.length, '')
    case 'copy a paragraph': {
      // A copy of the very words, left when the original goes, is as good as a move.
      const copy = text.slice(start, end || text.length)
      return copy.includes('School Action') ? was : change(was, start, start, copy)
    }
    default:
      return change(was, at, at, words)
  }
}

describe('a target', () => {
  test('is found where it is or not at all, whatever has been done to the document', () => {
    let found = 0
    let lost = 0
    fc.assert(
      fc.property(
        twins,
        unit,
        fc.array(disturbance, { maxLength: 4 }),
        (text, where, disturbances) => {
          const all = [...text.matchAll(/School Action/g)]
          const match = all[Math.floor(where * all.length)]
          if (!match) return
          const place = { start: match.index, end: match.index + match[0].length }
          const target = targetAt(text, place)
          const now = disturbances.reduce(disturb, { text, place, isHit: false })
          const result = findTarget(now.text, target)
          if (!result.found) {
            lost++
            return
          }
          found++
          const isFollowed =
            !now.isHit && result.start === now.place.start && result.end === now.place.end
          expect(isFollowed || couldBeSame(text, place.start, now.text, result.start)).toBe(true)
        },
      ),
      { numRuns: 4000 },
    )
    expect(found).toBeGreaterThan(500)
    expect(lost).toBeGreaterThan(200)
  })

  test('is found in an unchanged document unless it has a perfect twin', () => {
    fc.assert(
      fc.property(twins, unit, unit, (text, from, length) => {
        const start = Math.floor(from * text.length)
        const end = Math.min(text.length, start + Math.floor(length * 20))
        const target = targetAt(text, { start, end })
        if (target.twins !== 'exact')
          expect(findTarget(text, target)).toEqual({ found: true, start, end })
      }),
    )
  })
})

const messy = fc
  .array(
    fc.constantFrom(
      'a',
      'bc',
      ' ',
      ' ',
      '\u00a0',
      '\n',
      '😀',
      '.',
      '\u000b',
      '\ue907',
      '\u200b',
      'SEN',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

const plainText = fc
  .array(fc.constantFrom('a', 'bc', ' ', '.', '😀', 'SEN'), { maxLength: 8 })
  .map((parts) => parts.join(''))

describe('a tightened edit', () => {
  const edits = fc.tuple(messy, unit, unit, plainText).map(([text, a, b, replacement]) => {
    const [start = 0, end = 0] = [a, b]
      .map((share) => Math.floor(share * (text.length + 1)))
      .sort((x, y) => x - y)
    return { text, edit: { start, end, replacement } }
  })

  test('has the same result', () => {
    fc.assert(
      fc.property(edits, ({ text, edit }) => {
        expect(applyEdit(text, tightenEdit(text, edit))).toBe(applyEdit(text, edit))
      }),
      { numRuns: 3000 },
    )
  })

  test('survives a paste that trims spaces, and leaves characters alone that it could not retype', () => {
    const pasted = (text: string): string => text.replace(/^ +| +$/g, '').replaceAll('\u00a0', ' ')
    fc.assert(
      fc.property(edits, ({ text, edit }) => {
        const tight = tightenEdit(text, edit)
        expect(applyEdit(text, { ...tight, replacement: pasted(toPaste(tight.replacement)) })).toBe(
          applyEdit(text, edit),
        )
        expect(tight.replacement).not.toMatch(/[\n\v\u00a0\u200b\ue907]/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a change between two texts', () => {
  test('leads from one to the other, however long they are', () => {
    fc.assert(
      fc.property(messy, messy, fc.integer({ min: 0, max: 60 }), (a, b, times) => {
        const from = a.repeat(times) + b
        const to = a.repeat(times) + a + b.slice(1)
        const found = changeBetween(from, to)
        expect(found ? applyChange(from, found) : from).toBe(to)
      }),
    )
  })

  test('moves offsets outside it with their characters', () => {
    fc.assert(
      fc.property(messy, messy, unit, (from, to, share) => {
        const found = changeBetween(from, to)
        const offset = Math.floor(share * from.length)
        if (!found || (offset >= found.start && offset < found.start + found.removed)) return
        const moved = moveOffset(offset, found)
        if (offset > found.start || found.removed > 0) expect(to[moved]).toBe(from[offset])
      }),
    )
  })
})

describe('paragraphs', () => {
  const marked = fc
    .array(
      fc.constantFrom(
        'One.',
        'Two',
        '\n',
        '\n',
        '\u0010\u0012\u001c',
        '\u001c',
        '\u0012\u001c',
        '\u0011',
        '\f',
        '\v',
      ),
      {
        maxLength: 24,
      },
    )
    .map((parts) => `\u0003${parts.join('')}\n`)

  test('cut from a change are those cut from the whole', () => {
    fc.assert(
      fc.property(marked, marked, (from, to) => {
        const found = changeBetween(from, to)
        // Without a table's start, cells are remembered rather than read.
        if (!found || !to.includes('\u0010')) return
        const fresh = readLiveText(to, [])
        const changed = changeLiveText(readLiveText(from, []), found)
        expect(changed.text).toBe(to)
        expect(changed.starts).toEqual(fresh.starts)
        expect(changed.paragraphs.map(({ text, table }) => ({ text, table }))).toEqual(
          fresh.paragraphs.map(({ text, table }) => ({ text, table })),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('that stay the same stay the same objects, however many others come and go', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 4 })), fc.array(unit), (texts, cuts) => {
        const drafts = texts.map((text) => ({ text, table: null }))
        const known = carryParagraphs([], drafts)
        const gone = new Set(cuts.map((share) => Math.floor(share * texts.length)))
        const left = drafts.filter((_, i) => !gone.has(i))
        const kept = carryParagraphs(known, left)
        expect(kept).toEqual(known.filter((_, i) => !gone.has(i)))
        expect(kept.every((paragraph) => known.includes(paragraph))).toBe(true)
      }),
    )
  })
})

test('aligned sequences ascend on both sides and pair equals only', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
  fc.assert(
    fc.property(items, items, (a, b) => {
      const partners = alignSequences(a, b)
      let last = -1
      partners.forEach((partner, i) => {
        if (partner < 0) return
        expect(b[partner]).toBe(a[i])
        expect(partner).toBeGreaterThan(last)
        last = partner
      })
    }),
  )
})

test('an edit that landed is recognised, and one that did not is not, beside somebody else’s', () => {
  fc.assert(
    fc.property(twins, unit, unit, plainText, (text, where, other, words) => {
      const all = [...text.matchAll(/School Action/g)]
      const match = all[Math.floor(where * all.length)]
      const at = Math.floor(other * text.length)
      if (!match || words === '' || Math.abs(at - match.index) < 40) return
      const edit = { start: match.index, end: match.index + 13, replacement: 'SEN Support' }
      const both = [{ start: at, end: at, replacement: words }, edit].sort(
        (a, b) => b.start - a.start,
      )
      const landed = both.reduce(applyEdit, text)
      const remoteOnly = applyEdit(text, { start: at, end: at, replacement: words })
      expect(readBack(text, edit, landed, false).state).toBe('applied')
      expect(readBack(text, edit, remoteOnly, false).state).toBe('pending')
    }),
    { numRuns: 1500 },
  )
})
