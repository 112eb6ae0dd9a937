import './ready-expressions'
import { writeFile } from 'node:fs/promises'
import { isAtLeast } from '../core/severity'
import { Linter } from '../linter/linter'
import type { LintOptions } from '../linter/options'
import { csvReport } from '../review/report/csv'
import { type CheckedFile, isChecked, type RunReport } from '../review/report/file-report'
import { summary } from '../review/report/group'
import { htmlReport } from '../review/report/html/html-report'
import { jsonReport } from '../review/report/json'
import { markdownReport } from '../review/report/markdown'
import { sarifReport } from '../review/report/sarif'
import {
  type Arguments,
  type FailOn,
  type Format,
  parseArguments,
  UsageError,
  usage,
} from './arguments'
import { type Checked, checkFile } from './check-file'
import { type Config, loadConfig } from './config'
import { fixedCopy } from './fix'
import { prettyReport } from './pretty'
import { version } from './version'

const EXIT = { clean: 0, problems: 1, unusable: 2 } as const

/** The day in the reader's own time zone, as an ISO date. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function optionsFor(args: Arguments, config: Config): LintOptions {
  const profile = args.profile ?? config.profile
  const minSeverity = args.minSeverity ?? config.minSeverity
  return {
    asOf: args.asOf,
    ...(profile ? { profile } : {}),
    ...(config.documentKind ? { documentKind: config.documentKind } : {}),
    ...(minSeverity ? { minSeverity } : {}),
    ...(config.severities ? { severities: config.severities } : {}),
    ...(config.suppressions ? { suppressions: config.suppressions } : {}),
    ...(config.coveredElsewhere ? { coveredElsewhere: config.coveredElsewhere } : {}),
  }
}

const reports: Record<Format, (run: RunReport, args: Arguments) => string> = {
  pretty: (run, args) =>
    prettyReport(run, args.color || (process.stdout.isTTY && args.output === null)),
  json: jsonReport,
  sarif: sarifReport,
  csv: csvReport,
  md: markdownReport,
  html: htmlReport,
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content)
  } catch {
    throw new UsageError(
      `${path}: cannot be written. Check that the folder exists and may be written to.`,
    )
  }
}

/** Writes through the pipe completely before the process may end. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(text, () => resolve()))

/** Writes the fixed copy and gives back what is left to do by hand. */
async function fix(args: Arguments, checked: Checked): Promise<CheckedFile> {
  const { content, made } = fixedCopy(checked, args.asOf)
  if (args.output !== null) await write(args.output, content)
  else if (typeof content === 'string') await print(content)
  else throw new UsageError('A Word file needs --output FILE.')
  const fixed = new Set(made.map(({ diagnostic }) => diagnostic))
  const left = checked.report.diagnostics.filter((diagnostic) => !fixed.has(diagnostic))
  process.stderr.write(
    `sendlint: ${made.length} safe fixes made; left for you: ${summary(left)}.\n`,
  )
  return { ...checked.report, diagnostics: left }
}

function exitCode(run: RunReport, failOn: FailOn): number {
  if (run.files.some((file) => !isChecked(file))) return EXIT.unusable
  if (failOn === 'never') return EXIT.clean
  const failing = run.files
    .filter(isChecked)
    .some((file) => file.diagnostics.some(({ severity }) => isAtLeast(severity, failOn)))
  return failing ? EXIT.problems : EXIT.clean
}

async function check(args: Arguments): Promise<number> {
  const options = optionsFor(args, await loadConfig(args.config, args.files[0] ?? '-'))
  const linter = new Linter()
  const results: (Checked | { path: string; error: string })[] = []
  for (const path of args.files) results.push(await checkFile(path, linter, options))
  const files = results.map((result) => ('report' in result ? result.report : result))
  const run: RunReport = { version, asOf: args.asOf, files }
  for (const file of files) if (!isChecked(file)) process.stderr.write(`sendlint: ${file.error}\n`)
  const [only] = results
  if (args.fix && only && 'report' in only) {
    return exitCode({ ...run, files: [await fix(args, only)] }, args.failOn)
  }
  if (files.some(isChecked) || args.format !== 'pretty') {
    const text = reports[args.format](run, args)
    if (args.output === null) await print(text)
    else await write(args.output, text)
  }
  return exitCode(run, args.failOn)
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'cop') {
    const { lookUp } = await import('./cop')
    await print(lookUp(argv.slice(1)))
    return EXIT.clean
  }
  const args = parseArguments(argv, today())
  if ('show' in args) {
    await print(args.show === 'help' ? usage : `sendlint ${version}\n`)
    return EXIT.clean
  }
  return check(args)
}

// A reader that stops early (`| head`) is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`sendlint: ${error.message}\n`)
  process.exitCode = EXIT.unusable
}
