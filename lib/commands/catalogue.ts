import type { Chord } from './chord'

/** Everything a person can tell sendlint to do in an editor, with the key it comes with. */
export const catalogue = {
  'problem.next': { title: 'Go to the next problem', key: 'F8' },
  'problem.previous': { title: 'Go to the previous problem', key: 'Shift+F8' },
  'problem.fix': { title: 'Show the problem here and its quick fixes', key: 'Alt+F8' },
  'fix.undo': { title: 'Undo the last quick fix', key: null },
  'palette.open': { title: 'Show all commands', key: 'Alt+Shift+F8' },
  'view.quiet': { title: 'Quiet mode: hide or show the underlines', key: null },
  'view.status': { title: 'Say how many problems there are', key: null },
  'panel.open': { title: 'Open the problems panel', key: null },
  'desk.open': { title: 'Open a copy of the document in the Desk', key: null },
  'diagnostics.copy': { title: 'Copy diagnostics (no document text)', key: null },
} as const satisfies Record<string, { readonly title: string; readonly key: Chord | null }>

export type CommandId = keyof typeof catalogue

export const isCommandId = (value: string): value is CommandId => Object.hasOwn(catalogue, value)

/** A person's own keys; an empty string takes the key away. */
export type KeyBindings = Readonly<Partial<Record<CommandId, Chord>>>
