import type { CoverageItem } from '../../knowledge/coverage'
import type { DocumentView } from '../rule'
import { kindOfDocument } from './kind'
import { isSecondary, settingOf } from './setting'

/**
 * Why an item does not apply, or null when it does: never in this setting; not for pupils of this age, unless it
 * is spoken of; not in this kind of document, unless it is covered.
 */
export type Exemption = 'setting' | 'age' | 'document' | null

/** Tells whether an item applies to a document. */
export function exemptions(view: DocumentView): (item: CoverageItem) => Exemption {
  const setting = settingOf(view)
  const { kind, reportElsewhere } = kindOfDocument(view)
  const secondary = isSecondary(view)
  return (item) => {
    // The law leaves an item out for a setting; what is only good practice may be there all the same.
    if (item.notFor.includes(setting)) return item.group === 'statutory' ? 'setting' : 'document'
    if (item.secondaryOnly && !secondary) return 'age'
    if (item.policyOnly && kind === 'information-report') return 'document'
    return item.group === 'statutory' && reportElsewhere ? 'document' : null
  }
}
