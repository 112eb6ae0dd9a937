import { formatCitation, placeInWords } from '../../citation/format'
import type { JudgedCitation } from '../../citation/judged-citation'
import type { DocumentView } from '../rule'
import { type CitationCheck, wordsOf } from './citation-check'
import { citationsOf } from './citations-of'
import { isOwnStatement } from './own-words'
import { fix } from './rewrite'

/** That the SENCO is a teacher is as true as before. */
const SPEAKS_OF_AWARD = /nasenco|\bna senco|award|postgraduate|qualification|\bnpq/i

/** CITE-09: a paragraph that a later law has changed in the very point it is cited for. */
export const overtaken: CitationCheck = (view, judged) => {
  const { citation, resolution } = judged
  const now = resolution.notes.find(({ kind }) => kind === 'overtaken')?.suggestion
  if (
    !now ||
    !SPEAKS_OF_AWARD.test(citation.claim) ||
    citesToo(view, judged, now.source) ||
    !isOwnStatement(view, citation)
  )
    return null
  const law = formatCitation(now, 'bracketed').slice(1, -1)
  const words = wordsOf(view, citation.place)
  const both = `${words}; ${law}`
  return {
    ruleId: 'CITE-09',
    range: citation.place,
    found: words,
    message: `${placeInWords(citation.reference).replace(/^p/, 'P')} ${/[-,]/.test(citation.reference) ? 'were' : 'was'} overtaken in 2024 on the ${
      now.about ?? 'point'
    }: ${placeInWords(now.reference)} of the SEND Regulations 2014, as amended, says what is needed now.`,
    fixes: [fix(`Cite “${both}”`, both, true), fix(`Cite “${law}” instead`, law)],
  }
}

/** Whether the law is cited beside it already. */
const citesToo = (view: DocumentView, { citation }: JudgedCitation, source: string): boolean =>
  citationsOf(view).some(
    ({ citation: other }) => other.source === source && other.block === citation.block,
  )
