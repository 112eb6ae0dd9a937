/** Prints how coverage does on the held-out documents: `npx tsx tests/corpus/coverage-report.ts [name]`. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from '../../lib/linter/linter'
import { judgeCoverage } from './lib/coverage'

const only = process.argv[2] ?? ''
const say = (line: string) => process.stdout.write(`${line}\n`)
const folder = join(import.meta.dirname, 'coverage/held-out')
const linter = new Linter()
const total = { items: 0, right: 0, saidMissing: 0, trulyMissing: 0 }
for (const name of readdirSync(folder).filter((file) => file.includes(only))) {
  const verdicts = judgeCoverage(join(folder, name), linter)
  const right = verdicts.filter(({ isRight }) => isRight)
  const missing = verdicts.filter(({ found }) => found === 'missing')
  total.items += verdicts.length
  total.right += right.length
  total.saidMissing += missing.length
  total.trulyMissing += missing.filter(({ isRight }) => isRight).length
  say(`${name}: ${right.length}/${verdicts.length}`)
  for (const { id, gold, found, isRight } of verdicts)
    if (!isRight) say(`   ${id}: ${gold}, found ${found}`)
}
say(JSON.stringify(total))
