import type { BlockContext } from '../block-context'
import { isReference, isVersionRow } from '../contexts/places'
import { isInMarks } from '../contexts/quotation'
import { coverBlocks } from '../cover-lines'
import { factsOf, placeOf } from '../facts-of'
import { holdsAny } from '../lower-text'
import { oncePerView } from '../once-per-view'
import type { DocumentFinding, DocumentView } from '../rule'
import type { TrustNameFact } from './facts'

/** Another trust's name, left in from the document that this one was made from (CONS-04). */

const WORD = "(?:St\\.? )?[A-Z][\\p{L}'’-]*"
const NAME = new RegExp(
  `(?<![\\p{L}'’])(?<core>${WORD}(?: (?:(?:of|the|and|&) )?${WORD}){0,3}?) (?:(?:Church|Catholic|Diocesan|Primary|Special) )?(?:(?:Multi[- ]?Academy|Academy|Academies|Learning|Education(?:al)?|Schools|Community Schools|Inclusion) Trust|MAT)(?! (?:Handbook|Board|Deed)s?\\b)`,
  'gu',
)
/** Trusts that nobody's school belongs to, and words that begin a sentence and no name. */
const NOT_A_TRUST =
  /^(?:Autism|National|Anna Freud|Sutton|Driver|Prince|King|Ambition|Royal|British|Chartered|Teaching|NHS|Mental|Deaf|Dyslexia|Young|Whole|Workers)\b/
const LEAD =
  /^(?:(?:The|Our|This|A|An|Any|All|Every|Each|In|At|As|If|When|For|From|Of|Within|Across|Both|Trustees|Governors|Pupils|Staff|Schools|Policy|Part|SEND?|Single|Small|Large|Welcome) )+(?:(?:of|to|the|in) )*/

/** Says whose school it is: “part of the … Trust”. */
const OWN_BEFORE =
  /\b(?:part of|members? of|belongs? to|joined|run by|(?:is|are|as) an? (?:school|academy|college) (?:of|in|within)|one of the (?:\w+ )?(?:schools|academies) (?:of|in))(?: the)? $/i
const WE = /\b(?:we|our|us|this|the (?:school|academy)|it)\b/i
/** Said of the trust whose document it is. */
const HOST_BEFORE =
  /\b(?:(?:boards?|panels?|trustees|directors|chief executive|CEO|chair|members) of|(?:trustees|directors) (?:at|in)|(?:any|all|every|each|no|other|our) (?:school|academ\w+|schools|staff|pupils|children|teachers?|SENCOs?|employees?|colleagues) (?:of|in|within|at|across)|(?:SENCOs?|staff|pupils|policy|policies|procedures?|complaints (?:policy|procedure)) (?:of|across|at|within)|(?:at|across|within|throughout)|(?:by|with|to) (?:the )?(?:trustees|board) of)(?: the)? $/i
const HOST_AFTER =
  /^(?:['’]s? (?:board|trustees|SEND?|polic(?:y|ies)|complaints|vision|values|ethos|commitment|procedures?|schools|academies|staff)\b|,? (?:expects|requires|believes|is committed|recognises|aims|values|holds (?:the|its)|has overall|will (?:ensure|make sure|publish)|ensures|employs|acts as|as (?:the )?(?:proprietor|employer))\b| (?:board|trustees|complaints|polic(?:y|ies)|website|SEND? (?:policy|team|lead))\b)/
/** “All Harbour Learning Trust schools” */
const ALL_BEFORE = /\b(?:all|any|every|each|our|no|other) $/i
const OF_ALL = /^ (?:schools?|academ(?:y|ies)|staff|SENCOs?|pupils|teachers|trustees)\b/
const PARTNER =
  /\b(?:partner\w*|neighbour\w*|shar(?:e|es|ed|ing)|joint\w*|together with|work(?:s|ing)? with|with colleagues|visits?|visiting|outreach|commission\w*|hub|network|link(?:s|ed)?|support(?:ed)? (?:from|by)|advice from|training (?:at|from|by)|led by|provided by|run by|buy|bought|bid|former(?:ly)?|previous(?:ly)?|used to|until|before|was|were|merg\w+|transferr?\w*|mov(?:e|es|ed|ing)|transition|feeder|secondary|next school|sponsor\w*|alongside|other trusts|join(?:s|ing)? (?:us|our|in)|joined with|meets? (?:us|our)\w*|such as|including|local trusts)\b/i

const isHost = (before: string, after: string): boolean =>
  HOST_BEFORE.test(before) ||
  HOST_AFTER.test(after) ||
  (ALL_BEFORE.test(before) && OF_ALL.test(after))

const coreOf = (name: string): string => name.toLowerCase().replace(/['’]s?\b/g, '')

const TRUST = ['trust', 'mat']

/** Names of trusts, with what is said of them. */
export function trustNames(context: BlockContext): TrustNameFact[] {
  const { block } = context
  if (!holdsAny(block, TRUST) || !/\bTrust\b|\bMAT\b/.test(block.text)) return []
  if (isVersionRow(context) || isReference(context, { start: 0, end: 0 })) return []
  return [...block.text.matchAll(NAME)].flatMap((match): TrustNameFact[] => {
    const words = match.groups?.['core'] ?? ''
    const lead = LEAD.exec(`${words} `)?.[0].length ?? 0
    const core = coreOf(words.slice(lead))
    const range = { start: match.index + lead, end: match.index + match[0].length }
    if (core === '' || NOT_A_TRUST.test(words.slice(lead)) || isInMarks(context, range)) return []
    const { start, end } = context.sentenceAt(range.start)
    const before = block.text.slice(start, range.start)
    const after = block.text.slice(range.end, end)
    const isOwn = OWN_BEFORE.test(before)
    return [
      {
        kind: 'trust-name',
        name: block.text.slice(range.start, range.end),
        core,
        isOwn: isOwn || (block.kind === 'heading' && block.depth === 1),
        isHost: !isOwn && isHost(before, after),
        isPartner:
          PARTNER.test(before + after) || (isOwn && before.length > 40 && !WE.test(before)),
        range,
      },
    ]
  })
}

const wordsOf = (core: string): Set<string> =>
  new Set(core.split(' ').filter((word) => word.length > 2 && !/^(?:the|and|of)$/.test(word)))
const isSame = (a: string, b: string): boolean => {
  const words = wordsOf(a)
  return [...wordsOf(b)].some((word) => words.has(word))
}

/** The trusts that the document says its school belongs to, or that stand on its cover. */
const ownTrusts = oncePerView((view: DocumentView): readonly string[] => {
  const cover = coverBlocks(view)
  return factsOf(view, 'trust-name')
    .filter(
      ({ block, fact }, index) =>
        !fact.isPartner && (fact.isOwn || (block < cover && (index === 0 || !fact.isHost))),
    )
    .map(({ fact }) => fact.core)
})

/** A trust that is spoken of as the own one and is not. */
export function* otherTrusts(view: DocumentView): Iterable<DocumentFinding> {
  const own = ownTrusts(view)
  if (own.length === 0) return
  const named = factsOf(view, 'trust-name')
  const isPartner = (core: string) =>
    named.some(({ fact }) => fact.isPartner && isSame(fact.core, core))
  for (const { block, fact } of named) {
    if (!fact.isHost || fact.isPartner || own.some((core) => isSame(core, fact.core))) continue
    if (isPartner(fact.core)) continue
    yield {
      ruleId: 'CONS-04',
      range: placeOf(view, block, fact.range),
      found: fact.name,
      message: `“${fact.name}” is named as if it were this school’s trust: check that nothing of another trust’s policy is left.`,
      fixes: [],
    }
  }
}
