import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../lib/document/docx/read-docx'
import { readHtml } from '../../../lib/document/html'
import { readMarkdown } from '../../../lib/document/markdown'
import { readExport } from '../../../lib/hosts/google-docs/export/blocks'
import { docx, p, r, styled } from './docx/fixture'

const TEXT = 'We meet parents each term and agree what to do next.'

/** Level of a line between texts below “7. Aims” of a web page; 0 for a paragraph. */
function depthOf(line: string): number {
  const page = `<h1>SEN policy of Oak School</h1><h2>7. Aims</h2><p>${TEXT}</p><p>${line}</p><p>${TEXT}</p>`
  const block = readHtml(page).blocks[3]
  return block?.kind === 'heading' ? block.depth : 0
}

describe('among real headings a line is one', () => {
  test.each([
    ['<b>8. Education, Health and Care plans</b>', 2],
    ['<b>8.1 Requests for assessment</b>', 3],
    ['8. EDUCATION, HEALTH AND CARE PLANS', 2],
    ['<u>8. Medical conditions</u>', 2],
    ['<span style="text-decoration: underline">8. Medical conditions</span>', 2],
    ['<b>12. Next steps</b>', 2],
    ['<b>16. How we judge whether it works</b>', 2],
    ['<b>Appendix B</b>', 2],
    ['<b>Appendix B: Letter to parents</b>', 2],
    ['<strong>APPENDIX C – FORMS</strong>', 2],
    ['<b>Section 4: Training</b>', 2],
    ['<b>C. Complaints</b>', 2],
    ['<b>Working with </b><b>health services</b>', 3],
    ['<span style="font-weight:700">Staff training</span>', 3],
    ['<b>Transition</b>', 3],
    ['<b>How we decide who needs help</b>', 3],
    ['<b>If you are worried about your child</b>', 3],
    ['<b>Pupils who have an EHC plan</b>', 3],
    ['<b>You and your child</b>', 3],
    ['<b>What happens if you disagree?</b>', 3],
  ])('%s', (line, depth) => {
    expect(depthOf(line)).toBe(depth)
  })
})

describe('among real headings a line is none', () => {
  test.each([
    '<b>We never refuse a child because they have SEN</b>',
    '<b>Every teacher is a teacher of SEN</b>',
    '<b>Parents know best</b>',
    '<b>Our SENCO is Mrs Patel</b>',
    '<b>There is always somebody to talk to</b>',
    '<b>Governors must publish the report</b>',
    '<b>This policy replaces the one of 2019</b>',
    '<b>Children come first.</b>',
    '<b>8. We will publish the report each year</b>',
    '<b>Do not send children who are unwell</b>',
    '<b>Contact the SENCO on Mondays</b>',
    '<b>Please ring the office</b>',
    '<b>Note</b>',
    '<b>Important</b>',
    '<b>Aims,</b>',
    '<b>Assess.</b> The teacher looks at what the pupil needs',
    '<b>The SENCO</b> leads this work',
    '<b>“I like my sensory toy”</b>',
    '<b>Mrs J Patel, SENCO</b>',
    '<b>SENCO: Mrs Patel</b>',
    '<b>Signed: ________</b>',
    '<b>Tel: 01632 960123</b>',
    '<b>senco@oak.example</b>',
    '<b>September 2026</b>',
    '<b>Approved by governors</b>',
    'MEDICAL CONDITIONS',
    '<u>Medical conditions</u>',
    '<a href="#x"><u>8. Medical conditions</u></a>',
  ])('%s', (line) => {
    expect(depthOf(line)).toBe(0)
  })

  test.each([
    ['no text below', '<p><b>Transition</b></p>'],
    ['a signature', '<p><b>Sarah Jones</b></p><p>Headteacher</p>'],
    ['an address', `<p><b>Oak School</b></p><p><b>High Street</b></p><p>${TEXT}</p>`],
    [
      'words of a list',
      `<ul><li><b>Independence</b></li><li><b>Respect</b></li></ul><p>${TEXT}</p>`,
    ],
    [
      'numbered lines',
      `<p><b>1. Listen</b></p><p><b>2. Look</b></p><p><b>3. Tell</b></p><p>${TEXT}</p>`,
    ],
    ['a cell', `<table><tr><td><b>8. Money</b></td><td>${TEXT}</td></tr></table>`],
    ['a quotation', `<blockquote><p><b>Being heard</b></p><p>${TEXT}</p></blockquote>`],
    [
      'what bullets go on from',
      '<p><b>Class teachers</b></p><ul><li>plan and teach</li><li>assess</li></ul>',
    ],
    ['what opens a list', '<p><b>The SENCO will:</b></p><ul><li>meet parents</li></ul>'],
  ])('%s', (_, body) => {
    const page = `<h1>SEN policy</h1><h2>7. Aims</h2><p>${TEXT}</p>${body}<h2>9. Money</h2>`
    expect(readHtml(page).blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3)
  })

  test('on the cover', () => {
    const page = `<h1>Oak School</h1><p><b>Special Educational Needs Policy</b></p><p>${TEXT}</p><h2>Aims</h2>`
    expect(readHtml(page).blocks[1]?.kind).toBe('paragraph')
  })
})

describe('in a Word file', () => {
  const bold = (text: string, more = '') => p(r(text, `<w:b/>${more}`))
  const outline = (body: string) =>
    readDocx(docx(body))
      .document.blocks.filter(({ kind }) => kind === 'heading')
      .map(({ depth, text }) => `${depth} ${text}`)

  test('the levels are those of the numbers that styled headings have', () => {
    expect(
      outline(
        styled('Title', 'SEN policy') +
          bold('1. Our vision') +
          p(r(TEXT)) +
          styled('Heading1', '2. The law') +
          p(r(TEXT)) +
          bold('2.1 Older laws') +
          p(r(TEXT)) +
          p(r('3. Funding', '<w:u w:val="single"/>')) +
          p(r(TEXT)) +
          bold('Appendix A: Letter') +
          p(r('Dear parent')),
      ),
    ).toEqual([
      '1 SEN policy',
      '1 1. Our vision',
      '1 2. The law',
      '2 2.1 Older laws',
      '1 3. Funding',
      '1 Appendix A: Letter',
    ])
  })

  test('below a title that alone has a style', () => {
    expect(
      outline(
        styled('Heading1', 'SEN policy') +
          bold('Our aims') +
          p(r(TEXT)) +
          bold('Note') +
          p(r(TEXT)),
      ),
    ).toEqual(['1 SEN policy', '2 Our aims'])
  })

  test('a line as large as styled headings stands beside them', () => {
    const large = '<w:sz w:val="32"/>'
    expect(
      outline(
        styled('Heading1', 'SEN policy') +
          p(r('The law', large), '<w:pStyle w:val="Heading2"/>') +
          p(r(TEXT)) +
          bold('Funding', large) +
          p(r(TEXT)) +
          bold('Where it goes') +
          p(r(TEXT)),
      ),
    ).toEqual(['1 SEN policy', '2 The law', '2 Funding', '3 Where it goes'])
  })
})

test('Markdown and the export of Google Docs read alike', () => {
  const source = `# Policy\n\n## 1. Aims\n\n${TEXT}\n\n**8. Education, Health and Care plans**\n\n${TEXT}\n\n**Note**\n\n${TEXT}\n`
  const kinds = [
    'heading',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
    'paragraph',
  ]
  expect(readMarkdown(source).blocks.map(({ kind }) => kind)).toEqual(kinds)
  expect(readExport(source.replace('8.', '8\\.')).map(({ kind }) => kind)).toEqual(kinds)
})
