import { realpath, writeFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { type Arguments, UsageError } from './arguments'

/** The file a path leads to, also where it does not exist yet. */
const placeOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))

/** Ends of names of which each has to stay as it is: a fixed Word file is no text, and a text no Word file. */
const OWN_KIND = new Set(['.docx', '.pdf'])

/**
 * Makes sure that nothing is lost by writing where `--output` says.
 *
 * @throws UsageError when it names a file that is to be checked, or a fixed copy of another kind
 */
export async function guardOutput({ files, fix, output }: Arguments): Promise<void> {
  if (output === null) return
  const place = await placeOf(output)
  for (const file of files) {
    if (file === '-') continue
    if ((await placeOf(file)) === place)
      throw new UsageError(
        `--output names ${file} itself, which would be lost. Give the new file another name.`,
      )
    const [from, to] = [extname(file).toLowerCase(), extname(output).toLowerCase()]
    if (fix && from !== to && (OWN_KIND.has(from) || OWN_KIND.has(to)))
      throw new UsageError(
        `--fix keeps the kind of file: name the copy of ${file} something that ends in ${from}.`,
      )
  }
}

/** @throws UsageError when it cannot be written */
export async function write(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content)
  } catch {
    throw new UsageError(
      `${path}: cannot be written. Check that the folder exists and may be written to.`,
    )
  }
}

/** Writes through the pipe completely before the process may end. */
export const print = (content: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => process.stdout.write(content, () => resolve()))
