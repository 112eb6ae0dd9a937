import type { Range } from '../../core/range'
import type { ContextKind } from '../../knowledge/context-kind'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import { isGlossaryRow, isVersionRow } from '../contexts/places'
import { holdsAny } from '../lower-text'

/** Pieces of text without which nothing in a sentence is quoted, past, denied or technical. */
const SIGNS = [
  '"',
  '“',
  " '",
  '‘',
  '@',
  '//',
  '.uk',
  '.org',
  '.com',
  'not ',
  'n’t',
  'never',
  'longer',
  'instead',
  'rather',
  'former',
  'previous',
  'replac',
  'used to',
  'was ',
  'were ',
  'old ',
  'before',
  'ended',
  'abolish',
  'wales',
  'welsh',
  'scot',
  'ireland',
]

/** `silencedBy`, for checks whose words are everywhere: most blocks have no sign of any context. */
export function isOwnWord(
  context: BlockContext,
  range: Range,
  except: readonly ContextKind[] = [],
): boolean {
  const { block } = context
  if (block.inQuotation || block.kind === 'code' || isGlossaryRow(context) || isVersionRow(context))
    return false
  if (context.isIn('references')) return false
  return !holdsAny(block, SIGNS) || silencedBy(context, range, except) === null
}
