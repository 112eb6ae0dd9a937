import type { BlockDraft } from '../assemble'
import { listMarker } from '../list-marker'
import type { Changes } from './docx-document'
import type { Numbering } from './numbering'
import { isRemoved } from './paragraph-reader'
import { firstOf, headingLevel, isNamed, type Style } from './styles'
import { childOf, elements, numberOf, valOf, type Xml } from './xml'

export interface ParagraphKind {
  readonly kind: BlockDraft['kind']
  readonly depth: number
  readonly list: { readonly ordered: boolean; readonly level: number } | null
  /** Characters of a bullet typed as text, with the white space after it. */
  readonly bullet: number
  readonly inQuotation: boolean
  readonly isTitle: boolean
  /** A line of a contents list. */
  readonly isContents: boolean
  /** The style's name says heading although it has no level. */
  readonly namedHeading: boolean
}

const CONTENTS = /^(?:toc \d|toc heading|contents(?: heading)?(?: \d)?|table of figures|index \d)$/
const QUOTATION = /^(?:intense quote|quote|quotations?)$/
const HEADING_LIKE = /\b(?:sub-?)?heading\b|\bsubtitle\b/
const LIST_STYLE = /^list (bullet|number)(?: (\d))?$/

type List = ParagraphKind['list']

function listOf(pPr: Xml | null, chain: readonly Style[], numbering: Numbering): List {
  const direct = childOf(pPr, 'w:numPr')
  const numId = valOf(direct, 'w:numId') ?? firstOf(chain, (style) => style.numId)
  if (numId === '0') return null
  if (numId !== null) {
    const level =
      numberOf(direct, 'w:ilvl') ??
      firstOf(chain, (style) => style.level) ??
      numbering.levelOfStyle(numId, valOf(pPr, 'w:pStyle'))
    return { ordered: numbering.isOrdered(numId, level), level: level + 1 }
  }
  for (const { name } of chain) {
    const named = LIST_STYLE.exec(name)
    if (named) return { ordered: named[1] === 'number', level: Number(named[2] ?? '1') }
  }
  return null
}

/** What a paragraph is, from its own properties, its styles and its list. */
export function paragraphKind(
  paragraph: Xml,
  text: string,
  chain: readonly Style[],
  numbering: Numbering,
): ParagraphKind {
  const pPr = childOf(paragraph, 'w:pPr')
  const outline = numberOf(pPr, 'w:outlineLvl')
  const isTitle = isNamed(chain, /^title$/)
  const level = outline === null ? headingLevel(chain) : outline > 8 ? 0 : outline + 1
  const depth = Math.min(6, isTitle ? 1 : level)
  const list = depth > 0 ? null : listOf(pPr, chain, numbering)
  const marker = list === null && depth === 0 ? listMarker(text) : null
  const typed = marker !== null && !marker.ordered
  const caption = isNamed(chain, /^caption$/)
  return {
    kind: depth > 0 ? 'heading' : list || typed ? 'list-item' : caption ? 'caption' : 'paragraph',
    depth,
    list: typed ? { ordered: false, level: 1 } : list,
    bullet: typed ? marker.length : 0,
    inQuotation: isNamed(chain, QUOTATION),
    isTitle,
    isContents: isNamed(chain.slice(0, 1), CONTENTS),
    namedHeading: isNamed(chain.slice(0, 1), HEADING_LIKE),
  }
}

/** Whether a paragraph's mark goes with the changes, so that the next paragraph continues it. */
export function markIsRemoved(paragraph: Xml, changes: Changes): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return mark !== null && elements(mark).some(({ name }) => isRemoved(name, changes))
}
