import type { Severity } from '../core/severity'
import type { Capability } from '../hosts/reason'
import { reasonText } from '../hosts/reason'
import { canApply, tierLabel, tierShort } from '../hosts/tier'
import type { Status } from '../overlay/status-view'
import type { PlacedProblem } from './lint-client'

type Counts = Record<Severity, number>

const none = (): Counts => ({ error: 0, warning: 0, information: 0, hint: 0 })

interface Counted {
  readonly all: Counts
  /** Those that stand on words; the others are about the document as a whole. */
  readonly inText: Counts
}

const counted = new WeakMap<readonly PlacedProblem[], Counted>()

/** Counted once for each list of problems: a list never changes. */
function countsOf(problems: readonly PlacedProblem[]): Counted {
  const known = counted.get(problems)
  if (known) return known
  const found = { all: none(), inText: none() }
  for (const { problem, place } of problems) {
    found.all[problem.diagnostic.severity]++
    if (place && place.start < place.end) found.inText[problem.diagnostic.severity]++
  }
  counted.set(problems, found)
  return found
}

export interface Standing {
  readonly capability: Capability
  readonly problems: readonly PlacedProblem[]
  readonly isQuiet: boolean
  /** Whether there is a text, and whether it has been checked. */
  readonly hasText: boolean
  readonly isChecked: boolean
  /** Whether the last check came to no end. */
  readonly hasFailed: boolean
}

function waitingFor(standing: Standing, isLoading: boolean): string | null {
  if (standing.hasFailed) return 'Could not be checked: reload this tab'
  if (standing.isChecked) return null
  return standing.hasText || isLoading ? 'Reading …' : 'Not checked yet'
}

/** How things stand, in words. */
export function statusOf(standing: Standing): Status {
  const { capability, problems, isQuiet, hasText } = standing
  const { tier, reasons } = capability
  const isLoading = reasons.includes('still-loading')
  const counts = countsOf(problems)
  const waiting = waitingFor(standing, isLoading)
  return {
    tier,
    tierLabel: tierLabel(tier, reasons.includes('paragraph-marks') ? 'paragraphs' : 'words'),
    tierShort: isLoading ? '' : tierShort(tier),
    reasons: isLoading && !hasText ? [] : reasons.map(reasonText),
    counts: counts.all,
    inText: counts.inText,
    isQuiet,
    ...(waiting === null ? {} : { waiting }),
  }
}

/** Why fixes are copied instead of made, in words; null where they are made. */
export function copyOnlyOf({ tier, reasons }: Capability): string | null {
  if (canApply(tier)) return null
  const [reason] = reasons
  return reason ? reasonText(reason).sentence : 'Fixes are copied for you to paste in.'
}
