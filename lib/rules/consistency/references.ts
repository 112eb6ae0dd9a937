import { oncePer } from '../../core/once-per'
import type { Range } from '../../core/range'
import { headingNumber } from '../../document/heading-number'
import type { Part } from '../../document/parts'
import type { Block } from '../../document/policy-document'
import type { BlockContext } from '../block-context'
import { factsOf, placeOf } from '../facts-of'
import { oncePerView } from '../once-per-view'
import { steadyList } from '../once-while'
import type { DocumentFinding, DocumentView, ReadPart } from '../rule'
import type { ContentsEntryFact, NumberedHeadingFact, OwnReferenceFact } from './facts'

/** “section 9”, “paragraphs 4.1 and 4.2”, “Appendix C”, “Figure 3” … */
const NAMED_PART =
  /\b(?<noun>[Ss]ection|[Pp]aragraph|[Pp]ara|[Cc]lause|[Pp]oint|[Pp]art|[Cc]hapter|[Aa]ppendix|[Aa]nnex|[Hh]eading|[Qq]uestion|Figure|Table)(?:s|\.)?\s+(?<label>\d{1,2}(?:\.\d{1,2}){0,2}|[A-Z]\b)(?!\d|\.\d|\(\d|%)/g
/** … and a number alone: “the list at 6.4 below”. */
const BARE_NUMBER =
  /\b(?:[Ii]n|[Aa]t|[Ss]ee|[Uu]nder|to) (?<label>\d{1,2}\.\d{1,2})(?= (?:above|below|overleaf)\b)/g
const MAY_REFER =
  /\b(?:section|para|clause|point|part|chapter|appendix|annex|heading|question|figure|table)\w*\.?\s+[A-Z\d]|\d\.\d{1,2} (?:above|below|overleaf)/i

/** Words behind a reference that say whose part it is: this document’s. */
const OF_THIS =
  /^(?:\s?(?:and|to|or|&|[–-])\s?[\d.]+)?,? ?(?:above|below|overleaf|of (?:this|the present|our(?: own)?|the) (?:SEND? |school )?(?:policy|document|report)\b|in (?:this|the present) (?:policy|document|report)\b)/
/** Words before a number that hardly anything but a part of this document follows. */
const SENDS_THERE =
  /(?:\b(?:[Ss]ee|[Rr]efer to|[Ll]ook (?:at|in)|[Rr]ead|[Gg]o to|[Tt]urn to|[Oo]f this|[Oo]ur|[Aa]nswers? to|(?:explained|described|set out|answered|discussed) (?:in|under|at)(?: our)?))\s*(?:also\s+)?$/
/** Other works have sections and annexes too. */
const OF_ANOTHER_WORK =
  /\b(?:Act|Code|CoP|Regulations?|guidance|KCSIE|Equality|Education|policy'?s|plan|plans|EHC|EHCP|Part [A-Z]|handbook|Order|statutory|20(?:0\d|1\d)|of the (?!(?:present )?(?:report|document|policy)))\b/
/** “section 5 of our complaints policy”, “a section 47 enquiry” */
const OF_ANOTHER_PAPER =
  /^ (?:of|in|on) (?:our|its|their|your|his|her|an?|each|every|that|those|these) (?!(?:own )?(?:SEND? )?(?:policy|report|document)\b)|^ (?:[\w-]+ )?(?:provision|inspections?|audits?|enquir(?:y|ies)|assessments?|notices?|schools?|dut(?:y|ies)|agreements?|notifications?|orders?|fund(?:s|ing)|child(?:ren)?|money)\b/
/** “the complaints policy, section 5” */
const IN_ANOTHER_PAPER =
  /\b(?:policy|form|procedure|statement|booklet|strategy|framework|leaflet|scheme),? \(?(?:in |see |at |under )?$/
/** “For our complaints procedure see section 9”: who asks for the procedure is sent there. */
const SENDS_FROM =
  /^(?:For|To (?:find|read|see|learn)|About)\b[^.;]{0,80},? (?:please )?(?:see|refer to|turn to|go to|look at|read) (?:the )?$/

/** The last number that sections of a policy have; “section 66” is one of an Act. */
const LAST_SECTION = 18

const APPENDIX_HEADING = /^(?:Appendix|Annex)\s+(?<label>[A-Z]|\d{1,2})\b/i

/** Numbers of headings, and references to parts of this document. */
export function ownReferences(context: BlockContext): (OwnReferenceFact | NumberedHeadingFact)[] {
  const { block } = context
  if (block.kind === 'heading') return headingTargets(block.text)
  // A title that is no heading: “Annex A: how this policy was made”.
  if (
    block.text.length < 90 &&
    /^(?:Appendix|Annex)\s+(?:[A-Z]|\d{1,2})\b\s*(?:[:.–—-]|$)/i.test(block.text)
  )
    return headingTargets(block.text)
  const caption = CAPTION.exec(block.text)?.groups
  const captions: NumberedHeadingFact[] = caption
    ? [
        {
          kind: 'numbered-heading',
          part: caption['noun'] === 'Table' ? 'table' : 'figure',
          label: caption['label'] ?? '',
        },
      ]
    : []
  const number = block.text.length > 3 ? PARAGRAPH_NUMBER.exec(block.text)?.[1] : undefined
  const paragraphs: NumberedHeadingFact[] = number
    ? [{ kind: 'numbered-heading', part: 'paragraph', label: number }]
    : []
  const targets = [...captions, ...paragraphs]
  if (!MAY_REFER.test(block.text) || context.isIn('contents')) return targets
  return [...targets, ...referencesIn(context)]
}

/** “Figure 3: the cycle” stands with what it names. */
const CAPTION =
  /^\W*(?<noun>Figure|Fig\.?|Table|Diagram|Chart) (?<label>\d{1,2})\b(?! (?:above|below|shows|gives|sets|on|overleaf|is|lists|tells))/
/** “6.4 The specialists who work with us” */
const PARAGRAPH_NUMBER = /^\W*(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+[\p{L}[(“‘"]/u

const partOf = (noun: string): OwnReferenceFact['part'] =>
  /^a(?:ppendix|nnex)/i.test(noun)
    ? 'appendix'
    : noun === 'Figure'
      ? 'figure'
      : noun === 'Table'
        ? 'table'
        : 'section'

/** References of a block to parts of the document itself. */
function referencesIn(context: BlockContext): OwnReferenceFact[] {
  const { text } = context.block
  const found: OwnReferenceFact[] = []
  for (const match of text.matchAll(NAMED_PART)) {
    const { noun = '', label = '' } = match.groups ?? {}
    const part = partOf(noun)
    const isLetter = /^[A-Z]$/.test(label)
    if (isLetter ? part !== 'appendix' : part === 'appendix' && label.includes('.')) continue
    const start = match.index
    const end = start + match[0].length
    if (isOfAnother(context, start, end, part, noun, label)) continue
    found.push({ kind: 'own-reference', part, label: label.toLowerCase(), range: { start, end } })
  }
  for (const match of text.matchAll(BARE_NUMBER)) {
    const end = match.index + match[0].length
    const label = match.groups?.['label'] ?? ''
    found.push({
      kind: 'own-reference',
      part: 'section',
      label,
      range: { start: end - label.length, end },
    })
  }
  return found
}

/** Says whether a part named by its number is one of a law, of guidance or of another paper. */
export function isOfAnotherWork({ block: { text } }: BlockContext, { start, end }: Range): boolean {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  const after = text.slice(end, end + 60)
  return (
    OF_ANOTHER_WORK.test(before) ||
    OF_ANOTHER_WORK.test(after.split(/[.;)]/)[0] ?? '') ||
    OF_ANOTHER_PAPER.test(after) ||
    IN_ANOTHER_PAPER.test(before)
  )
}

/** “A blank plan can be found in Appendix C”, “our referral form (Appendix 2)”: not the plan’s or the form’s own. */
const isAttached = (sentence: string, before: string, after: string): boolean =>
  !OF_A_LAW.test(sentence) &&
  !/^,? (?:of|to|in) /.test(after) &&
  (STANDS_AT.test(before) ||
    (/\b(?:form|leaflet|booklet|map) \($/.test(before) && /^\)/.test(after)))
const OF_A_LAW =
  /\b(?:Act|Code|CoP|Regulations?|(?:statutory|government|national|this|that) guidance|KCSIE|handbook|Order|statutory|DfE|council|authority|20\d\d)\b/
const STANDS_AT =
  /\b(?:can be|may be|is|are|will be) (?:(?:found|seen|given|attached|set out|included|shown|listed|reproduced|printed|provided) )?(?:at|in|as|under) (?:the )?$/

function isOfAnother(
  context: BlockContext,
  start: number,
  end: number,
  part: OwnReferenceFact['part'],
  noun: string,
  label: string,
): boolean {
  const { text } = context.block
  const sentence = context.sentenceAt(start)
  const after = text.slice(end, Math.min(end + 60, text.length))
  if (OF_THIS.test(after)) return /\bof the $/.test(text.slice(start - 7, start))
  const before = text.slice(Math.max(sentence.start, start - 60), start)
  if (part === 'appendix' && isAttached(text.slice(sentence.start, sentence.end), before, after))
    return false
  if (OF_ANOTHER_WORK.test(before) || OF_ANOTHER_WORK.test(after.split(/[.;)]/)[0] ?? ''))
    return true
  if (OF_ANOTHER_PAPER.test(after)) return true
  if (IN_ANOTHER_PAPER.test(before) && !SENDS_FROM.test(text.slice(sentence.start, start)))
    return true
  if (part !== 'section') return false
  // “part 2 of the scheme”, “paragraph 6.36”: only a section is this document’s without a word that says so.
  if (!/^section/i.test(noun))
    return !(
      /^(?:part|heading|chapter|question)/i.test(noun) &&
      SENDS_THERE.test(before) &&
      !OF_ANOTHER_WORK.test(text)
    )
  return Number(label.split('.')[0]) > LAST_SECTION && !SENDS_THERE.test(before)
}

function headingTargets(text: string): NumberedHeadingFact[] {
  const appendix = APPENDIX_HEADING.exec(text)?.groups?.['label']
  if (appendix)
    return [{ kind: 'numbered-heading', part: 'appendix', label: appendix.toLowerCase() }]
  const place = headingNumber(text)
  const number = /\d{1,2}(?:\.\d{1,2})?/.exec(place ? text.slice(place.start, place.end) : '')?.[0]
  return number ? [{ kind: 'numbered-heading', part: 'section', label: number }] : []
}

/** Lines of a list of contents. */
export function contentsEntries(context: BlockContext): ContentsEntryFact[] {
  const { block } = context
  if (!context.isIn('contents') || !['list-item', 'paragraph'].includes(block.kind)) return []
  const title = block.text.replace(/[\s.…]*(?:\d{1,3})?\s*$/, '')
  if (title.length < 4 || title.length > 90 || /[.!?]$|\n/.test(title)) return []
  return [{ kind: 'contents-entry', title, range: { start: 0, end: title.length } }]
}

const fold = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^(?:section|part|chapter)?\s*\d+(?:\.\d+)*[.):]?\s*/, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a document that numbers its headings lacks this one, or has too few of them to have it. */
function isMissing(
  view: DocumentView,
  label: string,
  targets: readonly NumberedHeadingFact[],
): boolean {
  const numbers = targets.filter(({ part }) => part === 'section' || part === 'paragraph')
  if (numbers.some((target) => target.label === label)) return false
  const [whole = ''] = label.split('.')
  // A word processor that numbers headings itself keeps the numbers out of their text.
  if (Number(whole) > possibleHeadings(view)) return true
  if (!label.includes('.')) return numbers.filter(({ part }) => part === 'section').length >= 3
  // Finer numbers may stand in paragraphs: the section must number what it holds.
  return numbers.filter((target) => target.label.startsWith(`${whole}.`)).length >= 2
}

const mayBeHeading = ({ kind, depth, text, table }: Block): boolean =>
  (kind === 'heading' && depth > 1) ||
  (kind !== 'heading' && !table && text.length < 80 && !/[.!?]\W*$/.test(text))

const possibleHeadingsIn = oncePer(({ blocks }: Part) => blocks.filter(mayBeHeading).length)

/** Headings, and lines that may be meant as such: how many there are. */
export const possibleHeadings = oncePerView(({ parts }: DocumentView) =>
  parts.reduce((sum, { part }) => sum + possibleHeadingsIn(part), 0),
)

/** References that lead nowhere, and contents that do not name the headings (CONS-07). */
export function* brokenReferences(view: DocumentView): Iterable<DocumentFinding> {
  const targets = factsOf(view, 'numbered-heading').map(({ fact }) => fact)
  for (const { block, fact } of factsOf(view, 'own-reference')) {
    const isThere = targets.some(({ part, label }) => part === fact.part && label === fact.label)
    if (isThere) continue
    if (fact.part === 'section' && !isMissing(view, fact.label, targets)) continue
    const range = placeOf(view, block, fact.range)
    const found = view.document.text.slice(range.start, range.end)
    yield {
      ruleId: 'CONS-07',
      range,
      found,
      message: `“${found}” is not found in this document: check the reference.`,
      isAbsence: true,
      fixes: [],
    }
  }
  yield* contentsAgainstHeadings(view)
}

const foldedTitle = oncePer(({ section }: ReadPart) => fold(section.title))

/** What the headings say, in one spelling. */
export const headingTitles = steadyList((view) => view.parts.map(foldedTitle))
const foldedEntry = oncePer(({ title }: ContentsEntryFact) => fold(title))

function* contentsAgainstHeadings(view: DocumentView): Iterable<DocumentFinding> {
  const entries = factsOf(view, 'contents-entry')
  if (entries.length < 3) return
  const headings = headingTitles(view).filter(Boolean)
  const exact = new Set(headings)
  const missing = entries.filter(({ fact }) => {
    const title = foldedEntry(fact)
    if (exact.has(title)) return false
    return !headings.some((heading) => heading.startsWith(title) || title.startsWith(heading))
  })
  const [first] = missing
  if (!first || missing.length > entries.length / 2) return
  yield {
    ruleId: 'CONS-07',
    range: placeOf(view, first.block, first.fact.range),
    found: first.fact.title,
    message:
      missing.length === 1
        ? `The contents name “${first.fact.title}”, but no heading says so.`
        : `The contents name ${missing.length} headings that the document does not have, “${first.fact.title}” first.`,
    isAbsence: true,
    fixes: [],
  }
}
