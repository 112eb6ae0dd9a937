import { couldHead, depthOfNumber, isQuestion } from '../bold-headings'
import type { DocxDraft } from './story-reader'

/** How many bold lines may follow one another before they look like an address or a cover page. */
const MOST_IN_A_ROW = 2

/** Whether a line looks like a heading although no style says so. */
function isCandidate({ draft, kind, standsOut, place }: DocxDraft, next?: DocxDraft): boolean {
  const numbered = draft.kind === 'list-item' && draft.list?.ordered && draft.list.level === 1
  return (
    place.boxRun === null &&
    (draft.kind === 'paragraph' || numbered === true) &&
    (standsOut || kind.namedHeading) &&
    /\p{L}/u.test(draft.text) &&
    couldHead(draft, next?.draft)
  )
}

/** Candidates that text follows, directly or after one more candidate. */
function leadingText(drafts: readonly DocxDraft[]): DocxDraft[] {
  const found: DocxDraft[] = []
  let row: DocxDraft[] = []
  drafts.forEach((item, i) => {
    if (isCandidate(item, drafts[i + 1])) row.push(item)
    else {
      // Of a longer run, as on a cover, only the last line can head the text below it.
      found.push(...(row.length <= MOST_IN_A_ROW ? row : row.slice(-1)))
      row = []
    }
  })
  return found
}

/** The type size that most of the lines have, in half-points. */
function usualSize(lines: readonly DocxDraft[]): number {
  const counts = new Map<number, number>()
  for (const { size } of lines) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

function depthOf({ draft, size }: DocxDraft, usual: number): number {
  if (size > usual) return 1
  return size < usual ? 3 : depthOfNumber(draft.text)
}

function makeHeading(item: DocxDraft, depth: number): void {
  const { list: _list, ...draft } = item.draft
  item.draft = { ...draft, kind: 'heading', depth }
}

/** Makes headings of the questions in bold, a step below the heading that they stand under. */
function promoteQuestions(drafts: readonly DocxDraft[]): void {
  let above = 1
  drafts.forEach((item, i) => {
    const { draft } = item
    if (draft.kind === 'heading') above = draft.depth ?? 1
    else if (isQuestion(draft) && isCandidate(item, drafts[i + 1]))
      makeHeading(item, Math.min(6, above + 1))
  })
}

/**
 * Makes headings of the short bold or underlined lines of a document that has no heading styles at
 * all. Two at least are needed: a single bold line proves nothing. Larger type stands higher. In a
 * document with styles only questions become headings.
 */
export function promoteHeadings(drafts: readonly DocxDraft[]): void {
  if (drafts.some(({ draft, kind }) => draft.kind === 'heading' && !kind.isTitle)) {
    promoteQuestions(drafts)
    return
  }
  const lines = leadingText(drafts)
  if (lines.length < 2) return
  const usual = usualSize(lines)
  for (const item of lines) makeHeading(item, depthOf(item, usual))
}
