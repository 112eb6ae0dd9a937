import type { OfficePage, WordApplication } from './word-api'

const SELECTION_CHANGED = 'documentSelectionChanged'

/** Why there is no Word to work with. */
type Absence = 'no-office' | 'not-word' | 'too-old'

const sentences: Record<Absence, string> = {
  'no-office': 'Microsoft’s own script could not be loaded, so Word cannot be reached from here.',
  'not-word': 'This pane works inside Word. Open it from Word’s Home tab.',
  'too-old':
    'This Word is too old for sendlint. Word for the web will do, and so will a current Word.',
}

/** The absence in words. */
export const absenceSentence = (absence: Absence): string => sentences[absence]

/** Waits for Office.js and takes hold of Word, or says why there is none. */
export async function connectToWord(page: OfficePage): Promise<WordApplication | Absence> {
  const { Office } = page
  if (!Office) return 'no-office'
  const { host } = await Office.onReady()
  const { Word } = page
  if (host !== 'Word' || !Word) return 'not-word'
  const { requirements, document } = Office.context
  const supports = (version: string) => requirements.isSetSupported('WordApi', version)
  if (!supports('1.3')) return 'too-old'
  return {
    abilities: { reviewing: supports('1.4'), paragraphEvents: supports('1.6') },
    run: (work) => Word.run(work),
    isReadOnly: () => document.mode === 'readOnly',
    url: () => document.url ?? '',
    onSelection(listener, signal) {
      document.addHandlerAsync(SELECTION_CHANGED, listener)
      const leave = () => document.removeHandlerAsync(SELECTION_CHANGED, { handler: listener })
      signal.addEventListener('abort', leave, { once: true })
    },
  }
}
