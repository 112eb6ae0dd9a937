import { EmptyState } from '../../components/EmptyState'
import type { EditorOrigin } from '../../lib/core/editor-origin'
import { askBackground } from '../../lib/platform/messages'

interface Props {
  readonly what: string
  readonly editor: EditorOrigin | null
}

/** Nobody can say what is missing from pages that nobody has read. */
export function PartRead({ what, editor }: Props) {
  return (
    <EmptyState
      sentence={`Only a part of the document has been read, so ${what} cannot be judged yet.`}
      nextStep="Scroll through the document once, or open a copy in the Desk."
    >
      <button type="button" onClick={() => void askBackground('open-desk', { from: editor })}>
        Open a copy in the Desk
      </button>
    </EmptyState>
  )
}
