import { describe, expect, it } from 'vitest'
import { CueFinder } from '../../../lib/citation/cue-finder'
import { citationClaims } from '../../../lib/knowledge/generated/citation-claims'
import { citationTopics } from '../../../lib/knowledge/generated/citation-topics'
import { cueSource } from '../../../lib/knowledge/notation/cue'
import { openingsOf } from '../../../lib/knowledge/notation/cue-openings'
import { statusRows } from './tables/statuses'

describe('openingsOf', () => {
  it.each([
    ['best endeavour', ['best']],
    ['(sen/send) governor', ['sen', 'send']],
    ['behavio[u]r', ['behavio']],
    ['[25th ]birthday', ['25th', 'birthday']],
    ['(early (years/help)/nursery)', ['early', 'nursery']],
    ['* progress', ['']],
    ['£(6,000/6000)', ['£']],
  ])('%s', (cue, openings) => {
    expect(openingsOf(cue)).toEqual(openings)
  })
})

describe('CueFinder', () => {
  it('finds the same as one expression for each cue', () => {
    const sets = [
      ...citationTopics.flatMap(({ clear, other }) => [clear, other]),
      ...citationClaims.notInTheCode.flatMap(({ cues, unless }) => [cues, unless]),
      ...citationClaims.resting.map(({ cues }) => cues),
    ].filter((cues) => cues.length > 0)
    const finder = new CueFinder<number>()
    for (const [i, cues] of sets.entries()) finder.add(cues, i)
    const patterns = sets.map(
      (cues) => new RegExp(`(?<![a-z0-9])(?:${cues.map(cueSource).join('|')})`),
    )
    for (const [, sentence] of statusRows) {
      const text = sentence.toLowerCase()
      const expected = patterns.flatMap((pattern, i) => (pattern.test(text) ? i : []))
      expect(
        [...finder.entriesIn(text)].sort((a, b) => a - b),
        sentence,
      ).toEqual(expected)
    }
  })

  it('says where a cue stands', () => {
    const finder = new CueFinder<string>().add(['three times'], 'meetings')
    expect(finder.matchesIn('we meet three times a year')).toEqual([
      { entry: 'meetings', start: 8, end: 19 },
    ])
    expect(finder.matchesIn('we met thirty-three times')).toHaveLength(1)
    expect(finder.matchesIn('we meet xthree times')).toEqual([])
  })
})
