import type { CoverageStatus } from '../../core/coverage'
import type { CoverageItem } from '../../knowledge/coverage'
import type { DocumentView } from '../rule'
import { voiceOf } from '../voice/voice-of'

/** The voice of families at the heart of the policy: in how it was made, and in the decisions it speaks of. */
const AT_THE_HEART = 'S5'
/** Where the ladder shows what each specific of it asks, in their order on the page. */
const PLACES: readonly string[] = ['V20', 'V1']
const INVOLVED = 3

/**
 * The status of an item after what the ladder of voice says of it: a specific that was not found in words is there
 * where families are shown to be involved at its place.
 *
 * @param lacking labels of the specifics that were not found
 */
export function heardIn(
  view: DocumentView,
  { id, parts }: CoverageItem,
  status: CoverageStatus,
  lacking: readonly string[],
): CoverageStatus {
  if (id !== AT_THE_HEART || status === 'met') return status
  const { points } = voiceOf(view)
  const isHeard = parts.every(({ label }, number) => {
    const place = points.find((point) => point.id === PLACES[number])
    const isInvolved = Math.max(place?.parent ?? 0, place?.pupil ?? 0) >= INVOLVED
    return isInvolved || (status === 'weak' && lacking.length > 0 && !lacking.includes(label))
  })
  return isHeard ? 'met' : status
}
