import { useEffect, useMemo, useRef } from 'preact/hooks'
import { bySection } from '../lib/core/by-section'
import type { Problem } from '../lib/core/problem'
import { severityLabel } from '../lib/core/severity'
import { SeverityMark } from './SeverityMark'
import './problem-list.css'

interface Props {
  readonly problems: readonly Problem[]
  readonly selected: string | null
  /** By the pointer, or on the way through the list with the arrow keys. */
  readonly onSelect: (problem: Problem, by: 'pointer' | 'key') => void
  /** Enter or a double click: go to the place and show the card. */
  readonly onOpen: (problem: Problem) => void
}

const rowId = (id: string): string => `problem-${id}`

/** All problems by section: one list box, moved through with the arrow keys. */
export function ProblemList({ problems, selected, onSelect, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => bySection(problems, ({ diagnostic }) => diagnostic), [problems])
  const inOrder = useMemo(() => groups.flatMap((group) => group.items), [groups])
  useEffect(() => {
    if (selected === null) return
    list.current
      ?.querySelector(`[data-diagnostic-id="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  // One that has been dealt with is still chosen when it is listed no more.
  const isListed = selected !== null && inOrder.some(({ diagnostic }) => diagnostic.id === selected)

  const moveTo = (index: number) => {
    const problem = inOrder[Math.max(0, Math.min(inOrder.length - 1, index))]
    if (problem) onSelect(problem, 'key')
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const current = inOrder.findIndex(({ diagnostic }) => diagnostic.id === selected)
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      Home: 0,
      End: inOrder.length - 1,
      PageDown: current + 10,
      PageUp: current - 10,
    }
    const target = moves[event.key]
    const problem = inOrder[current]
    if (target !== undefined) moveTo(target)
    else if (event.key === 'Enter' && problem) onOpen(problem)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={list}
      class="problems"
      role="listbox"
      tabIndex={0}
      aria-label="Problems"
      aria-activedescendant={isListed ? rowId(selected) : undefined}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a list box
        <div key={group.name} role="group" aria-label={group.name} class="problems-group">
          <div class="problems-section" aria-hidden="true">
            {group.name}
            <span class="problems-count">{group.items.length}</span>
          </div>
          {group.items.map((problem) => (
            <ProblemRow
              key={problem.diagnostic.id}
              problem={problem}
              isSelected={problem.diagnostic.id === selected}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  readonly problem: Problem
  readonly isSelected: boolean
  readonly onSelect: Props['onSelect']
  readonly onOpen: (problem: Problem) => void
}

function ProblemRow({ problem, isSelected, onSelect, onOpen }: RowProps) {
  const { diagnostic } = problem
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and points here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box handles the keys
    <div
      id={rowId(diagnostic.id)}
      role="option"
      aria-selected={isSelected}
      aria-label={`${severityLabel(diagnostic.severity)}: ${diagnostic.message}`}
      class="problem"
      data-diagnostic-id={diagnostic.id}
      data-rule-id={diagnostic.ruleId}
      data-severity={diagnostic.severity}
      onClick={() => onSelect(problem, 'pointer')}
      onDblClick={() => onOpen(problem)}
    >
      <SeverityMark severity={diagnostic.severity} />
      <span class="problem-message">{diagnostic.message}</span>
    </div>
  )
}
