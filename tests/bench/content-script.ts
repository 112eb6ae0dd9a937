import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Note, timingOf } from './measure'

const folder = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3', 'content-scripts')

/** kB, compressed, of everything that is loaded into a page of each editor. */
export function contentScripts(note: Note): void {
  for (const [editor, name] of [
    ['Google Docs', 'google-docs'],
    ['Word Online', 'word-online'],
  ]) {
    const bytes = [`${name}.js`, `${name}-bridge.js`].map(
      (file) => gzipSync(readFileSync(join(folder, file))).length,
    )
    const size = bytes.reduce((sum, one) => sum + one, 0) / 1000
    note(`${editor}: content scripts, compressed`, 0, timingOf([size]), '≤ 120 kB', 'kB')
  }
}
