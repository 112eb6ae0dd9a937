import type { RevisionIds } from './revision-ids'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => escapes[character] ?? character)

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character)

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Whether XML can hold the text at all: no control characters, no half of a surrogate pair. */
export const isWritable = (text: string): boolean =>
  !FORBIDDEN.test(text) && !HALF_A_PAIR.test(text)

export interface Revision {
  readonly author: string
  /** As Word writes it; see `revisionDate`. */
  readonly date: string
  readonly ids: RevisionIds
}

/** Writes WordprocessingML with the prefix that a part uses. */
export class Markup {
  constructor(
    private readonly prefix: string,
    private readonly revision: Revision,
  ) {}

  name(local: string): string {
    return `${this.prefix}:${local}`
  }

  /** An element; with no content it is written empty. */
  element(
    local: string,
    content: string,
    attributes: Readonly<Record<string, string>> = {},
  ): string {
    const name = this.name(local)
    let tag = `<${name}`
    for (const key in attributes)
      tag += ` ${this.name(key)}="${escapeAttribute(attributes[key] ?? '')}"`
    return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
  }

  /** An element that carries who changed what and when (`ins`, `del`, `comment`). */
  revised(
    local: string,
    content: string,
    more: Readonly<Record<string, string>> = {},
    id: string = this.revision.ids.next(),
  ): string {
    const { author, date } = this.revision
    return this.element(local, content, { id, author, date, ...more })
  }

  /** Run content that reads as the given text: words, tabs and line breaks. */
  text(text: string, kind: 't' | 'delText' = 't'): string {
    return text
      .replace(/\r\n?/g, '\n')
      .split(/([\t\n])/)
      .map((piece) => {
        if (piece === '\t') return this.element('tab', '')
        if (piece === '\n') return this.element('br', '')
        const name = this.name(kind)
        return piece && `<${name} xml:space="preserve">${escapeText(piece)}</${name}>`
      })
      .join('')
  }

  run(properties: string, content: string): string {
    return `<${this.name('r')}>${properties}${content}</${this.name('r')}>`
  }

  /** The opening tag of a revision, as it stands but with a number of its own. */
  reopened(tag: string): string {
    return tag.replace(
      new RegExp(`(\\s${this.prefix}:id\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
      (_, name: string) => `${name}"${this.revision.ids.next()}"`,
    )
  }
}
