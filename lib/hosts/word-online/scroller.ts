/** What scrolls an element; null where nothing does, or Word moves the pages itself. */
export function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(overflowY)) return at
  }
  return null
}
