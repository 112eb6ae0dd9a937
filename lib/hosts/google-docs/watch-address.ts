import { type Address, isSameText, readAddress } from './address'

interface Navigating {
  readonly navigation?: EventTarget
}

/**
 * Follows the address, which changes without a reload when another tab of the document is opened.
 *
 * @returns the address as it is now
 */
export function watchAddress(
  page: Window,
  onChange: (address: Address | null) => void,
  signal: AbortSignal,
): () => Address | null {
  let current = readAddress(page.location.href)
  const check = () => {
    const address = readAddress(page.location.href)
    if (isSameText(address, current)) return
    current = address
    onChange(address)
  }
  const { navigation } = page as Navigating
  navigation?.addEventListener('currententrychange', check, { signal })
  page.addEventListener('popstate', check, { signal })
  return () => {
    check()
    return current
  }
}
