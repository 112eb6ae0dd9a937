import type { CodeAction } from '../../core/code-action'
import type { Range } from '../../core/range'
import type { Severity } from '../../core/severity'
import type { Finding } from '../finding'
import { type Passage, partInBlock } from './passage'

interface Extra {
  readonly severity?: Severity
  readonly fixes?: readonly CodeAction[]
  readonly note?: string
  readonly message?: string
}

/** A finding on a span of a sentence; none where the span lies in the stem. */
export function* report(
  ruleId: string,
  passage: Passage,
  span: Range | null,
  extra: Extra = {},
): Generator<Finding> {
  const range = span && partInBlock(passage.sentence, span)
  if (!span || !range) return
  const found = passage.sentence.text.slice(Math.max(span.start, passage.sentence.lead), span.end)
  yield { ruleId, range, found, fixes: [], ...extra }
}

/** A fix that puts other words in the place of all that was found. */
export const replaceWith = (replacement: string, title?: string): CodeAction => ({
  kind: 'quickfix',
  title: title ?? `Replace with “${replacement}”`,
  replacement,
  isPreferred: true,
  isSafe: false,
})
