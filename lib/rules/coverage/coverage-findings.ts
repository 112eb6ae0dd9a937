import type { ItemCoverage } from '../../core/coverage'
import type { Severity } from '../../core/severity'
import type { CoverageItem, CoveragePart } from '../../knowledge/coverage'
import { coverageItems } from '../../knowledge/generated/coverage'
import type { DocumentFinding, DocumentRule, DocumentView } from '../rule'
import { coverageOf } from './coverage-of'
import { kindOfDocument } from './kind'
import { placeBehind, placeFor } from './place'
import { settingOf } from './setting'

/** Documents shorter than this are extracts: nothing is missing from them. In characters, some 250 words. */
const EXTRACT = 1500
/** … unless they have as many headings as a whole policy. */
const HEADINGS = 8
/** Up to this length a document may still be one part of a whole, so that gaps are only pointed out. */
const SHORT = 4500

const isExtract = ({ text, sections }: DocumentView['document']): boolean =>
  text.length < EXTRACT && sections.length < HEADINGS

const itemById = new Map(coverageItems.map((item) => [item.id, item]))

const isLaw = (item: CoverageItem): boolean =>
  item.authority.some(({ strength }) => strength === 'law') && item.group === 'statutory'

/** Those whom section 69 of the Act does not bind are only encouraged. */
const isBound = (view: DocumentView): boolean =>
  !['independent', 'early-years', 'post-16', 'pru'].includes(settingOf(view))

const list = (labels: readonly string[]): string =>
  labels.length > 1 ? `${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}` : (labels[0] ?? '')

function messageFor(item: CoverageItem, { status, lacking }: ItemCoverage, bound: boolean): string {
  if (status === 'weak') {
    return lacking.length > 0
      ? `The text touches on ${item.about}, but nothing was found on ${list(lacking)}.`
      : `The text touches on ${item.about} only briefly; a few specifics would help families.`
  }
  const nothing = `Nothing was found about ${item.about}`
  if (item.group === 'core') return `${nothing}, which readers usually look for in a policy.`
  if (item.group === 'resolutions') return `${nothing}; a sentence on it would help.`
  return isLaw(item) && bound
    ? `${nothing}, which a SEN information report must cover.`
    : `${nothing}, which a SEN information report should cover.`
}

function severityFor(
  item: CoverageItem,
  status: ItemCoverage['status'],
  view: DocumentView,
): Severity {
  if (status === 'weak' || !isBound(view) || view.document.text.length < SHORT) return 'information'
  // A policy that names the report leaves what is the report's to it.
  const { kind, besideReport } = kindOfDocument(view)
  if (item.group === 'statutory' && besideReport) return 'information'
  // How the SENCO's work is arranged is the policy's to say.
  if (item.group === 'resolutions' && kind === 'information-report') return 'information'
  return item.severity
}

const lackingParts = (
  { parts }: CoverageItem,
  { status, lacking }: ItemCoverage,
): CoveragePart[] => (status === 'weak' ? parts.filter(({ label }) => lacking.includes(label)) : [])

/** A paragraph on the whole item, or sentences on what is lacking where the rest is there. */
function starterFor(item: CoverageItem, covered: ItemCoverage): string {
  const additions = lackingParts(item, covered).flatMap(({ starter }) => starter ?? [])
  return additions.length > 0 ? additions.join(' ') : item.starter
}

function placeOf(view: DocumentView, item: CoverageItem, covered: ItemCoverage): number {
  const lacking = lackingParts(item, covered)
  const isFree = lacking.length > 0 && lacking.every(({ where }) => where === 'anywhere')
  return covered.status === 'weak'
    ? placeBehind(view, covered.evidence, item.belongs, isFree)
    : placeFor(view, item.belongs)
}

function findingFor(view: DocumentView, covered: ItemCoverage): DocumentFinding | null {
  const item = itemById.get(covered.id)
  if (!item || (covered.status !== 'missing' && covered.status !== 'weak')) return null
  const at = placeOf(view, item, covered)
  const starter = starterFor(item, covered)
  return {
    ruleId: item.id,
    range: { start: at, end: at },
    found: item.title,
    message: messageFor(item, covered, isBound(view)),
    severity: severityFor(item, covered.status, view),
    isAbsence: true,
    fixes: [
      {
        kind: 'quickfix',
        title: `Add a starter paragraph on ${item.about}`,
        replacement: at === 0 ? `${starter}\n\n` : `\n\n${starter}`,
        isPreferred: true,
        isSafe: false,
      },
    ],
  }
}

/** Says what a document should cover and does not, or only touches. */
export const coverageFindings: DocumentRule = {
  *check(view) {
    if (isExtract(view.document) || kindOfDocument(view).kind === 'other') return
    for (const covered of coverageOf(view)) {
      const finding = findingFor(view, covered)
      if (finding) yield finding
    }
  },
}
