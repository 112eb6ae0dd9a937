import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { countWords } from '../core/count-words'
import { type ReadResult, readDocument } from '../document/read'
import { UnreadableDocument } from '../document/unreadable'
import type { Linter } from '../linter/linter'
import type { LintOptions } from '../linter/options'
import type { CheckedFile, UnreadFile } from '../review/report/file-report'

/** A checked file with what it was read from, for writing a fixed copy. */
export interface Checked {
  readonly report: CheckedFile
  readonly read: ReadResult
}

const fileFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the name and the folder.',
  EISDIR: 'this is a folder. Name the files in it, for example folder/*.docx.',
  ERR_MODULE_NOT_FOUND:
    'PDF files are read by a package that is missing here. Run sendlint where it was built, or save the policy as a Word document.',
  EACCES: 'this file may not be read by you. Ask its owner, or copy it somewhere else.',
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin)
  return readFile(path)
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message
  if (error instanceof Error && 'code' in error) {
    return fileFaults[String(error.code)] ?? `the file cannot be read (${String(error.code)}).`
  }
  // Whatever went wrong here, the other files are still to be checked.
  const told = error instanceof Error ? error.message : String(error)
  return `this file could not be checked, which is a fault of sendlint; please report it (${told}).`
}

/** Reads and checks one file, or says in one sentence why it cannot be read. */
export async function checkFile(
  path: string,
  linter: Linter,
  options: LintOptions,
): Promise<Checked | UnreadFile> {
  try {
    const bytes = await bytesOf(path)
    const started = performance.now()
    const read = await readDocument(bytes, path === '-' ? 'standard-input.md' : path)
    const between = performance.now()
    const analysis = linter.analyse(read.document, options)
    const ended = performance.now()
    return {
      read,
      report: {
        path,
        document: read.document,
        words: countWords(read.document.text),
        timings: { readMs: between - started, lintMs: ended - between },
        nation: analysis.view.signals.nation,
        diagnostics: analysis.diagnostics,
        analysis,
      },
    }
  } catch (error) {
    return { path, error: `${path === '-' ? 'standard input' : path}: ${reasonOf(error)}` }
  }
}
