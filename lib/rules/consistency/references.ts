import { oncePer } from '../../core/once-per'
import { headingNumber } from '../../document/heading-number'
import type { BlockContext } from '../block-context'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView, ReadPart } from '../rule'
import type { ContentsEntryFact, NumberedHeadingFact, OwnReferenceFact } from './facts'

const SECTION =
  /(?:\b(?:[Ss]ee|[Ii]n|[Rr]efer to|[Uu]nder|and|[Aa]t|to|of this|[Oo]ur)|\()\s*(?:also\s+)?[Ss]ection\s+(?<label>\d{1,2}(?:\.\d{1,2})?)\b(?!\d|\.\d|\(\d)/g
const APPENDIX = /\b(?:Appendix|appendix|Annex|annex)\s+(?<label>[A-Z]|\d{1,2})\b/g
/** Other works have sections and annexes too. */
const OF_ANOTHER_WORK =
  /\b(?:Act|Code|CoP|Regulations?|guidance|KCSIE|Equality|Education|policy'?s|plan|plans|EHC|EHCP|Part [A-Z]|handbook|Order|statutory|20(?:0\d|1\d)|of the (?!report|document|policy))\b/

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
  if (!/section\s+\d|(?:appendix|annex)\s+[A-Z\d]/i.test(block.text) || context.isIn('contents'))
    return []
  const found: OwnReferenceFact[] = []
  const forms = [
    ['section', SECTION],
    ['appendix', APPENDIX],
  ] as const
  for (const [part, pattern] of forms) {
    for (const match of block.text.matchAll(pattern)) {
      const sentence = context.sentenceAt(match.index)
      const before = block.text.slice(Math.max(sentence.start, match.index - 60), match.index)
      const after = block.text.slice(
        match.index + match[0].length,
        match.index + match[0].length + 60,
      )
      if (OF_ANOTHER_WORK.test(before) || OF_ANOTHER_WORK.test(after.split(/[.;)]/)[0] ?? ''))
        continue
      const length = match[0].length - match[0].search(/(?:section|appendix|annex)/i)
      const end = match.index + match[0].length
      found.push({
        kind: 'own-reference',
        part,
        label: (match.groups?.['label'] ?? '').toLowerCase(),
        range: { start: end - length, end },
      })
    }
  }
  return found
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

/** References that lead nowhere, and contents that do not name the headings (CONS-07). */
export function* brokenReferences(view: DocumentView): Iterable<DocumentFinding> {
  const targets = factsOf(view, 'numbered-heading').map(({ fact }) => fact)
  const sections = targets.filter(({ part }) => part === 'section')
  for (const { block, fact } of factsOf(view, 'own-reference')) {
    const isThere = targets.some(({ part, label }) => part === fact.part && label === fact.label)
    if (isThere || (fact.part === 'section' && sections.length < 3)) continue
    // Finer numbers may stand in paragraphs; whole ones are headings.
    if (fact.part === 'section' && fact.label.includes('.')) continue
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
const foldedEntry = oncePer(({ title }: ContentsEntryFact) => fold(title))

function* contentsAgainstHeadings(view: DocumentView): Iterable<DocumentFinding> {
  const entries = factsOf(view, 'contents-entry')
  if (entries.length < 3) return
  const headings = view.parts.map(foldedTitle).filter(Boolean)
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
