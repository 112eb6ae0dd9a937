import type { Diagnostic } from '../core/diagnostic'
import type { IgnoreScope } from '../core/problem'

/** A reader's decision to leave something as it is. Each can be listed and taken back. */
export interface Suppression {
  /** This one place, this wording in this document, or the check as a whole. */
  readonly scope: IgnoreScope
  readonly ruleId: string
  /** For `here`: the diagnostic's id. */
  readonly diagnosticId?: string | undefined
  /** For `wording`: the words, compared without regard to case and white space. */
  readonly wording?: string | undefined
  readonly reason: string
  readonly by: string
  /** ISO date. */
  readonly on: string
}

/** The decision to leave a problem, or all that are like it, as it is. */
export const suppressionOf = (
  { id, ruleId, text }: Diagnostic,
  scope: IgnoreScope,
  reason: string,
  on: string,
): Suppression => ({
  scope,
  ruleId,
  ...(scope === 'here' ? { diagnosticId: id } : {}),
  ...(scope === 'wording' ? { wording: text } : {}),
  reason,
  by: 'me',
  on,
})

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

/** Tells a decision from others: those that leave the same things as they are have the same. */
export const keyOf = ({ scope, ruleId, diagnosticId = '', wording = '' }: Suppression): string =>
  [scope, ruleId, diagnosticId, fold(wording)].join('\n')

/** What is to be shown, and what decisions leave out of it. */
export function withoutSuppressed(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[] = [],
): { readonly shown: readonly Diagnostic[]; readonly hidden: readonly Diagnostic[] } {
  if (suppressions.length === 0) return { shown: diagnostics, hidden: [] }
  const isHidden = (diagnostic: Diagnostic) =>
    suppressions.some((one) => suppresses(one, diagnostic))
  return {
    shown: diagnostics.filter((diagnostic) => !isHidden(diagnostic)),
    hidden: diagnostics.filter(isHidden),
  }
}

/** Whether a decision covers a diagnostic. */
export function suppresses(suppression: Suppression, diagnostic: Diagnostic): boolean {
  if (suppression.ruleId !== diagnostic.ruleId) return false
  switch (suppression.scope) {
    case 'rule':
      return true
    case 'here':
      return suppression.diagnosticId === diagnostic.id
    case 'wording':
      return (
        suppression.wording !== undefined && fold(suppression.wording) === fold(diagnostic.text)
      )
  }
}
