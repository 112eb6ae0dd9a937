import { findAbsent } from '../../lib/code-of-practice/absent'
import { bundledEntries } from '../../lib/code-of-practice/bundled'
import { createTextIndex } from '../../lib/code-of-practice/full-text'
import { createLookupModel, type LookupModel } from '../../lib/code-of-practice/lookup-model'
import type { OfficialCode } from '../../lib/code-of-practice/official/official-code'
import { officialEntries } from '../../lib/code-of-practice/official/official-entries'
import { officialWordIndex } from '../../lib/code-of-practice/official/official-words'
import { createAsk } from '../../lib/code-of-practice/search'

/**
 * Builds the lookup with the official text in it, a few milliseconds at a time: keys come first.
 *
 * @param idle waits until there is time for a piece of work
 */
export async function officialModel(
  code: OfficialCode,
  idle: () => Promise<void>,
): Promise<LookupModel> {
  await idle()
  const entries = officialEntries(bundledEntries(), code)
  const words = await inPieces(officialWordIndex(entries), idle)
  const text = await inPieces(createTextIndex(code.paragraphs), idle)
  return createLookupModel(() => entries, createAsk(entries, { text, words }), findAbsent)
}

async function inPieces<T>(work: Generator<void, T>, idle: () => Promise<void>): Promise<T> {
  for (;;) {
    await idle()
    const piece = work.next()
    if (piece.done) return piece.value
  }
}
