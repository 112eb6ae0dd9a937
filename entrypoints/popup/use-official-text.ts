import { useEffect, useState } from 'preact/hooks'
import type { LookupModel } from '../../lib/code-of-practice/lookup-model'
import { officialTextOf } from '../../lib/code-of-practice/official/official-text'
import { officialStore } from '../../lib/code-of-practice/official/store'
import type { OfficialText } from '../../lib/knowledge/official-text'
import { bundledModel } from './model'

interface Library {
  readonly model: LookupModel
  /** The Code's own words, where they have been imported. */
  readonly text: OfficialText | null
}

const bundled: Library = { model: bundledModel, text: null }

/** ms after which a piece of work is done although keys keep coming. */
const LONGEST_WAIT = 500

/**
 * What the lookup knows, kept up to date with imports and removals. The bundled index serves until
 * the official text has been read, so that nobody waits for it.
 */
export function useOfficialText(): Library {
  const [library, setLibrary] = useState(bundled)
  useEffect(() => {
    const store = officialStore()
    let leaving = new AbortController()
    const refresh = async () => {
      leaving.abort()
      leaving = new AbortController()
      const { signal } = leaving
      const code = await store.read()
      if (signal.aborted) return
      if (!code) return setLibrary(bundled)
      const text = officialTextOf(code)
      setLibrary((before) => ({ ...before, text }))
      const { officialModel } = await import('./official-model')
      const model = await officialModel(code, idle)
      if (!signal.aborted) setLibrary({ model, text })
    }
    void refresh()
    const unwatch = store.watch(() => void refresh())
    return () => {
      unwatch()
      leaving.abort()
    }
  }, [])
  return library
}

const idle = (): Promise<void> =>
  new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT }))
