import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRoot } from '../../../scripts/lib/paths.mjs'

const run = promisify(execFile)

/** What `sendlint --format html` writes about a sample. */
export const reportOfSample = async (name: string, asOf: string): Promise<string> => {
  const folder = inRoot('content/samples')
  const argv = [inRoot('.output/cli/sendlint.mjs'), name, '--format', 'html', '--as-of', asOf]
  const { stdout } = await run(process.execPath, [...argv, '--fail-on', 'never'], { cwd: folder })
  return stdout
}
