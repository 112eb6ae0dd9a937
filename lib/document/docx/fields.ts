import { descendants, type Xml } from './xml'

/** Fields whose result is a table made from the document itself: no prose. */
const LISTINGS = new Set(['TOC', 'INDEX', 'TOA'])

/** Fields whose result is the author's own text; Word works out all others again when it likes. */
const OWN_TEXT = new Set(['HYPERLINK', 'FORMTEXT', 'QUOTE', ''])

export interface FieldKind {
  readonly listing: boolean
  /** Whether Word may overwrite the result. */
  readonly computed: boolean
  readonly url: string | null
}

/** What a field is, by its code (`HYPERLINK "https://…" \o "Opens the Code"`). */
export function fieldKind(code: string): FieldKind {
  const name = /^\s*([A-Za-z]*)/.exec(code)?.[1]?.toUpperCase() ?? ''
  const address = name === 'HYPERLINK' ? /^\s*\w+\s+"([^"]*)"/.exec(code)?.[1] : undefined
  const anchor = name === 'HYPERLINK' ? /\\l\s+"([^"]*)"/.exec(code)?.[1] : undefined
  return {
    listing: LISTINGS.has(name),
    computed: !OWN_TEXT.has(name),
    url: address || anchor ? `${address ?? ''}${anchor ? `#${anchor}` : ''}` : null,
  }
}

interface OpenField {
  code: string
  kind: FieldKind | null
}

/** Follows the fields of one story, which may span paragraphs, while its runs go by. */
export class FieldTracker {
  readonly #open: OpenField[] = []
  readonly #sound: ReadonlySet<Xml>

  /** @param story the element whose runs will go by; marks without a counterpart are ignored */
  constructor(story: Xml) {
    this.#sound = matchedMarks(story)
  }

  mark(node: Xml): void {
    if (!this.#sound.has(node)) return
    const current = this.#open.at(-1)
    switch (node.attributes['w:fldCharType']) {
      case 'begin':
        this.#open.push({ code: '', kind: null })
        break
      case 'separate':
        if (current) current.kind = fieldKind(current.code)
        break
      default:
        this.#open.pop()
    }
  }

  code(text: string): void {
    const current = this.#open.at(-1)
    if (current && !current.kind) current.code += text
  }

  /** Whether text here belongs to a field's code or to a contents list. */
  get hidden(): boolean {
    return this.#open.some(({ kind }) => !kind || kind.listing)
  }

  get computed(): boolean {
    return this.#open.some(({ kind }) => kind?.computed ?? false)
  }

  get url(): string | null {
    return this.#open.findLast(({ kind }) => kind?.url)?.kind?.url ?? null
  }
}

function matchedMarks(story: Xml): Set<Xml> {
  const matched = new Set<Xml>()
  const open: Xml[][] = []
  for (const node of descendants(story, 'w:fldChar')) {
    const type = node.attributes['w:fldCharType']
    if (type === 'begin') open.push([node])
    else if (type === 'separate') open.at(-1)?.push(node)
    else for (const mark of [...(open.pop() ?? []), node]) matched.add(mark)
  }
  return matched
}
