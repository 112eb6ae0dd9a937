import { readAddress } from '../address'
import { raiseFlag } from '../flag'
import { installBridge } from './bridge'

/**
 * Sets up the half that lives in the page's own world. To be run at document_start, before Docs has
 * started; on every page that is not an editor it does nothing.
 */
export function installPageHalf(page: Window & typeof globalThis): void {
  if (readAddress(page.location.href) === null) return
  const isEarly = page.document.readyState === 'loading'
  installBridge(page, raiseFlag(page) && isEarly)
}
