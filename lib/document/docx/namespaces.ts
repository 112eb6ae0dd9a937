const OOXML = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** The names this reader uses for the vocabularies it knows, transitional and strict alike. */
const canonicalPrefixes: Readonly<Record<string, string>> = {
  [`${OOXML}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OOXML}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OOXML}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OOXML}/markup-compatibility/2006`]: 'mc',
  [`${OOXML}/package/2006/relationships`]: 'rel',
  [`${OOXML}/package/2006/content-types`]: 'ct',
}

const XMLNS = 'xmlns'

/**
 * Prefixes in scope at one element. Names come out with this reader's own prefix, so that
 * `<ns0:p>` and `<w:p>` are both `w:p`; names of other vocabularies get a prefix that no known
 * vocabulary has.
 */
export class NamespaceScope {
  readonly #bound: ReadonlyMap<string, string>
  readonly #names = new Map<string, string>()

  private constructor(bound: ReadonlyMap<string, string>) {
    this.#bound = bound
  }

  static readonly outermost = new NamespaceScope(new Map())

  /** The scope inside an element with these attributes. */
  within(attributes: Readonly<Record<string, string>>): NamespaceScope {
    let bound: Map<string, string> | undefined
    for (const name in attributes) {
      if (!name.startsWith(XMLNS)) continue
      if (name !== XMLNS && name[XMLNS.length] !== ':') continue
      bound ??= new Map(this.#bound)
      bound.set(name.slice(XMLNS.length + 1), attributes[name] ?? '')
    }
    return bound ? new NamespaceScope(bound) : this
  }

  element(raw: string): string {
    return this.#canonical(raw, true)
  }

  attribute(raw: string): string {
    return this.#canonical(raw, false)
  }

  #canonical(raw: string, element: boolean): string {
    const colon = raw.indexOf(':')
    if (colon === -1 && !element) return raw
    if (raw.startsWith('xml:') || raw.startsWith(`${XMLNS}:`)) return raw
    const known = this.#names.get(raw)
    if (known) return known
    const uri = this.#bound.get(colon === -1 ? '' : raw.slice(0, colon))
    const prefix = uri === undefined ? '?' : (canonicalPrefixes[uri] ?? '?')
    const name = `${prefix}:${raw.slice(colon + 1)}`
    this.#names.set(raw, name)
    return name
  }
}

/** The prefix that an element with these attributes binds to the vocabulary of Word. */
export function wordPrefix(attributes: Readonly<Record<string, string>>): string | null {
  for (const name in attributes) {
    if (!name.startsWith(`${XMLNS}:`)) continue
    if (canonicalPrefixes[attributes[name] ?? ''] === 'w') return name.slice(XMLNS.length + 1)
  }
  return null
}

/** The vocabulary of Word as a part with this root writes it, and its relationship types. */
export function wordUris(attributes: Readonly<Record<string, string>>): {
  readonly word: string
  readonly relationships: string
} {
  const strict = Object.values(attributes).includes(`${STRICT}/wordprocessingml/main`)
  return strict
    ? {
        word: `${STRICT}/wordprocessingml/main`,
        relationships: `${STRICT}/officeDocument/relationships`,
      }
    : {
        word: `${OOXML}/wordprocessingml/2006/main`,
        relationships: `${OOXML}/officeDocument/2006/relationships`,
      }
}
