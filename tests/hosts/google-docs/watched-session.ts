import { NOTHING_CHOSEN } from '../../../lib/core/nature'
import { GoogleDocsHost } from '../../../lib/hosts/google-docs/google-docs-host'
import { EditorSession } from '../../../lib/session/editor-session'
import { type Talk, wordChecks } from '../word-checks'
import { startStandIn } from './in-page'
import { samplePolicy } from './sample-policy'
import type { Control } from './stand-in/main'

const nothing = () => undefined

/** The whole of sendlint at work in a stand-in, but for the checks, which know a few words. */
export interface WatchedSession {
  readonly control: Control
  readonly session: EditorSession
  readonly host: GoogleDocsHost
  readonly talk: Talk
  /** Problems known at this moment. */
  known(): number
}

const setting = <T>(value: T) => ({ read: async () => value, watch: () => nothing })

/** Resolves when the document has been read, checked and marked. */
export async function watchedSession(blocks: number): Promise<WatchedSession> {
  const control = await startStandIn({ blocks: samplePolicy(7, blocks) })
  const host = new GoogleDocsHost(window)
  const talk: Talk = { asked: 0, answered: 0 }
  const session = new EditorSession({
    page: window,
    host,
    keys: (listener, signal) => host.listenToKeys(listener, signal),
    connect: () => wordChecks(/School Action|BESD|SENCO|register/g, talk),
    copy: async () => true,
    lookUp: nothing,
    openPanel: nothing,
    openDesk: nothing,
    decisions: {
      of: async () => [],
      add: async () => nothing(),
      remove: async () => nothing(),
      watch: () => nothing,
    },
    elsewhere: { of: async () => ({}), set: async () => nothing(), watch: () => nothing },
    nature: {
      of: async () => NOTHING_CHOSEN,
      set: async () => nothing(),
      watch: () => nothing,
    },
    bindings: setting({}),
    quiet: { ...setting(false), write: async () => nothing() },
    options: () => ({ asOf: '2026-11-23' }),
    version: '0',
  })
  await session.start()
  while (!session.checked) await new Promise((resolve) => setTimeout(resolve, 20))
  await new Promise((resolve) => setTimeout(resolve, 400))
  return { control, session, host, talk, known: () => session.problems.length }
}
