import type { OpenDocument, PanelClient } from '../../lib/session/panel-client'

/** What every tab about a document is given. */
export interface TabProps {
  readonly client: PanelClient
  readonly document: OpenDocument
  /** Says one sentence at the foot of the panel, with what takes back what it tells of. */
  readonly onNotice: (sentence: string, undo?: () => void) => void
}
