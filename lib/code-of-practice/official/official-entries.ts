import {
  comparePlaces,
  isWithin,
  type PlaceRange,
  parsePlace,
  parsePlaces,
} from '../../citation/reference'
import type { Wording } from '../../knowledge/code-of-practice'
import type { SearchEntry } from '../search-entry'
import type { OfficialCode, OfficialParagraph } from './official-code'

/** How much of a paragraph stands in for a summary, in UTF-16 units. */
const OPENING = 220

/**
 * The index with the imported text in it: what had not been compared with the official text gives way to
 * the text itself, numbers that it does not have are dropped, and those that were missing are added.
 */
export function officialEntries(
  entries: readonly SearchEntry[],
  { paragraphs }: Pick<OfficialCode, 'paragraphs'>,
): SearchEntry[] {
  const official = new Map(paragraphs.map((paragraph) => [paragraph.reference, paragraph]))
  const lasts = lastNumbers(paragraphs)
  const known = entries.flatMap((entry): SearchEntry[] => {
    const place = entry.source === 'cop' ? parsePlace(entry.reference) : null
    if (!place) return [entry]
    const paragraph = official.get(entry.reference)
    if (paragraph) {
      official.delete(entry.reference)
      return [entry.confidence === 'high' ? entry : { ...entry, ...wordsOf(paragraph, entry) }]
    }
    const last = lasts.get(place.chapter)
    return last === undefined || place.paragraph <= last ? [entry] : []
  })
  const blocks = blocksOf(entries)
  const missing = [...official.values()].filter(({ reference }) => {
    const place = parsePlace(reference)
    return place === null || !blocks.some((block) => isWithin(place, block))
  })
  return inserted(known, missing)
}

/** Entries that stand for several paragraphs. */
const blocksOf = (entries: readonly SearchEntry[]): PlaceRange[] =>
  entries.flatMap(({ source, reference }) =>
    source === 'cop' && reference.includes('-') ? (parsePlaces(reference) ?? []) : [],
  )

function lastNumbers(paragraphs: readonly OfficialParagraph[]): ReadonlyMap<number, number> {
  const lasts = new Map<number, number>()
  for (const { reference } of paragraphs) {
    const place = parsePlace(reference)
    if (place) lasts.set(place.chapter, Math.max(lasts.get(place.chapter) ?? 0, place.paragraph))
  }
  return lasts
}

/** What the text itself says where the index only had a summary. */
function wordsOf(paragraph: OfficialParagraph, entry: Pick<SearchEntry, 'heading'>) {
  const { strength, also } = force(paragraph.text)
  return {
    heading: paragraph.heading === '' ? entry.heading : paragraph.heading,
    gist: openingOf(paragraph.text),
    strength,
    also,
    confidence: 'high' as const,
    page: pagesOf(paragraph),
  }
}

const pagesOf = ({ page, lastPage }: OfficialParagraph): string =>
  page === lastPage ? String(page) : `${page}-${lastPage}`

function force(text: string): { strength: Wording; also: Wording | null } {
  const forces = (['must', 'should', 'may'] as const).filter((word) =>
    new RegExp(`\\b${word}\\b`).test(text),
  )
  return { strength: forces[0] ?? 'explains', also: forces[1] ?? null }
}

function openingOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= OPENING) return flat
  const sentence = /^.{60,220}?[.!?](?= \p{Lu})/u.exec(flat)
  return sentence ? sentence[0] : `${flat.slice(0, OPENING).replace(/\s+\S*$/, '')}…`
}

/** Puts paragraphs that the index lacks where their numbers belong. */
function inserted(
  entries: readonly SearchEntry[],
  missing: readonly OfficialParagraph[],
): SearchEntry[] {
  const lasts = entries.map(({ source, reference }) =>
    source === 'cop' ? parsePlace(reference.replace(/^.*-/, '')) : null,
  )
  const behind = new Map<number, SearchEntry[]>()
  for (const paragraph of missing) {
    const place = parsePlace(paragraph.reference)
    const at = lasts.findLastIndex(
      (last) => last !== null && place !== null && comparePlaces(last, place) < 0,
    )
    behind.set(at, [...(behind.get(at) ?? []), entryOf(paragraph)])
  }
  return [
    ...(behind.get(-1) ?? []),
    ...entries.flatMap((entry, at) => [entry, ...(behind.get(at) ?? [])]),
  ]
}

const entryOf = (paragraph: OfficialParagraph): SearchEntry => ({
  source: 'cop',
  reference: paragraph.reference,
  section: paragraph.heading,
  binds: [],
  tags: [],
  ...wordsOf(paragraph, { heading: '' }),
})
