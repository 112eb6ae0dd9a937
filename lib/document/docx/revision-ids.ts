import type { DocxPackage } from './package'
import type { Xml } from './xml'

/** Numbers for tracked changes and comments that no other mark in the file has. */
export class RevisionIds {
  #next = 1

  constructor(private readonly used: ReadonlySet<string>) {}

  next(): string {
    while (this.used.has(String(this.#next))) this.#next++
    return String(this.#next++)
  }
}

function collect(node: Xml, ids: Set<string>): void {
  const id = node.attributes['w:id']
  if (id !== undefined) ids.add(id)
  for (const child of node.children) if (typeof child !== 'string') collect(child, ids)
}

const STORIES = ['footnotes', 'endnotes', 'header', 'footer', 'comments']

/** The numbers of all marks in a file's stories. */
export function usedIds(file: DocxPackage): Set<string> {
  const ids = new Set<string>()
  const main = file.main()
  const others = STORIES.flatMap((kind) => file.related(main.name, kind))
  for (const { root } of [main, ...others]) collect(root, ids)
  return ids
}
