import { paragraphAt } from '../snapshot'
import { findTarget, type Target } from '../target'
import { locate } from './locate'
import { readBody } from './read-body'
import { joinBody } from './snapshot-maker'
import type { WordApplication } from './word-api'

/**
 * Selects words, which brings them into sight. Where they cannot be told from others in their
 * paragraph, the paragraph is near enough to look at.
 *
 * @throws whatever Office.js throws
 */
export function revealInWord(word: WordApplication, target: Target): Promise<boolean> {
  return word.run(async (context) => {
    const body = await readBody(context, word.abilities)
    const { text, starts } = joinBody(body)
    const found = findTarget(text, target)
    if (!found.found) return false
    const index = paragraphAt(starts, found.start)
    const paragraph = body.paragraphs[index]
    const proxy = body.proxies[index]
    if (!paragraph || !proxy) return false
    const from = starts[index] ?? 0
    const end = Math.min(found.end - from, paragraph.text.length)
    const range = await locate(context, proxy, paragraph.text, { start: found.start - from, end })
    ;(range ?? proxy).select()
    await context.sync()
    return true
  })
}
