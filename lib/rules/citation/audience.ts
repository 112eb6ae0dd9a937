import { parsePlaces } from '../../citation/reference'
import type { Setting } from '../../core/setting'
import type { Severity } from '../../core/severity'
import { settingOf } from '../coverage/setting'
import type { DocumentView } from '../rule'
import { type CitationCheck, wordsOf } from './citation-check'
import { isOwnStatement } from './own-words'

interface Audience {
  readonly chapter: number
  readonly whom: string
  /** Words of a sentence, its headings or the document's title that make the chapter fit. */
  readonly fits: RegExp
  /** Where it fits whatever is said. */
  readonly settings: readonly Setting[]
}

const audiences: readonly Audience[] = [
  {
    chapter: 5,
    whom: 'early years providers',
    fits: /early (?:years|support|help)|\beyfs\b|\beyp\b|nursery|nurseries|pre-?school|reception|foundation stage|under[ -]?(?:five|5)|two[ -]year|child-?minder|playgroup|infant|key person|setting/i,
    settings: ['early-years', 'maintained-nursery'],
  },
  {
    chapter: 7,
    whom: 'colleges',
    fits: /college|further education|\bfe\b|sixth form|post[- ]?1[69]|16[ -]?(?:to[ -])?(?:19|25)|student|young (?:people|person|adult)|apprentice|supported internship|adulthood|transition/i,
    settings: ['post-16'],
  },
]

/** Puts what the paragraph asks for on the school itself. */
const OWN_DUTY =
  /\b(?:we|our|the school|this school|school staff|governors?|governing (?:body|board)|trustees|teachers?|class teachers?|sen?d?co|headteacher|all staff|pupils?)\b/i

/** CITE-11: a school that cites a chapter for other settings as its own duty. */
export const otherAudience: CitationCheck = (view, { citation, resolution }) => {
  if (citation.source !== 'cop' || resolution.status !== 'ok') return null
  const range = parsePlaces(citation.reference)
  const audience = audiences.find(({ chapter }) => chapter === range?.first.chapter)
  if (!audience || audience.settings.includes(settingOf(view))) return null
  if (
    !OWN_DUTY.test(citation.claim) ||
    audience.fits.test(setting(view, citation.claim, citation.block))
  )
    return null
  if (!isOwnStatement(view, citation)) return null
  const words = wordsOf(view, citation.place)
  const severity: Severity = 'information'
  return {
    ruleId: 'CITE-11',
    range: citation.place,
    found: words,
    message: `“${words}” is in chapter ${audience.chapter}, which is for ${audience.whom}; chapter 6 is the one for schools.`,
    fixes: [],
    severity,
  }
}

/** What says whom a passage is about: itself, its headings, the document's title. */
function setting(view: DocumentView, claim: string, block: number): string {
  const { document } = view
  const section = document.sections[document.sectionOf[block] ?? 0]
  const blocks = document.blocks[block]?.text ?? ''
  return [
    claim,
    blocks,
    ...(section?.path ?? []),
    document.title ?? '',
    document.blocks[0]?.text ?? '',
  ].join('\n')
}
