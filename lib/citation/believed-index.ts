import type { IndexEntry, IndexedWork } from '../knowledge/code-of-practice'
import type { CodeIndex, CodeParagraph } from './code-index'
import { believedRanges, lastPage } from './data/code-ranges'
import { comparePlaces, isWithin, type PlaceRange, parsePlace, parsePlaces } from './reference'

interface Indexed {
  readonly range: PlaceRange
  readonly entry: IndexEntry
}

/**
 * The index of the Code that is bundled, as `resolve` asks for it. An entry for a block of
 * paragraphs stands for each of them.
 */
export function believedIndex(
  entries: readonly IndexEntry[],
  works: readonly IndexedWork[],
): CodeIndex {
  const indexed = entries
    .flatMap((entry): Indexed[] => {
      const range = entry.source === 'cop' ? parsePlaces(entry.reference) : null
      return range ? [{ range, entry }] : []
    })
    .sort((a, b) => comparePlaces(a.range.first, b.range.first))
  const find = (reference: string): IndexEntry | null => {
    const place = parsePlace(reference)
    const found = place && indexed.findLast(({ range }) => comparePlaces(range.first, place) <= 0)
    return found && isWithin(place, found.range) ? found.entry : null
  }
  return {
    official: false,
    lastPage,
    ranges: believedRanges.map((believed) => ({
      ...believed,
      last: lastOf(works, believed.chapter) ?? believed.last,
    })),
    has: (reference) => find(reference) !== null,
    paragraph: (reference): CodeParagraph | null => find(reference),
    onPage: (page) =>
      indexed.filter(({ entry }) => isOnPage(entry.page, page)).map(({ entry }) => entry.reference),
  }
}

function lastOf(works: readonly IndexedWork[], chapter: number): number | null {
  const work = works.find(
    (candidate) => candidate.source === 'cop' && candidate.chapter === chapter,
  )
  return (work && parsePlaces(work.range)?.last.paragraph) ?? null
}

function isOnPage(pages: string, page: number): boolean {
  const [first = '', last = first] = pages.split('-')
  return first !== '' && Number(first) <= page && page <= Number(last)
}
