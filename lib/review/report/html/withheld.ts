import { overlaps, type Range } from '../../../core/range'
import type { CheckedFile } from '../file-report'
import { quotation } from './markup'

/** What stands for words that are not repeated. */
export const WITHHELD =
  '<span class="why">(not quoted here: the words may tell who a pupil is)</span>'

const known = new WeakMap<CheckedFile, readonly Range[]>()

/** Whether a check finds words that tell who a pupil is. */
export const tellsWhoAPupilIs = (ruleId: string): boolean => ruleId.startsWith('PRIV-')

function privateRanges(file: CheckedFile): readonly Range[] {
  const before = known.get(file)
  if (before) return before
  const { diagnostics, hidden } = file.analysis
  const ranges = [...diagnostics, ...hidden]
    .filter(({ ruleId }) => tellsWhoAPupilIs(ruleId))
    .map(({ range }) => range)
  known.set(file, ranges)
  return ranges
}

/** Whether a passage tells who a pupil is: a report that is filed and passed on must not say it again. */
export const isWithheld = (file: CheckedFile, passage: Range): boolean =>
  privateRanges(file).some((range) => overlaps(range, passage))

/** A sentence of the document, quoted unless it tells who a pupil is. */
export const quotedFrom = (
  file: CheckedFile,
  { text, ...range }: Range & { readonly text: string },
  longest?: number,
): string => (isWithheld(file, range) ? WITHHELD : quotation(text, longest))
