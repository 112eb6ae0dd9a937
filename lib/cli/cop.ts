import { findAbsent } from '../code-of-practice/absent'
import { createAnswer } from '../code-of-practice/answer'
import { bundledEntries } from '../code-of-practice/bundled'
import { createAsk, type Result } from '../code-of-practice/search'
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
  const answer = createAnswer(bundledEntries, createAsk(bundledEntries()), findAbsent)
  const { absent, results } = answer(query)
  if (format === 'json') return `${JSON.stringify(results.map(toRow), null, 2)}\n`
  const shown = results.map(readableResult).join('\n')
  if (absent !== null) return shown === '' ? `${absent}\n` : `${absent}\n\n${shown}`
  return shown || `Nothing found for “${query}”. Try a paragraph number or another word.\n`
}
