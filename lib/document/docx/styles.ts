import { childOf, childrenOf, numberOf, toggleOf, valOf, type Xml } from './xml'

/** What a style says of itself; null where it leaves the matter to the style it is based on. */
export interface Style {
  /** Lower case. Word keeps built-in names in English whatever language it speaks. */
  readonly name: string
  /** 0–8 for headings, 9 for body text. */
  readonly outline: number | null
  readonly numId: string | null
  readonly level: number | null
  readonly run: RunLook
}

/** The parts of run formatting that matter for reading. */
export interface RunLook {
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly underlined: boolean | null
  readonly hidden: boolean | null
  /** In half-points. */
  readonly size: number | null
}

/** How run properties (`w:rPr`, ECMA-376 part 1, 17.3.2) make a run look; null fields say nothing. */
export function runLook(rPr: Xml | null): RunLook {
  return {
    bold: toggleOf(rPr, 'w:b'),
    italic: toggleOf(rPr, 'w:i'),
    underlined: toggleOf(rPr, 'w:u'),
    hidden: toggleOf(rPr, 'w:vanish'),
    size: numberOf(rPr, 'w:sz'),
  }
}

/** Style ids that begin a heading in the languages Word is commonly installed in. */
const HEADING_ID =
  /^(?:heading|(?:ü|u|ue)?berschrift|titre|t[ií]tulo|titolo|rubrik|overskrift|kop|otsikko|nag[lł][oó]wek|nadpis|c[ií]msor|pennawd)[\s_-]*([1-9])$/i

/** The name a style would have, told from its id, for files that lack the style itself. */
const nameFromId = (id: string): string => {
  const heading = HEADING_ID.exec(id)
  if (heading) return `heading ${heading[1]}`
  return id
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
}

const BASE_STEPS = 20

/** The styles of a document, looked up through the styles they are based on. */
export class StyleSheet {
  readonly #nodes = new Map<string, Xml>()
  readonly #chains = new Map<string, readonly Style[]>()
  #default: string | null = null

  /** @param root the `w:styles` element; null for a file without styles */
  constructor(root: Xml | null) {
    for (const node of root ? childrenOf(root, 'w:style') : []) {
      const id = node.attributes['w:styleId']
      if (id === undefined) continue
      this.#nodes.set(id, node)
      const byDefault = node.attributes['w:default']
      if (
        node.attributes['w:type'] === 'paragraph' &&
        (byDefault === '1' || byDefault === 'true')
      ) {
        this.#default = id
      }
    }
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  /** A style and those it is based on, nearest first. */
  chain(id: string | null): readonly Style[] {
    const key = id ?? this.#default
    if (key === null) return []
    let chain = this.#chains.get(key)
    if (!chain) {
      chain = this.#resolve(key)
      this.#chains.set(key, chain)
    }
    return chain
  }

  #resolve(id: string): Style[] {
    const chain: Style[] = []
    let next: string | null = id
    while (next !== null && chain.length < BASE_STEPS) {
      const node: Xml | undefined = this.#nodes.get(next)
      chain.push(read(next, node ?? null))
      next = valOf(node, 'w:basedOn')
    }
    return chain
  }
}

function read(id: string, node: Xml | null): Style {
  const pPr = childOf(node, 'w:pPr')
  const numPr = childOf(pPr, 'w:numPr')
  return {
    name: valOf(node, 'w:name')?.toLowerCase() ?? nameFromId(id),
    outline: numberOf(pPr, 'w:outlineLvl'),
    numId: valOf(numPr, 'w:numId'),
    level: numberOf(numPr, 'w:ilvl'),
    run: runLook(childOf(node, 'w:rPr')),
  }
}

/** The first answer along a chain. */
export function firstOf<T>(chain: readonly Style[], ask: (style: Style) => T | null): T | null {
  for (const style of chain) {
    const answer = ask(style)
    if (answer !== null) return answer
  }
  return null
}

const HEADING_NAME = /^heading ([1-9])$/

/** Heading level from 1 that a style chain gives, 0 for body text. */
export const headingLevel = (chain: readonly Style[]): number =>
  firstOf(chain, ({ outline, name }) => {
    if (outline !== null) return outline > 8 ? 0 : outline + 1
    const level = HEADING_NAME.exec(name)?.[1]
    return level === undefined ? null : Number(level)
  }) ?? 0

/** Whether a style, or one that it is based on, has such a name. */
export const isNamed = (chain: readonly Style[], name: RegExp): boolean =>
  chain.some((style) => name.test(style.name))
