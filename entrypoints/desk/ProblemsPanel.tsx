import { useMemo } from 'preact/hooks'
import { LeftOutList } from '../../components/LeftOutList'
import { NarrowingBar } from '../../components/NarrowingBar'
import { NoMatch } from '../../components/NoMatch'
import { ProblemList } from '../../components/ProblemList'
import { checkGroups, everything, type Narrowing, narrow } from '../../lib/core/narrow'
import type { Problem } from '../../lib/core/problem'
import { countBySeverity } from '../../lib/review/report/group'
import type { DeskController } from './desk-controller'
import type { DeskState } from './desk-state'

interface Props {
  readonly state: DeskState | null
  readonly controller: DeskController | null
  readonly narrowing: Narrowing
  readonly onNarrow: (narrowing: Narrowing) => void
}

/** From this many problems on it is worth narrowing them down by words and by check. */
const MANY = 8

/** The problems of the document, and what narrows them down. */
export function ProblemsPanel({ state, controller, narrowing, onNarrow }: Props) {
  const placed = state?.placed ?? []
  const shown = useMemo(
    () => narrow(placed, narrowing).map(({ problem }) => problem),
    [placed, narrowing],
  )
  const counts = useMemo(
    () => countBySeverity(placed.map(({ problem }) => problem.diagnostic)),
    [placed],
  )
  const groups = useMemo(() => checkGroups(placed), [placed])
  const select = ({ diagnostic }: Problem) => controller?.select(diagnostic.id)
  const open = ({ diagnostic }: Problem) => controller?.open(diagnostic.id)
  if (!state?.hasText)
    return <p class="desk-none">Problems appear here when there is a document to read.</p>
  return (
    <>
      <div class="desk-side-head">
        <NarrowingBar
          lead={<h2>Problems</h2>}
          counts={counts}
          groups={groups}
          narrowing={narrowing}
          onNarrow={onNarrow}
          isShort={placed.length < MANY && narrowing === everything}
        />
      </div>
      {shown.length > 0 ? (
        <ProblemList problems={shown} selected={state.selected} onSelect={select} onOpen={open} />
      ) : (
        <Nothing state={state} onShowAll={() => onNarrow(everything)} />
      )}
      <LeftOutList
        leftOut={state.leftOut}
        offIn="this-document"
        onTakeBack={(decision) => controller?.showAgain(decision)}
      />
    </>
  )
}

interface NothingProps {
  readonly state: DeskState | null
  readonly onShowAll: () => void
}

function Nothing({ state, onShowAll }: NothingProps) {
  const hidden = state?.placed.length ?? 0
  if (hidden > 0) return <NoMatch hidden={hidden} onShowAll={onShowAll} />
  // Nothing is said before everything has been read.
  if (state === null || state.voice === null) return <p class="desk-none" />
  if (state.leftOut.length > 0) return <p class="desk-none">Nothing else found.</p>
  return <p class="desk-none">Nothing found. That is good news, not a guarantee.</p>
}
