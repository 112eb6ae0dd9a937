import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Timing, time } from './measure'

const command = join(import.meta.dirname, '..', '..', '.output', 'cli', 'sendlint.mjs')

/**
 * The built command line on one file, each time in a new process: nothing is warm. Null when it has not
 * been built.
 */
export async function commandLine(source: string): Promise<Timing | null> {
  if (!existsSync(command)) return null
  const folder = await mkdtemp(join(tmpdir(), 'sendlint-bench-'))
  const file = join(folder, 'policy.md')
  await writeFile(file, source)
  const timing = await time(
    () => file,
    (path) => {
      const { status, stderr } = spawnSync(process.execPath, [command, path])
      // 1 says that there are findings.
      if (status !== 0 && status !== 1) throw new Error(String(stderr))
    },
    { runs: 9, warm: { ms: 0, runs: 1 } },
  )
  await rm(folder, { recursive: true, force: true })
  return timing
}
