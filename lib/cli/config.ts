import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { isCategory } from '../core/category'
import { documentKinds } from '../core/document-kind'
import { settingNamed, settings } from '../core/setting'
import { severities } from '../core/severity'
import { shortened } from '../core/shortened'
import { offsetOf } from '../knowledge/compile/yaml-place'
import { coverageItems } from '../knowledge/generated/coverage'
import { isCheck } from '../linter/check-registry'
import { isDate, UsageError } from './arguments'

const setting = v.picklist([...severities, 'off'] as const)

/** A name that is misspelt would leave things as they are, and nobody would know. */
const checkId = v.pipe(v.string(), v.check(isCheck, 'is no check that there is'))
const checkOrCategory = v.pipe(
  v.string(),
  v.check((id) => isCheck(id) || isCategory(id), 'is no check or category that there is'),
)

const itemIds = new Set(coverageItems.map(({ id }) => id))
const coverageId = v.pipe(
  v.string(),
  v.check((id) => itemIds.has(id), 'is no coverage item that there is; they are named C7 or P3'),
)

const WHY = 'say in a few words why this is left as it is'

const suppressionEntries = v.strictObject({
  scope: v.picklist(['wording', 'rule', 'here'] as const),
  ruleId: checkId,
  diagnosticId: v.optional(v.string()),
  wording: v.optional(v.string()),
  reason: v.pipe(
    v.string(),
    v.check((reason) => reason.trim() !== '', `is empty: ${WHY}`),
  ),
  by: v.string(),
  on: v.pipe(v.string(), v.check(isDate, 'should be a day such as 2026-11-30')),
})

/** One that names nothing would leave nothing as it is, and nobody would know. */
const suppression = v.pipe(
  suppressionEntries,
  v.check(
    ({ scope, wording = '' }) => scope !== 'wording' || wording.trim() !== '',
    'needs a “wording”: the words that are left as they are',
  ),
  v.check(
    ({ scope, diagnosticId = '' }) => scope !== 'here' || diagnosticId !== '',
    'needs a “diagnosticId”: the id of the problem in the JSON report',
  ),
)

const schema = v.strictObject({
  $schema: v.optional(v.string()),
  profile: v.optional(
    v.pipe(
      v.string(),
      v.transform((name) => settingNamed(name) ?? name),
      v.picklist(settings),
    ),
  ),
  documentKind: v.optional(v.picklist(documentKinds)),
  minSeverity: v.optional(v.picklist(severities)),
  severities: v.optional(v.record(checkOrCategory, setting)),
  suppressions: v.optional(v.array(suppression)),
  /** By id of a coverage item: the link or document that covers it. */
  coveredElsewhere: v.optional(v.record(coverageId, v.string())),
})

export type Config = v.InferOutput<typeof schema>

const NAME = 'sendlint.config.json'

/**
 * The settings file: the one named, or `sendlint.config.json` beside the first document or in a
 * folder above it.
 *
 * @throws UsageError naming the file, the line and the key that is wrong
 */
export async function loadConfig(named: string | null, firstFile: string): Promise<Config> {
  if (named !== null) return parseConfig(await read(named), named)
  let folder = firstFile === '-' ? process.cwd() : dirname(resolve(firstFile))
  for (;;) {
    const path = join(folder, NAME)
    const source = await readFile(path, 'utf8').catch(() => null)
    if (source !== null) return parseConfig(source, path)
    const above = dirname(folder)
    if (above === folder) return {}
    folder = above
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new UsageError(`${path}: the settings file cannot be read. Check its name and place.`)
  }
}

/** @throws UsageError naming the line and the key that is wrong */
export function parseConfig(source: string, path: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const fault = document.errors[0]
  if (fault) {
    const { line } = lines.linePos(fault.pos[0])
    throw new UsageError(
      `${path}:${line}: the settings are not well-formed JSON. Check commas and quotation marks there.`,
    )
  }
  const data: unknown = document.toJS()
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new UsageError(`${path}:1: the settings should be an object in braces: { … }.`)
  }
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const issue = result.issues[0]
  const keys = (issue.path ?? []).map((item) => String(item.key))
  const line = lines.linePos(offsetOf(document.contents, keys)).line
  throw new UsageError(
    `${path}:${line}: “${quoted(keys.join('.'))}” ${complaint(issue, keys.at(-1))}.`,
  )
}

/** What stands in the file, on one line: it may be anything. */
const quoted = (text: string): string => shortened(text.replace(/[\p{Cc}\s]+/gu, ' '), 60)

/** What sort of value is wanted, where the schema has a name of its own for it. */
const kinds: Readonly<Record<string, string>> = {
  Object: 'an object in braces',
  Array: 'a list in square brackets',
  string: 'words in quotation marks',
}

/** What is wrong with a value, as it reads after its name. */
function complaint(
  { type, message, expected, received }: v.BaseIssue<unknown>,
  key: string | undefined,
) {
  if (type === 'check') return message
  if (received === 'undefined') return key === 'reason' ? `is missing: ${WHY}` : 'is missing'
  if (expected === null || expected === 'never') return 'is no setting that there is'
  const choices = expected.replace(/^\(|\)$/g, '').split(' | ')
  const last = choices.pop() ?? ''
  const allowed = choices.length > 0 ? `${choices.join(', ')} or ${last}` : (kinds[last] ?? last)
  return `should be ${allowed}, but is ${kinds[received] ?? quoted(received)}`
}
