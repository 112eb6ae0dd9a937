import { useEffect, useState } from 'preact/hooks'
import type { SettingsItem } from '../../lib/settings/item'

/** A setting as it stands, kept up to date; the first value until it has been read. */
export function useSetting<T>(item: SettingsItem<T>, first: T): T {
  const [value, setValue] = useState(first)
  useEffect(() => {
    void item.read().then(setValue)
    return item.watch(setValue)
  }, [item])
  return value
}
