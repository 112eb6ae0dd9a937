import type { Diagnostic } from './diagnostic'

/** Starter paragraphs for what a document does not cover, by item; those of problems told as one among them. */
export const startersIn = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, string> =>
  new Map(
    diagnostics
      .flatMap((diagnostic) => diagnostic.folded ?? diagnostic)
      .flatMap(({ category, ruleId, fixes: [fix] }) =>
        category === 'coverage' && fix ? [[ruleId, fix.replacement.trim()] as const] : [],
      ),
  )
