import { UnreadableDocument } from '../unreadable'
import { decodePart, type Encoding } from './part-text'
import { expectZip } from './sniff'
import { childrenOf, readXml, type Xml } from './xml'
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory'
import { expectReasonable, readEntry } from './zip-read'

/** One XML part of the package: its text and the tree whose offsets refer to that text. */
export interface XmlPart {
  /** Name of the zip entry, for example `word/document.xml`. */
  readonly name: string
  readonly source: string
  readonly encoding: Encoding
  readonly root: Xml
}

export interface Relationship {
  readonly id: string
  /** Last word of the type's address: `styles`, `comments`, `hyperlink` … */
  readonly kind: string
  /** Name of a part, or the address as written when the target is outside the package. */
  readonly target: string
  readonly external: boolean
}

export const CONTENT_TYPES = '[Content_Types].xml'

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** Name of the part that holds a part's relationships. */
export const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

function resolve(base: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folderOf(base)}${target}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Part names are compared without regard to case, and some writers use backslashes. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

/** An opened .docx: parts are unpacked and parsed when first asked for. */
export class DocxPackage {
  readonly #entries = new Map<string, ZipEntry>()
  readonly #parts = new Map<string, XmlPart | null>()
  readonly #relationships = new Map<string, readonly Relationship[]>()

  private constructor(readonly directory: ZipDirectory) {
    for (const entry of directory.entries) {
      const key = keyOf(entry.name)
      if (!this.#entries.has(key)) this.#entries.set(key, entry)
    }
  }

  /** @throws UnreadableDocument when the bytes are no sound, reasonable zip archive */
  static open(bytes: Uint8Array): DocxPackage {
    expectZip(bytes)
    const directory = readZipDirectory(bytes)
    expectReasonable(directory)
    return new DocxPackage(directory)
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name))
  }

  /**
   * A parsed part; null when the package has none of that name.
   *
   * @throws UnreadableDocument when the part is damaged
   */
  part(name: string): XmlPart | null {
    const key = keyOf(name)
    const known = this.#parts.get(key)
    if (known !== undefined) return known
    const part = this.#parse(key)
    this.#parts.set(key, part)
    return part
  }

  #parse(key: string): XmlPart | null {
    const entry = this.#entries.get(key)
    if (!entry) return null
    const { text, encoding } = decodePart(readEntry(this.directory, entry), entry.name)
    return { name: entry.name, source: text, encoding, root: readXml(text, entry.name) }
  }

  /** The relationships of a part; of the package itself for the empty name. */
  relationships(part: string): readonly Relationship[] {
    const known = this.#relationships.get(part)
    if (known) return known
    const root = this.part(relationshipsOf(part))?.root
    const found = (root ? childrenOf(root, 'rel:Relationship') : []).map(
      ({ attributes }): Relationship => {
        const external = attributes['TargetMode'] === 'External'
        const target = attributes['Target'] ?? ''
        return {
          id: attributes['Id'] ?? '',
          kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
          target: external ? target : resolve(part, target),
          external,
        }
      },
    )
    this.#relationships.set(part, found)
    return found
  }

  /** The parts of one kind that a part refers to. */
  related(part: string, kind: string): XmlPart[] {
    return this.relationships(part)
      .filter((relationship) => relationship.kind === kind && !relationship.external)
      .flatMap(({ target }) => this.part(target) ?? [])
  }

  /**
   * The part that holds the document's text.
   *
   * @throws UnreadableDocument when there is none, as in a spreadsheet or any other zip
   */
  main(): XmlPart {
    const named = this.relationships('').find(({ kind }) => kind === 'officeDocument')?.target
    const part = this.part(named ?? 'word/document.xml') ?? this.part('word/document.xml')
    if (part?.root.name === 'w:document') return part
    throw new UnreadableDocument(this.#otherwise())
  }

  #otherwise(): string {
    if (this.has('xl/workbook.xml')) {
      return 'This is an Excel workbook; copy its text into a Word document (.docx) first.'
    }
    if (this.has('ppt/presentation.xml')) {
      return 'This is a PowerPoint file; copy its text into a Word document (.docx) first.'
    }
    if (this.has('content.xml') && this.has('mimetype')) {
      return 'This is an OpenDocument (.odt) file; open it in Word and save it as a Word document (.docx).'
    }
    return this.has(CONTENT_TYPES)
      ? 'This Word file has no text part (word/document.xml); open it in Word and save a fresh copy.'
      : 'This is a zip file, but no Word document; unpack it and open the .docx inside.'
  }
}
