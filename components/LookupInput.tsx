import type { Ref } from 'preact'
import { LINES, lineElementId } from './line-id'
import './lookup-input.css'

interface Props {
  readonly query: string
  /** Ids of the lines below, in the order shown. */
  readonly ids: readonly string[]
  /** Id of the line that Enter opens. */
  readonly active: string | null
  /** Whether the lines are shown; a paragraph stands in their place otherwise. */
  readonly isOpen: boolean
  readonly field: Ref<HTMLInputElement>
  readonly onType: (query: string) => void
  readonly onMove: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onCopy: (id: string) => void
  /** Escape: true when there was something to close or to clear. */
  readonly onEscape: () => boolean
}

const PAGE = 6

/** Where one types what to look up; the arrow keys go through the lines below it. */
export function LookupInput(props: Props) {
  const { query, ids, active, isOpen } = props

  const target = (key: string): string | undefined => {
    const at = active === null ? -1 : ids.indexOf(active)
    const last = ids.length - 1
    switch (key) {
      case 'ArrowDown':
        return ids[at === last ? 0 : at + 1]
      case 'ArrowUp':
        return ids[at <= 0 ? last : at - 1]
      case 'PageDown':
        return ids[Math.min(last, at + PAGE)]
      case 'PageUp':
        return ids[Math.max(0, at - PAGE)]
      default:
        return undefined
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    const next = isOpen ? target(event.key) : undefined
    if (next !== undefined) props.onMove(next)
    else if (event.key === 'Enter' && isOpen && active !== null) {
      if (event.ctrlKey || event.metaKey) props.onCopy(active)
      else props.onOpen(active)
    } else if (event.key !== 'Escape' || !props.onEscape()) return
    event.preventDefault()
  }

  return (
    <div class="lookup-input">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z M10.3 10.3 14 14"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
        />
      </svg>
      <input
        ref={props.field}
        type="text"
        role="combobox"
        aria-label="Look up the SEND Code of Practice"
        aria-autocomplete="list"
        aria-expanded={isOpen && ids.length > 0}
        aria-controls={LINES}
        aria-activedescendant={isOpen && active !== null ? lineElementId(active) : undefined}
        placeholder="6.36, senco time, who pays …"
        value={query}
        spellcheck={false}
        autocomplete="off"
        enterkeyhint="go"
        onInput={({ currentTarget }) => props.onType(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
