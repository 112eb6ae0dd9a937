import type { DocxDraft } from './story-reader'

/** How far down a title may stand, in blocks: covers hold the school's name, a crest, dates. */
const COVER = 12
const LONGEST = 120
const SAYS_WHAT_IT_IS =
  /\b(?:policy|policies|report|procedures?|statement|offer|plan|guidelines)\b/i

/** The first blocks, up to the first heading below the title. */
function cover(drafts: readonly DocxDraft[]): readonly DocxDraft[] {
  const heading = drafts.findIndex(({ draft, kind }) => draft.kind === 'heading' && !kind.isTitle)
  return drafts.slice(0, heading === -1 ? COVER : Math.min(COVER, heading))
}

/**
 * The document's title: what is styled as one, else the largest line above the first heading if it
 * is larger than the text. Of several as large, the one that says what the document is. Null when
 * nothing stands out; the first heading will have to do.
 */
export function documentTitle(drafts: readonly DocxDraft[]): string | null {
  const styled = drafts.find(({ kind }) => kind.isTitle)
  if (styled) return styled.draft.text.trim()
  const lines = cover(drafts).filter(({ draft }) => draft.text.length <= LONGEST && !draft.table)
  const largest = Math.max(0, ...lines.map(({ size }) => size))
  const smaller = drafts.filter(({ size }) => size < largest).length
  if (smaller * 2 < drafts.length) return null
  const large = lines.filter(({ size }) => size === largest).map(({ draft }) => draft.text.trim())
  return large.find((text) => SAYS_WHAT_IT_IS.test(text)) ?? large[0] ?? null
}
