import { believedIndex } from '../../citation/believed-index'
import type { LocatedCitation } from '../../citation/citation'
import type { CodeIndex } from '../../citation/code-index'
import { citedParts } from '../../citation/document'
import type { JudgedCitation } from '../../citation/judged-citation'
import { moved } from '../../citation/part-citations'
import type { Resolution } from '../../citation/resolution'
import { resolve } from '../../citation/resolve'
import { separate } from '../../citation/separate'
import { once } from '../../core/once'
import type { Part } from '../../document/parts'
import type { Block } from '../../document/policy-document'
import { indexEntries, indexedWorks } from '../../knowledge/code-of-practice-index'
import { oncePerView } from '../once-per-view'
import { isElsewhere } from '../other-nation'
import type { DocumentView, ReadPart } from '../rule'
import { countedIndex } from './counted-index'

const believed = once(() => believedIndex(indexEntries(), indexedWorks()))

/** What is known of the Code: counted in the official text where it was imported. */
export const indexOf = ({ officialText }: Pick<DocumentView, 'officialText'>): CodeIndex =>
  officialText ? countedIndex(believed(), officialText) : believed()

/** Judgements by index and block: those of a block that stays cost nothing when another one is edited. */
const resolutions = new WeakMap<CodeIndex, WeakMap<Block, Map<string, Resolution>>>()

function resolutionsOf(index: CodeIndex, block: Block): Map<string, Resolution> {
  const blocks = resolutions.get(index) ?? new WeakMap<Block, Map<string, Resolution>>()
  resolutions.set(index, blocks)
  const known = blocks.get(block) ?? new Map<string, Resolution>()
  blocks.set(block, known)
  return known
}

/** Judges a citation once for as long as its block and what it is cited for stay the same. */
function judgeIn(index: CodeIndex, block: Block, citation: LocatedCitation): Resolution {
  const known = resolutionsOf(index, block)
  const { text, source, reference, edition, alsoOwn, claim } = citation
  const key = [text, source, reference, edition, alsoOwn, claim].join('\n')
  const before = known.get(key)
  if (before) return before
  const resolution = resolve(citation, index, claim)
  known.set(key, resolution)
  return resolution
}

export function judge(view: DocumentView, citation: LocatedCitation): Resolution {
  const index = indexOf(view)
  const block = view.document.blocks[citation.block]
  return block ? judgeIn(index, block, citation) : resolve(citation, index, citation.claim)
}

type Judged = readonly JudgedCitation[]

/** The parts of lists one by one, by the index they are judged with. */
const judgedLists = new WeakMap<CodeIndex, WeakMap<readonly LocatedCitation[], Judged>>()

function judgeAll(index: CodeIndex, part: Part, citations: readonly LocatedCitation[]): Judged {
  const lists = judgedLists.get(index) ?? new WeakMap<readonly LocatedCitation[], Judged>()
  judgedLists.set(index, lists)
  const before = lists.get(citations)
  if (before) return before
  const judged = citations.flatMap(separate).map((citation) => {
    const block = part.blocks[citation.block]
    const resolution = block
      ? judgeIn(index, block, citation)
      : resolve(citation, index, citation.claim)
    return { citation, resolution }
  })
  lists.set(citations, judged)
  return judged
}

/** Where a list of citations stood last. */
interface Placed {
  readonly start: number
  readonly block: number
  readonly judged: Judged
}

const placed = new WeakMap<Judged, Placed>()

/** Citations of a section, placed in the document; the same objects for as long as the section does not move. */
function place(judged: Judged, start: number, block: number): Judged {
  const before = placed.get(judged)
  if (before?.start === start && before.block === block) return before.judged
  const there = judged.map(({ citation, resolution }) => ({
    citation: moved(citation, start, block),
    resolution,
  }))
  placed.set(judged, { start, block, judged: there })
  return there
}

/** The citations of one section that has some. */
export interface JudgedPart {
  readonly read: ReadPart
  /** Where the section begins in the document's text. */
  readonly start: number
  /** The same object for as long as nothing changes that they depend on, wherever the section stands. */
  readonly own: Judged
  /** The same, placed in the document. */
  readonly judged: Judged
}

/** Every citation of the document, section by section. */
export const judgedParts = oncePerView((view: DocumentView): readonly JudgedPart[] => {
  if (isElsewhere(view.signals.nation)) return []
  const { document, parts } = view
  const index = indexOf(view)
  const cited = citedParts(
    document,
    parts.map(({ part }) => part),
  )
  const found: JudgedPart[] = []
  parts.forEach((read, at) => {
    const citations = cited[at]?.citations ?? []
    if (citations.length === 0) return
    const block = document.sections[at]?.firstBlock ?? 0
    const start = document.starts[block] ?? 0
    const own = judgeAll(index, read.part, citations)
    found.push({ read, start, own, judged: place(own, start, block) })
  })
  return found
})

/** Every citation of the document in reading order, the parts of a list one by one. */
export const citationsOf = oncePerView(
  (view: DocumentView): Judged => judgedParts(view).flatMap(({ judged }) => judged),
)
