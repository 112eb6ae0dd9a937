import { PasteBox } from '../../components/PasteBox'
import { openInDesk } from '../../lib/platform/hand-over'

/** Where the text cannot be read: it is pasted or opened here, and checked in the Desk. */
export function PastedText() {
  return (
    <PasteBox
      onText={(text, format) =>
        void openInDesk({
          name: `Pasted text.${format === 'html' ? 'html' : 'txt'}`,
          bytes: new TextEncoder().encode(text),
        })
      }
      onFile={(file) => void openFile(file)}
    />
  )
}

async function openFile(file: File): Promise<void> {
  await openInDesk({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
}
