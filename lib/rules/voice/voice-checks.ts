import type { DocumentFinding, DocumentRule } from '../rule'
import { flaggedWordings } from './flagged'
import { gaps } from './gaps'

/** Findings of one check that stand out; the rest are for those who want to see all. */
const SHOWN = 3

/** Of many findings of the same check the first few keep their weight; the last of them says how many follow. */
function* withoutFlood(findings: readonly DocumentFinding[]): Generator<DocumentFinding> {
  const total = new Map<string, number>()
  for (const { ruleId } of findings) total.set(ruleId, (total.get(ruleId) ?? 0) + 1)
  const seen = new Map<string, number>()
  for (const finding of findings) {
    const { ruleId } = finding
    const count = (seen.get(ruleId) ?? 0) + 1
    seen.set(ruleId, count)
    const more = (total.get(ruleId) ?? 0) - SHOWN
    if (count > SHOWN) yield { ...finding, severity: 'information' }
    else if (count === SHOWN && more > 0)
      yield { ...finding, note: [finding.note, `and ${more} more`].filter(Boolean).join('; ') }
    else yield finding
  }
}

/** The checks VOICE-01 to VOICE-13, of the document as a whole. */
export const voiceChecks: DocumentRule = {
  *check(view) {
    const flagged = [...flaggedWordings(view)].sort((a, b) => a.range.start - b.range.start)
    yield* withoutFlood([...flagged, ...gaps(view, flagged)])
  },
}
