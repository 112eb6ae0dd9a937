import { assemble } from '../assemble'
import { noteSentence } from '../note-sentence'
import { documentTitle } from './document-title'
import type { Changes, DocxDocument, Margin } from './docx-document'
import { Numbering } from './numbering'
import { DocxPackage, type XmlPart } from './package'
import { promoteHeadings } from './promote-headings'
import { type DocxDraft, type Session, StoryReader } from './story-reader'
import { StyleSheet } from './styles'
import { childOf, childrenOf, type Xml } from './xml'

export interface ReadDocxOptions {
  /** Which side of tracked changes to read; default the text as it is once all are accepted. */
  readonly changes?: Changes
}

interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  /** The words of its paragraph before the mark. */
  readonly before: string
}

const addressesOf = (file: DocxPackage, part: string) => {
  const targets = new Map(
    file
      .relationships(part)
      .filter(({ kind }) => kind === 'hyperlink')
      .map(({ id, target }) => [id, target]),
  )
  return (id: string): string | null => targets.get(id) ?? null
}

/** Footnotes, then endnotes, each in the order in which the text refers to them. */
function readNotes(
  file: DocxPackage,
  main: XmlPart,
  session: Session,
  references: readonly NoteReference[],
): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const part of file.related(main.name, `${kind}s`)) {
      const notes = new Map<string, Xml>()
      for (const note of childrenOf(part.root, `w:${kind}`)) {
        // Separators have a type and no words of their own.
        if ((note.attributes['w:type'] ?? 'normal') === 'normal') {
          notes.set(note.attributes['w:id'] ?? '', note)
        }
      }
      const story = {
        part: part.name,
        addressOf: addressesOf(file, part.name),
        boxRun: null,
        kind: 'footnote' as const,
      }
      for (const { kind: of, id, before } of references) {
        const note = of === kind ? notes.get(id) : undefined
        if (note) StoryReader.read(session, { ...story, note: noteSentence(before) }, note)
        if (note) notes.delete(id)
      }
    }
  }
}

function readMargins(file: DocxPackage, main: XmlPart, session: Session): Margin[] {
  return (['header', 'footer'] as const).flatMap((kind) =>
    file.related(main.name, kind).flatMap((part): Margin[] => {
      const out: DocxDraft[] = []
      const story = { part: part.name, addressOf: addressesOf(file, part.name), boxRun: null }
      StoryReader.read({ ...session, out, tables: 0 }, story, part.root)
      const text = out.map(({ draft }) => draft.text).join('\n')
      return text === '' ? [] : [{ kind, part: part.name, text }]
    }),
  )
}

/**
 * Reads a Word document: headings, lists, tables, text boxes, notes. Comments, contents lists,
 * hidden text and what stands in the page margins are left out of the text. Offsets of a block's
 * text lead back to the runs through `blocks`.
 *
 * @throws UnreadableDocument with one sentence for the person who opened the file
 */
export function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): DocxDocument {
  const file = DocxPackage.open(bytes)
  const main = file.main()
  const references: NoteReference[] = []
  const session: Session = {
    styles: new StyleSheet(file.related(main.name, 'styles')[0]?.root ?? null),
    numbering: new Numbering(file.related(main.name, 'numbering')[0]?.root ?? null),
    changes: options.changes ?? 'accepted',
    onNote: (kind, id, before) => references.push({ kind, id, before }),
    out: [],
    tables: 0,
  }
  const body = childOf(main.root, 'w:body')
  const story = { part: main.name, addressOf: addressesOf(file, main.name), boxRun: null }
  if (body) StoryReader.read(session, story, body)
  promoteHeadings(session.out)
  readNotes(file, main, session, references)
  const title = documentTitle(session.out)
  return {
    document: assemble(
      session.out.map(({ draft }) => draft),
      { title },
    ),
    blocks: session.out.map(({ place }) => place),
    margins: readMargins(file, main, session),
    package: file,
  }
}
