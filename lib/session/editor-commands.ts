import type { CommandId } from '../commands/catalogue'
import type { CommandRegistry } from '../commands/registry'
import type { PaletteView } from '../overlay/palette-view'
import { countsInWords, type StatusButton } from '../overlay/status-view'
import { diagnosticsOf } from './diagnostics'
import type { EditorSession } from './editor-session'
import { keepFocus } from './keep-focus'
import type { SessionParts } from './parts'
import { statusOf } from './status-of'

async function copyDiagnostics(session: EditorSession, parts: SessionParts): Promise<void> {
  const told = diagnosticsOf(session.host, parts.version, session.checked !== null)
  const isCopied = await parts.copy(told)
  session.say(isCopied ? 'Diagnostics copied. They hold no words of your document.' : told)
}

function standingInWords(session: EditorSession): string {
  const status = statusOf(session.standing)
  return `${status.waiting ?? countsInWords(status)}. ${status.tierLabel}`
}

/** Says what every command does in an editor. */
export function registerCommands(
  commands: CommandRegistry,
  session: EditorSession,
  parts: SessionParts,
  palette: () => PaletteView,
): void {
  commands.register('problem.next', { run: () => void session.tour.walk(1) })
  commands.register('problem.previous', { run: () => void session.tour.walk(-1) })
  commands.register('problem.fix', { run: () => void session.tour.showHere() })
  commands.register('fix.undo', {
    run: () => void session.changes.undo(),
    isEnabled: () => session.changes.canUndo,
  })
  commands.register('palette.open', { run: () => palette().open(keepFocus(parts.page.document)) })
  commands.register('view.quiet', { run: () => session.setQuiet(!session.isQuiet) })
  commands.register('view.status', { run: () => session.say(standingInWords(session)) })
  commands.register('panel.open', { run: parts.openPanel })
  commands.register('desk.open', { run: parts.openDesk })
  commands.register('diagnostics.copy', { run: () => void copyDiagnostics(session, parts) })
}

const labels: Partial<Record<CommandId, string>> = {
  'problem.next': 'Next problem',
  'fix.undo': 'Undo last fix',
  'panel.open': 'Open panel',
  'palette.open': 'Commands',
  'desk.open': 'Open a copy in the Desk',
  'diagnostics.copy': 'Copy diagnostics',
}

/** The buttons of the opened status item. */
export function statusButtons(commands: CommandRegistry, isQuiet: boolean): StatusButton[] {
  return commands.list().flatMap(({ id }) => {
    const label = id === 'view.quiet' ? (isQuiet ? 'Show underlines' : 'Quiet mode') : labels[id]
    return label ? [{ label, run: () => void commands.run(id) }] : []
  })
}
