import type { Diagnostic } from '../core/diagnostic'
import { compareRanges } from '../core/range'
import { isAtLeast } from '../core/severity'
import type { PolicyDocument } from '../document/policy-document'
import type { DocumentFinding } from '../rules/rule'
import { checkById, severityOf } from './check-registry'
import { doubted } from './doubt'
import { expired } from './expiry'
import { afterGivingWay, type Reported } from './give-way'
import { fingerprint } from './identify'
import { messageFor } from './message'
import { KNOWLEDGE_DATE, type LintOptions } from './options'
import { withoutRepeats } from './repeated-items'
import { afterSpeakingFor } from './speak-for'
import { withoutSuppressed } from './suppression'

/** A finding and where it stands in the document's text. */
export interface Found {
  readonly finding: Omit<DocumentFinding, 'range'>
  /** What stays the same object for as long as the finding does, wherever it moves. */
  readonly key: object
  readonly block: number
  readonly start: number
  readonly end: number
}

/** What a finding was last shown as. */
interface Shown {
  readonly settings: string
  readonly finding: Found['finding']
  /** Text of the block, and where the finding stands in it. */
  readonly text: string
  readonly at: number
  readonly length: number
  /** Says which place in which wording it is; of several alike only the first has it for its id. */
  readonly print: string
  /** As it was placed last; null where the settings leave it out. */
  diagnostic: Diagnostic | null
}

/**
 * Makes what is shown of findings, in order of place. What was shown of an unchanged block is the same
 * diagnostic again or, where the block has moved, a copy that says so.
 */
export class FindingReporter {
  readonly #shown = new WeakMap<Found['key'], Shown>()

  /** @param terms those that occur, by id: some findings only count where others are */
  report(
    document: PolicyDocument,
    found: readonly Found[],
    terms: ReadonlySet<string>,
    options: LintOptions,
  ): ReturnType<typeof withoutSuppressed> {
    const { asOf, profile, severities, minSeverity, suppressions = [] } = options
    const settings = JSON.stringify([asOf, profile, severities, minSeverity])
    const reported: Reported[] = []
    const seen = new Map<string, number>()
    for (const one of found) {
      const { onlyWithTerms } = one.finding
      if (onlyWithTerms && !onlyWithTerms.some((term) => terms.has(term))) continue
      const shown = this.#show(document, one, options, settings)
      if (!shown.diagnostic) continue
      const times = (seen.get(shown.print) ?? 0) + 1
      seen.set(shown.print, times)
      const id = times === 1 ? shown.print : `${shown.print}-${times}`
      const diagnostic = placed(document, one, shown.diagnostic, id)
      shown.diagnostic = diagnostic
      reported.push({ finding: one.finding, diagnostic })
    }
    const inOrder = (all: readonly Reported[]) =>
      withoutRepeats(
        document,
        afterGivingWay(afterSpeakingFor(document, all)).sort((a, b) =>
          compareRanges(a.range, b.range),
        ),
      )
    const { shown, hidden } = withoutSuppressed(inOrder(reported), suppressions)
    const off = new Set(
      suppressions.flatMap(({ scope, ruleId }) => (scope === 'rule' ? ruleId : [])),
    )
    if (off.size === 0) return { shown, hidden }
    // What a check that is off no longer says, another may say again.
    const on = inOrder(reported.filter(({ diagnostic }) => !off.has(diagnostic.ruleId)))
    return { shown: withoutSuppressed(on, suppressions).shown, hidden }
  }

  #show(document: PolicyDocument, found: Found, options: LintOptions, settings: string): Shown {
    const text = document.blocks[found.block]?.text ?? ''
    const at = found.start - (document.starts[found.block] ?? 0)
    const length = found.end - found.start
    const known = this.#shown.get(found.key)
    const isThat =
      known?.settings === settings &&
      known.text === text &&
      known.at === at &&
      known.length === length &&
      // What stands in other blocks as well may have other words now.
      at + length <= text.length &&
      saysSame(known.finding, found.finding)
    if (isThat) return known
    const print = fingerprint(found.finding.ruleId, text, at, at + length)
    const diagnostic = toDiagnostic(document, found, print, options)
    const shown: Shown = {
      settings,
      finding: found.finding,
      text,
      at,
      length,
      print,
      diagnostic,
    }
    this.#shown.set(found.key, shown)
    return shown
  }
}

/** Whether what is shown of two findings is the same, but for their places. */
const saysSame = (a: Found['finding'], b: Found['finding']): boolean =>
  a === b ||
  (a.ruleId === b.ruleId &&
    a.found === b.found &&
    a.subject === b.subject &&
    a.expected === b.expected &&
    a.message === b.message &&
    a.note === b.note &&
    a.severity === b.severity &&
    a.fixes === b.fixes)

const sectionAt = (document: PolicyDocument, block: number): readonly string[] =>
  document.sections[document.sectionOf[block] ?? 0]?.path ?? []

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((title, index) => title === b[index]))

/** A diagnostic where its finding stands now. */
function placed(
  document: PolicyDocument,
  { block, start, end }: Found,
  before: Diagnostic,
  id: string,
): Diagnostic {
  const section = sectionAt(document, block)
  const isThere =
    before.block === block && before.range.start === start && isSame(before.section, section)
  if (isThere && before.id === id) return before
  return { ...before, id, range: { start, end }, section, block }
}

function toDiagnostic(
  document: PolicyDocument,
  { finding: reported, block, start, end }: Found,
  id: string,
  options: LintOptions,
): Diagnostic | null {
  const check = checkById(reported.ruleId)
  const current = expired(check, reported, options.asOf ?? KNOWLEDGE_DATE)
  const [own, at] = [document.blocks[block], document.starts[block] ?? 0]
  const inBlock = { start: start - at, end: end - at }
  const finding = own ? doubted(check, current, own, inBlock) : current
  const severity = severityOf(check, finding.severity, options)
  if (severity === 'off' || !isAtLeast(severity, options.minSeverity ?? 'hint')) return null
  return {
    id,
    ruleId: finding.ruleId,
    category: check.category,
    severity,
    message: messageFor(check, finding),
    range: { start, end },
    text: document.text.slice(start, end),
    section: sectionAt(document, block),
    block,
    authority: check.authority,
    fixes: finding.fixes,
    ...(finding.note ? { note: finding.note } : {}),
  }
}
