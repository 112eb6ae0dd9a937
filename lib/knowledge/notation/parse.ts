/**
 * The notation of surface forms in `content/`, made to be written by hand:
 *
 * | written     | matches                                                          |
 * |-------------|------------------------------------------------------------------|
 * | `word`      | the word in any case                                             |
 * | `WORD`      | capitals only, with or without dots (`S.E.N.`)                   |
 * | space       | a space, no-break space, line break or hyphen                    |
 * | `-`         | the same, or nothing: `co-ordinator`, `coordinator`              |
 * | `,`         | a comma or other stop, or nothing                                |
 * | `and`       | `and` or `&`                                                     |
 * | `(a/b)`     | one of several; `$1`, `$2` … in the replacement stand for it     |
 * | `[x]`       | `x` or nothing                                                   |
 * | `(s)`       | an optional s                                                    |
 * | `word~`     | inflected: state~ → states, stated, stating                      |
 * | `word!`     | just so: no plural, no possessive                                |
 * | `#`         | digits                                                           |
 * | `...`       | up to four words                                                 |
 *
 * The last word may be plural or possessive unless it carries `!`.
 */
export type PatternNode =
  | { readonly type: 'word'; readonly text: string; readonly form: 'plain' | 'exact' | 'inflected' }
  | { readonly type: 'gap' }
  | { readonly type: 'join' }
  | { readonly type: 'comma' }
  | { readonly type: 'digits' }
  | { readonly type: 'stretch' }
  | { readonly type: 'symbol'; readonly text: string }
  | { readonly type: 'plural' }
  | { readonly type: 'choice'; readonly options: readonly (readonly PatternNode[])[] }
  | { readonly type: 'optional'; readonly nodes: readonly PatternNode[] }

/** The notation of a surface form is broken. The message says where and what was expected. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)?/uy

class Parser {
  #at = 0

  constructor(private readonly source: string) {}

  parse(): PatternNode[] {
    const nodes = this.#sequence('')
    if (this.#at < this.source.length) throw this.#error('the end of the pattern')
    if (nodes.length === 0) throw this.#error('a word')
    return nodes
  }

  #error(expected: string): PatternError {
    return new PatternError(
      `expected ${expected} at character ${this.#at + 1} of the pattern “${this.source}”`,
    )
  }

  /** Reads nodes up to one of the closing characters, which is left unread. */
  #sequence(closers: string): PatternNode[] {
    const nodes: PatternNode[] = []
    while (this.#at < this.source.length && !closers.includes(this.source[this.#at] ?? '')) {
      nodes.push(this.#node())
    }
    return nodes
  }

  #node(): PatternNode {
    const character = this.source[this.#at] ?? ''
    if (this.source.startsWith('...', this.#at)) return this.#take(3, { type: 'stretch' })
    if (this.source.startsWith('(s)', this.#at)) return this.#take(3, { type: 'plural' })
    switch (character) {
      case ' ':
        while (this.source[this.#at + 1] === ' ') this.#at++
        return this.#take(1, { type: 'gap' })
      case '-':
        return this.#take(1, { type: 'join' })
      case ',':
        return this.#take(1, { type: 'comma' })
      case '#':
        return this.#take(1, { type: 'digits' })
      case '(':
        return this.#choice()
      case '[':
        return this.#optional()
      case ')':
      case ']':
      case '~':
      case '!':
        throw this.#error(`a word before “${character}”`)
      default:
        return this.#word(character)
    }
  }

  #take<T extends PatternNode>(length: number, node: T): T {
    this.#at += length
    return node
  }

  #word(character: string): PatternNode {
    WORD.lastIndex = this.#at
    const word = WORD.exec(this.source)?.[0]
    if (!word) {
      const literal = character === '\\' ? (this.source[this.#at + 1] ?? '\\') : character
      return this.#take(character === '\\' ? 2 : 1, { type: 'symbol', text: literal })
    }
    this.#at += word.length
    const mark = this.source[this.#at]
    if (mark === '~' || mark === '!') {
      return this.#take(1, { type: 'word', text: word, form: mark === '~' ? 'inflected' : 'exact' })
    }
    return { type: 'word', text: word, form: 'plain' }
  }

  #choice(): PatternNode {
    this.#at++
    const options: PatternNode[][] = [this.#sequence('/)')]
    while (this.source[this.#at] === '/') {
      this.#at++
      options.push(this.#sequence('/)'))
    }
    if (this.source[this.#at] !== ')') throw this.#error('“)”')
    if (options.some((option) => option.length === 0)) throw this.#error('a word in every choice')
    return this.#take(1, { type: 'choice', options })
  }

  #optional(): PatternNode {
    this.#at++
    const nodes = this.#sequence(']')
    if (this.source[this.#at] !== ']') throw this.#error('“]”')
    if (nodes.length === 0) throw this.#error('a word between “[” and “]”')
    return this.#take(1, { type: 'optional', nodes })
  }
}

/**
 * Parses one surface form.
 *
 * @throws PatternError naming the character and what was expected there
 */
export const parsePattern = (source: string): PatternNode[] => new Parser(source.trim()).parse()
