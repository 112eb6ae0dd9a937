import { answer, type DocumentSummary, type InsertReply } from '../platform/messages'
import type { EditorSession } from './editor-session'
import { copyOnlyOf, statusOf } from './status-of'

function summaryOf(session: EditorSession): DocumentSummary | null {
  if (!session.checked) return null
  const { counts, tierLabel: tier } = statusOf(session.standing)
  return { counts, tier }
}

async function insert(session: EditorSession, text: string): Promise<InsertReply> {
  const outcome = await session.changes.insert(text)
  return outcome.status === 'applied'
    ? { status: 'inserted' }
    : { status: 'refused', sentence: outcome.why || (copyOnlyOf(session.host.capability) ?? '') }
}

/** Answers the popup about the document of this tab until the signal is aborted. */
export function serveTab(session: EditorSession, signal: AbortSignal): void {
  const stop = answer({
    'document-summary': () => summaryOf(session),
    'insert-citation': ({ text }) => insert(session, text),
  })
  signal.addEventListener('abort', stop, { once: true })
}
