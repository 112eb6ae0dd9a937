import type { Diagnostic } from '../../../core/diagnostic'

const QUOTED = /“[^”]*”/g

/** What a problem says, whatever the words are that it says it of. */
const kindOf = ({ ruleId, severity, message }: Diagnostic): string =>
  `${ruleId} ${severity} ${message.replace(QUOTED, '“”')}`

/** Problems that say the same of different words, together, in the order of the first of each. */
export function alike(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const kinds = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const kind = kindOf(diagnostic)
    const own = kinds.get(kind)
    if (own) own.push(diagnostic)
    else kinds.set(kind, [diagnostic])
  }
  return [...kinds.values()]
}
