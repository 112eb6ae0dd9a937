import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../lib/citation/citation'
import { findCitations } from '../../../lib/citation/find'
import { resolve } from '../../../lib/citation/resolve'
import { statusRows } from './tables/statuses'
import { tinyIndex } from './tiny-index'

function only(sentence: string): Citation {
  const found = findCitations(sentence)
  const citation = found.find(({ kind }) => kind !== 'work') ?? found[0]
  if (!citation) throw new Error(`no citation in “${sentence}”`)
  return citation
}

describe('resolve', () => {
  it.each(statusRows.map(([status, sentence, suggestion]) => ({ status, sentence, suggestion })))(
    '$status: $sentence',
    ({ status, sentence, suggestion }) => {
      const resolution = resolve(only(sentence), tinyIndex, sentence)
      expect(resolution.status).toBe(status)
      if (suggestion !== undefined) expect(resolution.suggestions[0]?.reference).toBe(suggestion)
    },
  )

  it('names the parts that do not exist', () => {
    const sentence = 'See SEND Code of Practice 6.36 and 6.136.'
    expect(resolve(only(sentence), tinyIndex, sentence).parts).toEqual(['6.136'])
  })

  it.each([
    ['See CoP 6.120.', true],
    ['See CoP 2.90.', false],
  ])('says how sure it is that a paragraph does not exist: %s', (sentence, certain) => {
    expect(resolve(only(sentence), tinyIndex, sentence)).toMatchObject({
      status: 'unknown',
      certain,
    })
  })

  it('lets a number a little beyond a believed end stand, with a note', () => {
    const sentence = 'See CoP 2.26.'
    expect(resolve(only(sentence), tinyIndex, sentence)).toMatchObject({
      status: 'ok',
      notes: [{ kind: 'unverified' }],
    })
  })

  it('goes by the ranges of the official text where they are known', () => {
    const sentence = 'See CoP 2.26 and 8.78.'
    const official = {
      ...tinyIndex,
      official: true,
      ranges: [
        { chapter: 2, last: 26, slack: 0 },
        { chapter: 8, last: 76, slack: 0 },
      ],
    }
    expect(resolve(only(sentence), official, sentence)).toMatchObject({
      status: 'unknown',
      certain: true,
      parts: ['8.78'],
    })
  })

  it('notes what a later law has changed', () => {
    const sentence = 'The SENCO holds the national award (CoP 6.85).'
    expect(resolve(only(sentence), tinyIndex, sentence).notes).toMatchObject([
      { kind: 'overtaken', suggestion: { source: 'send-regs-2014', reference: 'reg 49' } },
    ])
  })

  it('says which paragraph stands on a cited page', () => {
    const sentence = 'See SEND Code of Practice, p. 99.'
    expect(resolve(only(sentence), tinyIndex, sentence).notes).toEqual([
      { kind: 'page', suggestion: { source: 'cop', reference: '6.37' } },
    ])
  })

  it('leaves claim and topic out where there is no sentence', () => {
    const citation = only('Record keeping is set out here (CoP 6.28).')
    expect(resolve(citation, tinyIndex, '').status).toBe('ok')
  })

  it('takes each of two claims with its own citation', () => {
    const sentence =
      'Teachers are accountable for progress (CoP 6.36) and records are kept (CoP 6.73).'
    const statuses = findCitations(sentence).map((c) => resolve(c, tinyIndex, sentence).status)
    expect(statuses).toEqual(['ok', 'ok'])
  })

  it('looks at what follows a citation that leads its sentence', () => {
    const sentence = 'According to CoP 6.36, every teacher is a teacher of SEND.'
    expect(resolve(only(sentence), tinyIndex, sentence).status).toBe('unsupported')
  })

  it.each([
    'The Code of Practice does not say that every teacher is a teacher of SEND (CoP 6.36).',
    'The 2001 slogan, every teacher is a teacher of SEN, became CoP 6.36.',
    'No diagnosis is needed for SEN Support (CoP 6.15).',
    'Schools must publish the report (CoP 6.79) and should meet parents three times a year (CoP 6.65).',
    'There is no legal duty to keep a provision map (CoP 6.76).',
    'We follow the SEND Code of Practice and like to say that every teacher is a teacher of SEND.',
  ])('passes over a denial, a quotation of the past or a softer claim: %s', (sentence) => {
    const statuses = findCitations(sentence).map(
      (citation) => resolve(citation, tinyIndex, sentence).status,
    )
    expect(new Set(statuses)).toEqual(new Set(['ok']))
  })
})
