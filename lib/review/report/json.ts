import type { JudgedCitation } from '../../citation/judged-citation'
import type { ItemCoverage } from '../../core/coverage'
import type { Diagnostic } from '../../core/diagnostic'
import { allFound } from './all-found'
import { type CheckedFile, isChecked, type RunReport, type UnreadFile } from './file-report'

function diagnosticJson(diagnostic: Diagnostic) {
  return {
    id: diagnostic.id,
    ruleId: diagnostic.ruleId,
    category: diagnostic.category,
    severity: diagnostic.severity,
    message: diagnostic.message,
    text: diagnostic.text,
    start: diagnostic.range.start,
    end: diagnostic.range.end,
    section: diagnostic.section.join(' > '),
    authority: diagnostic.authority,
    fixes: diagnostic.fixes.map((fix) => ({
      title: fix.title,
      replacement: fix.replacement,
      preferred: fix.isPreferred,
      safe: fix.isSafe,
    })),
    ...(diagnostic.note ? { note: diagnostic.note } : {}),
  }
}

const coverageJson = ({ id, title, status, authority, evidence, elsewhere }: ItemCoverage) => ({
  id,
  title,
  status,
  authority,
  evidence,
  ...(elsewhere === undefined ? {} : { elsewhere }),
})

const citationJson = ({ citation, resolution }: JudgedCitation) => ({
  text: citation.text,
  start: citation.start,
  end: citation.end,
  source: citation.source,
  reference: citation.reference,
  status: resolution.status,
})

const voiceJson = ({ parent, pupil, balance, points }: CheckedFile['analysis']['voice']) => ({
  parent,
  pupil,
  balance,
  points: points.map(({ id, title, applies, parent, pupil, minimum, strength, evidence }) => ({
    id,
    title,
    applies,
    parent,
    pupil,
    minimum,
    strength,
    evidence,
  })),
})

const round = (ms: number): number => Math.round(ms * 10) / 10

function fileJson(file: CheckedFile) {
  return {
    path: file.path,
    title: file.document.title ?? '',
    words: file.words,
    timings: { readMs: round(file.timings.readMs), lintMs: round(file.timings.lintMs) },
    nation: file.nation,
    text: file.document.text,
    diagnostics: allFound(file.diagnostics).map(diagnosticJson),
    citations: file.analysis.citations.map(citationJson),
    coverage: file.analysis.coverage.map(coverageJson),
    voice: voiceJson(file.analysis.voice),
  }
}

const NO_VOICE = { score: 0, band: 'mostly told' } as const

/** As of a file that was read, so that nobody has to ask first: there is nothing in it. */
const unreadJson = ({ path, error }: UnreadFile) => ({
  path,
  title: '',
  words: 0,
  timings: { readMs: 0, lintMs: 0 },
  nation: 'unknown',
  error,
  text: '',
  diagnostics: [],
  citations: [],
  coverage: [],
  voice: { parent: NO_VOICE, pupil: NO_VOICE, balance: 0, points: [] },
})

/** The machine-readable report; its shape is a public contract. */
export function jsonReport(run: RunReport): string {
  return `${JSON.stringify(
    {
      tool: { name: 'sendlint', version: run.version },
      asOf: run.asOf,
      files: run.files.map((file) => (isChecked(file) ? fileJson(file) : unreadJson(file))),
    },
    null,
    2,
  )}\n`
}
