import type { CodeIndex, CodeParagraph } from '../../../lib/citation/code-index'
import { believedRanges } from '../../../lib/citation/data/code-ranges'
import { parsePlace } from '../../../lib/citation/reference'

const sections: readonly (readonly [first: number, last: number, section: string])[] = [
  [14, 27, 'Identifying SEN'],
  [28, 29, 'Communication and interaction'],
  [30, 31, 'Cognition and learning'],
  [32, 33, 'Social, emotional and mental health'],
  [34, 35, 'Sensory and physical needs'],
  [36, 43, 'SEN provision'],
  [44, 56, 'SEN support'],
  [58, 62, 'Specialists'],
  [64, 71, 'Parents and pupils'],
  [72, 78, 'Records'],
  [79, 83, 'SEN information report'],
  [84, 94, 'SENCO'],
  [95, 99, 'Funding'],
]

const tags: Readonly<Record<string, readonly string[]>> = {
  '6.21': ['behaviour', 'causal factors'],
  '6.69': ['meetings need time'],
}

const pages: Readonly<Record<number, readonly string[]>> = {
  99: ['6.37'],
  104: ['6.65'],
  109: ['6.91'],
}

/** Whatever an example says of a must stands elsewhere. */
const FORCE = { strength: 'should', also: null, binds: [] } as const

/** The believed ranges, the parts of chapter 6 and a page or two: enough to judge citations by. */
export const tinyIndex: CodeIndex = {
  official: false,
  lastPage: 292,
  ranges: believedRanges,
  has: (reference) => {
    const place = parsePlace(reference)
    const range = believedRanges.find(({ chapter }) => chapter === place?.chapter)
    return place !== null && range !== undefined && place.paragraph <= range.last
  },
  paragraph: (reference): CodeParagraph | null => {
    const place = parsePlace(reference)
    if (reference === '1.12' || reference === '1.13')
      return { section: `Part with ${reference}`, heading: '', tags: [], ...FORCE }
    const found =
      place?.chapter === 6
        ? sections.find(([first, last]) => first <= place.paragraph && place.paragraph <= last)
        : undefined
    return found ? { section: found[2], heading: '', tags: tags[reference] ?? [], ...FORCE } : null
  },
  onPage: (page) => pages[page] ?? [],
}
