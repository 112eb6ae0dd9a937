import { voicePoints } from '../../knowledge/generated/voice-points'
import type { VoiceWho } from '../../knowledge/voice'
import type { VoiceLine } from './lines'

/** How parents and pupils are consulted is shown by any asking that is about no other point. */
const ARRANGEMENTS: Readonly<Record<string, VoiceWho>> = { V17: 'parent', V18: 'pupil' }
const CONSULTED = 2

/** By what a line says it is about: the points that this counts for. */
const countsFor = new Map<string, string[]>()
for (const { id } of voicePoints.points)
  for (const said of new Set([id, ...(voicePoints.also[id] ?? [])]))
    countsFor.set(said, [...(countsFor.get(said) ?? []), id])

/** The lines about each point: they say so, or ask people without saying at what stage. */
export function linesByPoint(
  lines: readonly VoiceLine[],
): ReadonlyMap<string, readonly VoiceLine[]> {
  const byPoint = new Map<string, VoiceLine[]>()
  const add = (point: string, line: VoiceLine) => {
    const known = byPoint.get(point)
    if (!known) byPoint.set(point, [line])
    else if (known.at(-1) !== line) known.push(line)
  }
  for (const line of lines) {
    for (const said of line.points) for (const point of countsFor.get(said) ?? []) add(point, line)
    if (line.points.size > 0) continue
    for (const [point, who] of Object.entries(ARRANGEMENTS))
      if ((line[who] ?? 0) >= CONSULTED) add(point, line)
  }
  return byPoint
}
