import type { JudgedCitation } from '../../citation/judged-citation'
import type { DocumentFinding, DocumentRule, DocumentView, ReadPart } from '../rule'
import { movedBy } from '../section-rule'
import { otherAudience } from './audience'
import type { CitationCheck } from './citation-check'
import { type JudgedPart, judge, judgedParts } from './citations-of'
import { notInTheCode, otherFigure } from './contradiction'
import { isOutdatedTerm, wrongEdition } from './edition'
import { citationInHouse, houseStyle } from './house-style'
import { overtaken } from './overtaken'
import { misquotation } from './quotation'
import { ownNumber, pageOrParagraph } from './reading'
import { wrongStatute } from './statute'
import { saysTooLittle, saysTooMuch } from './strength'
import { wrongTopic } from './topic'
import { uncited } from './uncited'
import { unknownPlace } from './unknown-place'
import { yearMissing } from './year-missing'

/** What may be wrong with one citation, the weightiest first; one finding each. */
const checks: readonly CitationCheck[] = [
  unknownPlace,
  wrongStatute,
  wrongEdition,
  notInTheCode,
  saysTooMuch,
  saysTooLittle,
  otherFigure,
  pageOrParagraph,
  wrongTopic,
  ownNumber,
  overtaken,
  otherAudience,
]

const PAGES_SHOWN = 3

interface Known {
  readonly read: ReadPart
  readonly around: string
  /** Ranges are counted from the beginning of the section. */
  readonly findings: readonly DocumentFinding[]
}

const known = new WeakMap<JudgedPart['own'], Known>()

/** What a finding may depend on besides its own section: the setting, the title, how the Code is cited. */
const aroundOf = (view: DocumentView): string =>
  [
    view.profile,
    view.document.title,
    view.document.blocks[0]?.text,
    citationInHouse(view, '0.0'),
  ].join('\n')

/** One finding at most for each citation of a section; kept for as long as nothing changes that it depends on. */
function findingsIn(
  view: DocumentView,
  { read, start, own, judged }: JudgedPart,
  around: string,
): readonly DocumentFinding[] {
  let kept = known.get(own)
  if (kept?.read !== read || kept.around !== around) {
    const findings = judged.flatMap((one) => {
      const finding = firstFinding(view, one)
      return finding ? [movedBy(finding, -start)] : []
    })
    kept = { read, around, findings }
    known.set(own, kept)
  }
  return kept.findings.map((finding) => movedBy(finding, start))
}

const singly: DocumentRule = {
  *check(view) {
    let pages = 0
    const around = aroundOf(view)
    for (const part of judgedParts(view)) {
      for (const finding of findingsIn(view, part, around)) {
        const isPage = finding.ruleId === 'CITE-03' && finding.severity === 'hint'
        if (isPage && ++pages > PAGES_SHOWN) continue
        yield finding
      }
    }
  },
}

function firstFinding(view: DocumentView, judged: JudgedCitation): DocumentFinding | null {
  const read = asRead(view, judged)
  for (const check of checks) {
    const finding = check(view, read)
    if (finding) return finding
  }
  return null
}

/** Where a page of outdated terms speaks of the edition already, the number is looked at by itself. */
function asRead(view: DocumentView, judged: JudgedCitation): JudgedCitation {
  const { citation, resolution } = judged
  const is2014 = resolution.reason === 'old-edition' && citation.edition === '2014'
  if (!is2014 || !isOutdatedTerm(view, citation)) return judged
  const current = { ...citation, edition: null }
  return { citation: current, resolution: judge(view, current) }
}

/** Every check of citations in the document as a whole. */
export const citationRules: readonly DocumentRule[] = [
  singly,
  uncited,
  houseStyle,
  yearMissing,
  misquotation,
]
