import { existsSync, readFileSync } from 'node:fs'
import type { Diagnostic } from '../../../lib/core/diagnostic'
import { overlaps } from '../../../lib/core/range'
import { isAtLeast } from '../../../lib/core/severity'
import { readMarkdown } from '../../../lib/document/markdown'
import { toSource } from '../../../lib/document/source-map'
import { Linter } from '../../../lib/linter/linter'
import { voiceOf } from '../../../lib/rules/voice/voice-of'
import { type GoldMark, parseGold } from './gold'

/** Rungs a specialist gave to a point: parents, pupils; null where nothing is asked. */
export type GoldPoints = Readonly<Record<string, readonly [number | null, number | null]>>

/** How the checks of voice did on one gold document. */
export interface VoiceMeasure {
  readonly counted: number
  readonly hits: number
  readonly missed: readonly GoldMark[]
  readonly flagged: number
  readonly falseFlags: readonly Diagnostic[]
  readonly rungs: number
  readonly near: number
  /** `V6 parent: 3, found 1`. */
  readonly far: readonly string[]
}

const PHRASE = /^VOICE-(?:0[3458]|1[0123])$/

/** Compares phrase findings and rungs of points with those a specialist gave. */
export function measureVoice(
  path: string,
  points: GoldPoints | null,
  linter = new Linter(),
): VoiceMeasure {
  if (!existsSync(path)) throw new RangeError(`No gold document at ${path}`)
  const { source, marks } = parseGold(readFileSync(path, 'utf8'))
  const document = readMarkdown(source)
  const { diagnostics, view } = linter.analyse(document, { asOf: '2026-11-23' })
  const voice = diagnostics
    .filter(({ category, range }) => category === 'voice' && range.end > range.start)
    .map((diagnostic) => ({
      diagnostic,
      range: (document.source && toSource(document.source, diagnostic.range)) ?? {
        start: 0,
        end: 0,
      },
    }))
  const counted = marks.filter(
    ({ weight, ids }) => weight === 'counted' && ids.some((id) => id.startsWith('VOICE-')),
  )
  const missed = counted.filter((mark) => !voice.some(({ range }) => overlaps(range, mark)))
  const serious = voice.filter(
    ({ diagnostic }) =>
      PHRASE.test(diagnostic.ruleId) && isAtLeast(diagnostic.severity, 'information'),
  )
  const falseFlags = serious.filter(({ range }) => !marks.some((mark) => overlaps(range, mark)))
  const report = voiceOf(view)
  const far: string[] = []
  let rungs = 0
  let near = 0
  for (const [id, gold] of Object.entries(points ?? {})) {
    const point = report.points.find((each) => each.id === id)
    for (const [index, who] of (['parent', 'pupil'] as const).entries()) {
      const expected = gold[index]
      if (expected === null || expected === undefined || !point) continue
      rungs++
      if (Math.abs(point[who] - expected) <= 1) near++
      else far.push(`${id} ${who}: ${expected}, found ${point[who]}`)
    }
  }
  return {
    counted: counted.length,
    hits: counted.length - missed.length,
    missed,
    flagged: serious.length,
    falseFlags: falseFlags.map(({ diagnostic }) => diagnostic),
    rungs,
    near,
    far,
  }
}

/** Reads `V1 3/2, V4 1/-, V21 n/a`. */
export function parsePoints(line: string): GoldPoints {
  const rung = (text: string | undefined) =>
    text === undefined || text === '-' ? null : Number(text)
  return Object.fromEntries(
    [...line.matchAll(/(V\d+) (\d|-)\/(\d|-)/g)].map(([, id = '', parent, pupil]) => [
      id,
      [rung(parent), rung(pupil)] as const,
    ]),
  )
}
