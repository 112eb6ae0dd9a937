import type { Range } from '../../core/range'
import type { ContextKind } from '../../knowledge/context-kind'
import type { BlockContext } from '../block-context'
import { isName } from './name'
import { isAboutOtherNation } from './other-nation'
import { isGlossaryRow, isReference, isSpelledOut, isVersionRow } from './places'
import { isQuoted } from './quotation'
import { isTechnical } from './technical'
import { isHistory, isNegated } from './time'
import { isInTitle } from './title'

const detectors: readonly (readonly [
  ContextKind,
  (context: BlockContext, range: Range) => boolean,
])[] = [
  ['technical', isTechnical],
  ['glossary', isGlossaryRow],
  ['glossary', isSpelledOut],
  ['version-table', isVersionRow],
  ['reference-list', isReference],
  ['quotation', isQuoted],
  ['history', isHistory],
  ['negation', isNegated],
  ['name', isName],
  ['title', isInTitle],
  ['other-nation', isAboutOtherNation],
]

/**
 * The first context, if any, because of which the words at a range are not the writer's own
 * statement about today. All checks ask here, so that all fall silent in the same places.
 *
 * @param except kinds in which the check wants to speak all the same
 */
export function silencedBy(
  context: BlockContext,
  range: Range,
  except: readonly ContextKind[] = [],
): ContextKind | null {
  for (const [kind, detect] of detectors) {
    if (!except.includes(kind) && detect(context, range)) return kind
  }
  return null
}
