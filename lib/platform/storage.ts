import { type Browser, browser } from 'wxt/browser'
import { ifThere } from './presence'

/** Reads one key of the extension's own storage; undefined when nothing was stored. */
export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get<Record<string, unknown>>(key))[key]
}

/** @throws when the value cannot be stored, for want of space for example */
export const writeStored = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value })

/** Tells of changes to one key, from whatever page they come, until the returned function is called. */
export function watchStored(key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[key]
    if (change) listener(change.newValue)
  }
  browser.storage.local.onChanged.addListener(onChanged)
  return () => ifThere(() => browser.storage.local.onChanged.removeListener(onChanged))
}
