import { describe, expect, test } from 'vitest'
import { findAbsent } from '../../../lib/code-of-practice/absent'
import { bundledEntries } from '../../../lib/code-of-practice/bundled'
import { lookupUrl, readLookupUrl, searchUrl } from '../../../lib/code-of-practice/deep-link'
import { createLookup } from '../../../lib/code-of-practice/lookup'
import { createLookupModel, type Kept } from '../../../lib/code-of-practice/lookup-model'
import { citationOf, quotationOf } from '../../../lib/code-of-practice/quotation'
import { createRelatedChecks } from '../../../lib/code-of-practice/related-checks'
import { createAsk, createSearch } from '../../../lib/code-of-practice/search'
import { addressFor, suggestPlaces } from '../../../lib/code-of-practice/suggest'

const search = createSearch(bundledEntries())
const model = createLookupModel(bundledEntries, createAsk(bundledEntries()), findAbsent)
const cop = (reference: string) => ({ source: 'cop' as const, reference })
const nothingKept: Kept = { pinned: [], recent: [] }

const idsOf = (query: string, kept = nothingKept) =>
  model
    .find(query, kept)
    .groups.map(({ name, lines }) => [name, lines.map(({ id }) => id)] as const)

describe('the lines shown', () => {
  test('for a query, those found, best first', () => {
    const [group] = idsOf('6.36')
    expect(group?.[0]).toBe('Found')
    expect(group?.[1][0]).toBe('6.36')
  })

  test('for a range, its paragraphs in order', () => {
    expect(idsOf('6.44-6.46')).toEqual([['Found', ['6.44', '6.45', '6.46']]])
  })

  test('while nothing is typed, pins and what was opened lately, each paragraph once', () => {
    const kept = { pinned: [cop('6.65')], recent: [cop('6.36'), cop('6.65')] }
    expect(idsOf('  ', kept)).toEqual([
      ['Pinned', ['6.65']],
      ['Recent', ['6.36']],
    ])
  })

  test('a paragraph kept by an earlier version that is no longer indexed is left out', () => {
    expect(idsOf('', { pinned: [cop('6.999')], recent: [] })).toEqual([])
  })

  test('nothing where nothing was found', () => {
    expect(idsOf('6.150')).toEqual([])
  })

  test('what the Code has no paragraph on is said, with the nearest and nothing by chance', () => {
    const { groups, absent, isClose } = model.find('reduced timetable', nothingKept)
    expect(absent).toContain('no paragraph on reduced or part-time timetables')
    expect(isClose).toBe(false)
    expect(groups).toHaveLength(1)
    expect(groups[0]?.name).toBe(absent)
    expect(groups[0]?.lines[0]?.id).toBe('education-act-1996/s19')
  })

  test('that is said too where the index has nothing near', () => {
    const { groups, absent } = model.find('blue badge', nothingKept)
    expect(groups).toEqual([])
    expect(absent).toContain('no paragraph')
  })

  test('whether the first line answers or only comes nearest', () => {
    expect(model.find('senco time', nothingKept).isClose).toBe(true)
    expect(model.find('6.36', nothingKept).isClose).toBe(true)
    expect(model.find('knife crime parking', nothingKept).isClose).toBe(false)
  })

  test('every entry has an id of its own that leads back to it', () => {
    for (const { source, reference } of bundledEntries()) {
      const id = source === 'cop' ? reference : `${source}/${reference}`
      expect(model.placeOf(id)).toEqual({ source, reference })
    }
  })
})

describe('one paragraph', () => {
  test('with its neighbours, its force and where to read it', () => {
    const view = model.view('6.65')
    expect(view).toMatchObject({
      label: '6.65',
      work: 'SEND Code of Practice 2015',
      force: 'should',
      binds: 'schools',
    })
    expect(view?.before?.label).toBe('6.64')
    expect(view?.after?.label).toBe('6.66')
    expect(view?.official.href).toMatch(/^https:\/\/[\w.]+\.gov\.uk\//)
  })

  test('a provision of an Act leads to its own page', () => {
    expect(model.view('cfa2014/s69')?.official.href).toBe(
      'https://www.legislation.gov.uk/ukpga/2014/6/section/69',
    )
    expect(model.view('send-regs-2014/reg 51')?.official.href).toBe(
      'https://www.legislation.gov.uk/uksi/2014/1530/regulation/51',
    )
    expect(model.view('send-regs-2014/Sch 1 para 7')?.official.href).toBe(
      'https://www.legislation.gov.uk/uksi/2014/1530/schedule/1',
    )
  })

  test('every entry can be shown, and its official page is one of the government', () => {
    for (const { source, reference } of bundledEntries()) {
      const view = model.view(source === 'cop' ? reference : `${source}/${reference}`)
      expect(view?.heading).toBeTruthy()
      expect(view?.gist).toBeTruthy()
      expect(view?.official.href).toMatch(
        /^https:\/\/www\.legislation\.gov\.uk\/|^https:\/\/(?:www|assets\.publishing\.service)\.gov\.uk\//,
      )
    }
  })

  test('only what was verified is shown without a caution', () => {
    const cautioned = bundledEntries().filter(({ source, reference }) => {
      const view = model.view(source === 'cop' ? reference : `${source}/${reference}`)
      return view?.isChecked === false
    })
    expect(cautioned).toEqual(bundledEntries().filter(({ confidence }) => confidence !== 'high'))
  })

  test('of a place there is none, nothing', () => {
    expect(model.view('6.150')).toBeNull()
    expect(model.placeOf('elsewhere/s1')).toBeNull()
  })
})

describe('links', () => {
  const links: [address: string, start: object, tab: number | null][] = [
    [lookupUrl('6.36'), { kind: 'place', place: cop('6.36') }, null],
    [lookupUrl('xix', { tab: 7 }), { kind: 'place', place: cop('xix') }, 7],
    [
      lookupUrl('Sch 1 para 7', { source: 'send-regs-2014' }),
      { kind: 'place', place: { source: 'send-regs-2014', reference: 'Sch 1 para 7' } },
      null,
    ],
    [searchUrl('who pays & when?'), { kind: 'query', query: 'who pays & when?' }, null],
    ['popup.html', { kind: 'nothing' }, null],
    ['popup.html?q=%20', { kind: 'nothing' }, null],
    ['popup.html#50%', { kind: 'place', place: cop('50%') }, null],
    ['popup.html?tab=7x#6.36', { kind: 'place', place: cop('6.36') }, null],
  ]
  test.each(links)('%s', (address, start, tab) => {
    expect(readLookupUrl(address)).toEqual({ start, tab })
  })

  const opened: [reference: string, id: string | null, query: string][] = [
    ['6.36', '6.36', ''],
    ['6.44-6.46', null, '6.44-6.46'],
    ['6.150', null, '6.150'],
    ['cheese', null, 'cheese'],
  ]
  test.each(opened)('to %s', (reference, id, query) => {
    expect(model.open({ kind: 'place', place: cop(reference) })).toEqual({ id, query })
  })
})

describe('the address bar', () => {
  const lookup = createLookup(bundledEntries())
  const entered: [typed: string, address: string][] = [
    ['6.36', 'popup.html#6.36'],
    [' 6.36 ', 'popup.html#6.36'],
    ['senco time', 'popup.html?q=senco%20time'],
    ['6:36', 'popup.html?q=6%3A36'],
    ['Children and Families Act 2014 s69', 'popup.html#cfa2014%2Fs69'],
  ]
  test.each(entered)('“%s”', (typed, address) => {
    expect(addressFor(lookup, search, typed)).toBe(address)
  })

  test('suggestions come with their headings, and choosing one leads to it', () => {
    const [first] = suggestPlaces(search, '6.36')
    expect(first?.content).toBe('6.36')
    expect(first?.title).toMatch(/^6\.36 \w+/)
    for (const typed of ['s69', 'equality duty', 'annual review', 'reg 51']) {
      for (const { content } of suggestPlaces(search, typed))
        expect(addressFor(lookup, search, content), content).toContain('#')
    }
  })
})

describe('citations and quotations', () => {
  test('are written in the format chosen', () => {
    expect(citationOf(cop('6.44-6.56'), 'short')).toBe('CoP 6.44–6.56')
    expect(citationOf({ source: 'send-regs-2014', reference: 'Sch 1 para 7' }, 'full')).toBe(
      'Special Educational Needs and Disability Regulations 2014, Schedule 1, paragraph 7',
    )
    expect(citationOf({ source: 'kcsie', reference: 'all staff' }, 'bracketed')).toBe(
      '(Keeping Children Safe in Education)',
    )
    expect(quotationOf(' Two words. ', cop('6.36'), 'bracketed')).toBe(
      '“Two words.” (SEND Code of Practice 2015, 6.36)',
    )
  })
})

describe('checks that rest on a paragraph', () => {
  const check = (id: string, source: string, reference: string) => ({
    id,
    title: id,
    authority: [
      { source, reference, strength: 'statutory-guidance' as const, checkedOn: '2026-01-01' },
    ],
  })
  const related = createRelatedChecks([
    check('wide', 'cop-2015', '6.44-6.62'),
    check('exact', 'cop-2015', '6.21, 6.44'),
    check('beside', 'cop-2015', '6.43'),
    check('act', 'cfa-2014', 's69'),
    check('whole', 'cop-2015', ''),
    check('everywhere', 'cop-2015', '6.39-6.71'),
  ])
  test('the closest first', () => {
    expect(related(cop('6.44')).map(({ id }) => id)).toEqual(['exact', 'wide'])
    expect(related({ source: 'cfa2014', reference: 's69' }).map(({ id }) => id)).toEqual(['act'])
    expect(related(cop('9.1'))).toEqual([])
  })
})
