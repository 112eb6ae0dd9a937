import { NarrowingBar } from '../../components/NarrowingBar'
import type { CheckGroup, Narrowing } from '../../lib/core/narrow'
import type { Severity } from '../../lib/core/severity'

interface Props {
  readonly counts: Readonly<Record<Severity, number>>
  readonly groups: readonly CheckGroup[]
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
  /** Number of changes that Fix all would make. */
  readonly safe: number
  readonly onFixAll: () => void
  readonly onStep: (by: 1 | -1) => void
}

/** What can be done with the list as a whole. */
export function ProblemsBar({ safe, onFixAll, onStep, ...narrowing }: Props) {
  return (
    <div class="panel-bar">
      <NarrowingBar {...narrowing}>
        <div class="panel-steps">
          <button type="button" title="Previous problem" onClick={() => onStep(-1)}>
            <Arrow path="M3.5 10 8 5.5 12.5 10" />
            <span class="visually-hidden">Previous problem</span>
          </button>
          <button type="button" title="Next problem" onClick={() => onStep(1)}>
            <Arrow path="M3.5 6 8 10.5 12.5 6" />
            <span class="visually-hidden">Next problem</span>
          </button>
        </div>
      </NarrowingBar>
      {safe > 0 && (
        <button type="button" class="panel-fix-all" onClick={onFixAll}>
          Fix all ({safe} safe)
        </button>
      )}
    </div>
  )
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
