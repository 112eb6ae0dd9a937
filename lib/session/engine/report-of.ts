import type { Range } from '../../core/range'
import { type HostDocument, placeOf } from '../../hosts/to-policy-document'
import type { Analysis } from '../../linter/linter'
import { type CheckedFile, openDocument } from '../../review/report/file-report'
import { reportPage } from '../../review/report/html/report-page'
import { reviewModel } from '../../review/review-model'
import { voiceMap } from '../../review/voice-map'
import type { DocumentReport, ReportKind, Reports } from '../lint-protocol'
import { passageOf } from '../passage'

/** Where a range of the checked document stands; the part in its first paragraph when it goes on into others. */
function passageIn(document: HostDocument, starts: readonly number[], range: Range): Range | null {
  const { blocks, starts: blockStarts } = document.document
  const inOne = placeOf(document, range)
  if (inOne) return passageOf(starts, inOne)
  const first = placeOf(document, { start: range.start, end: range.start })
  if (!first) return null
  const block = document.paragraphOf.indexOf(first.paragraph)
  const end = (blockStarts[block] ?? 0) + (blocks[block]?.text.length ?? 0)
  const place = placeOf(document, { start: range.start, end: Math.min(range.end, end) })
  return place && passageOf(starts, place)
}

/** Tells where ranges of the checked document stand, as the editor's side can find them again. */
function passagesOf(document: HostDocument): (range: Range) => Range | null {
  const starts: number[] = []
  let at = 0
  for (const { text } of document.snapshot.paragraphs) {
    starts.push(at)
    at += text.length + 1
  }
  return (range) => passageIn(document, starts, range)
}

function contentOf(document: HostDocument, analysis: Analysis): DocumentReport {
  const toPassage = passagesOf(document)
  return {
    coverage: analysis.coverage.map((item) => ({
      ...item,
      evidence: item.evidence.flatMap((evidence) => {
        const place = toPassage(evidence)
        return place ? [{ ...evidence, ...place }] : []
      }),
    })),
    voice: voiceMap(analysis, toPassage),
    nature: analysis.nature,
  }
}

const UNTITLED = 'Untitled document'

/** What a report says beyond what was found. */
interface Facts {
  readonly words: number
  /** Of sendlint. */
  readonly version: string
}

function fileOf({ document }: HostDocument, analysis: Analysis, { words }: Facts): CheckedFile {
  return openDocument(document.title ?? UNTITLED, document, words, analysis)
}

type Makers = {
  readonly [K in ReportKind]: (
    document: HostDocument,
    analysis: Analysis,
    facts: Facts,
  ) => Reports[K]
}

/** Makes each kind of report on an editor's document. */
export const reportMakers: Makers = {
  content: contentOf,
  review: (document, analysis, facts) =>
    reviewModel(fileOf(document, analysis, facts), passagesOf(document)),
  page: (document, analysis, facts) => {
    const file = fileOf(document, analysis, facts)
    return reportPage(file, file.path.replace(/\.docx?$/i, ''), facts.version)
  },
}
