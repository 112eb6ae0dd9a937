import { useEffect, useRef } from 'preact/hooks'

interface Keys {
  /** F8 and Shift F8, as in the document. */
  readonly onStep: (by: 1 | -1) => void
  /** Escape, where no field or dialog takes it. */
  readonly onEscape: () => void
}

/** The panel's keys, wherever in it the focus is. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys)
  current.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, shiftKey } = event
      const isInField =
        target instanceof Element && target.closest('input, select, dialog') !== null
      if (key === 'F8') current.current.onStep(shiftKey ? -1 : 1)
      else if (key === 'Escape' && !isInField) current.current.onEscape()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
