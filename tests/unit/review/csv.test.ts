import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { csvReport } from '../../../lib/review/report/csv'
import { openDocument } from '../../../lib/review/report/file-report'

const report = (path: string): string => {
  const document = readMarkdown('# Policy\n\nPupils on School Action, "as ever", are reviewed.\n')
  const file = openDocument(path, document, 8, new Linter().analyse(document))
  return csvReport({
    version: '0.1.0',
    asOf: '2026-11-24',
    files: [file, { path: 'gone.docx', error: 'gone.docx: there is no such file.' }],
  })
}

test('a line for every problem, with its sources by their names', () => {
  const [head, ...rows] = report('policy.md').trimEnd().split('\r\n')
  expect(head?.startsWith('\ufefffile,section,severity,')).toBe(true)
  const row = rows.find((each) => each.includes(',School Action,'))
  expect(row).toMatch(/^policy\.md,Policy,Must fix,outdated-term,school-action,School Action,/)
  expect(row).toMatch(/SEND Code of Practice 2015, [^"]*\(statutory guidance\)/)
  expect(row).not.toContain('cop-2015')
})

test('nothing in it is taken for a formula', () => {
  for (const path of ['=1+1.md', ' =1+1.md', '@sum.md', '-2.md', '\t=1+1.md'])
    expect(report(path)).toContain(`\r\n'${path.trim()},`)
})
