import type { Diagnostic } from '../core/diagnostic'

/** A reader's decision to leave something as it is. Each can be listed and taken back. */
export interface Suppression {
  /** This one place, this wording in this document, or the check as a whole. */
  readonly scope: 'here' | 'wording' | 'rule'
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

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()

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
