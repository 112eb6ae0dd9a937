import type { BlockDraft } from './assemble'
import { isContentsEntry } from './contents-entry'
import { headingNumber } from './heading-number'

const LONGEST = 100
const SENTENCE_END = /[.;,!]["'”’)]*$/
/** “Who writes the plan?” */
export const isQuestion = ({ text }: BlockDraft): boolean => /\?\W*$/.test(text)
/** “The SENCO will:” opens a list, however bold it is. */
const OPENS_LIST = /(?:\b(?:will|must|should|may|can|to|by|are|is|be|that|includes?)|:)\s*:?$/i

/** Whether bold covers every character of the block but white space. */
function isAllStrong(draft: BlockDraft): boolean {
  let covered = 0
  for (const span of draft.spans ?? []) {
    if (span.kind !== 'strong') continue
    if (draft.text.slice(covered, span.start).trim() !== '') return false
    covered = Math.max(covered, span.end)
  }
  return covered > 0 && draft.text.slice(covered).trim() === ''
}

/** Whether a line by its words and place could be a heading, whatever it looks like. */
export function couldHead(draft: BlockDraft, next: BlockDraft | undefined): boolean {
  const text = draft.text.trim()
  if (draft.inQuotation || draft.table) return false
  if (text.length > LONGEST || text.includes('\n') || SENTENCE_END.test(text)) return false
  if (isContentsEntry(text)) return false
  return !(next?.kind === 'list-item' && OPENS_LIST.test(text))
}

const actsAsHeading = (draft: BlockDraft, next: BlockDraft | undefined): boolean =>
  draft.kind === 'paragraph' && couldHead(draft, next) && isAllStrong(draft)

/** Heading level that a number implies: 2 for “3”, 3 for “3.1”; 2 without a number. */
export function depthOfNumber(text: string): number {
  const number = headingNumber(text)
  if (!number) return 2
  const parts = text.slice(number.start, number.end).match(/\d+/g)?.length ?? 1
  return Math.min(6, parts + 1)
}

const isHeading = ({ kind }: BlockDraft): boolean => kind === 'heading'

/**
 * In a document whose writer made no headings (a title apart) but set short lines in bold, those
 * lines are the headings. Among real headings only a question in bold is one, a step below them:
 * what follows is its answer.
 */
export function promoteBoldHeadings(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const headings = drafts.filter(isHeading)
  const hasHeadings = headings.length > 1 || (headings.length === 1 && headings[0] !== drafts[0])
  let above = 1
  return drafts.map((draft, index) => {
    if (isHeading(draft)) above = draft.depth ?? 1
    if (!actsAsHeading(draft, drafts[index + 1])) return draft
    if (!hasHeadings)
      return { ...draft, kind: 'heading', depth: index === 0 ? 1 : depthOfNumber(draft.text) }
    return isQuestion(draft) ? { ...draft, kind: 'heading', depth: Math.min(6, above + 1) } : draft
  })
}
