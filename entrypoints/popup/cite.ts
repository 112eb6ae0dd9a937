import { chordLabel } from '../../lib/commands/chord'
import { copyText } from '../../lib/platform/clipboard'
import { isMac } from '../../lib/platform/is-mac'
import { askTab } from '../../lib/platform/messages'

const refused = (): string =>
  `The browser did not allow copying. Select the citation and press ${chordLabel('Mod+C', isMac())}.`

/** Copies words and says so in one sentence. */
export async function copyAndSay(text: string, done = `Copied: ${text}`): Promise<string> {
  return (await copyText(text)) ? done : refused()
}

/** Inserts a citation at the caret of the document in a tab, or copies it and says why. */
export async function insertAndSay(text: string, tabId: number): Promise<string> {
  const reply = await askTab(tabId, 'insert-citation', { text })
  if (reply?.status === 'inserted') return `Inserted: ${text}`
  const why = reply?.sentence ?? 'The document did not answer.'
  return copyAndSay(text, `${why} The citation has been copied.`.trim())
}
