import { isAtLeast } from '../core/severity'
import { Linter } from '../linter/linter'
import type { LintOptions } from '../linter/options'
import { csvReport } from '../review/report/csv'
import {
  type CheckedFile,
  isChecked,
  type RunReport,
  type UnreadFile,
} from '../review/report/file-report'
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
import { guardOutput, print, write } from './output'
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

/** Writes the fixed copy and gives back what is left to do by hand. */
async function fix(args: Arguments, checked: Checked): Promise<CheckedFile> {
  const { content, made } = fixedCopy(checked, args.asOf)
  await (args.output === null ? print(content) : write(args.output, content))
  const fixed = new Set(made.map(({ diagnostic }) => diagnostic))
  const left = checked.report.diagnostics.filter((diagnostic) => !fixed.has(diagnostic))
  const told = `${made.length} safe ${made.length === 1 ? 'fix' : 'fixes'} made`
  process.stderr.write(`sendlint: ${told}; left for you: ${summary(left)}.\n`)
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

/** Of files that could not be read no report is written; a program that waits for one is told why. */
async function nothingRead(run: RunReport, { format, output }: Arguments): Promise<number> {
  if (output === null && (format === 'json' || format === 'sarif'))
    await print(format === 'json' ? jsonReport(run) : sarifReport(run))
  return EXIT.unusable
}

async function check(args: Arguments): Promise<number> {
  await guardOutput(args)
  const options = optionsFor(args, await loadConfig(args.config, args.files[0] ?? '-'))
  const linter = new Linter()
  const results: (Checked | UnreadFile)[] = []
  for (const path of args.files) results.push(await checkFile(path, linter, options))
  const files = results.map((result) => ('report' in result ? result.report : result))
  const run: RunReport = { version, asOf: args.asOf, files }
  for (const file of files) if (!isChecked(file)) process.stderr.write(`sendlint: ${file.error}\n`)
  if (!files.some(isChecked)) return nothingRead(run, args)
  const [only] = results
  if (args.fix && only && 'report' in only) {
    const left = { ...run, files: [await fix(args, only)] }
    // Where the copy goes to a file, the report that was asked for has somewhere to go.
    if (args.output !== null && args.format !== null) await print(reports[args.format](left, args))
    return exitCode(left, args.failOn)
  }
  const text = reports[args.format ?? 'pretty'](run, args)
  await (args.output === null ? print(text) : write(args.output, text))
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
