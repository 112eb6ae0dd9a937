/** Prints how the checks of voice do on the gold documents: `npx tsx tests/corpus/voice-report.ts [name]`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoldPoints, measureVoice, parsePoints } from './lib/voice-measure'

const only = process.argv[2] ?? ''
const say = (line: string) => process.stdout.write(`${line}\n`)

const own = join(import.meta.dirname, 'voice')
const samples = join(import.meta.dirname, 'samples')
const expected: Record<
  string,
  { voice: Record<string, { parent: number | null; pupil: number | null }> }
> = JSON.parse(readFileSync(join(samples, 'expected.json'), 'utf8'))

const golds: { name: string; path: string; points: GoldPoints | null }[] = [
  ...Object.entries(expected).map(([name, { voice }]) => ({
    name,
    path: join(samples, `${name}.gold.md`),
    points: Object.fromEntries(
      Object.entries(voice).map(([id, { parent, pupil }]) => [id, [parent, pupil] as const]),
    ),
  })),
  ...readdirSync(own)
    .filter((file) => file.endsWith('.gold.md'))
    .map((file) => ({
      name: file.replace('.gold.md', ''),
      path: join(own, file),
      points: parsePoints(
        /^<!-- points: (.*?) -->/s.exec(readFileSync(join(own, file), 'utf8'))?.[1] ?? '',
      ),
    })),
]

const total = { counted: 0, hits: 0, flagged: 0, false: 0, rungs: 0, near: 0 }
for (const { name, path, points } of golds.filter((gold) => gold.name.includes(only))) {
  const result = measureVoice(path, points)
  total.counted += result.counted
  total.hits += result.hits
  total.flagged += result.flagged
  total.false += result.falseFlags.length
  total.rungs += result.rungs
  total.near += result.near
  say(
    `${name}: ${result.hits}/${result.counted} found, ${result.falseFlags.length} false of ${result.flagged}, rungs ${result.near}/${result.rungs}`,
  )
  for (const mark of result.missed) say(`   missed  ${mark.ids.join('/')}: ${mark.text}`)
  for (const found of result.falseFlags) say(`   false   ${found.ruleId}: ${found.text}`)
  for (const far of result.far) say(`   far     ${far}`)
}
say(JSON.stringify(total))
