import { expect, test } from 'vitest'
import { readMarkdown } from '../../../lib/document/markdown'
import { Linter } from '../../../lib/linter/linter'
import { voiceMap } from '../../../lib/review/voice-map'

const mapOf = (markdown: string) => voiceMap(new Linter().analyse(readMarkdown(markdown)))

test('each section has two lanes, and silence is missing only where a voice is expected', () => {
  const { rows, leftOut } = mapOf(
    '# SEN policy\n\n## Review\n\nWe agree the next outcomes with parents.\n\n## Equipment\n\nThere is a lift.\n\n## Transition\n\nFiles are passed on.',
  )
  expect(rows.map(({ title, parent, pupil }) => [title, parent.level, pupil.level])).toEqual([
    ['Review', 'involved', 'missing'],
    ['Transition', 'missing', 'missing'],
  ])
  expect(leftOut).toBeGreaterThan(0)
})

test('a lane shows its sentence, in the place of whoever asks', () => {
  const document = readMarkdown(
    '# SEN policy\n\n## Review\n\nWe agree the next outcomes with parents.',
  )
  const analysis = new Linter().analyse(document)
  const { rows } = voiceMap(analysis, ({ start, end }) => ({ start: start + 100, end: end + 100 }))
  const evidence = rows[0]?.parent.evidence
  expect(evidence?.text).toBe('We agree the next outcomes with parents.')
  expect(document.text.slice((evidence?.place?.start ?? 0) - 100)).toMatch(/^We agree/)
})

test('nobody is called heard everywhere while places for a voice are missing', () => {
  const { rows, gaps, summary } = mapOf(
    'SEN policy. We agree the next outcomes with parents and with the pupil.',
  )
  expect(
    rows.every(({ parent, pupil }) => parent.level !== 'missing' && pupil.level !== 'missing'),
  ).toBe(true)
  expect(gaps.length).toBeGreaterThan(1)
  expect(summary).toBe(`More is expected in ${gaps.length} places than the text shows.`)
})

test('a document of another nation has no map', () => {
  const { rows } = mapOf(
    '# ALN policy\n\nOur ALNCo makes an IDP, as the ALN Code requires. Estyn inspects us. Parents agree it with us.',
  )
  expect(rows.every(({ parent }) => parent.evidence === null)).toBe(true)
})
