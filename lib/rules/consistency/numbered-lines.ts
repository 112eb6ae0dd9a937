import { headingNumber } from '../../document/heading-number'
import type { BlockContext } from '../block-context'
import { holdsAny } from '../lower-text'
import type { NamedPartFact, NumberedLineFact, StatedCountFact } from './facts'
import { isOfAnotherWork } from './references'

/** The numbers that a document gives to its own parts, and how many parts it says that it has. */

/** “Contents:”, “This policy covers:” */
const CONTENTS_STEM = new RegExp(
  [
    '^\\W*(?:(?:list of |table of )?contents\\b',
    '|(?:what is )?in this (?:policy|report|document)\\b',
    '|(?:this|the|our) (?:[\\w-]+ ){0,3}(?:policy|report|document|guide) (?:covers|contains|is (?:set out|divided|arranged|organised)|has (?:the following |these )?(?:sections|parts))\\b',
    '|(?:the )?(?:sections|headings|parts)(?: of this (?:policy|report|document))?\\W*$)[^.\\n]{0,60}:?\\s*$',
  ].join(''),
  'i',
)
const TYPED_NUMBER = /^\W*(?:(?:Section|Part) )?(?<label>\d{1,2})[.):]?\s+(?=[\p{Lu}“"‘])/u
const SECTION_COLUMN = /^\W*(?:sections?|parts?|chapters?|no\.?|numbers?|#)\W*$/i
const TITLE_COLUMN = /^\W*(?:title|heading|contents?|topic|name|page(?: no\.?| number)?)\W*$/i

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const NUMBER = `(?:\\d{1,2}|${SMALL.slice(1).join('|')})`
/** A number in digits or in words. */
const countOf = (words: string): number => {
  const place = SMALL.indexOf(words.toLowerCase())
  return place < 0 ? Number(words) : place
}

/** “Step 1:” at the start of a line or a sentence */
const STEP = new RegExp(
  [
    `(?:^|\\n|[.;:!?)]\\s+)(?<words>Step (?<label>${NUMBER}))(?=\\s*(?:[:.–—)-]|$|\\n)|,? (?:is|we|the|you)\\b`,
    // “Step 2 Parents are told”: at the start of a line a capital is enough.
    '|(?<=(?:^|\\n)Step \\w+) (?=\\p{Lu}))',
  ].join(''),
  'gu',
)
/** “5.1 The governing board. 5.2 The headteacher.” */
const FINER = /(?:^|\n|[.;:!?]\s+)(?<words>(?<label>\d{1,2}\.\d{1,2}))[.)]?\s+(?=[A-Z“‘"])/g

const NOUN = '(?<noun>section|part|question|chapter|appendi(?:x|ces)|annex(?:es)?|step|stage)'
/** “This policy has six sections”, “This report answers twelve questions”, “The process has four steps” */
const STATED = [
  new RegExp(
    `\\b(?:this|our|the) (?:[\\w-]+ ){0,3}(?:policy|report|document|guide|booklet|offer)\\b[^.;:\\n]{0,30}\\b(?:has|contains|includes|is (?:divided|split|set out|arranged|organised|written) (?:into|in|as|under)|is in|answers|comes in|consists of|is made up of|falls into) (?:the |just |only )?(?<count>${NUMBER}) (?:(?:numbered|short|main|common|key) )?${NOUN}s?\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:this|our|the) (?:[\\w-]+ ){0,3}(?:process|procedure|cycle|pathway|approach)\\b[^.;:\\n]{0,20}\\b(?:has|consists of|is made up of) (?:the )?(?<count>${NUMBER}) (?:(?:short|main|clear|key) )?${NOUN}s?\\b`,
    'gi',
  ),
]
const NAMED = new RegExp(`\\b${NOUN} (?<number>\\d{1,2})\\b(?![.:]\\d|%)`, 'gi')
const NAMED_PIECES = ['section ', 'part ', 'question ', 'chapter ', 'step ', 'stage ']
const COUNT_PIECES = ['sections', 'parts', 'questions', 'chapters', 'appendices', 'steps', 'stages']

const nounOf = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/appendices$/, 'appendix')
    .replace(/es$/, '')

/** The number of the nearest section above a block that has a whole one. */
function sectionNumber({ block, section }: BlockContext): string {
  const path = block.kind === 'heading' ? section.path.slice(0, -1) : section.path
  for (const title of [...path].reverse()) {
    const label = wholeNumber(title)
    if (label !== '') return label
  }
  return ''
}

function wholeNumber(title: string): string {
  const place = headingNumber(title)
  if (!place) return ''
  return (
    /^(?:section |part )?(\d{1,2})[.):]?$/i.exec(title.slice(place.start, place.end))?.[1] ?? ''
  )
}

/** What the numbers of a block's parts are. */
export function numberedLines(context: BlockContext): NumberedLineFact[] {
  const { block } = context
  const { text, kind, table } = block
  const line = (
    series: NumberedLineFact['series'],
    label: string,
    [start, end]: readonly [number, number] = [0, text.length],
    title = '',
  ): NumberedLineFact => ({
    kind: 'numbered-line',
    series,
    label,
    title,
    depth: block.depth,
    under: series === 'finer' ? sectionNumber(context) : '',
    range: { start, end },
  })
  if (block.inQuotation || kind === 'code') return []
  if (table) return cellNumber(context).map(([series, label]) => line(series, label))
  const entry = contentsEntry(context)
  if (entry) return [line('contents', entry.label, [0, text.length], entry.title)]
  const found: NumberedLineFact[] = []
  const isHeading = kind === 'heading'
  if (isHeading) {
    const label = wholeNumber(text)
    if (label !== '') found.push(line('heading', label, [0, text.length], text))
  } else if (text.length < 80 && /^\W*\d/.test(text) && !/[.!?]\s*$/.test(text)) {
    const label = TYPED_NUMBER.exec(text)?.groups?.['label']
    if (label) found.push(line('line', label))
  }
  for (const [series, form] of [
    ['step', STEP],
    ['finer', FINER],
  ] as const) {
    if (series === 'step' ? !text.includes('Step ') : !/\d\.\d/.test(text)) continue
    for (const match of text.matchAll(form)) {
      const { words = '', label = '' } = match.groups ?? {}
      const start = match.index + match[0].indexOf(words)
      const number = series === 'step' ? `${countOf(label)}` : label
      found.push(line(series, number, [start, start + words.length], isHeading ? text : ''))
    }
  }
  return found
}

/** A cell that numbers the row of a table of contents or of steps. */
function cellNumber({ block: { text, table } }: BlockContext): ['contents' | 'step', string][] {
  if (!table || table.isHeader || table.column !== 0) return []
  const label = /^\s*(?:Step )?(\d{1,2})\.?\s*$/.exec(text)?.[1]
  if (label === undefined) return []
  const [first = '', ...others] = table.headers
  if (/^\W*steps?\W*$/i.test(first) || /step/i.test(text)) return [['step', label]]
  return SECTION_COLUMN.test(first) && others.some((header) => TITLE_COLUMN.test(header))
    ? [['contents', label]]
    : []
}

/** An entry of a list of contents, with its number. */
function contentsEntry(context: BlockContext): { label: string; title: string } | null {
  const { text, list, kind } = context.block
  if (text.length > 90 || (kind !== 'list-item' && kind !== 'paragraph')) return null
  if (!context.isIn('contents') && !CONTENTS_STEM.test(list?.stem?.text ?? '')) return null
  const typed = TYPED_NUMBER.exec(text)
  const label = typed?.groups?.['label'] ?? (list?.number === undefined ? '' : `${list.number}`)
  if (label === '' && !list?.ordered) return null
  return { label, title: text.slice(typed?.[0].length ?? 0) }
}

/** How many parts there are said to be, and parts named by their number. */
export function countedParts(context: BlockContext): (StatedCountFact | NamedPartFact)[] {
  const { block } = context
  const { text } = block
  const found: (StatedCountFact | NamedPartFact)[] = []
  if (holdsAny(block, COUNT_PIECES))
    for (const match of STATED.flatMap((form) => [...text.matchAll(form)])) {
      const { noun = '', count = '' } = match.groups ?? {}
      found.push({ kind: 'stated-count', noun: nounOf(noun), count: countOf(count) })
    }
  if (!holdsAny(block, NAMED_PIECES) || context.isIn('contents')) return found
  for (const match of text.matchAll(NAMED)) {
    const { noun = '', number = '' } = match.groups ?? {}
    const range = { start: match.index, end: match.index + match[0].length }
    if (isOfAnotherWork(context, range)) continue
    found.push({ kind: 'named-part', noun: nounOf(noun), number: Number(number), range })
  }
  return found
}
