import { useEffect } from 'preact/hooks'
import type { LineGroup, ParagraphLine } from '../lib/core/paragraph-view'
import { LINES, lineElementId } from './line-id'
import { StrengthMark } from './StrengthMark'
import './lookup-lines.css'

interface Props {
  readonly groups: readonly LineGroup[]
  readonly active: string | null
  readonly onOpen: (id: string) => void
}

/** The lines of the lookup. The search box keeps the focus and points here. */
export function LookupLines({ groups, active, onOpen }: Props) {
  useEffect(() => {
    if (active === null) return
    document.getElementById(lineElementId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <div id={LINES} class="lines" role="listbox" aria-label="Paragraphs">
      {groups.map(({ name, lines }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a list box
        <div key={name} role="group" aria-label={name}>
          {name !== 'Found' && (
            <div class="lines-name" aria-hidden="true">
              {name}
            </div>
          )}
          {lines.map((line) => (
            <Line key={line.id} line={line} isActive={line.id === active} onOpen={onOpen} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface LineProps {
  readonly line: ParagraphLine
  readonly isActive: boolean
  readonly onOpen: (id: string) => void
}

function Line({ line, isActive, onOpen }: LineProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search box has the focus and points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box handles the keys
    <div
      id={lineElementId(line.id)}
      role="option"
      aria-selected={isActive}
      class="line"
      data-line={line.id}
      onClick={() => onOpen(line.id)}
    >
      <span class="line-top">
        <span class="line-label">{line.label}</span>
        <span class="line-heading">{line.heading}</span>
      </span>
      <StrengthMark force={line.force} label={line.strength} />
      <span class="line-gist">{line.gist}</span>
    </div>
  )
}
