import type { Change } from '../host'
import type { WordApplication } from './word-api'

/**
 * Listens for what Word reports. Edits are reported by newer versions only; older ones tell of the
 * selection, which moves with whoever types here. Neither tells of a change of mode, so that is looked
 * at whenever something else happens.
 */
export function watchWord(
  word: WordApplication,
  note: (...changes: readonly Change[]) => void,
  signal: AbortSignal,
): void {
  let reportsEdits = word.abilities.paragraphEvents
  word.onSelection(() => note(...(reportsEdits ? [] : ['text' as const])), signal)
  if (!reportsEdits) return
  const added = word.run(async (context) => {
    const { document } = context
    const handle = async (): Promise<void> => note('text')
    const handlers = [
      document.onParagraphAdded,
      document.onParagraphChanged,
      document.onParagraphDeleted,
    ].map((source) => source.add(handle))
    await context.sync()
    return { context, handlers }
  })
  const leave = async (): Promise<void> => {
    const { context, handlers } = await added
    for (const handler of handlers) handler.remove()
    await context.sync()
  }
  added.catch(() => {
    reportsEdits = false
  })
  signal.addEventListener('abort', () => void leave().catch(() => undefined), { once: true })
}
