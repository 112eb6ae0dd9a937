import { styleText } from 'node:util'
import { bySection } from '../core/by-section'
import type { Diagnostic } from '../core/diagnostic'
import { type Severity, severityLabel } from '../core/severity'
import { shortened } from '../core/shortened'
import { surroundingsOf } from '../core/surroundings'
import { authorityText } from '../knowledge/source-name'
import { checkById } from '../linter/check-registry'
import {
  type CheckedFile,
  type FileReport,
  isChecked,
  type RunReport,
} from '../review/report/file-report'
import { summary } from '../review/report/group'

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

const styles: Record<Severity, Parameters<typeof styleText>[0]> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  information: ['bold', 'blue'],
  hint: 'dim',
}

const WIDTH = 96

function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && indent.length + line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].map((part) => indent + part).join('\n')
}

/** Words of a finding that are shown, in characters at most. */
const LONGEST = 90

/** The finding in a few words of its surroundings, so that it can be found in the document. */
function excerpt(file: CheckedFile, { range }: Diagnostic, paint: Paint): string {
  const { text } = file.document
  if (range.start === range.end) return ''
  const { before, after } = surroundingsOf(text, range)
  const tidy = (part: string) => part.replace(/\s+/g, ' ')
  const found = tidy(text.slice(range.start, range.end))
  const shown = shortened(found, LONGEST)
  // What comes after words that are left out would seem to go on from those shown.
  return `${tidy(before)}${paint('underline', shown)}${shown === found ? tidy(after) : ''}`
}

/** Several problems of one check and one message in a section are told once. */
function grouped(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.ruleId}\n${diagnostic.message}`
    const group = groups.get(key)
    if (group) group.push(diagnostic)
    else groups.set(key, [diagnostic])
  }
  return [...groups.values()]
}

const SHOWN = 3

function problem(
  file: CheckedFile,
  group: readonly Diagnostic[],
  explained: Set<string>,
  paint: Paint,
): string[] {
  const [first] = group
  if (!first) return []
  const lines = [
    `  ${paint(styles[first.severity], severityLabel(first.severity).padEnd(10))} ${wrap(first.message, ' '.repeat(13)).trimStart()}`,
  ]
  for (const diagnostic of group.slice(0, SHOWN)) {
    const words = excerpt(file, diagnostic, paint)
    if (words) lines.push(`             ${paint('dim', words)}`)
  }
  if (group.length > SHOWN)
    lines.push(paint('dim', `             and ${group.length - SHOWN} more in this section`))
  const check = checkById(first.ruleId)
  if (!explained.has(first.ruleId)) {
    explained.add(first.ruleId)
    lines.push(wrap(check.reason, '             '))
    const why = first.authority.map(authorityText).join('; ')
    if (why) lines.push(paint('dim', wrap(`Why: ${why}`, '             ')))
  }
  const { note } = first
  if (note && !explained.has(note)) {
    explained.add(note)
    lines.push(wrap(note, '             '))
  }
  const choices = first.fixes.slice(1, 4).map((fix) => fix.title)
  if (choices.length > 0) lines.push(wrap(`Or: ${choices.join('; ')}`, '             '))
  return lines
}

function fileText(file: FileReport, paint: Paint): string {
  if (!isChecked(file)) return ''
  const lines = [
    '',
    paint('bold', file.document.title ?? file.path),
    paint(
      'dim',
      `${file.path} · ${file.words.toLocaleString('en-GB')} words · ${summary(file.diagnostics)}`,
    ),
  ]
  const explained = new Set<string>()
  for (const { name, items } of bySection(file.diagnostics, (found) => found)) {
    lines.push('', paint('bold', name))
    for (const group of grouped(items)) lines.push(...problem(file, group, explained, paint))
  }
  return `${lines.join('\n')}\n`
}

/** The report for reading in a terminal: by section, each reason and each note told once. */
export function prettyReport(run: RunReport, color: boolean): string {
  const paint: Paint = color ? (style, text) => styleText(style, text) : (_, text) => text
  const all = run.files.filter(isChecked).flatMap((file) => file.diagnostics)
  const total = run.files.length > 1 ? `\n${run.files.length} documents: ${summary(all)}.\n` : ''
  return `${run.files.map((file) => fileText(file, paint)).join('')}${total}`
}
