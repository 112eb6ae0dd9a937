import { countedFirst } from '../core/counted'
import type { Diagnostic } from '../core/diagnostic'
import { documentKindLabel } from '../core/document-kind'
import { kindCheckedAs } from '../core/nature'
import { severities, severityLabel } from '../core/severity'
import { type DateLine, dateLines } from './document-dates'
import { notLookedFor } from './not-looked-for'
import type { CheckedFile } from './report/file-report'
import { countBySeverity } from './report/group'

/** Something about a document as a whole. */
export interface Fact {
  readonly name: string
  readonly value: string
  /** The lines of the document that say it, where it is they that are shown. */
  readonly lines?: readonly DateLine[]
}

const nations: Record<string, string> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  unknown: 'Not said; the checks are for England',
}

function problemCounts(diagnostics: readonly Diagnostic[]): string {
  const counts = countBySeverity(diagnostics)
  return severities
    .map(
      (severity) =>
        `${counts[severity].toLocaleString('en-GB')} ${severityLabel(severity).toLowerCase()}`,
    )
    .join(' · ')
}

function citationLine({ analysis }: CheckedFile): string {
  const { citations } = analysis
  if (citations.length === 0) return 'None found'
  const doubtful = citations.filter(({ resolution }) => resolution.status !== 'ok').length
  const all = countedFirst(citations.length, 'reference', 'references')
  return `${all} to the Code and the law; ${doubtful === 0 ? 'all of them lead to what they name' : `${doubtful.toLocaleString('en-GB')} to check`}`
}

function dutyLine({ diagnostics }: CheckedFile): string {
  const count = diagnostics.filter(({ category }) => category === 'duty').length
  return count === 0
    ? 'No duty was found with the wrong body'
    : `${countedFirst(count, 'sentence', 'sentences')} on duties to check`
}

const voiceLine = ({ analysis }: CheckedFile): string =>
  analysis.voice.sections.length === 0
    ? 'Neither parents nor pupils are named'
    : `Parents: ${analysis.voice.parent.band} · Pupils: ${analysis.voice.pupil.band}`

/** What is left out for a document of another nation. */
const checkedFacts = (file: CheckedFile): readonly Fact[] => [
  { name: 'Voice', value: voiceLine(file) },
  { name: 'Duties', value: dutyLine(file) },
  { name: 'References', value: citationLine(file) },
]

function datesOf({ analysis }: CheckedFile): Fact {
  const lines = dateLines(analysis.view)
  const value =
    lines.length > 0
      ? lines.map(({ text }) => text).join(' · ')
      : 'No date of approval or review was found'
  return { name: 'Dates in the text', value, lines }
}

const leftLine = ({ analysis }: CheckedFile): string =>
  analysis.hidden.length === 0
    ? ''
    : ` · ${analysis.hidden.length.toLocaleString('en-GB')} left as they are`

/** What the document is and what was found in it, in words; never a score. */
export function documentFacts(file: CheckedFile): readonly Fact[] {
  const { analysis, nation, words, diagnostics } = file
  const isChecked = analysis.coverage.length > 0
  return [
    { name: 'Kind of document', value: documentKindLabel(kindCheckedAs(analysis.nature)) },
    { name: 'Nation', value: nations[nation] ?? nation },
    { name: 'Length', value: countedFirst(words, 'word', 'words') },
    ...(isChecked ? [datesOf(file)] : []),
    { name: 'Problems', value: `${problemCounts(diagnostics)}${leftLine(file)}` },
    ...notLookedFor(analysis.settings).map((value) => ({ name: 'Not looked for', value })),
    ...(isChecked ? checkedFacts(file) : []),
  ]
}
