import { headingsAmong, type SetLine } from './among-headings'
import type { BlockDraft } from './assemble'
import { couldHead, isAllStrong } from './could-head'
import { depthOfNumber } from './heading-number'
import { isAllCaps } from './plain-lines'

const isHeading = ({ kind }: BlockDraft): boolean => kind === 'heading'

const actsAsHeading = (draft: BlockDraft, next: BlockDraft | undefined): boolean =>
  draft.kind === 'paragraph' && couldHead(draft, next) && isAllStrong(draft)

const asSet = (draft: BlockDraft): SetLine => {
  const isBold = isAllStrong(draft)
  const standsOut = isBold || draft.isUnderlined === true || isAllCaps(draft.text)
  return { draft, isBold, standsOut, size: 0, isTitle: false }
}

/**
 * Makes headings of lines that only look like them. In a document whose writer made no headings (a
 * title apart) all short lines in bold are; among real headings there have to be better reasons.
 */
export function promoteBoldHeadings(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const headings = drafts.filter(isHeading)
  const hasHeadings = headings.length > 1 || (headings.length === 1 && headings[0] !== drafts[0])
  if (hasHeadings) {
    const found = headingsAmong(drafts.map(asSet))
    return drafts.map((draft, index) => {
      const depth = found.get(index)
      return depth === undefined ? draft : { ...draft, kind: 'heading', depth }
    })
  }
  return drafts.map((draft, index) =>
    actsAsHeading(draft, drafts[index + 1])
      ? { ...draft, kind: 'heading', depth: index === 0 ? 1 : depthOfNumber(draft.text) }
      : draft,
  )
}
