import { headingsAmong, type SetLine, usualSize } from '../among-headings'
import { couldHead } from '../could-head'
import { depthOfNumber } from '../heading-number'
import { isAllCaps } from '../plain-lines'
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

function depthOf({ draft, size }: DocxDraft, usual: number): number {
  if (size > usual) return 1
  return size < usual ? 3 : depthOfNumber(draft.text)
}

function makeHeading(item: DocxDraft, depth: number): void {
  const { list: _list, ...draft } = item.draft
  item.draft = { ...draft, kind: 'heading', depth }
}

const asSet = ({ draft, kind, place, isBold, standsOut, size }: DocxDraft): SetLine => {
  const isInText = place.boxRun === null
  return {
    draft,
    isBold: isInText && (isBold || kind.namedHeading),
    standsOut: isInText && (standsOut || kind.namedHeading || isAllCaps(draft.text)),
    size,
    isTitle: kind.isTitle,
  }
}

/**
 * Makes headings of the short bold or underlined lines of a document that has no heading styles at
 * all. Two at least are needed: a single bold line proves nothing. Larger type stands higher. Among
 * headings that styles make there have to be better reasons.
 */
export function promoteHeadings(drafts: readonly DocxDraft[]): void {
  if (drafts.some(({ draft, kind }) => draft.kind === 'heading' && !kind.isTitle)) {
    const found = headingsAmong(drafts.map(asSet))
    drafts.forEach((item, index) => {
      const depth = found.get(index)
      if (depth !== undefined) makeHeading(item, depth)
    })
    return
  }
  const lines = leadingText(drafts)
  if (lines.length < 2) return
  const usual = usualSize(lines)
  for (const item of lines) makeHeading(item, depthOf(item, usual))
}
