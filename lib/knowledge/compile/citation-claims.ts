import type { CitationClaims, WithoutAny } from '../citation-claim'
import { cues, lawPlaces } from './citation-topics'
import type { Page } from './page'

const list = (cell: string | undefined): string[] =>
  (cell ?? '').split(/\s*[,;]\s*/).filter(Boolean)

/**
 * Compiles `content/citations/claims.md`.
 *
 * @throws PageError when a section is missing, a cue cannot be read or a figure is no number
 */
export function compileCitationClaims(page: Page): CitationClaims {
  return {
    notInTheCode: rows(page, 'Not in the Code').map(({ cells, line }) => ({
      id: cells['claim'] ?? '',
      cited: cells['cited'] === 'any' ? null : list(cells['cited']),
      laws: lawPlaces(cells['law']),
      cues: cues(page, cells['cues'], line),
      unless: cues(page, cells['unless'], line),
      better: list(cells['better']),
      instead: cells['what the code does say'] ?? '',
    })),
    soft: rows(page, 'Should, not must').map(({ cells, line }) => ({
      subject: cells['subject'] ?? '',
      places: list(cells['paragraphs']),
      cues: cues(page, cells['cues'], line),
    })),
    hard: rows(page, 'Must, not should').map(({ cells, line }) => ({
      subject: cells['subject'] ?? '',
      places: list(cells['paragraphs']),
      laws: lawPlaces(cells['law']),
      cues: cues(page, cells['cues'], line),
    })),
    resting: rows(page, 'Worth a citation').map(({ cells, line }) => ({
      id: cells['claim'] ?? '',
      about: cells['about'] ?? '',
      keys: list(cells['key']),
      places: list(cells['paragraphs']),
      laws: lawPlaces(cells['law']),
      cues: cues(page, cells['cues'], line),
      unless: cues(page, cells['unless'], line),
    })),
    figures: rows(page, 'Figures').map(({ cells, line }) => {
      const right = list(cells['right']).map((figure) => Number.parseInt(figure, 10))
      if (right.length === 0 || right.some(Number.isNaN))
        throw page.error(line, 'figures as digits')
      return {
        places: list(cells['paragraphs']),
        laws: lawPlaces(cells['law']),
        unit: cells['unit'] ?? '',
        right,
        orMore: (cells['right'] ?? '').includes('+'),
      }
    }),
    without: rows(page, 'Nothing of the kind').map(({ cells, line }) => {
      const what = kinds.find((kind) => kind === cells['what'])
      if (!what) throw page.error(line, `one of ${kinds.join(', ')}`)
      return { what, places: list(cells['paragraphs']), laws: lawPlaces(cells['law']) }
    }),
    overtaken: rows(page, 'Overtaken by later law').map(({ cells, line }) => {
      const [source = '', reference = ''] = (cells['now'] ?? '').split(/:\s*/)
      return {
        subject: cells['subject'] ?? '',
        places: list(cells['paragraphs']),
        cues: cues(page, cells['cues'], line),
        now: { source, reference },
      }
    }),
  }
}

const kinds: readonly WithoutAny['what'][] = ['figure', 'time', 'bar']

function rows(page: Page, title: string): ReturnType<Page['rows']> {
  const section = page.section(title)
  if (!section) throw page.error(1, `a section “${title}”`)
  return page.rows(section.nodes)
}
