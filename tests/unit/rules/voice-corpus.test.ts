import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureVoice, parsePoints, type VoiceMeasure } from '../../corpus/lib/voice-measure'

const folder = join(import.meta.dirname, '../../corpus/voice')

const measures: VoiceMeasure[] = readdirSync(folder)
  .filter((file) => file.endsWith('.gold.md'))
  .map((file) => {
    const path = join(folder, file)
    const points = /^<!-- points: (.*?) -->/s.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
    return measureVoice(path, parsePoints(points))
  })

const sum = (key: 'counted' | 'hits' | 'flagged' | 'rungs' | 'near'): number =>
  measures.reduce((total, measure) => total + measure[key], 0)

test('wordings are found in policies marked by hand', () => {
  expect(measures.length).toBeGreaterThanOrEqual(10)
  expect(sum('hits') / sum('counted')).toBeGreaterThanOrEqual(0.85)
})

test('what is flagged deserves it', () => {
  const wrong = measures.reduce((total, { falseFlags }) => total + falseFlags.length, 0)
  expect(1 - wrong / sum('flagged')).toBeGreaterThanOrEqual(0.9)
})

test('points are within one rung', () => {
  expect(sum('near') / sum('rungs')).toBeGreaterThanOrEqual(0.9)
})
