import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { allFound } from '../../../lib/review/report/all-found'

const linter = new Linter()

/** Cells parted by semicolons, rows by `|||`. */
function tableOf(text: string): string {
  const rows = text.split('|||').map((row) => `| ${row.split(';').join(' | ')} |`)
  const columns = text.split('|||')[0]?.split(';').length ?? 0
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n')
}

const blockOf = (text: string): string =>
  text.includes('|||') ? tableOf(text) : text.replace(/: \* /, ':\n\n* ').replace(/ \* /g, '\n* ')

/** The notation of `tests/corpus/sentences`; ` ¶ ` and ` >> ` part blocks. */
function documentOf(line: string): string {
  const blocks = line.split(/ ¶ | >> /).map(blockOf)
  const [first = ''] = blocks
  const title = /^# /.test(first) ? [] : ['# SEND policy of Oak Hill School']
  const heading = /^##? /.test(first) ? [] : ['## Our approach']
  return [...title, ...heading, ...blocks].join('\n\n')
}

/** Everything that is found in a line, also what another problem speaks for. */
export const foundIn = (line: string) =>
  allFound(linter.lint(readMarkdown(documentOf(line)), { asOf: '2026-11-23' }))
