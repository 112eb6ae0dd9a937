import { Markup, type Revision } from './markup'
import { wordPrefix, wordUris } from './namespaces'
import { CONTENT_TYPES, type DocxPackage, relationshipsOf, type XmlPart } from './package'
import { encodePart } from './part-text'
import { Splices } from './splices'
import { StyleSheet } from './styles'
import { childrenOf, readXml, startTagEnd } from './xml'

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

type Changes = Map<string, Uint8Array>

/** The part's text with content put in before its root's end tag. */
function appended({ source, root, encoding, name }: XmlPart, content: string): Uint8Array {
  const splices = new Splices(source)
  const tagEnd = startTagEnd(source, root.start)
  if (source[tagEnd - 2] === '/') splices.add(tagEnd - 2, tagEnd, `>${content}</${root.raw}>`)
  else {
    const at = source.lastIndexOf('</', root.end)
    splices.add(at, at, content)
  }
  const text = splices.apply()
  readXml(text, name)
  return encodePart(text, encoding)
}

const sibling = ({ root }: XmlPart, local: string): string =>
  root.raw.includes(':') ? `${root.raw.split(':')[0]}:${local}` : local

/** Writes the remarks that a patch adds, and whatever the package needs to find them. */
export class CommentsPart {
  readonly #existing: XmlPart | null
  readonly #markup: Markup
  readonly #styles: StyleSheet
  #written = ''

  constructor(
    private readonly file: DocxPackage,
    private readonly main: XmlPart,
    private readonly revision: Revision,
  ) {
    this.#existing = file.related(main.name, 'comments')[0] ?? null
    const prefix = this.#existing ? wordPrefix(this.#existing.root.attributes) : 'w'
    this.#markup = new Markup(prefix ?? 'w', revision)
    this.#styles = new StyleSheet(file.related(main.name, 'styles')[0]?.root ?? null)
  }

  /** Whether the file's own comments are written in a way that can be added to. */
  get isWritable(): boolean {
    return this.#existing === null || wordPrefix(this.#existing.root.attributes) !== null
  }

  /** A style property, if the document has the style. */
  #styled(markup: Markup, wrapper: string, property: string, style: string): string {
    if (!this.#styles.has(style)) return ''
    return markup.element(wrapper, markup.element(property, '', { val: style }))
  }

  /**
   * Adds a remark.
   *
   * @param markup writes in the part that the remark is about
   * @returns the marks to put before and after the words it is about
   */
  add(text: string, markup: Markup): { open: string; close: string } {
    const id = this.revision.ids.next()
    const initials = this.revision.author.match(/\p{L}/u)?.[0]?.toUpperCase() ?? 'S'
    const own = this.#markup
    const paragraphs = text.split(/\r\n?|\n/).map((line) => {
      const style = this.#styled(own, 'pPr', 'pStyle', 'CommentText')
      return own.element('p', style + own.run('', own.text(line)))
    })
    this.#written += own.revised('comment', paragraphs.join(''), { initials }, id)
    const look = this.#styled(markup, 'rPr', 'rStyle', 'CommentReference')
    return {
      open: markup.element('commentRangeStart', '', { id }),
      close:
        markup.element('commentRangeEnd', '', { id }) +
        markup.run(look, markup.element('commentReference', '', { id })),
    }
  }

  /** Adds to the changes what the remarks need: their part, its type and its relationship. */
  finish(changes: Changes): void {
    if (this.#written === '') return
    if (this.#existing) {
      changes.set(this.#existing.name, appended(this.#existing, this.#written))
      return
    }
    const { file, main } = this
    const { word, relationships } = wordUris(main.root.attributes)
    const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1)
    let name = 'comments.xml'
    for (let i = 2; file.has(folder + name); i++) name = `comments${i}.xml`
    changes.set(
      folder + name,
      new TextEncoder().encode(
        `${DECLARATION}<w:comments xmlns:w="${word}">${this.#written}</w:comments>`,
      ),
    )
    const types = file.part(CONTENT_TYPES)
    if (types) {
      const tag = sibling(types, 'Override')
      const entry = `<${tag} PartName="/${folder}${name}" ContentType="${COMMENTS_TYPE}"/>`
      changes.set(types.name, appended(types, entry))
    }
    this.#relate(changes, `${relationships}/comments`, name)
  }

  #relate(changes: Changes, type: string, target: string): void {
    const name = relationshipsOf(this.main.name)
    const part = this.file.part(name)
    const taken = new Set(
      part
        ? childrenOf(part.root, 'rel:Relationship').map(({ attributes }) => attributes['Id'])
        : [],
    )
    let number = taken.size + 1
    while (taken.has(`rId${number}`)) number++
    const tag = part ? sibling(part, 'Relationship') : 'Relationship'
    const entry = `<${tag} Id="rId${number}" Type="${type}" Target="${target}"/>`
    if (part) changes.set(part.name, appended(part, entry))
    else {
      const whole = `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${entry}</Relationships>`
      changes.set(name, new TextEncoder().encode(whole))
    }
  }
}
