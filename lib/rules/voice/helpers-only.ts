import { overlaps, type Range } from '../../core/range'
import { factsOf, placeOf } from '../facts-of'
import type { DocumentFinding, DocumentView } from '../rule'
import { type VoiceLine, voiceLines } from './lines'
import { offer } from './rewrite'

const INVOLVED = 3
const CONSULTED = 2
/** Assess, plan, do, review: where a part in what is asked and decided would show. */
const CYCLE = ['V5', 'V6', 'V7', 'V8']

/** The first wording that has parents help at home, where that is all the part they have in the document. */
export function* helpersOnly(view: DocumentView): Generator<DocumentFinding> {
  const helping = factsOf(view, 'voice-flag').filter(
    ({ fact }) => fact.condition === 'only-helping',
  )
  const [first] = helping
  if (!first) return
  const lines = voiceLines(view).filter(({ parent }) => parent !== null)
  if (lines.some(({ fact }) => (fact.parent?.rung ?? 0) >= INVOLVED)) return
  const places = helping.map(({ block, fact }): Range => placeOf(view, block, fact.finding.range))
  const isHelping = ({ range }: VoiceLine) => places.some((place) => overlaps(place, range))
  // What helps at home is no part in the cycle, whatever else its sentence holds.
  const takesPart = (line: VoiceLine) =>
    !isHelping(line) &&
    (line.parent ?? 0) >= CONSULTED &&
    CYCLE.some((point) => line.points.has(point))
  if (lines.some(takesPart)) return
  const { rewrite, stem, finding } = first.fact
  yield {
    ...finding,
    range: placeOf(view, first.block, finding.range),
    fixes: offer(view, rewrite, { stem, found: finding.found }),
  }
}
