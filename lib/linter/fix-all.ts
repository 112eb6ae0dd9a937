import type { CodeAction } from '../core/code-action'
import type { Diagnostic } from '../core/diagnostic'
import type { Range } from '../core/range'

/** One replacement in the document's text. */
export interface Edit extends Range {
  readonly replacement: string
  readonly diagnostic: Diagnostic
}

const safeFix = (diagnostic: Diagnostic): CodeAction | undefined => {
  const [best] = diagnostic.fixes
  return best?.isSafe ? best : undefined
}

/**
 * The edits Fix all makes: the preferred fix of every problem where that is safe. Edits never
 * overlap; of two that would, the first stands.
 */
export function safeEdits(diagnostics: readonly Diagnostic[]): Edit[] {
  const edits: Edit[] = []
  let end = -1
  for (const diagnostic of diagnostics) {
    const fix = safeFix(diagnostic)
    if (!fix || diagnostic.range.start < end) continue
    edits.push({ ...diagnostic.range, replacement: fix.replacement, diagnostic })
    end = diagnostic.range.end
  }
  return edits
}

/** Makes edits in a text; they are in ascending order and do not overlap. */
export function applyEdits(
  text: string,
  edits: readonly (Range & { readonly replacement: string })[],
): string {
  let out = ''
  let at = 0
  for (const { start, end, replacement } of edits) {
    out += text.slice(at, start) + replacement
    at = end
  }
  return out + text.slice(at)
}
