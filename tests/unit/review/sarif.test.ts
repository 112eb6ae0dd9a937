import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../../lib/core/count-words'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import type { RunReport } from '../../../lib/review/report/file-report'
import { sarifReport } from '../../../lib/review/report/sarif'

const require = createRequire(import.meta.url)
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
)
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const isSarif = ajv.compile(schema)

const source =
  '# Policy\n\nOur “statemented” pupils\nare on **SA+**. The LEA &amp; the CCG decide.\n\n| Stage | Who |\n|---|---|\n| School Action | the LEA |\n'

function runOf(): RunReport {
  const document = readMarkdown(source)
  const analysis = new Linter().analyse(document)
  return {
    version: '0.1.0',
    asOf: '2026-11-24',
    files: [
      {
        path: 'policies/SEN policy (old).md',
        document,
        words: countWords(document.text),
        timings: { readMs: 1, lintMs: 1 },
        nation: 'england',
        diagnostics: analysis.diagnostics,
        analysis,
      },
      { path: 'gone.docx', error: 'gone.docx: there is no such file.' },
    ],
  }
}

describe('the SARIF report', () => {
  const log = JSON.parse(sarifReport(runOf()))

  test('is valid against the 2.1.0 schema', () => {
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
  })

  test('points at the words in the file itself', () => {
    const lines = source.split('\n')
    for (const { locations, message } of log.runs[0].results) {
      const { startLine, startColumn, charOffset, charLength } =
        locations[0].physicalLocation.region
      const words = source.slice(charOffset, charOffset + charLength)
      expect(message.text.length).toBeGreaterThan(10)
      expect(lines[startLine - 1]?.slice(startColumn - 1)).toContain(words.split('\n')[0])
    }
    expect(log.runs[0].results.length).toBeGreaterThan(4)
  })

  test('tells of the file that could not be read', () => {
    const [invocation] = log.runs[0].invocations
    expect(invocation.executionSuccessful).toBe(false)
    expect(invocation.toolExecutionNotifications[0].message.text).toContain('no such file')
  })
})
