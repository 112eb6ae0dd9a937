import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parsePlaces } from '../../../lib/citation/reference'
import { buildCitationData } from '../../../lib/knowledge/compile/citation-data'
import { citationClaims } from '../../../lib/knowledge/generated/citation-claims'
import { citationTopics } from '../../../lib/knowledge/generated/citation-topics'

const root = join(import.meta.dirname, '..', '..', '..')
const topics = (row: string) => ({
  file: 'content/citations/topics.md',
  source: `## A\n\n| Topic | About | Paragraphs | Law | Clear cues | Other cues | Reach |\n|---|---|---|---|---|---|---|\n${row}\n`,
})

describe('pages of content/citations', () => {
  it.each([
    ['| a | A | 6.36 | | (one | | |', 'brackets in pairs'],
    ['| a | A | 6.36 | | one | | wide |', 'exact, broad or nothing'],
    ['| a | A | 6.36 | | one | | |\n| a | B | 6.37 | | two | | |', 'a topic id of its own'],
  ])('are refused with a line: %s', (row, message) => {
    expect(() => buildCitationData([topics(row)])).toThrow(message)
    expect(() => buildCitationData([topics(row)])).toThrow(/topics\.md:\d+/)
  })

  it('are compiled as they stand', () => {
    const pages = ['topics.md', 'claims.md'].map((name) => ({
      file: `content/citations/${name}`,
      source: readFileSync(join(root, 'content', 'citations', name), 'utf8'),
    }))
    const banner = '// Generated from content/ by `npm run knowledge`. Do not edit.\n'
    for (const [name, source] of buildCitationData(pages))
      expect(readFileSync(join(root, 'lib', 'knowledge', 'generated', name), 'utf8')).toBe(
        banner + source,
      )
  })

  it('name places that can be read', () => {
    const places = [
      ...citationTopics.flatMap((topic) => topic.places.map((place) => place.replace('~', ''))),
      ...citationClaims.notInTheCode.flatMap((claim) => [...(claim.cited ?? []), ...claim.better]),
      ...citationClaims.soft.flatMap((soft) => soft.places),
      ...citationClaims.figures.flatMap((figure) => figure.places),
      ...citationClaims.overtaken.flatMap((change) => change.places),
    ]
    expect(places.filter((place) => parsePlaces(place) === null)).toEqual([])
  })
})
