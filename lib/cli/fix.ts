import { patchDocx } from '../document/docx/patch-docx'
import { encodeLike } from '../document/encode'
import { toSource } from '../document/source-map'
import { applyEdits, type Edit, safeEdits } from '../linter/fix-all'
import { fixInFull } from '../review/report/fix-in-full'
import { UsageError } from './arguments'
import type { Checked } from './check-file'

/** A copy of a document with its safe fixes made. */
export interface FixedCopy {
  readonly content: Uint8Array
  readonly made: readonly Edit[]
}

/**
 * Makes the safe fixes: in Markdown and plain text directly, in a Word file as tracked changes, with
 * a comment wherever something is left for the writer to decide.
 *
 * @param date ISO date for the tracked changes
 * @throws UsageError for formats that cannot be written back
 */
export function fixedCopy({ read, report }: Checked, date: string): FixedCopy {
  const edits = safeEdits(report.diagnostics)
  if (read.format === 'docx' && read.docx) {
    const place = ({ block, range }: Edit['diagnostic']) => {
      const start = report.document.starts[block] ?? 0
      return { block, start: range.start - start, end: range.end - start }
    }
    const fixed = new Set(edits.map(({ diagnostic }) => diagnostic))
    const planned = edits.map((edit) => ({
      edit,
      change: { ...place(edit.diagnostic), replacement: edit.replacement },
    }))
    const { bytes, refused } = patchDocx(
      read.docx,
      planned.map(({ change }) => change),
      {
        author: 'sendlint',
        date: `${date}T00:00:00Z`,
        mode: 'tracked',
        comments: report.diagnostics
          .filter((diagnostic) => !fixed.has(diagnostic))
          .map((diagnostic) => ({ ...place(diagnostic), text: commentFor(diagnostic) })),
      },
    )
    const undone = new Set<unknown>(refused.map(({ edit }) => edit))
    const made = planned.filter(({ change }) => !undone.has(change)).map(({ edit }) => edit)
    return { content: bytes, made }
  }
  const { source } = report.document
  if (!source || !read.written) {
    throw new UsageError(
      `${report.path}: fixes can be written to .md, .txt, .html and .docx files only.`,
    )
  }
  const made = edits.flatMap((edit) => {
    const range = toSource(source, edit)
    return range ? [{ edit, ...range, replacement: edit.replacement }] : []
  })
  const text = applyEdits(source.source, made)
  return {
    content: encodeLike(text, read.written),
    made: made.map(({ edit }) => edit),
  }
}

function commentFor({ message, fixes }: Edit['diagnostic']): string {
  const choices = fixes.map(fixInFull)
  return choices.length > 0 ? `${message} ${choices.join('; ')}.` : message
}
