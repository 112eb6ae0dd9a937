import { type CommandId, isCommandId, type KeyBindings } from '../commands/catalogue'
import { editorOrigin } from '../core/editor-origin'
import type { ChosenNature } from '../core/nature'
import type { Host } from '../hosts/host'
import { copyText } from '../platform/clipboard'
import { openLine, takeLines } from '../platform/line'
import { askBackground } from '../platform/messages'
import { isExtensionThere } from '../platform/presence'
import { today } from '../platform/today'
import { extensionVersion } from '../platform/version'
import { editorKey } from '../settings/by-document'
import { chosenNature } from '../settings/chosen-nature'
import { coveredElsewhere } from '../settings/covered-elsewhere'
import { decisions } from '../settings/decisions'
import { keyBindings, quietMode } from '../settings/in-editors'
import { EditorSession } from './editor-session'
import { LINT_PORT, type LintReply, type LintRequest } from './lint-protocol'
import { PANEL_PORT, type PanelEvent, type PanelRequest } from './panel-protocol'
import type { ListenToKeys } from './parts'
import { servePanel } from './serve-panel'
import { serveTab } from './serve-tab'

function knownKeys(stored: Readonly<Record<string, string>>): KeyBindings {
  const own: Partial<Record<CommandId, string>> = {}
  for (const [id, key] of Object.entries(stored)) if (isCommandId(id)) own[id] = key
  return own
}

const bindings = {
  read: async () => knownKeys(await keyBindings.read()),
  watch: (listener: (keys: KeyBindings) => void) =>
    keyBindings.watch((stored) => listener(knownKeys(stored))),
}

const elsewhere = {
  of: (id: string) => coveredElsewhere.of(editorKey(id)),
  set: (id: string, item: string, link: string) => coveredElsewhere.set(editorKey(id), item, link),
  watch: coveredElsewhere.watch,
}

const nature = {
  of: (id: string) => chosenNature.of(editorKey(id)),
  set: (id: string, chosen: ChosenNature) => chosenNature.set(editorKey(id), chosen),
  watch: chosenNature.watch,
}

const quiet = {
  read: () => quietMode.read(),
  watch: (listener: (isQuiet: boolean) => void) => quietMode.watch(listener),
  write: async (isQuiet: boolean) => {
    await quietMode.update(() => isQuiet)
  },
}

/** Tells panels that there is an editor here, now and when the page is taken out of the browser's cache. */
function announce(signal: AbortSignal): void {
  const tell = () => void askBackground('document-opened', {})
  tell()
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal })
}

/** ms after the line has closed in which the browser takes the extension away, if that is why. */
const SHOWING = 1000

/** Puts sendlint to work in an editor, joined to the rest of the extension. */
export function startSession(host: Host, keys: ListenToKeys): EditorSession {
  const leave = () => {
    if (!isExtensionThere()) session.destroy()
  }
  const session: EditorSession = new EditorSession({
    page: window,
    host,
    keys,
    connect: () => {
      const line = openLine<LintRequest, LintReply>(LINT_PORT)
      line.onClose(() => {
        leave()
        setTimeout(leave, SHOWING)
      })
      return line
    },
    copy: copyText,
    lookUp: (reference) => void askBackground('look-up', { reference }),
    openPanel: () => void askBackground('open-panel', {}),
    openDesk: () => void askBackground('open-desk', { from: editorOrigin(host.kind) }),
    decisions,
    elsewhere,
    nature,
    bindings,
    quiet,
    options: () => ({ asOf: today() }),
    version: extensionVersion(),
  })
  void session.start()
  serveTab(session, session.signal)
  const stop = takeLines<PanelEvent, PanelRequest>(PANEL_PORT, (line) =>
    servePanel(session, line, session.signal),
  )
  session.signal.addEventListener('abort', stop, { once: true })
  announce(session.signal)
  // The line may have been closed for a while when the extension goes: what a person does next shows it.
  for (const event of ['pointermove', 'keydown', 'visibilitychange'])
    window.addEventListener(event, leave, { capture: true, passive: true, signal: session.signal })
  return session
}
