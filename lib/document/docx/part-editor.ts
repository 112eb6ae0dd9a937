import { Markup, type Revision } from './markup'
import { wordPrefix, wordUris } from './namespaces'
import type { XmlPart } from './package'
import { encodePart } from './part-text'
import { renderRuns } from './render-run'
import { RunOperations } from './run-operations'
import { Splices } from './splices'
import { mirrorTextBoxes } from './text-box-twins'
import { readXml, startTagEnd } from './xml'

/** Where a start tag that begins at `start` takes one more attribute. */
const attributesEnd = (source: string, start: number): number => {
  const end = startTagEnd(source, start) - 1
  return source[end - 1] === '/' ? end - 1 : end
}

/** Gathers the changes to one part's text and makes them. */
export class PartEditor {
  readonly splices: Splices
  readonly runs = new RunOperations()
  readonly markup: Markup
  /** A prefix for Word's vocabulary that the part lacks, to be declared if anything is written. */
  readonly #missing: string | null

  constructor(
    readonly part: XmlPart,
    revision: Revision,
    readonly tracked: boolean,
  ) {
    const { attributes } = part.root
    const bound = wordPrefix(attributes)
    const prefix = bound ?? (attributes['xmlns:w'] === undefined ? 'w' : 'wml')
    this.#missing = bound === null ? prefix : null
    this.splices = new Splices(part.source)
    this.markup = new Markup(prefix, revision)
  }

  /**
   * The part with its changes made; null when there are none.
   *
   * @throws UnreadableDocument should the result not be well formed, so that no broken file is written
   */
  finish(): Uint8Array | null {
    const { part, splices } = this
    renderRuns(this.runs, this)
    mirrorTextBoxes(part.root, splices)
    if (splices.isEmpty) return null
    if (this.#missing) {
      const at = attributesEnd(part.source, part.root.start)
      const { word } = wordUris(part.root.attributes)
      splices.add(at, at, ` xmlns:${this.#missing}="${word}"`)
    }
    const text = splices.apply()
    readXml(text, part.name)
    return encodePart(text, part.encoding)
  }
}
