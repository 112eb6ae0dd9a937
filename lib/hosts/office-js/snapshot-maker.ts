import type { Paragraph, Snapshot } from '../snapshot'
import { type Body, type Detail, readBody, readDetails } from './read-body'
import { paragraphFrom } from './shape'
import { tablePlaces } from './tables'
import type { WordApplication } from './word-api'

/** A body's text, and where each paragraph begins in it. */
interface JoinedText {
  readonly text: string
  readonly starts: readonly number[]
}

/** The text that offsets and contexts refer to: Word's own paragraphs, each ended by a line break. */
export function joinBody({ paragraphs }: Body): JoinedText {
  const starts: number[] = []
  let at = 0
  for (const { text } of paragraphs) {
    starts.push(at)
    at += text.length + 1
  }
  return { text: paragraphs.map(({ text }) => `${text}\n`).join(''), starts }
}

/** Paragraphs that say the same stay the same objects. */
function reuse(known: readonly Paragraph[], fresh: readonly Paragraph[]): readonly Paragraph[] {
  const byContent = new Map<string, Paragraph[]>()
  for (const paragraph of known.toReversed()) {
    const key = JSON.stringify(paragraph)
    const same = byContent.get(key)
    if (same) same.push(paragraph)
    else byContent.set(key, [paragraph])
  }
  const kept = fresh.map(
    (paragraph) => byContent.get(JSON.stringify(paragraph))?.pop() ?? paragraph,
  )
  const isSame = kept.length === known.length && kept.every((each, i) => each === known[i])
  return isSame ? known : kept
}

/** File name of an address, without what comes after the last dot. */
function nameIn(url: string): string {
  const [path = ''] = url.split(/[?#]/)
  const name = path.split(/[/\\]/).at(-1) ?? ''
  try {
    return decodeURIComponent(name).replace(/\.docx?$/i, '')
  } catch {
    // A name on a disk may hold a per cent sign that encodes nothing.
    return name.replace(/\.docx?$/i, '')
  }
}

/** Whether lists and tables are as they were, so that what is known of them still holds. */
const sameOutline = (a: Body, b: Body): boolean =>
  a.paragraphs.length === b.paragraphs.length &&
  a.paragraphs.every((paragraph, i) => {
    const other = b.paragraphs[i]
    return paragraph.isListItem === other?.isListItem && paragraph.nesting === other.nesting
  })

/** Makes snapshots of Word's main text, anew only where they differ. */
export class SnapshotMaker {
  #last: Snapshot | null = null
  #body: Body | null = null
  #details: readonly Detail[] = []

  constructor(private readonly word: WordApplication) {}

  /** Lists and tables are to be read anew. */
  forget(): void {
    this.#body = null
  }

  /** @throws whatever Office.js throws */
  make(): Promise<{ readonly snapshot: Snapshot; readonly tracking: boolean | null }> {
    return this.word.run(async (context) => {
      const body = await readBody(context, this.word.abilities)
      if (!this.#body || !sameOutline(body, this.#body)) {
        this.#details = await readDetails(context, body)
      }
      this.#body = body
      return { snapshot: this.#keep(body), tracking: body.tracking }
    })
  }

  #keep(body: Body): Snapshot {
    const places = tablePlaces(body.paragraphs, this.#details)
    const none: Detail = { list: null, cell: null }
    const fresh = body.paragraphs.map((paragraph, i) =>
      paragraphFrom(paragraph, this.#details[i] ?? none, places.get(i) ?? null),
    )
    const last = this.#last
    const paragraphs = reuse(last?.paragraphs ?? [], fresh)
    const url = this.word.url()
    const title = body.title.trim() || nameIn(url)
    const isSame =
      last?.paragraphs === paragraphs && last.identity.title === title && last.identity.id === url
    if (isSame) return last
    const identity = { id: url, tab: null, title }
    const joined = joinBody(body)
    this.#last = { identity, origin: 'live', structure: 'known', paragraphs, ...joined }
    return this.#last
  }
}
