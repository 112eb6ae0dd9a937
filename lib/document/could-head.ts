import type { BlockDraft } from './assemble'
import { isContentsEntry } from './contents-entry'

const LONGEST = 100
const SENTENCE_END = /[.;,!]["'”’)]*$/
/** “Who writes the plan?” */
export const isQuestion = ({ text }: BlockDraft): boolean => /\?\W*$/.test(text)
/** “The SENCO will:” opens a list, however bold it is. */
const OPENS_LIST = /(?:\b(?:will|must|should|may|can|to|by|are|is|be|that|includes?)|:)\s*:?$/i

/** Whether bold covers every character of the block but white space. */
export function isAllStrong(draft: BlockDraft): boolean {
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
