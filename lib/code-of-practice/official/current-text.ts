import type { OfficialText } from '../../knowledge/official-text'
import { CURRENT_EDITION } from '../import/import-report'
import { officialTextOf } from './official-text'
import { type OfficialStore, officialStore } from './store'

/**
 * The imported text for checks, read once and again after an import or removal. An edition that is not in
 * force settles nothing, so it counts as none here. Checks work without the text, so a store that cannot be
 * read counts as empty.
 */
export function currentOfficialText(
  store: OfficialStore = officialStore(),
): () => Promise<OfficialText | null> {
  let reading: Promise<OfficialText | null> | null = null
  store.watch(() => {
    reading = null
  })

  async function read(): Promise<OfficialText | null> {
    const code = await store.read()
    const isInForce = code !== null && (code.edition === null || code.edition === CURRENT_EDITION)
    return isInForce ? officialTextOf(code) : null
  }

  return () => {
    reading ??= read().catch(() => null)
    return reading
  }
}
