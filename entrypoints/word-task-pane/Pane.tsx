import { useEffect, useState } from 'preact/hooks'
import { documentTabs } from '../../components/document-tabs'
import { ProblemCard } from '../../components/ProblemCard'
import { ProblemList } from '../../components/ProblemList'
import { SeverityFilter } from '../../components/SeverityFilter'
import { Tabs } from '../../components/Tabs'
import { toggled } from '../../lib/core/narrow'
import type { Problem } from '../../lib/core/problem'
import type { Severity } from '../../lib/core/severity'
import type { WordApplication } from '../../lib/hosts/office-js/word-api'
import { canApply } from '../../lib/hosts/tier'
import { countBySeverity } from '../../lib/review/report/group'
import { CoverageTab, ReviewTab, VoiceTab } from './DocumentTabs'
import { PaneHead } from './PaneHead'
import { PaneController, type PaneState } from './pane-controller'

interface Props {
  readonly word: WordApplication
}

const COPY_ONLY = 'Fixes are copied here; paste them into the document.'

const footnote = ({ words, notice }: PaneState): string => {
  if (notice) return notice
  const privacy = 'Your document is sent nowhere.'
  return words === null ? privacy : `${words.toLocaleString('en-GB')} words. ${privacy}`
}

/** What is known about the document, beside it. */
export function Pane({ word }: Props) {
  const [controller, setController] = useState<PaneController | null>(null)
  const [state, setState] = useState<PaneState | null>(null)
  const [tab, setTab] = useState('problems')
  useEffect(() => {
    const made = new PaneController(word, setState)
    setController(made)
    return () => made.destroy()
  }, [word])
  if (!controller || !state) return null
  return (
    <div class="pane">
      <PaneHead state={state} onAgain={() => controller.again()} />
      <main class="pane-main">
        <Tabs
          label="About the document"
          tabs={documentTabs(state.placed.length)}
          selected={tab}
          onSelect={setTab}
        >
          {tab === 'problems' && <Problems controller={controller} state={state} />}
          {tab === 'coverage' && <CoverageTab controller={controller} state={state} />}
          {tab === 'voice' && <VoiceTab controller={controller} state={state} />}
          {tab === 'review' && <ReviewTab controller={controller} state={state} />}
        </Tabs>
      </main>
      <footer class="pane-foot">
        <p role="status">{footnote(state)}</p>
        {state.canUndo && (
          <button type="button" class="quiet" onClick={() => void controller.undo()}>
            Undo
          </button>
        )}
      </footer>
    </div>
  )
}

interface ProblemsProps {
  readonly controller: PaneController
  readonly state: PaneState
}

function Problems({ controller, state }: ProblemsProps) {
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set())
  const problems = state.placed.map(({ problem }) => problem)
  const shown = problems.filter(({ diagnostic }) => !hidden.has(diagnostic.severity))
  const open = shown.find(({ diagnostic }) => diagnostic.id === state.selected)
  const select = ({ diagnostic }: Problem, reveals: boolean) =>
    void controller.select(diagnostic.id, reveals)
  return (
    <>
      <div class="pane-filter">
        <h2 class="visually-hidden">Problems by section</h2>
        <SeverityFilter
          counts={countBySeverity(problems.map(({ diagnostic }) => diagnostic))}
          hidden={hidden}
          onToggle={(severity) => setHidden(toggled(hidden, severity))}
        />
      </div>
      {shown.length > 0 ? (
        <ProblemList
          problems={shown}
          selected={state.selected}
          onSelect={(problem, by?: 'pointer' | 'key') => select(problem, by !== 'key')}
          onOpen={(problem) => select(problem, true)}
        />
      ) : (
        <p class="pane-none">{emptyWords(state, problems.length)}</p>
      )}
      {open && (
        <section class="pane-card" aria-label="Chosen problem">
          <ProblemCard
            problem={open}
            {...(canApply(state.capability.tier) ? {} : { copyOnly: COPY_ONLY })}
            onFix={(fix) => void controller.fix(open.diagnostic.id, fix)}
          />
        </section>
      )}
    </>
  )
}

function emptyWords({ words }: PaneState, found: number): string {
  if (words === null) return 'Reading the document …'
  if (words === 0) return 'There is nothing in the document yet.'
  return found > 0
    ? 'All problems are hidden by the buttons above.'
    : 'Nothing found. That is good news, not a guarantee.'
}
