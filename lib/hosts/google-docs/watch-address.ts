import { type Address, isNaming, isSameText, readAddress } from './address'

interface AddressEvents {
  /** Another document or another tab of it is in front. */
  readonly onOther: () => void
  /** The tab that is in front was given its name in the address, as far as that can be told. */
  readonly onNamed: () => void
}

interface WatchedAddress {
  /** The address as it is now; one that was only given a name stays as it was. */
  now(): Address | null
  /** What was taken for a name is another tab. */
  accept(): void
}

/** Says how an address came about, where the browser tells. */
const isPush = (event: Event): boolean => Reflect.get(event, 'navigationType') === 'push'

/**
 * Follows the address, which changes without a reload when another tab of the document is opened, and
 * also when Docs, having started, writes into it which tab it has opened.
 */
export function watchAddress(
  page: Window,
  { onOther, onNamed }: AddressEvents,
  signal: AbortSignal,
): WatchedAddress {
  let current = readAddress(page.location.href)
  let seen = current
  const check = (event?: Event) => {
    const address = readAddress(page.location.href)
    if (isSameText(address, seen)) return
    const was = seen
    seen = address
    // Whoever opens another tab can go back to the one before; a name is written over what was there.
    if (isNaming(was, address) && !(event && isPush(event))) {
      onNamed()
      return
    }
    current = address
    onOther()
  }
  const navigation: unknown = Reflect.get(page, 'navigation')
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', check, { signal })
  }
  page.addEventListener('popstate', check, { signal })
  return {
    now() {
      check()
      return current
    },
    accept() {
      current = seen
    },
  }
}
