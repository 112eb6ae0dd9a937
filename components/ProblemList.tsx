import { useEffect, useMemo, useRef } from 'preact/hooks'
import { bySection } from '../lib/core/by-section'
import type { Problem } from '../lib/core/problem'
import { severityLabel } from '../lib/core/severity'
import { SeverityMark } from './SeverityMark'
import './problem-list.css'

interface Props {
  readonly problems: readonly Problem[]
  readonly selected: string | null
  /** By the pointer, or on the way through the list with the arrow keys: shows what there is to say. */
  readonly onSelect: (problem: Problem, by: 'pointer' | 'key') => void
  /** Enter or a double click: goes on there. */
  readonly onOpen: (problem: Problem) => void
}

const rowId = (id: string): string => `problem-${id}`

/** All problems by section: one list box, moved through with the arrow keys. */
export function ProblemList({ problems, selected, onSelect, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null)
  /** The row that was clicked, which is in sight: the page is free to show its words. */
  const clicked = useRef<string | null>(null)
  const groups = useMemo(() => bySection(problems, ({ diagnostic }) => diagnostic), [problems])
  const inOrder = useMemo(() => groups.flatMap((group) => group.items), [groups])
  useEffect(() => {
    if (selected === null || selected === clicked.current) return
    list.current
      ?.querySelector(`[data-diagnostic-id="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  // One that has been dealt with is still chosen when it is listed no more.
  const isListed = selected !== null && inOrder.some(({ diagnostic }) => diagnostic.id === selected)

  const moveTo = (index: number) => {
    const problem = inOrder[Math.max(0, Math.min(inOrder.length - 1, index))]
    clicked.current = null
    if (problem) onSelect(problem, 'key')
  }

  const onClick = (problem: Problem) => {
    clicked.current = problem.diagnostic.id
    onSelect(problem, 'pointer')
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
              onClick={onClick}
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
  readonly onClick: (problem: Problem) => void
  readonly onOpen: (problem: Problem) => void
}

function ProblemRow({ problem, isSelected, onClick, onOpen }: RowProps) {
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
      onClick={() => onClick(problem)}
      onDblClick={() => onOpen(problem)}
    >
      <SeverityMark severity={diagnostic.severity} />
      <span class="problem-message">{diagnostic.message}</span>
    </div>
  )
}
