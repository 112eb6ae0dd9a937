import type { Check } from '../knowledge/check'
import type { Finding } from '../rules/finding'

const QUOTABLE = 40

const quote = (text: string): string =>
  text.length > QUOTABLE ? 'This wording' : `“${text.trim()}”`

/** One sentence: what was found, then what is expected. */
export function messageFor(check: Check, finding: Omit<Finding, 'range'>): string {
  if (finding.message) return finding.message
  const template =
    check.message ??
    (finding.expected
      ? '{found} is out of date; “{expected}” is in use now.'
      : '{found} is out of date.')
  return template
    .replace('{found}', finding.subject ?? quote(finding.found))
    .replace('“{expected}”', finding.expected ? `“${finding.expected}”` : 'another wording')
    .replace('{expected}', finding.expected ?? 'another wording')
}
