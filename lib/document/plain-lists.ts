import type { ListMarker } from './list-marker'
import type { Chunk } from './plain-chunks'

interface Level {
  readonly indent: number
  readonly style: string
}

/** Works out how deep each list item of a text stands, from its indentation and its marker. */
export class ListLevels {
  #levels: Level[] = []

  /** Depth from 1 of an item. */
  item(marker: ListMarker): number {
    const { indent, style } = marker
    const outer = this.#levels.filter((level) => level.indent < indent - 1)
    const beside = this.#levels.slice(outer.length)
    const same = beside.findLastIndex(
      (level) => level.style === style && Math.abs(level.indent - indent) < 2,
    )
    // The same marker goes on with its list; another at the same place, pasted flat, nests in it.
    const flat = beside.filter((level) => Math.abs(level.indent - indent) < 2)
    const kept = same >= 0 ? beside.slice(0, same) : flat
    this.#levels = [...outer, ...kept, { indent, style }]
    return this.#levels.length
  }

  /** Depth of the item that an indented paragraph goes on with; 0, and the list ends, if it does not. */
  paragraph(chunk: Chunk): number {
    const last = this.#levels.findLastIndex((level) => chunk.indent > level.indent + 1)
    this.#levels = this.#levels.slice(0, last + 1)
    return last + 1
  }

  end(): void {
    this.#levels = []
  }
}
