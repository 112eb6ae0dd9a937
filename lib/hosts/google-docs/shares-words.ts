import type { Snapshot } from '../snapshot'

/** Whether at least half of what a text said is still said: it was edited at most, not changed for another. */
export function sharesWords(was: Snapshot, now: Snapshot): boolean {
  const left = new Set(now.paragraphs.map(({ text }) => text))
  const said = was.paragraphs.map(({ text }) => text).filter((text) => text.trim() !== '')
  return said.filter((text) => left.has(text)).length * 2 >= said.length
}
