import { render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { chordLabel } from '../commands/chord'
import type { Command, CommandRegistry } from '../commands/registry'

/** A list of everything that can be done, found by typing. */
export class PaletteView {
  readonly #box: HTMLElement
  #back: (() => void) | null = null

  constructor(
    private readonly front: HTMLElement,
    private readonly commands: CommandRegistry,
    private readonly isMac: boolean,
    signal: AbortSignal,
  ) {
    this.#box = front.ownerDocument.createElement('div')
    this.#box.className = 'popover palette'
    this.#box.setAttribute('role', 'dialog')
    this.#box.setAttribute('aria-label', 'Commands')
    this.#box.setAttribute('data-sendlint-palette', '')
    this.#box.addEventListener('keydown', (event) => event.stopPropagation(), { signal })
    signal.addEventListener('abort', () => render(null, this.#box), { once: true })
  }

  get isOpen(): boolean {
    return this.#box.isConnected
  }

  /** @param back gives the focus back to where it was */
  open(back: () => void): void {
    if (this.isOpen) return
    this.#back = back
    this.front.append(this.#box)
    render(
      <Palette
        commands={this.commands.list()}
        isMac={this.isMac}
        onRun={(id) => {
          this.close()
          this.commands.run(id)
        }}
        onClose={() => this.close()}
      />,
      this.#box,
    )
  }

  close(): void {
    if (!this.isOpen) return
    render(null, this.#box)
    this.#box.remove()
    this.#back?.()
    this.#back = null
  }
}

interface Props {
  readonly commands: readonly Command[]
  readonly isMac: boolean
  readonly onRun: (id: Command['id']) => void
  readonly onClose: () => void
}

const matches = (title: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => title.toLowerCase().includes(part))

function Palette({ commands, isMac, onRun, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState(0)
  // Before the next key arrives: what is typed at once must not reach the document.
  useLayoutEffect(() => input.current?.focus(), [])
  const shown = commands.filter(({ id, title }) => id !== 'palette.open' && matches(title, typed))
  const chosen = shown[Math.min(current, shown.length - 1)]

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setCurrent(Math.min(current + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setCurrent(Math.max(current - 1, 0))
    else if (event.key === 'Enter' && chosen) onRun(chosen.id)
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
  }

  return (
    <>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Command"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={chosen ? `command-${chosen.id}` : undefined}
        placeholder="Type a command"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setCurrent(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      <div id="palette-list" class="palette-list" role="listbox" aria-label="Commands">
        {shown.map(({ id, title, key }) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and points here
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={id}
            id={`command-${id}`}
            role="option"
            aria-selected={id === chosen?.id}
            class="palette-item"
            onClick={() => onRun(id)}
          >
            {title}
            {key && <kbd>{chordLabel(key, isMac)}</kbd>}
          </div>
        ))}
      </div>
      <p role="status" class={shown.length > 0 ? 'visually-hidden' : 'status-soft'}>
        {shown.length === 0 && 'No command says this. Try another word.'}
      </p>
    </>
  )
}
