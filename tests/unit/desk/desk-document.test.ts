import { describe, expect, test } from 'vitest'
import { DeskDocument } from '../../../entrypoints/desk/desk-document'
import { readDocx } from '../../../lib/document/docx/read-docx'
import { docx, p, r, rejected } from '../document/docx/fixture'

const encode = (text: string) => new TextEncoder().encode(text)
const options = { asOf: '2026-11-24' }
const DATE = '2026-11-24T00:00:00Z'

const section = (name: string): string =>
  `## ${name}\n\nThe LEA pays for it.\n\nPupils have a statement of SEN.\n\n`
const policy = `# SEN policy\n\n${['Aims', 'Roles', 'Support', 'Review'].map(section).join('')}`

describe('checking what lies on the Desk', () => {
  test('glimpses begin in sight, say how far the check is, and are a part of what is found', async () => {
    const desk = new DeskDocument()
    const { text } = await desk.open('policy.md', encode(policy))
    const steps = desk.check({ text, options, near: text.indexOf('## Support') })
    const glimpses = []
    let step = steps.next()
    for (; !step.done; step = steps.next()) glimpses.push(step.value())
    const checked = step.value
    const [first] = glimpses
    expect(
      new Set(first?.problems.map(({ problem }) => problem.diagnostic.section.at(-1))),
    ).toEqual(new Set(['Support']))
    expect(glimpses.map(({ progress }) => progress.done)).toEqual([1, 2, 3, 4, 5])
    const all = new Set(checked.problems.map(({ problem }) => problem.diagnostic.id))
    for (const { problem, place } of glimpses.at(-1)?.problems ?? []) {
      expect(all).toContain(problem.diagnostic.id)
      expect(text.slice(place.start, place.end)).toBe(problem.diagnostic.text)
    }
  })
})

describe('problems told of as one', () => {
  test('have one mark and one card in the text; only gaps in coverage are put right one by one', async () => {
    const desk = new DeskDocument()
    const { text } = await desk.open(
      'policy.md',
      encode('# SEN policy\n\nStatements will be transferred to EHC plans by April 2018.\n'),
    )
    const steps = desk.check({ text, options, near: 0 })
    let step = steps.next()
    while (!step.done) step = steps.next()
    const { problems, folded } = step.value
    const ids = problems.map(({ problem }) => problem.diagnostic.ruleId)
    expect(ids).toContain('DUTY-03')
    expect(ids).not.toContain('transfer-review')
    const categories = folded.map(({ problem }) => problem.diagnostic.category)
    expect(categories.filter((category) => category !== 'coverage')).toEqual([])
  })
})

describe('a Word file that is saved', () => {
  const plain = (text: string): string => p(r(text))
  const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${plain('The LEA decides here.')}</w:sdtContent></w:sdt>`

  test('has new paragraphs as tracked insertions', async () => {
    const file = docx(`${plain('Complaints')}${plain('Talk to us first.')}${plain('The end.')}`)
    const desk = new DeskDocument()
    const { text } = await desk.open('policy.docx', file)
    const more = 'Talk to us first.\nThe Local Offer is at [link].\nSENDIASS is at [link].'
    const saved = desk.save(text.replace('Talk to us first.', more), DATE)
    expect(saved.notes).toEqual([])
    expect(readDocx(saved.bytes).document.blocks.map((block) => block.text)).toEqual([
      'Complaints',
      ...more.split('\n'),
      'The end.',
    ])
    expect(rejected(saved.bytes)).toEqual(['Complaints', 'Talk to us first.', 'The end.'])
  })

  test('says in words what could not be written, each reason once', async () => {
    const file = docx(`${plain('The LEA pays.')}${locked}${locked}`)
    const desk = new DeskDocument()
    const { text } = await desk.open('policy.docx', file)
    const saved = desk.save(text.replaceAll('LEA', 'local authority'), DATE)
    expect(saved.notes).toHaveLength(1)
    expect(saved.notes[0]).toMatch(/^2 changes were not written into the file\. [A-Z].+\.$/)
    expect(readDocx(saved.bytes).document.text).toContain('The local authority pays.')
  })
})

describe('what is pasted', () => {
  const plain = 'SEND policy\n\n1. AIMS\n\nThe LEA pays for it.\n\n2. ROLES\n\n• The LEA decides.\n'
  const problemsOf = (desk: DeskDocument, text: string) => {
    const steps = desk.check({ text, options, near: 0 })
    let step = steps.next()
    while (!step.done) step = steps.next()
    return step.value.problems.map(({ problem: { diagnostic } }) => [
      diagnostic.ruleId,
      diagnostic.section,
    ])
  }
  const paste = (text: string, html = '', isWhole = true) => ({ text, html, isWhole })

  test('a plain text that is all there is is read as a text file is', async () => {
    const opened = new DeskDocument()
    const { text } = await opened.open('policy.txt', encode(plain))
    const pasted = new DeskDocument()
    expect(pasted.readPaste(paste(plain))).toBe(plain)
    const problems = problemsOf(pasted, plain)
    expect(problems).toEqual(problemsOf(opened, text))
    expect(problems.map(([, section]) => section?.at(-1))).toContain('1. AIMS')
    expect(pasted.save(plain, DATE).name).toBe('policy.txt')
  })

  test('Markdown stays Markdown, and so does what is pasted among other words', () => {
    const desk = new DeskDocument()
    desk.readPaste(paste('# Aims\n\n**Bold** words.\n'))
    expect(desk.save('# Aims', DATE).name).toBe('policy.md')
    desk.readPaste(paste(plain, '', false))
    expect(desk.save('# Aims', DATE).name).toBe('policy.md')
    // The next whole text says anew what it is.
    desk.readPaste(paste(plain))
    desk.readPaste(paste('## Aims\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n'))
    expect(desk.save('# Aims', DATE).name).toBe('policy.md')
  })

  test('bold paragraphs of a word processor are headings', () => {
    const html =
      '<p><b>Aims</b></p><p>The LEA pays for it, and for a good deal more besides.</p><p><b>Roles</b></p><p>The LEA decides what is done, and by whom.</p>'
    expect(new DeskDocument().readPaste(paste('words', html))).toMatch(/^# Aims\n\nThe LEA/)
  })

  test('a table is a table', () => {
    const html =
      '<table><tr><th>Role</th><th>Who</th></tr><tr><td>SENCO</td><td>Ms A</td></tr></table>'
    expect(new DeskDocument().readPaste(paste('words', html, false))).toBe(
      '| Role | Who |\n| --- | --- |\n| SENCO | Ms A |',
    )
  })
})

test('the tables of a web page are tables in the editor and in the saved copy', async () => {
  const html =
    '<html><head><title>Our policy</title></head><body><h2>Roles</h2><table><tr><th>Role</th><th>Who</th></tr><tr><td>SENCO</td><td>Ms A</td></tr></table></body></html>'
  const desk = new DeskDocument()
  const { text, shapes } = await desk.open('policy.html', encode(html))
  expect(shapes).toBeUndefined()
  expect(text).toBe('## Roles\n\n| Role | Who |\n| --- | --- |\n| SENCO | Ms A |\n')
  const saved = desk.save(text.replace('Ms A', 'Mr B'), DATE)
  expect(saved.name).toBe('policy.md')
  expect(new TextDecoder().decode(saved.bytes)).toContain('| SENCO | Mr B |')
})
