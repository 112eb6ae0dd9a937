import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'
import { namedPupils, namedRow } from './named-pupils'
import { notedPupils } from './noted-pupils'
import { oneChild } from './one-child'
import { pupilsBesideNeeds } from './pupil-beside-need'
import { NEED_PIECES } from './pupil-needs'
import { fewPupils, smallCell, smallItem } from './small-numbers'

/** Words by which a pupil can be known: a name with a need, or a very small number with a need (PRIV-01). */
export function identifiablePupils(context: BlockContext): Finding[] {
  const { inQuotation, list, table } = context.block
  if (inQuotation) return []
  if (table) return [...smallCell(context), ...namedRow(context)]
  const found = list ? smallItem(context) : []
  if (!holdsAny(context.block, NEED_PIECES)) return [...found, ...oneChild(context, found)]
  const named = namedPupils(context)
  const beside = [...named, ...pupilsBesideNeeds(context, named)]
  const all = [...found, ...beside, ...notedPupils(context, beside), ...fewPupils(context)]
  return [...all, ...oneChild(context, all)]
}
