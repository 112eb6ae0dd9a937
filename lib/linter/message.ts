import type { Check } from '../knowledge/check'
import type { Finding } from '../rules/finding'

const QUOTABLE = 40

/** Words short enough to be quoted; longer ones stand under the eyes of the reader anyway. */
function quote(text: string, opens: boolean): string {
  if (text.length <= QUOTABLE) return `“${text.trim()}”`
  return opens ? 'This wording' : 'this wording'
}

/** One sentence: what was found, then what is expected. */
export function messageFor(check: Check, finding: Omit<Finding, 'range'>): string {
  if (finding.message) return finding.message
  const template =
    check.message ??
    (finding.expected
      ? '{found} is out of date; “{expected}” is in use now.'
      : '{found} is out of date.')
  return template
    .replace('{found}', (_, at: number) => finding.subject ?? quote(finding.found, at === 0))
    .replace('“{expected}”', finding.expected ? `“${finding.expected}”` : 'another wording')
    .replace('{expected}', finding.expected ?? 'another wording')
}
