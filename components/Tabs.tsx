import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import './tabs.css'

export interface Tab {
  readonly id: string
  readonly label: string
  /** A figure beside the label, with words for those who do not see it. */
  readonly count?: { readonly value: number; readonly words: string }
}

interface Props {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly selected: string
  readonly onSelect: (id: string) => void
  /** The panel of the selected tab. */
  readonly children: ComponentChildren
}

const tabId = (id: string): string => `tab-${id}`
const panelId = (id: string): string => `panel-${id}`

/** Tabs with one stop for the Tab key; arrow keys, Home and End go from one to the next. */
export function Tabs({ label, tabs, selected, onSelect, children }: Props) {
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const current = tabs.findIndex(({ id }) => id === selected)
    const moves: Record<string, number> = {
      ArrowRight: (current + 1) % tabs.length,
      ArrowLeft: (current - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const target = tabs[moves[event.key] ?? -1]
    if (!target) return
    event.preventDefault()
    onSelect(target.id)
    list.current?.querySelector<HTMLElement>(`#${tabId(target.id)}`)?.focus()
  }

  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabId(id)}
            aria-selected={id === selected}
            aria-controls={id === selected ? panelId(id) : undefined}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name}
            {count && (
              <>
                <span class="tabs-count" aria-hidden="true">
                  {count.value}
                </span>
                <span class="visually-hidden">, {count.words}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div
        key={selected}
        class="tabs-panel"
        role="tabpanel"
        id={panelId(selected)}
        aria-labelledby={tabId(selected)}
      >
        {children}
      </div>
    </>
  )
}
