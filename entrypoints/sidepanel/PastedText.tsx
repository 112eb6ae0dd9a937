import { PasteBox } from '../../components/PasteBox'
import { bytesOf, cannotBeRead } from '../../lib/platform/chosen-file'
import { openInDesk } from '../../lib/platform/hand-over'

interface Props {
  readonly onNotice: (sentence: string) => void
}

/** Where the text cannot be read: it is pasted or opened here, and checked in the Desk. */
export function PastedText({ onNotice }: Props) {
  const openFile = async (file: File) => {
    const bytes = await bytesOf(file)
    if (bytes) await openInDesk({ name: file.name, bytes })
    else onNotice(cannotBeRead(file.name))
  }
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
