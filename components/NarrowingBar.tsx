import type { ComponentChildren } from 'preact'
import { type CheckGroup, type Narrowing, toggled } from '../lib/core/narrow'
import type { Severity } from '../lib/core/severity'
import { ProblemFilter } from './ProblemFilter'
import { SeverityFilter } from './SeverityFilter'
import './narrowing-bar.css'

interface Props {
  readonly counts: Readonly<Record<Severity, number>>
  readonly groups: readonly CheckGroup[]
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
  /** A list so short that severities are enough. */
  readonly isShort?: boolean
  /** Stands before the severities. */
  readonly lead?: ComponentChildren
  /** Stands after them. */
  readonly children?: ComponentChildren
}

/** Narrows a list of problems down by severity, words and check. */
export function NarrowingBar({ counts, groups, narrowing, onNarrow, ...more }: Props) {
  const { isShort = false, lead, children } = more
  const change = (part: Partial<Narrowing>) => onNarrow({ ...narrowing, ...part })
  return (
    <div class="narrowing-bar">
      <div class="narrowing-bar-row">
        {lead}
        <SeverityFilter
          counts={counts}
          hidden={narrowing.hidden}
          onToggle={(severity) => change({ hidden: toggled(narrowing.hidden, severity) })}
        />
        {children}
      </div>
      {!isShort && (
        <ProblemFilter
          words={narrowing.words}
          onWords={(words) => change({ words })}
          check={narrowing.check}
          onCheck={(check) => change({ check })}
          groups={groups}
        />
      )}
    </div>
  )
}
