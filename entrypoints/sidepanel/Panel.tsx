import { useState } from 'preact/hooks'
import { DocumentHead } from '../../components/DocumentHead'
import { documentTabs } from '../../components/document-tabs'
import { Tabs } from '../../components/Tabs'
import type { OpenDocument, PanelClient } from '../../lib/session/panel-client'
import { CoverageTab } from './CoverageTab'
import { NoDocument } from './NoDocument'
import { PastedText } from './PastedText'
import { ProblemsTab } from './ProblemsTab'
import { ReviewTab } from './ReviewTab'
import { usePanel } from './use-panel'
import { VoiceTab } from './VoiceTab'
import './panel.css'

interface Props {
  /** The tab to stay with; null for the one in front. */
  readonly tab: number | null
}

/** What is known about the document in a tab, beside it. */
export function Panel({ tab }: Props) {
  const view = usePanel(tab)
  // Kept from document to document: whoever reviews finds the review again after a look at another tab.
  const [selected, setSelected] = useState('problems')
  if (!view) return null
  const { client, state, isBeside } = view
  return (
    <main class="panel">
      {state.kind === 'open' ? (
        <Document
          key={client.tab}
          client={client}
          document={state}
          selected={selected}
          onSelect={setSelected}
        />
      ) : (
        <NoDocument state={state} isBeside={isBeside} tab={client.tab} />
      )}
    </main>
  )
}

/** What has just happened. */
interface Notice {
  readonly sentence: string
  /** Takes it back, where it was not a fix. */
  readonly undo?: () => void
}

interface DocumentProps {
  readonly client: PanelClient
  readonly document: OpenDocument
  /** Id of the tab that is shown. */
  readonly selected: string
  readonly onSelect: (id: string) => void
}

function Document({ client, document, selected, onSelect }: DocumentProps) {
  const [notice, setNotice] = useState<Notice>({ sentence: '' })
  const { standing, listed } = document
  const { status } = standing
  const tell = (sentence: string, undo?: () => void) =>
    setNotice(undo ? { sentence, undo } : { sentence })
  const undoFix = () => void client.do({ kind: 'undo' }).then(({ sentence }) => tell(sentence))
  const undo = notice.undo ?? (standing.canUndo ? undoFix : null)
  const shared = { client, document, onNotice: tell }
  const isPasted = status.tier === 'pasted-text'
  return (
    <>
      <DocumentHead
        title={standing.title}
        tier={status.tierLabel}
        // Without a text there is one thing to do, and the first reason says it.
        reasons={isPasted ? status.reasons.slice(0, 1) : status.reasons}
      />
      {isPasted ? (
        <PastedText onNotice={tell} />
      ) : (
        <Tabs
          label="About the document"
          tabs={documentTabs(listed.length)}
          selected={selected}
          onSelect={onSelect}
        >
          {selected === 'problems' && <ProblemsTab {...shared} onTab={onSelect} />}
          {selected === 'coverage' && <CoverageTab {...shared} />}
          {selected === 'voice' && <VoiceTab {...shared} />}
          {selected === 'review' && <ReviewTab {...shared} />}
        </Tabs>
      )}
      <footer class="panel-foot">
        <p role="status">{notice.sentence || footnote(document)}</p>
        {undo && (
          <button type="button" class="quiet" onClick={undo}>
            Undo
          </button>
        )}
      </footer>
    </>
  )
}

/** What is said while nothing happens. */
function footnote({ standing }: OpenDocument): string {
  const { words, status } = standing
  const privacy = 'Your document stays in this browser.'
  return status.waiting || words === 0
    ? privacy
    : `${words.toLocaleString('en-GB')} words. ${privacy}`
}
