import { useEffect, useState } from 'preact/hooks'

/** What can be read from storage and watched. */
interface Stored<T> {
  readonly read: () => Promise<T>
  readonly watch: (listener: () => void) => () => void
}

/** A stored value, kept up to date from any page; `first` until it has been read. */
export function useStored<T, First>({ read, watch }: Stored<T>, first: First): T | First {
  const [value, setValue] = useState<T | First>(first)
  useEffect(() => {
    let isGone = false
    const show = () => {
      void read().then((stored) => {
        if (!isGone) setValue(() => stored)
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
