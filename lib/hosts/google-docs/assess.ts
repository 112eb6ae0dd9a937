import type { Mode } from '../host'
import { type Capability, type Reason, tierFor } from '../reason'

/** Everything the capability follows from. */
export interface Facts {
  /** The half in the page's own world has answered. */
  readonly bridge: boolean
  /** The annotation flag was set before Docs started. */
  readonly early: boolean
  /** Docs offers its function for reading text. */
  readonly annotate: boolean
  /** It has handed over a text. */
  readonly text: boolean
  /** Painted runs are described in the page. */
  readonly runs: boolean
  readonly input: boolean
  /** What was handed over can also select words, which every change begins with. */
  readonly selects: boolean
  readonly exported: boolean
  /** The export was asked for and refused. */
  readonly exportFailed: boolean
  /** Still waiting for the page to start. */
  readonly starting: boolean
  /** It was asked for its text again after a click into the document, and had none even so. */
  readonly clicked: boolean
  /** An apply could not be confirmed. */
  readonly distrusted: boolean
  readonly mode: Mode
}

function whyNoText(facts: Facts): Reason {
  if (facts.starting) return 'still-loading'
  const mayNeedClick = facts.annotate && !facts.clicked
  if (mayNeedClick && !facts.exported) return 'needs-click'
  if (facts.exportFailed && !facts.exported) return 'signed-out'
  return facts.bridge && facts.early ? 'text-from-export' : 'needs-reload'
}

/** What can be done, with the reasons why not more. */
export function assess(facts: Facts): Capability {
  const reasons: Reason[] = []
  if (!facts.text) reasons.push(whyNoText(facts))
  if (!facts.runs && !facts.starting) reasons.push('no-positions')
  if (facts.mode === 'viewing') reasons.push('viewing')
  else if (facts.text && !(facts.input && facts.selects)) reasons.push('no-input')
  if (facts.distrusted) reasons.push('apply-unverified')
  if (facts.text && facts.exportFailed && !facts.exported) reasons.push('structure-unknown')
  const { mode, ...switches } = facts
  return {
    tier: tierFor(reasons),
    reasons,
    facts: { ...switches, editing: mode === 'editing', suggesting: mode === 'suggesting' },
  }
}
