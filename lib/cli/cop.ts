import { findAbsent } from '../code-of-practice/absent'
import { bundledEntries } from '../code-of-practice/bundled'
import { createLookup } from '../code-of-practice/lookup'
import { createSearch, type Result } from '../code-of-practice/search'
import { toRow } from '../code-of-practice/search-entry'
import { sourceName } from '../knowledge/source-name'
import { parseWords, UsageError, usage } from './arguments'

function readableResult({
  source,
  reference,
  heading,
  gist,
  strength,
  confidence,
}: Result): string {
  const sure = confidence === 'high' ? '' : '  (summary — check the official text)'
  return `${sourceName(source)}, ${reference}  ${heading}\n    ${gist}\n    ${strength}${sure}\n`
}

const options = {
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Answers `sendlint cop <query> [--format json|pretty]` with what the toolbar popup would show.
 *
 * @throws UsageError when there is no query, or an option that does not exist here
 */
export function lookUp(words: readonly string[]): string {
  const { values, positionals } = parseWords(words, options)
  if (values.help) return usage
  const format = values.format ?? 'pretty'
  if (format !== 'pretty' && format !== 'json')
    throw new UsageError(`sendlint cop takes --format pretty or json, not “${format}”.`)
  const query = positionals.join(' ').trim()
  if (query === '')
    throw new UsageError(
      'Say what to look up. Try: sendlint cop 6.36, or sendlint cop "senco time"',
    )
  const { note, results } = find(query)
  if (format === 'json') return `${JSON.stringify(results.map(toRow), null, 2)}\n`
  const shown = results.map(readableResult).join('\n')
  if (note !== null) return shown === '' ? `${note}\n` : `${note}\n\n${shown}`
  return shown || `Nothing found for “${query}”. Try a paragraph number or another word.\n`
}

/** What fits a query; with a note, what comes nearest to something the Code has no paragraph on. */
function find(query: string): { readonly note: string | null; readonly results: Result[] } {
  const entries = bundledEntries()
  const absent = findAbsent(query)
  if (!absent) return { note: null, results: createSearch(entries)(query) }
  const lookup = createLookup(entries)
  const results = absent.nearest.flatMap(({ reference, source }) =>
    lookup.within(reference, source),
  )
  return { note: absent.note, results }
}
