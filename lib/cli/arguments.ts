import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Setting, settingNamed, settings } from '../core/setting'
import { isSeverity, type Severity } from '../core/severity'

export const formats = ['pretty', 'json', 'sarif', 'html', 'csv', 'md'] as const
export type Format = (typeof formats)[number]

export type FailOn = 'error' | 'warning' | 'never'

/** What the command line asks for. */
export interface Arguments {
  readonly files: readonly string[]
  /** Null where none was named. */
  readonly format: Format | null
  readonly profile: Setting | null
  readonly config: string | null
  readonly minSeverity: Severity | null
  readonly failOn: FailOn
  /** ISO date. */
  readonly asOf: string
  readonly fix: boolean
  readonly output: string | null
  readonly color: boolean
}

/** Wrong use of the command line. The message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const usage = `Usage: sendlint [options] <file…|->
       sendlint cop <query> [--format json]

Checks SEND policies: .md, .txt, .html, .docx and .pdf files; “-” reads Markdown from standard input.

  --format pretty|json|sarif|html|csv|md   how to print (default pretty)
  --profile NAME         mainstream, academy, special, maintained-nursery, early-years, pru, independent
                         or post-16 (default: worked out from each document)
  --config FILE          settings (default: sendlint.config.json beside the first file or above it)
  --min-severity LEVEL   error, warning, information or hint (default hint); what is less serious is left out
  --fail-on LEVEL        error, warning or never (default error)
  --as-of YYYY-MM-DD     the day date checks use (default today)
  --fix                  make the safe fixes; needs --output unless one file is read from “-”
  --output FILE          where to write the fixed document or the report
  --help, --version

Exit code: 0 clean, 1 problems at or above --fail-on, 2 wrong use or a file that cannot be read.
`

const options = {
  format: { type: 'string' },
  profile: { type: 'string' },
  config: { type: 'string' },
  'min-severity': { type: 'string' },
  'fail-on': { type: 'string' },
  'as-of': { type: 'string' },
  output: { type: 'string', short: 'o' },
  fix: { type: 'boolean' },
  color: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/**
 * Reads the words after `sendlint`.
 *
 * @param today ISO date used when `--as-of` is not given
 * @throws UsageError saying which option is wrong and what it takes
 */
export function parseArguments(
  argv: readonly string[],
  today: string,
): Arguments | { readonly show: 'help' | 'version' } {
  const { values, positionals } = parseWords(argv, options)
  if (values.help) return { show: 'help' }
  if (values.version) return { show: 'version' }
  if (positionals[0] === 'cop' && positionals.length > 1)
    throw new UsageError('Put “cop” first: sendlint cop 6.36 --format json')
  if (positionals.length === 0) {
    throw new UsageError('No file was named. Try: sendlint policy.docx, or sendlint --help')
  }
  if (positionals.filter((path) => path === '-').length > 1) {
    throw new UsageError('“-” was named twice, and standard input can be read but once.')
  }
  const asOf = values['as-of'] ?? today
  if (!isDate(asOf)) throw new UsageError(`--as-of takes a date such as 2026-11-24, not “${asOf}”.`)
  const output = values.output ?? null
  if (output === '-')
    throw new UsageError('--output takes a file name. Leave it out to print to the screen.')
  const fix = values.fix ?? false
  if (fix && positionals.length > 1) {
    throw new UsageError('--fix takes one file at a time. Run it once for each file.')
  }
  if (fix && output === null && positionals[0] !== '-') {
    throw new UsageError('--fix needs --output FILE, so that your own file stays as it is.')
  }
  return {
    files: positionals,
    format: values.format === undefined ? null : oneOf('format', values.format, formats),
    profile: values.profile === undefined ? null : profileOption(values.profile),
    config: values.config ?? null,
    minSeverity: severityOption(values['min-severity']),
    failOn: oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never'] as const),
    asOf,
    fix,
    output,
    color: values.color ?? false,
  }
}

/**
 * Tells options from other words.
 *
 * @throws UsageError naming an option that does not exist, or that lacks its value
 */
export function parseWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true as const })
  } catch (error) {
    const message =
      error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error)
    throw new UsageError(`${message}. Try: sendlint --help`)
  }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value)
  if (!found) throw new UsageError(`--${name} takes ${allowed.join(', ')}, not “${value}”.`)
  return found
}

function severityOption(value: string | undefined): Severity | null {
  if (value === undefined) return null
  if (value === 'info') return 'information'
  if (isSeverity(value)) return value
  throw new UsageError(`--min-severity takes error, warning, information or hint, not “${value}”.`)
}

function profileOption(value: string): Setting {
  const named = settingNamed(value)
  if (!named) throw new UsageError(`--profile takes ${settings.join(', ')}, not “${value}”.`)
  return named
}

/** Whether a text is a day that there is, as an ISO date. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
