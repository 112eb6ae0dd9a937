import { EmptyState } from '../../components/EmptyState'
import { openPage, openWindow } from '../../lib/platform/tabs'
import type { PanelState } from '../../lib/session/panel-client'

interface Props {
  readonly state: Exclude<PanelState, { kind: 'open' }>
  readonly isBeside: boolean
  readonly tab: number | null
}

/** What the panel says while there is no document it can be about. */
export function NoDocument({ state, isBeside, tab }: Props) {
  if (state.kind === 'asking')
    return <EmptyState sentence="Looking at this tab …" nextStep="This takes a moment." />
  if (state.kind === 'lost')
    return (
      <EmptyState
        sentence={`${state.title ? `“${state.title}”` : 'The document'} is no longer open in this tab.`}
        nextStep="If it is being loaded again, the panel comes back by itself."
      >
        <Ways tab={tab} />
      </EmptyState>
    )
  if (isBeside)
    return (
      <EmptyState
        sentence="This page shows its problems itself."
        nextStep="Close this panel for more room."
      />
    )
  return (
    <EmptyState
      sentence="There is no document to check in this tab."
      nextStep="Open one in Google Docs or Word for the web, or check a file or pasted text."
    >
      <Ways tab={tab} />
    </EmptyState>
  )
}

function Ways({ tab }: { readonly tab: number | null }) {
  return (
    <>
      <button type="button" class="primary" onClick={() => void openPage('desk.html')}>
        Open the Desk
      </button>
      <button
        type="button"
        onClick={() => void openWindow(tab === null ? 'popup.html' : `popup.html?tab=${tab}`)}
      >
        Look up a paragraph
      </button>
    </>
  )
}
