import type { Diagnostic } from '../../core/diagnostic'
import { lastStart } from '../../core/last-start'
import type { Severity } from '../../core/severity'
import { toSource } from '../../document/source-map'
import { checkById } from '../../linter/check-registry'
import { allFound } from './all-found'
import { type CheckedFile, isChecked, type RunReport, type UnreadFile } from './file-report'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

interface Point {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns from 1, in one pass over the text. */
function lineIndex(text: string): (offset: number) => Point {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    const line = lastStart(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

/** A file's path as a reference: its signs that mean something in an address are escaped. */
function uri(path: string): string {
  const escaped = encodeURI(path.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  // “a:b.md” would be read as an address of the kind “a”.
  return /^[^/]*:/.test(escaped) ? `./${escaped}` : escaped
}

function results(file: CheckedFile, ruleIndex: ReadonlyMap<string, number>) {
  const { source, text } = file.document
  const at = lineIndex(source?.source ?? text)
  return allFound(file.diagnostics).map((diagnostic) => {
    const range = (source && toSource(source, diagnostic.range)) ?? diagnostic.range
    const start = at(range.start)
    const end = at(range.end)
    return {
      ruleId: diagnostic.ruleId,
      ruleIndex: ruleIndex.get(diagnostic.ruleId) ?? -1,
      level: levels[diagnostic.severity],
      message: { text: diagnostic.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uri(file.path) },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
              charOffset: range.start,
              charLength: range.end - range.start,
            },
          },
        },
      ],
      partialFingerprints: { sendlint: diagnostic.id },
    }
  })
}

function rule(diagnostic: Diagnostic) {
  const check = checkById(diagnostic.ruleId)
  return {
    id: check.id,
    shortDescription: { text: check.title },
    fullDescription: { text: check.reason },
    properties: { category: check.category, authority: check.authority },
  }
}

const notification = (file: UnreadFile) => ({
  level: 'error' as const,
  message: { text: file.error },
  locations: [{ physicalLocation: { artifactLocation: { uri: uri(file.path) } } }],
})

/** The report as SARIF 2.1.0, for tools that show results beside the text. */
export function sarifReport(run: RunReport): string {
  const checked = run.files.filter(isChecked)
  const unread = run.files.filter((file): file is UnreadFile => !isChecked(file))
  const byRule = new Map(
    checked.flatMap((file) => allFound(file.diagnostics)).map((found) => [found.ruleId, found]),
  )
  const ids = [...byRule.keys()].sort()
  const ruleIndex = new Map(ids.map((id, index) => [id, index]))
  return `${JSON.stringify(
    {
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: [
        {
          tool: {
            driver: {
              name: 'sendlint',
              version: run.version,
              rules: ids.flatMap((id) => {
                const found = byRule.get(id)
                return found ? [rule(found)] : []
              }),
            },
          },
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: unread.length === 0,
              toolExecutionNotifications: unread.map(notification),
            },
          ],
          results: checked.flatMap((file) => results(file, ruleIndex)),
        },
      ],
    },
    null,
    2,
  )}\n`
}
