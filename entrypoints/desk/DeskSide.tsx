import { useState } from 'preact/hooks'
import { CheckProgress } from '../../components/CheckProgress'
import { CoverageList } from '../../components/CoverageList'
import { documentTabs } from '../../components/document-tabs'
import { NatureChoice } from '../../components/NatureChoice'
import { Tabs } from '../../components/Tabs'
import { VoiceMap } from '../../components/VoiceMap'
import { chordLabel } from '../../lib/commands/chord'
import { everything } from '../../lib/core/narrow'
import { isMac } from '../../lib/platform/is-mac'
import type { DeskController } from './desk-controller'
import type { DeskState } from './desk-state'
import { ProblemsPanel } from './ProblemsPanel'
import { ReviewPanel } from './ReviewPanel'

interface Props {
  readonly state: DeskState | null
  readonly controller: DeskController | null
}

const keyName = (chord: string): string => chordLabel(chord, isMac())

const READING = 'Reading the whole document …'

/** What is known about the document, beside it. */
export function DeskSide({ state, controller }: Props) {
  const [selected, setSelected] = useState('problems')
  const [narrowing, setNarrowing] = useState(everything)
  const placed = state?.placed ?? []
  return (
    <aside class="desk-side" aria-label="About the document">
      <Tabs
        label="About the document"
        tabs={documentTabs(placed.length)}
        selected={selected}
        onSelect={setSelected}
      >
        {selected === 'problems' && (
          <ProblemsPanel
            state={state}
            controller={controller}
            narrowing={narrowing}
            onNarrow={setNarrowing}
          />
        )}
        {selected === 'voice' &&
          (state?.voice ? (
            <VoiceMap map={state.voice} onReveal={(place) => controller?.revealPlace(place)} />
          ) : (
            <p class="desk-none">
              {state?.hasText ? READING : 'The voice map appears when there is a document to read.'}
            </p>
          ))}
        {selected === 'coverage' && <CoveragePanel state={state} controller={controller} />}
        {selected === 'review' &&
          (state?.hasText && controller ? (
            <ReviewPanel state={state} controller={controller} />
          ) : (
            <p class="desk-none">The review appears when there is a document to read.</p>
          ))}
      </Tabs>
      {state?.progress && <CheckProgress {...state.progress} />}
      <div class="desk-foot">
        <p class={state?.progress && !state.undo ? 'visually-hidden' : ''} role="status">
          {state?.notice ?? ''}
        </p>
        {state?.undo && (
          <button type="button" onClick={state.undo}>
            Undo
          </button>
        )}
      </div>
      <p class="desk-keys">
        F8 next · {keyName('Shift+F8')} previous · {keyName('Mod+.')} quick fix
      </p>
    </aside>
  )
}

function CoveragePanel({ state, controller }: Props) {
  if (!state?.hasText)
    return <p class="desk-none">What the document covers appears when there is one to read.</p>
  if (state.voice === null) return <p class="desk-none">{READING}</p>
  if (state.coverage.length === 0)
    return (
      <p class="desk-none">
        Coverage is meant for SEND policies and information reports of schools in England.
      </p>
    )
  return (
    <>
      {state.nature && (
        <NatureChoice
          {...state.nature}
          onChoose={(chosen) => void controller?.chooseNature(chosen)}
        />
      )}
      <CoverageList
        items={state.coverage}
        withStarter={
          new Set(
            [...state.placed, ...state.folded].map(({ problem }) => problem.diagnostic.ruleId),
          )
        }
        onReveal={(place) => controller?.revealPlace(place)}
        onAddStarter={(id) => controller?.addStarter(id)}
        onElsewhere={(id, link) => void controller?.coverElsewhere(id, link)}
      />
    </>
  )
}
