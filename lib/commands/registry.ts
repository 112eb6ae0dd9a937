import { type CommandId, catalogue, isCommandId, type KeyBindings } from './catalogue'
import { type Chord, isChord, isUsableChord, isWriting, type KeyPress } from './chord'

/** A command as menus and the palette show it. */
export interface Command {
  readonly id: CommandId
  readonly title: string
  readonly key: Chord | null
}

/** What is carried out, and when it can be. */
interface Action {
  readonly run: () => void
  /** True when absent. */
  readonly isEnabled?: () => boolean
}

/** The one place that palette, keys and buttons ask: what can be done now, and do it. */
export class CommandRegistry {
  readonly #actions = new Map<CommandId, Action>()
  #keys: KeyBindings = {}

  constructor(private readonly isMac: boolean) {}

  /** Says what a command does. A later call replaces an earlier one. */
  register(id: CommandId, action: Action): void {
    this.#actions.set(id, action)
  }

  /** Takes a person's own keys; a chord that would get in the way of typing is left out. */
  bind(keys: KeyBindings): void {
    this.#keys = keys
  }

  keyOf(id: CommandId): Chord | null {
    const own = this.#keys[id]
    if (own === '') return null
    return own !== undefined && isUsableChord(own) ? own : catalogue[id].key
  }

  /** The commands that can be carried out now, in the catalogue's order. */
  list(): Command[] {
    return Object.keys(catalogue)
      .filter(isCommandId)
      .filter((id) => this.#isEnabled(id))
      .map((id) => ({ id, title: catalogue[id].title, key: this.keyOf(id) }))
  }

  /** Carries out a command. False when it cannot be done now. */
  run(id: CommandId): boolean {
    if (!this.#isEnabled(id)) return false
    this.#actions.get(id)?.run()
    return true
  }

  /** The command a key press stands for, whether or not it can be done now. */
  commandFor(press: KeyPress): CommandId | null {
    if (isWriting(press)) return null
    for (const id of this.#actions.keys()) {
      const key = this.keyOf(id)
      if (key !== null && isChord(press, key, this.isMac)) return id
    }
    return null
  }

  #isEnabled(id: CommandId): boolean {
    const action = this.#actions.get(id)
    return action !== undefined && (action.isEnabled?.() ?? true)
  }
}
