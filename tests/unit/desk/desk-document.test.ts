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
