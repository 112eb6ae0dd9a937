import type { CoverageStatus } from '../../core/coverage'
import type { DocumentView } from '../rule'
import { voiceOf } from '../voice/voice-of'

/** The voice of families at the heart of the policy: in its principles, and in how it was made. */
const AT_THE_HEART = 'S5'
const PLACES: readonly string[] = ['V1', 'V20']
const INVOLVED = 3

/** The status of an item after what the ladder of voice says of it: where both places show involvement, it is there. */
export function heardIn(view: DocumentView, id: string, status: CoverageStatus): CoverageStatus {
  if (id !== AT_THE_HEART || status === 'met') return status
  const points = voiceOf(view).points.filter((point) => PLACES.includes(point.id))
  return points.every(({ parent, pupil }) => Math.max(parent, pupil) >= INVOLVED) ? 'met' : status
}
