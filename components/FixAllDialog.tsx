import { useEffect, useRef, useState } from 'preact/hooks'
import { countedFirst } from '../lib/core/counted'
import './fix-all-dialog.css'

/** One safe change as the preview shows it. */
export interface PreviewedChange {
  readonly id: string
  /** A few words before the change. */
  readonly before: string
  readonly found: string
  readonly replacement: string
  /** A few words after it. */
  readonly after: string
}

interface Props {
  readonly changes: readonly PreviewedChange[]
  /** Makes the chosen ones. */
  readonly onApply: (ids: readonly string[]) => void
  readonly onClose: () => void
}

/** Shows every safe change before any is made; each can be left out. */
export function FixAllDialog({ changes, onApply, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const chosen = changes.flatMap(({ id }) => (leftOut.has(id) ? [] : [id]))
  const toggle = (id: string) => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }
  const count = changes.length
  return (
    <dialog ref={dialog} class="fix-all" aria-labelledby="fix-all-title" onClose={onClose}>
      <h2 id="fix-all-title">{countedFirst(count, 'safe change', 'safe changes')}</h2>
      <p class="fix-all-lead">
        These swaps keep the grammar and the meaning. Everything that needs your judgement is left
        for you. One undo takes all of it back.
      </p>
      <ol class="fix-all-list">
        {changes.map((change) => (
          <li key={change.id}>
            <label>
              <input
                type="checkbox"
                checked={!leftOut.has(change.id)}
                onChange={() => toggle(change.id)}
              />
              <span>
                <span class="fix-all-context">{change.before}</span>
                <del>{change.found}</del> <ins>{change.replacement}</ins>
                <span class="fix-all-context">{change.after}</span>
              </span>
            </label>
          </li>
        ))}
      </ol>
      <div class="fix-all-buttons">
        <button type="button" onClick={() => dialog.current?.close()}>
          Cancel
        </button>
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            onApply(chosen)
            dialog.current?.close()
          }}
        >
          {buttonFor(chosen.length, count)}
        </button>
      </div>
    </dialog>
  )
}

function buttonFor(chosen: number, all: number): string {
  if (all > 1 && chosen === all) return `Make all ${all} changes`
  return chosen === 1 ? 'Make the change' : `Make ${chosen} changes`
}
