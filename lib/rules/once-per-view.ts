import type { DocumentView } from './rule'

/**
 * Works something out once for each run. The view itself holds the answer and not, as in `oncePer`, a weak map: what
 * such a map holds outlives its key until all memory is gone through, and every keystroke makes a view.
 */
export function oncePerView<T>(make: (view: DocumentView) => T): (view: DocumentView) => T {
  return (view) => {
    const before = view.kept.get(make)
    // Under a function stands what that function made.
    if (before) return before.value as T
    const value = make(view)
    view.kept.set(make, { value })
    return value
  }
}
