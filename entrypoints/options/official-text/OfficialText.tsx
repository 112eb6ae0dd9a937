import { useEffect, useState } from 'preact/hooks'
import { OfficialTextPanel } from '../../../components/OfficialTextPanel'
import { OfficialTextControl, type OfficialTextState } from './control'

/** The Code’s page, where people can download the PDF themselves. */
const PUBLICATION = 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25'

const starting: OfficialTextState = { imported: undefined, progress: null, error: '', notice: '' }

/** The official text, with what can be done about it. */
export function OfficialText() {
  const [state, setState] = useState(starting)
  const [control, setControl] = useState<OfficialTextControl | null>(null)
  useEffect(() => {
    const created = new OfficialTextControl(setState)
    setControl(created)
    return () => created.destroy()
  }, [])
  return (
    <OfficialTextPanel
      {...state}
      publicationPage={PUBLICATION}
      onChoose={(file) => void control?.choose(file)}
      onFetch={() => void control?.fetch()}
      onCancel={() => control?.cancel()}
      onRemove={() => void control?.remove()}
    />
  )
}
