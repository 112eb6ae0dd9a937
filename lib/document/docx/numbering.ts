import { childOf, childrenOf, descendants, valOf, type Xml } from './xml'

interface Abstract {
  readonly levels: ReadonlyMap<number, Xml>
  readonly styleLink: string | null
  readonly usesStyle: string | null
}

const levelNumber = (node: Xml): number => Number(node.attributes['w:ilvl'] ?? '0')

/** The numbering of a document: which lists count and which only have bullets. */
export class Numbering {
  readonly #abstracts = new Map<string, Abstract>()
  readonly #numbers = new Map<string, Xml>()

  /** @param root the `w:numbering` element; null for a file without lists */
  constructor(root: Xml | null) {
    for (const node of root ? childrenOf(root, 'w:abstractNum') : []) {
      this.#abstracts.set(node.attributes['w:abstractNumId'] ?? '', {
        levels: new Map(childrenOf(node, 'w:lvl').map((level) => [levelNumber(level), level])),
        styleLink: valOf(node, 'w:styleLink'),
        usesStyle: valOf(node, 'w:numStyleLink'),
      })
    }
    for (const node of root ? childrenOf(root, 'w:num') : []) {
      this.#numbers.set(node.attributes['w:numId'] ?? '', node)
    }
  }

  #abstract(numId: string): Abstract | undefined {
    const number = this.#numbers.get(numId)
    const abstract = this.#abstracts.get(valOf(number, 'w:abstractNumId') ?? '')
    if (!abstract?.usesStyle) return abstract
    for (const other of this.#abstracts.values()) {
      if (other.styleLink === abstract.usesStyle) return other
    }
    return abstract
  }

  #level(numId: string, level: number): Xml | undefined {
    const number = this.#numbers.get(numId)
    const override = number
      ? childrenOf(number, 'w:lvlOverride').find((node) => levelNumber(node) === level)
      : undefined
    return childOf(override, 'w:lvl') ?? this.#abstract(numId)?.levels.get(level)
  }

  /** Whether the items of a list count; false for bullets and for lists that are not defined. */
  isOrdered(numId: string, level: number): boolean {
    const definition = this.#level(numId, level)
    if (!definition) return false
    // Word wraps unusual formats in alternatives; the first is the one it would use.
    const format = descendants(definition, 'w:numFmt').next().value
    const name = format?.attributes['w:val'] ?? 'decimal'
    return name !== 'bullet' && name !== 'none'
  }

  /** The level that a list ties to one of the given styles; 0 when it ties none. */
  levelOfStyle(numId: string, styleId: string | null): number {
    for (const [level, node] of this.#abstract(numId)?.levels ?? []) {
      if (styleId !== null && valOf(node, 'w:pStyle') === styleId) return level
    }
    return 0
  }
}
