/**
 * Prints what the checks miss and wrongly flag on the gold documents of a folder:
 * `npx tsx tests/corpus/report.ts [outdated-terms|duties] [name]`.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../lib/core/diagnostic'
import { Linter } from '../../lib/linter/linter'
import { measure } from './lib/measure'
import { isAboutWords } from './lib/term-pages'

/** Which findings a folder was marked for. */
const subjects: Readonly<Record<string, (diagnostic: Diagnostic) => boolean>> = {
  'outdated-terms': isAboutWords,
  duties: ({ ruleId }) => ruleId.startsWith('DUTY-'),
}

const [, , chosen = 'outdated-terms', only = ''] = process.argv
const includes = subjects[chosen]
if (!includes) throw new Error(`no such folder: ${chosen}; there is ${Object.keys(subjects)}`)
const folder = join(import.meta.dirname, chosen)
const linter = new Linter()
const total = {
  counted: 0,
  hits: 0,
  flagged: 0,
  falseFlags: 0,
  words: 0,
  asserted: 0,
  wrong: 0,
  unsafe: 0,
}
const say = (line: string) => process.stdout.write(`${line}\n`)

for (const name of readdirSync(folder).filter(
  (file) => file.endsWith('.gold.md') && file.includes(only),
)) {
  const result = measure(join(folder, name), includes, linter)
  total.counted += result.counted
  total.hits += result.hits
  total.flagged += result.flagged
  total.falseFlags += result.falseFlags.length
  total.words += result.words
  total.asserted += result.replacementsAsserted
  total.wrong += result.wrongReplacements.length
  total.unsafe += result.unsafe.length
  say(
    `${name}: ${result.hits}/${result.counted} found, ${result.falseFlags.length} false of ${result.flagged}`,
  )
  for (const mark of result.missed) say(`   missed  ${mark.ids.join('/')}: ${mark.text}`)
  for (const found of result.falseFlags) say(`   false   ${found.ruleId}: ${found.text}`)
  for (const { mark, got } of result.wrongReplacements)
    say(`   fix     ${mark.text} => ${mark.replacement}; offered ${got}`)
  for (const { mark, got } of result.unsafe) say(`   unsafe  ${mark.text} => ${got}`)
}
say(JSON.stringify(total))
