import type { BlockContext } from '../block-context'
import { isVersionRow } from '../contexts/places'
import type { PolicyDateFact } from './facts'
import { findDates } from './find-dates'

const NOUN = '(?:changes?|amendments?|revisions?|updates?|edits?)'
/** What opens a list of changes: “Change log:”, “Record of amendments:”, “Changes since then:”. */
const LOG =
  '(?:(?:review|version|revision|change|document|amendment|policy)s? )?(?:history|log)|(?:change|amendment|revision|version|update)s? (?:record|register|sheet|table)|' +
  `(?:record|list|summary|log|history) of ${NOUN}|${NOUN}(?: made)?(?: (?:since|after)(?: then| approval| adoption| that(?: date)?)?)?`
const LOG_LABEL = new RegExp(`(?:^|[.;|]\\s+)\\W*(?:${LOG})\\W{0,4}[:–—-]`, 'i')
const LOG_STEM = new RegExp(`(?:^|[.;|]\\s+)\\W*(?:the )?(?:${LOG})\\W*$`, 'i')

/** An approval that is entered in a list of changes. */
const IS_APPROVAL = /\b(?:approv(?:ed|al)|adopt(?:ed|ion)|ratif(?:ied|ication)|signed off)\b/i

const CHANGED = '(?:amended|changed|modified|re-?written|revised|altered|corrected|edited)'
const VERSION =
  '(?:version|issue|edition|revision|rev\\.?|v)\\.? ?\\d+(?:\\.\\d+)*|(?:this|the) (?:version|policy|report|document)'
const PART =
  "(?:the )?(?:sections?|paragraphs?|parts?|chapters?|appendi(?:x|ces)|wording|contact details)\\b(?: (?:\\d+(?:\\.\\d+)*|[A-H]\\b|(?:on|about|for|of) [\\w' -]{3,30}?))?"
/** Says that the document, or a part of it, was changed on a day. */
const SAYS_CHANGED = new RegExp(
  [
    `\\b(?:last|latest|most recent(?:ly)?) (?:${CHANGED}|(?:entry|change|amendment|edit|rewrite)\\b)`,
    // A revision may be a review; one that is entered in a list is a change.
    '\\b(?:last|latest|most recent) (?:revision|update|version)\\b[^.;:\\d]{0,12}\\b(?:shown|recorded|logged|listed|entered|given|noted)\\b[^.;:\\d]{0,40}',
    `^\\W*(?:${CHANGED})\\s*(?:on|in|by [\\w ]{2,20}|:)`,
    `\\b(?:${VERSION}) (?:was|has been) (?:last |then |since )?(?:logged|${CHANGED})\\b`,
    `\\b(?:${PART}) (?:was|were|has been|have been) (?:\\w+ly )?(?:added|updated|replaced|${CHANGED})\\b`,
    `\\b(?:updated|replaced|added|rewrote|amended|changed|revised|corrected) (?:${PART})`,
  ].join('|'),
  'i',
)
const VERSION_NUMBER =
  /\b(?:version|ver|issue|edition|revision|rev\.?|v)\.?:? ?(?:no\.?:? |number:? )?(?<number>\d+(?:\.\d+)*)(?![\d/])/i

/** The number of the version that words speak of. */
export const versionIn = (text: string): string | undefined =>
  VERSION_NUMBER.exec(text)?.groups?.['number']?.replace(/\.0$/, '')

/** Other papers have histories of their own. */
const OTHER_PAPER =
  /\b(?:(?:accessib\w+|access|action|support|EHC|education|development|care|equality) (?:action )?(?:plan|strategy|scheme)|provision map|behaviour policy|targets?|profiles?|website)\b/i

const factsIn = (text: string, offset: number, version?: string): PolicyDateFact[] =>
  findDates(text, true)
    .filter(({ precision }) => precision !== 'school-year')
    .map(({ start, end, first, last, precision }) => ({
      kind: 'policy-date',
      role: IS_APPROVAL.test(text.slice(end, end + 40)) ? 'approved' : 'change',
      range: { start: offset + start, end: offset + end },
      span: { first, last, precision },
      ...(version ? { version } : {}),
    }))

/** The changes that a text lists behind a label, or as items under one. */
function listedChanges({ block }: BlockContext): PolicyDateFact[] {
  const stem = block.list?.stem?.text ?? ''
  if (stem !== '' && LOG_STEM.test(stem) && !OTHER_PAPER.test(stem))
    return factsIn(block.text, 0, versionIn(block.text))
  const label = LOG_LABEL.exec(block.text)
  if (!label) return []
  const from = label.index + label[0].length
  return factsIn(block.text.slice(from), from, versionIn(block.text.slice(from)))
}

/** A date that a line begins with, behind the number of a version at most. */
const OPENING = 16

/** “10 October 2026: funding rewritten” under “Change log”: whatever was done, it is an entry. */
function enteredChange(context: BlockContext): PolicyDateFact[] {
  const { block } = context
  if (block.kind === 'heading' || block.table || !context.isIn('version-history')) return []
  const [first] = factsIn(block.text, 0, versionIn(block.text.slice(0, OPENING)))
  return first && first.range.start < OPENING && !OTHER_PAPER.test(block.text) ? [first] : []
}

/** The changes that sentences tell of: “Section 6 was rewritten in May 2026.” */
function toldChanges({ block, sentences, section }: BlockContext): PolicyDateFact[] {
  return sentences.flatMap(({ start, end }) => {
    const text = block.text.slice(start, end)
    const told = SAYS_CHANGED.exec(text)
    if (!told || OTHER_PAPER.test(text)) return []
    const version = versionIn(text) ?? versionIn(section.title)
    const from = told.index + told[0].length
    // What follows a word of approval is the day of that.
    return factsIn(text.slice(from), start + from, version).filter(
      (fact) => !IS_APPROVAL.test(text.slice(from, fact.range.start - start)),
    )
  })
}

const PIECES =
  /\b(?:amend|change|chang|modif|re-?writ|rewrote|revis|alter|correct|edit|log|entry|histor|updat|replac|added)/i

/** Days on which the document was changed, by its own words (DATE-04); `isOwn` where they need not name it. */
export function changeDates(context: BlockContext, isOwn: boolean): PolicyDateFact[] {
  const { block } = context
  const entry = enteredChange(context)
  if (entry.length > 0) return entry
  const stem = block.list?.stem?.text ?? ''
  if (!PIECES.test(block.text) && !PIECES.test(stem)) return []
  const isLog = isOwn || isVersionRow(context) || IS_APPROVAL.test(`${stem} ${block.text}`)
  if (!isLog) return []
  const listed = listedChanges(context)
  return listed.length > 0 ? listed : toldChanges(context)
}
