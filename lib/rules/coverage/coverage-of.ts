import type { CoverageEvidence, CoverageStatus, ItemCoverage } from '../../core/coverage'
import type { CoverageItem } from '../../knowledge/coverage'
import { coverageItems } from '../../knowledge/generated/coverage'
import { termsOf } from '../facts-of'
import { oncePerView } from '../once-per-view'
import { isElsewhere } from '../other-nation'
import type { DocumentView } from '../rule'
import { type Exemption, exemptions } from './applies'
import { heardIn } from './by-voice'
import { datedParts } from './dated'
import { Holding, holdingsOf, soundHoldingsOf } from './document-passages'
import { evidenceOf, SHOWN } from './evidence'
import { type Contradiction, type Judgement, judge } from './status'
import { isReviewedLess } from './yearly'

/** The report is reviewed every year; here dates speak as well as words. */
const YEARLY = 'C20'
/** C3 has seven parts, each an item of its own; the whole is as good as they are. */
const WHOLE = { id: 'C3', title: 'Provision for pupils with SEN' }

/** With more parts than these, what counts anywhere is too slight to show by itself. */
const FEW_PARTS = 4

/** Numbers of the parts that say themselves what they are about. */
const tellingParts = ({ parts }: CoverageItem): ReadonlySet<number> =>
  new Set(
    parts.flatMap(({ where }, number) =>
      where === 'anywhere' && parts.length <= FEW_PARTS ? [number] : [],
    ),
  )

/** The status after what the setting, the kind of document and the reader say. */
function settle(status: CoverageStatus, exemption: Exemption): CoverageStatus {
  if (exemption === 'setting') return 'not-applicable'
  if (exemption === 'age') return status === 'missing' ? 'not-applicable' : status
  return exemption === 'document' && status !== 'met' ? 'not-applicable' : status
}

function wholeOf(parts: readonly ItemCoverage[]): ItemCoverage {
  const count = (status: CoverageStatus) => parts.filter((one) => one.status === status).length
  const status =
    count('missing') === parts.length ? 'missing' : count('met') === parts.length ? 'met' : 'weak'
  return {
    ...WHOLE,
    group: 'statutory',
    status,
    authority:
      parts[0]?.authority.map((one) => ({ ...one, reference: one.reference.replace('(a)', '') })) ??
      [],
    get evidence() {
      return parts.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, SHOWN)
    },
    lacking: parts.filter((one) => one.status !== 'met').map(({ title }) => title.toLowerCase()),
  }
}

function contradictionOf(view: DocumentView, item: CoverageItem, holding: Holding): Contradiction {
  if (item.id === YEARLY) return holding.isAgainst || isReviewedLess(view) ? 'too-little' : null
  const terms = termsOf(view)
  return holding.isAgainst || item.againstTerms.some((term) => terms.has(term)) ? 'contrary' : null
}

/** What a document says on an item: what sentences with problems, denials or gaps say never makes it more than touched on. */
function judged(view: DocumentView, item: CoverageItem, index: number): Judgement {
  const holding = holdingsOf(view)[index] ?? new Holding()
  const contradiction = contradictionOf(view, item, holding)
  const dated = datedParts(view).get(item.id)
  const all = judge(item, holding, contradiction, dated)
  if (!holding.isDoubted || all.status === 'missing') return all
  const sound = judge(item, soundHoldingsOf(view)[index] ?? new Holding(), contradiction, dated)
  return sound.status === 'missing' ? { ...all, status: 'weak' } : sound
}

function work(view: DocumentView): readonly ItemCoverage[] {
  if (isElsewhere(view.signals.nation)) return []
  const exemptionOf = exemptions(view)
  const found = coverageItems.map((item, index): ItemCoverage => {
    const judgement = judged(view, item, index)
    const elsewhere = view.coveredElsewhere?.[item.id]
    const status = settle(
      heardIn(view, item, judgement.status, judgement.lacking),
      exemptionOf(item),
    )
    let evidence: readonly CoverageEvidence[] | undefined
    return {
      id: item.id,
      title: item.title,
      group: item.group,
      status: elsewhere !== undefined && status !== 'not-applicable' ? 'met' : status,
      authority: item.authority,
      get evidence() {
        evidence ??=
          status === 'missing'
            ? []
            : evidenceOf(view, judgement.hits(), {
                isHeaded: judgement.isHeaded,
                telling: tellingParts(item),
              })
        return evidence
      },
      lacking: status === 'met' ? [] : judgement.lacking,
      ...(elsewhere === undefined ? {} : { elsewhere }),
      ...(item.partOf ? { partOf: item.partOf } : {}),
    }
  })
  const first = found.findIndex(({ partOf }) => partOf === WHOLE.id)
  const parts = found.filter(({ partOf }) => partOf === WHOLE.id)
  return first < 0 ? found : [...found.slice(0, first), wholeOf(parts), ...found.slice(first)]
}

/** What a document covers, item by item; empty for a document of another nation. */
export const coverageOf = oncePerView(work)
