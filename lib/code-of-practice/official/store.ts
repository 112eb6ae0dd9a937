import { type DBSchema, openDB } from 'idb'
import type { OfficialCode } from './official-code'

/** Shape of what is stored. A text stored in another shape counts as none: it is imported again. */
const SHAPE = 1
const NAME = 'sendlint-official-text'
const KEY = 'code'

interface Stored {
  readonly shape: number
  readonly code: OfficialCode
}

interface Schema extends DBSchema {
  readonly texts: { key: string; value: Stored }
}

/** Where the imported text is kept, on this device alone. */
export interface OfficialStore {
  read(): Promise<OfficialCode | null>
  /**
   * Puts a text in the place of the one before, in one step: a reader finds the old or the new one.
   *
   * @throws when the browser has no room for it
   */
  replace(code: OfficialCode): Promise<void>
  remove(): Promise<void>
  /** Tells of changes from any page of the extension until the returned function is called. */
  watch(listener: () => void): () => void
}

/** The store shared by the pages of the extension and its background. */
export function officialStore(): OfficialStore {
  const opened = () =>
    openDB<Schema>(NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore('texts')
      },
    })

  async function within<T>(work: (database: Awaited<ReturnType<typeof opened>>) => Promise<T>) {
    const database = await opened()
    try {
      return await work(database)
    } finally {
      database.close()
    }
  }

  return {
    async read() {
      const stored = await within((database) => database.get('texts', KEY))
      return stored?.shape === SHAPE ? stored.code : null
    },
    async replace(code) {
      await within((database) => database.put('texts', { shape: SHAPE, code }, KEY))
      announce()
    },
    async remove() {
      await within((database) => database.delete('texts', KEY))
      announce()
    },
    watch(listener) {
      const channel = new BroadcastChannel(NAME)
      channel.addEventListener('message', listener)
      return () => channel.close()
    },
  }
}

function announce(): void {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage('changed')
  channel.close()
}
