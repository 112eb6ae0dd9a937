import type { CitationTopic } from '../citation-topic'
import { cueSource } from '../notation/cue'
import { PatternError } from '../notation/parse'
import type { Page } from './page'

const list = (cell: string | undefined, separator: RegExp): string[] =>
  (cell ?? '').split(separator).filter(Boolean)

/**
 * Compiles `content/citations/topics.md`.
 *
 * @throws PageError when a cue cannot be read, a reach is unknown or an id comes twice
 */
export function compileCitationTopics(page: Page): CitationTopic[] {
  const seen = new Set<string>()
  return page.sections.flatMap((section) =>
    page.rows(section.nodes).map(({ cells, line }) => {
      const id = cells['topic'] ?? ''
      if (id === '' || seen.has(id)) throw page.error(line, `a topic id of its own, found “${id}”`)
      seen.add(id)
      const reach = cells['reach'] ?? ''
      if (reach !== '' && reach !== 'exact' && reach !== 'broad')
        throw page.error(line, `exact, broad or nothing as the reach, found “${reach}”`)
      return {
        id,
        title: cells['about'] ?? '',
        places: list(cells['paragraphs'], /\s*,\s*/),
        laws: lawPlaces(cells['law']),
        clear: cues(page, cells['clear cues'], line),
        other: cues(page, cells['other cues'], line),
        reach,
      }
    }),
  )
}

/** `cfa2014: s66, s69; send-regs-2014: reg 51`. */
export const lawPlaces = (cell: string | undefined): [source: string, references: string[]][] =>
  list(cell, /\s*;\s*/).map((law) => {
    const [source = '', references] = law.split(/:\s*/)
    return [source, list(references, /\s*,\s*/)]
  })

/** The cues of one cell, each of which can be compiled. */
export function cues(page: Page, cell: string | undefined, line: number): string[] {
  const found = list(cell, /\s*;\s*/)
  for (const cue of found) {
    try {
      cueSource(cue)
    } catch (error) {
      if (error instanceof PatternError)
        throw page.error(line, error.message.replace('expected ', ''))
      throw error
    }
  }
  return found
}
