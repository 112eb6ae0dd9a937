/**
 * Learns from the marked sentences of `tests/corpus/` and the examples of `content/` what faults of duty and voice
 * read like, and writes `lib/knowledge/generated/likeness.ts`. Takes a minute or two; run it when many sentences have been
 * marked. With `tests/corpus/held-out/`, which is never learnt from, `npm test` sees whether it learnt well.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAMILIES, material } from './learning/material'
import { modelOf } from './learning/pack'

const all = material()
const models = FAMILIES.map(
  (family) => `  ${family}: ${JSON.stringify(modelOf(all, family), null, 1)},\n`,
)
writeFileSync(
  join(import.meta.dirname, '..', 'lib', 'knowledge', 'generated', 'likeness.ts'),
  '// Generated from marked sentences by `npm run learn`. Do not edit.\n' +
    "import type { LikenessModel } from '../likeness'\n\n" +
    `export const learntLikeness: Readonly<Record<'DUTY' | 'VOICE', LikenessModel>> = {\n${models.join('')}}\n`,
)
process.stdout.write(`Learnt from ${all.length} sentences.\n`)
