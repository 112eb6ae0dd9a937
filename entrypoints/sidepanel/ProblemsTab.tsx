import { useMemo, useRef, useState } from 'preact/hooks'
import { EmptyState } from '../../components/EmptyState'
import { FixAllDialog } from '../../components/FixAllDialog'
import { LeftOutList } from '../../components/LeftOutList'
import { NoMatch } from '../../components/NoMatch'
import { ProblemCard } from '../../components/ProblemCard'
import { ProblemList } from '../../components/ProblemList'
import { bySection } from '../../lib/core/by-section'
import { checkGroups, everything, narrow } from '../../lib/core/narrow'
import type { Problem } from '../../lib/core/problem'
import { askBackground } from '../../lib/platform/messages'
import type { OpenDocument } from '../../lib/session/panel-client'
import { changesOf } from './changes'
import { ProblemsBar } from './ProblemsBar'
import { ProblemActions } from './problem-actions'
import type { TabProps } from './tab-props'
import { useChosen } from './use-chosen'
import { useKeys } from './use-keys'

interface Props extends TabProps {
  /** Shows another tab. */
  readonly onTab: (id: string) => void
}

/** All problems of the document, and the card of the one that is chosen. */
export function ProblemsTab({ client, document, onNotice, onTab }: Props) {
  const { listed, safe, standing } = document
  const [narrowing, setNarrowing] = useState(everything)
  const { problem: chosen, choose } = useChosen(document)
  const selected = chosen?.diagnostic.id ?? null
  const [isPreviewing, setPreviewing] = useState(false)
  const list = useRef<HTMLDivElement>(null)

  const shown = useMemo(() => narrow(listed, narrowing), [listed, narrowing])
  const groups = useMemo(() => checkGroups(listed), [listed])
  // As the list shows them, so that a step leads to the neighbour one sees.
  const problems = useMemo(
    () =>
      bySection(shown, ({ problem }) => problem.diagnostic).flatMap(({ items }) =>
        items.map(({ problem }) => problem),
      ),
    [shown],
  )
  const actions = new ProblemActions(client, document, onNotice)
  const changes = changesOf(shown, safe)

  const go = ({ diagnostic }: Problem) => {
    choose(diagnostic.id)
    void actions.reveal(diagnostic)
  }
  const step = (by: 1 | -1) => {
    const at = problems.findIndex(({ diagnostic }) => diagnostic.id === selected)
    const from = at < 0 && by < 0 ? 0 : at
    const next = problems[(from + by + problems.length) % problems.length]
    if (next) go(next)
  }
  const focusList = () =>
    list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true })
  /** The next problem takes the place of one that has been dealt with, and the keys stay in the list. */
  const moveOn = (id: string) => {
    const at = problems.findIndex(({ diagnostic }) => diagnostic.id === id)
    const next = problems[at + 1] ?? problems[at - 1]
    choose(next?.diagnostic.id ?? null)
    focusList()
  }
  useKeys({
    onStep: step,
    onEscape: () => {
      choose(null)
      focusList()
    },
  })

  const leftOut = (
    <LeftOutList
      leftOut={standing.leftOut}
      offIn="every-document"
      onTakeBack={({ key }) => void actions.showAgain(key)}
    />
  )
  if (listed.length === 0)
    return (
      <>
        <Nothing document={document} onTab={onTab} />
        {leftOut}
      </>
    )
  return (
    <>
      <ProblemsBar
        counts={standing.status.counts}
        groups={groups}
        narrowing={narrowing}
        onNarrow={setNarrowing}
        safe={standing.copyOnly === null ? changes.length : 0}
        onFixAll={() => setPreviewing(true)}
        onStep={step}
      />
      <div class="panel-list" ref={list}>
        {problems.length > 0 ? (
          <ProblemList
            problems={problems}
            selected={selected}
            onSelect={(problem, by) =>
              by === 'pointer' ? go(problem) : choose(problem.diagnostic.id)
            }
            onOpen={go}
          />
        ) : (
          <NoMatch hidden={listed.length} onShowAll={() => setNarrowing(everything)} />
        )}
      </div>
      {leftOut}
      {chosen && (
        <section class="panel-card" aria-label="Chosen problem">
          <ProblemCard
            key={chosen.diagnostic.id}
            problem={chosen}
            {...(standing.copyOnly === null ? {} : { copyOnly: '' })}
            onFix={(fix, index) =>
              void actions
                .fix(chosen.diagnostic, fix, index)
                .then((isDone) => isDone && moveOn(chosen.diagnostic.id))
            }
            onIgnore={(scope) => {
              moveOn(chosen.diagnostic.id)
              void actions.ignore(chosen.diagnostic, scope)
            }}
            onLookup={(reference) => void actions.lookUp(reference)}
          />
        </section>
      )}
      {isPreviewing && (
        <FixAllDialog
          changes={changes}
          onApply={(ids) => void actions.fixAll(ids)}
          onClose={() => setPreviewing(false)}
        />
      )}
    </>
  )
}

interface NothingProps {
  readonly document: OpenDocument
  readonly onTab: (id: string) => void
}

function Nothing({ document, onTab }: NothingProps) {
  const { waiting, reasons } = document.standing.status
  if (waiting === undefined)
    return (
      <EmptyState
        sentence="No problems found."
        nextStep="That is good news, not a guarantee. See what the document covers."
      >
        <button type="button" onClick={() => onTab('coverage')}>
          Coverage
        </button>
      </EmptyState>
    )
  const [reason] = reasons
  if (!reason) return <EmptyState sentence={waiting} nextStep="Problems appear here in a moment." />
  return (
    <EmptyState sentence={waiting} nextStep={reason.nextStep}>
      <button
        type="button"
        onClick={() => void askBackground('open-desk', { from: document.standing.editor })}
      >
        Open a copy in the Desk
      </button>
    </EmptyState>
  )
}
