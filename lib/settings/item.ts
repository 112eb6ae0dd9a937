import { readStored, watchStored, writeStored } from '../platform/storage'
import { type Shape, unwrap, wrap } from './versioned'

/** One setting, kept in the extension's own storage on this computer. */
export interface SettingsItem<T> {
  read(): Promise<T>
  /**
   * Changes it on the strength of what is stored; changes from one page are made one after another.
   *
   * @throws when it cannot be stored
   */
  update(change: (value: T) => T): Promise<T>
  /** Tells of changes from any page until the returned function is called. */
  watch(listener: (value: T) => void): () => void
}

/** One setting in the browser's storage: read leniently, changed one change after another. */
export function settingsItem<T>(shape: Shape<T>): SettingsItem<T> {
  const key = `settings:${shape.key}`
  const read = async () => unwrap(await readStored(key), shape)
  let last: Promise<unknown> = Promise.resolve()

  async function change(by: (value: T) => T): Promise<T> {
    const value = by(await read())
    await writeStored(key, wrap(value, shape))
    return value
  }

  return {
    read,
    update(by) {
      const changed = last.then(() => change(by))
      last = changed.catch(() => undefined)
      return changed
    },
    watch: (listener) => watchStored(key, (stored) => listener(unwrap(stored, shape))),
  }
}
