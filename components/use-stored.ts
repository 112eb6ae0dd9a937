import { useEffect, useState } from 'preact/hooks'

/** What can be read from storage and watched. */
interface Stored<T> {
  readonly read: () => Promise<T>
  readonly watch: (listener: () => void) => () => void
}

/** A stored value, kept up to date from any page; null until it has been read. */
export function useStored<T>({ read, watch }: Stored<T>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(() => {
    let isGone = false
    const show = () => {
      void read().then((stored) => {
        if (!isGone) setValue(stored)
      })
    }
    show()
    const stop = watch(show)
    return () => {
      isGone = true
      stop()
    }
  }, [read, watch])
  return value
}
