import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../../lib/document/markdown'
import { Linter } from '../../../../lib/linter/linter'
import type { LintOptions } from '../../../../lib/linter/options'
import { gardenText } from '../../../content/garden-text'

const analyse = (markdown: string, options: LintOptions = {}) =>
  new Linter().analyse(readMarkdown(markdown), options)

const statuses = (markdown: string, options: LintOptions = {}): string[] =>
  analyse(markdown, options).citations.map(
    ({ citation, resolution }) => `${citation.source} ${citation.reference} ${resolution.status}`,
  )

const found = (markdown: string, id: string, options: LintOptions = {}) =>
  analyse(markdown, options).diagnostics.filter(({ ruleId }) => ruleId === id)

describe('citations of a document', () => {
  it('are listed one by one with their status and place', () => {
    const { citations, view } = analyse(
      'Teachers lead (SEND CoP 2015, 6.36 and 6.136). See CoP 6:37.',
    )
    expect(citations.map(({ citation }) => citation.text)).toEqual([
      'SEND CoP 2015, 6.36',
      '6.136',
      'CoP 6:37',
    ])
    expect(citations.map(({ resolution }) => resolution.status)).toEqual([
      'ok',
      'unknown',
      'outdated-edition',
    ])
    for (const { citation } of citations)
      expect(view.document.text.slice(citation.start, citation.end)).toBe(citation.text)
  })

  it('are left alone in a document of another nation', () => {
    const welsh =
      'Our ALNCo writes an IDP for each learner with ALN as the ALN Code for Wales says. Estyn inspects us. See SEND CoP 6.36.'
    expect(analyse(welsh).citations).toEqual([])
  })

  it('are judged by the imported text once it is there', () => {
    const text = 'Prices are high in chapter 11 of the garden (SEND CoP 11.118).'
    expect(statuses(text)).toEqual(['cop 11.118 ok'])
    const officialText = {
      pages: 292,
      onPage: () => [],
      textOf: (reference: string) => (/^11\.(?:\d|1\d|20)$/.test(reference) ? 'Words.' : null),
    }
    expect(statuses(text, { officialText })).toEqual(['cop 11.118 unknown'])
  })

  it('keep their judgement while an analysis is made again', () => {
    const linter = new Linter()
    const document = readMarkdown('Teachers lead (CoP 6.36).')
    const [first] = linter.analyse(document).citations
    const [second] = linter.analyse(document).citations
    expect(first?.resolution).toBe(second?.resolution)
  })
})

describe('findings about citations', () => {
  it('are three at most where citations differ in style or give pages', () => {
    const odd = [72, 73, 76, 37, 52].map((n) => `Rule ${n} (CoP para 6.${n}).`).join(' ')
    const many = Array.from({ length: 9 }, (_, i) => `Part ${i} (SEND CoP 2015, 6.${i + 2}).`).join(
      ' ',
    )
    expect(found(`${many} ${odd}`, 'CITE-10')).toHaveLength(3)
    const pages = [91, 95, 99, 104, 109].map(
      (n) => `Look at page ${n} of the SEND Code of Practice.`,
    )
    expect(found(pages.join(' '), 'CITE-03')).toHaveLength(3)
  })

  it('are safe to fix only where the form of a citation changes', () => {
    const text =
      'A (SEND CoP 2015, 6.36). B (SEND CoP 2015, 6.37). C (SEND CoP 2015, 6.65). D (CoP para 6.72).'
    const [style] = found(text, 'CITE-10')
    expect(style?.fixes[0]).toMatchObject({ replacement: 'SEND CoP 2015, 6.72', isSafe: true })
    const other =
      'Records of support are kept (CoP 6.28). Time (CoP 6.191). The SENCO has to be on the leadership team (CoP 6.87).'
    const others = ['CITE-01', 'CITE-06', 'DUTY-17'].map((id) => found(other, id))
    expect(others.map((findings) => findings.length)).toEqual([1, 1, 1])
    expect(others.flat().filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe))).toEqual([])
  })

  it('are said once for each statement without a source', () => {
    const twice =
      'Teachers are responsible and accountable for the progress of pupils.\n\nTeachers are responsible and accountable for the progress of all.'
    expect(found(twice, 'CITE-05')).toHaveLength(1)
    expect(found(`${twice}\n\nSee CoP 6.36.`, 'CITE-05')).toEqual([])
  })

  it('write a new citation as the document writes the others', () => {
    const text =
      '## A\n\nA (CoP, para 6.4). B (CoP, para 6.5). C (CoP, para 6.12).\n\n## B\n\nWe follow the graduated approach.'
    expect(found(text, 'CITE-05')[0]?.fixes[0]?.replacement).toBe(
      'graduated approach (CoP, paras 6.44–6.56)',
    )
  })
})

describe('pages', () => {
  const officialText = {
    pages: 292,
    textOf: (reference: string) => (/^6\.\d{1,2}$/.test(reference) ? 'Words.' : null),
    onPage: (page: number) => (page === 250 ? ['6.64', '6.65', '6.66'] : []),
  }
  const preferred = (text: string, options: LintOptions = {}) =>
    found(text, 'CITE-03', options).map(({ fixes }) => fixes[0]?.replacement)

  it('are those of the imported text where that knows them', () => {
    const text = 'Parents meet us three times a year (SEND Code of Practice 2015, p. 250).'
    expect(preferred(text)).toEqual([undefined])
    expect(preferred(text, { officialText })).toEqual(['paragraph 6.65'])
  })

  it('give a number that is no paragraph its meaning', () => {
    const text = 'Parents meet us three times a year (Code of Practice, paragraph 250).'
    expect(preferred(text, { officialText })).toEqual(['paragraph 6.65'])
  })

  it('are believed where the text has no paragraph on them', () => {
    const text = 'Time is protected (SEND Code of Practice 2015, p. 109).'
    expect(preferred(text, { officialText })).toEqual(preferred(text))
  })
})

describe('quotations', () => {
  it('are not compared without the imported text', () => {
    expect(found('“Every gate must have a working latch” (CoP 6.91).', 'CITE-12')).toEqual([])
  })

  it('that stand next door say where', () => {
    const [finding] = found('“The pond is measured in the first week” (CoP 6.91).', 'CITE-12', {
      officialText: gardenText,
    })
    expect(finding?.message).toContain('they stand in 6.90')
  })

  it('show what the text says instead', () => {
    const [finding] = found('“Visitors should be asked to shut the gate” (CoP 6.91).', 'CITE-12', {
      officialText: gardenText,
    })
    expect(finding?.note).toContain('“may” where “should” stands here')
    expect(finding?.note).toContain('“close” where “shut” stands here')
  })
})
