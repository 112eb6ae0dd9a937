import { type Browser, browser } from 'wxt/browser'
import type { EditorOrigin } from '../core/editor-origin'
import type { Severity } from '../core/severity'
import { ifThere } from './presence'
import type { TabPlace } from './tabs'

/** What is known about the document in a tab. */
export interface DocumentSummary {
  /** Number of problems shown, by severity. */
  readonly counts: Readonly<Record<Severity, number>>
  /** What can be done in this document right now, in words. */
  readonly tier: string
}

export type InsertReply =
  | { readonly status: 'inserted' }
  /** Nothing was changed; the sentence says why. Of the clipboard it says nothing: whoever asks has the focus, and copies. */
  | { readonly status: 'refused'; readonly sentence: string }

/** What a page of the extension may ask the content script of a tab. */
export interface TabRequests {
  'document-summary': { readonly ask: object; readonly reply: DocumentSummary | null }
  'insert-citation': { readonly ask: { readonly text: string }; readonly reply: InsertReply }
}

/** What any part may ask the background. */
export interface BackgroundRequests {
  /** From a content script: opens the panel beside its tab. */
  'open-panel': { readonly ask: object; readonly reply: null }
  /** From a content script: an editor is at work in its tab, and panels may open a line to it. */
  'document-opened': { readonly ask: object; readonly reply: null }
  /** From a content script: opens the Desk in a tab of its own, for a copy of the editor's document. */
  'open-desk': { readonly ask: { readonly from: EditorOrigin | null }; readonly reply: null }
  /** From a content script: shows a paragraph of the Code, `6.36`, in a window beside the document. */
  'look-up': { readonly ask: { readonly reference: string }; readonly reply: null }
}

type Requests = TabRequests & BackgroundRequests

interface Envelope<K extends keyof Requests> {
  readonly sendlint: K
  readonly ask: Requests[K]['ask']
}

type Answers<R> = {
  readonly [K in keyof R]?: R[K] extends { readonly ask: infer A; readonly reply: infer B }
    ? (ask: A, from: TabPlace | null) => B | Promise<B>
    : never
}

/** Asks the content script of a tab. Null when none answers: most tabs hold no editor. */
export async function askTab<K extends keyof TabRequests>(
  tabId: number,
  kind: K,
  ask: TabRequests[K]['ask'],
): Promise<TabRequests[K]['reply'] | null> {
  try {
    const envelope: Envelope<K> = { sendlint: kind, ask }
    const reply: TabRequests[K]['reply'] | undefined = await browser.tabs.sendMessage(
      tabId,
      envelope,
    )
    return reply ?? null
  } catch {
    return null
  }
}

/** Asks the background to do something. */
export async function askBackground<K extends keyof BackgroundRequests>(
  kind: K,
  ask: BackgroundRequests[K]['ask'],
): Promise<void> {
  const envelope: Envelope<K> = { sendlint: kind, ask }
  await browser.runtime.sendMessage(envelope)
}

/**
 * Answers requests until the returned function is called. The handler runs in the same turn as the
 * message, so that what a click allows is still allowed. A handler that fails answers null, and
 * the error is reported like every other one.
 */
export function answer(answers: Answers<Requests>): () => void {
  const onMessage = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (reply: unknown) => void,
  ): boolean => {
    const kind = kindOf(message)
    const handler = kind && (answers[kind] as Handler | undefined)
    if (!handler || sender.id !== browser.runtime.id) return false
    const from = sender.tab
    const place = from?.id === undefined ? null : { id: from.id, windowId: from.windowId }
    const { ask } = message as Envelope<typeof kind>
    new Promise((resolve) => resolve(handler(ask, place))).then(respond, (error: unknown) => {
      respond(null)
      throw error
    })
    return true
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => ifThere(() => browser.runtime.onMessage.removeListener(onMessage))
}

type Handler = (ask: unknown, from: TabPlace | null) => unknown

const kinds: readonly (keyof Requests)[] = [
  'document-summary',
  'insert-citation',
  'open-panel',
  'document-opened',
  'open-desk',
  'look-up',
]

function kindOf(message: unknown): keyof Requests | null {
  if (typeof message !== 'object' || message === null || !('sendlint' in message)) return null
  return kinds.find((kind) => kind === message.sendlint) ?? null
}
