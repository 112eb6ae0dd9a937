import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixedCopy } from '../../../lib/cli/fix'
import { readDocument } from '../../../lib/document/read'
import { Linter } from '../../../lib/linter/linter'
import { openDocument } from '../../../lib/review/report/file-report'
import { docx, p, r, styled } from '../document/docx/fixture'

test('a comment in a Word file gives the whole of what could stand there', async () => {
  const body =
    styled('Heading1', 'SEND policy of Oak School') +
    p(r('Targets are set for the pupils by staff.'))
  const read = await readDocument(docx(body), 'policy.docx')
  const analysis = new Linter().analyse(read.document, { asOf: '2026-11-23' })
  const report = openDocument('policy.docx', read.document, 12, analysis)
  const long = report.diagnostics
    .flatMap(({ fixes }) => fixes)
    .filter(({ title, isSafe }) => title.includes('…') && !isSafe)
  expect(long.length).toBeGreaterThan(0)
  const { content } = fixedCopy({ read, report }, '2026-11-23')
  const comments = new TextDecoder().decode(unzipSync(content)['word/comments.xml'])
  for (const { replacement } of long) expect(comments).toContain(replacement)
  expect(comments).not.toContain('…')
})
