import { describe, expect, it } from 'vitest'
import { citationsOf } from '../../../lib/citation/document'
import { readMarkdown } from '../../../lib/document/markdown'

const places = (markdown: string): string[] =>
  citationsOf(readMarkdown(markdown))
    .filter(({ kind }) => kind !== 'work')
    .map(({ reference }) => reference)

const opening = 'We follow the SEND Code of Practice: 0 to 25 years (2015).\n\n'

describe('citationsOf', () => {
  it('relates every offset to the text of the document', () => {
    const document = readMarkdown(
      `# SEND policy\n\n${opening}Teachers *lead* (6.36, 6.37).\n\n- Parents will be\n  - met (6.65)\n`,
    )
    const found = citationsOf(document)
    expect(found.map(({ text }) => text)).toEqual([
      'SEND Code of Practice: 0 to 25 years (2015)',
      '6.36, 6.37',
      '6.65',
    ])
    for (const citation of found) {
      expect(document.text.slice(citation.start, citation.end)).toBe(citation.text)
      for (const part of citation.parts)
        expect(document.text.slice(part.start, part.end)).toBe(part.reference)
      expect(document.blocks[citation.block]?.text).toContain(citation.text)
    }
    expect(found[2]?.claim).toBe('Parents will be met (6.65)')
  })

  it('takes bare numbers for citations only in a document that names the Code', () => {
    const body = 'Teachers are responsible (6.36).\n'
    expect(places(body)).toEqual([])
    expect(places(opening + body)).toEqual(['6.36'])
  })

  it('leaves the contents list and the numbered parts of the document alone', () => {
    const policy = `# Policy\n\n## Contents\n\n1.1 Aims … 2\n2.1 Roles … 3\n2.2 Parents … 4\n\n## 1 Aims\n\n1.1 ${opening}## 2 Roles\n\n2.1 Roles are in section 2.2 and paragraph 2.2.\n\n2.2 Parents are told (see 2.1) and meet us (6.65).\n`
    expect(places(policy)).toEqual(['6.65'])
  })

  it('goes back to the last work in the section', () => {
    expect(
      places(
        `${opening}## Teaching\n\nThe Code is clear on teaching (6.37).\n\nSee also 6.4. Parents are told (6.2).\n`,
      ),
    ).toEqual(['6.37', '6.4', '6.2'])
  })

  it('does not carry small bare numbers over from the Code into another section', () => {
    expect(
      places('See SEND CoP, 6.36.\n\n## Sport\n\nWe came third (6.2).\n\nAn hour (1.30) a week.\n'),
    ).toEqual(['6.36'])
  })

  it('reads the Code from a heading, the opener of a list, a table header and a row', () => {
    expect(places('## The SEND Code of Practice\n\nTeachers lead, see 6.36.\n')).toEqual(['6.36'])
    expect(places('The SEND Code of Practice says\n\n- teachers lead, see 6.36\n')).toEqual([
      '6.36',
    ])
    expect(
      places('| Duty | CoP |\n|---|---|\n| Teachers lead | 6.36 |\n| Score | 6.3 |\n'),
    ).toEqual(['6.36', '6.3'])
    expect(
      places('| Work | Place |\n|---|---|\n| SEND Code of Practice | 6.36 |\n| Score | 6.37 |\n'),
    ).toEqual(['6.36'])
  })

  it('gives a citation in a table its row as the claim', () => {
    const document = readMarkdown('| Duty | CoP |\n|---|---|\n| Teachers lead | 6.36 |\n')
    expect(citationsOf(document).at(-1)?.claim).toBe('Teachers lead | 6.36')
  })

  it('reads a paragraph number that opens a quotation', () => {
    expect(
      places(`${opening}> 6.20 For some children need shows early on in school life.\n`),
    ).toEqual(['6.20'])
  })

  it('follows ibid. through the footnotes', () => {
    expect(
      places(
        'Teachers lead.[^1] Parents are met.[^2]\n\n[^1]: SEND Code of Practice 2015, para 6.36.\n\n[^2]: Ibid., 6.65.\n',
      ),
    ).toEqual(['6.36', '6.65'])
  })

  it('lets “the Code” be another one in a section about that', () => {
    expect(
      places(
        `${opening}## Admissions\n\nThe School Admissions Code applies. The Code says so (2.16).\n\n## Support\n\nThe Code says teachers lead (6.36).\n`,
      ),
    ).toEqual(['6.36'])
  })

  it('resolves “the Act” and bare sections to the Act last named', () => {
    const found = citationsOf(
      readMarkdown(
        'The Children and Families Act 2014 binds us.\n\nUnder section 66 of the Act we do our best. Reports are published (s.69).\n\nSee section 6 for more.\n',
      ),
    )
    expect(found.map(({ source, reference }) => `${source} ${reference}`)).toEqual([
      'cfa2014 ',
      'cfa2014 s66',
      'cfa2014 s69',
    ])
  })

  it('knows an Act by its year alone', () => {
    const text =
      'The Equality Act 2010 protects pupils. SEN is defined in section 20 of the 2014 Act, disability in section 6 of the 2010 Act.\n'
    const found = citationsOf(readMarkdown(text)).filter(({ kind }) => kind !== 'work')
    expect(found.map(({ source, reference }) => `${source} ${reference}`)).toEqual([
      'cfa2014 s20',
      'equality-act-2010 s6',
    ])
  })

  it('keeps code blocks out', () => {
    expect(places(`${opening}\`\`\`\nSEND CoP 6.36\n\`\`\`\n`)).toEqual([])
  })

  it('finds the same on a second pass, when every block is known', () => {
    const document = readMarkdown(`${opening}Teachers lead (6.36). See also 6.37.\n`)
    expect(citationsOf(document)).toEqual(citationsOf(document))
  })
})
