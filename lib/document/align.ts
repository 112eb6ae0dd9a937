import type { Segment } from './source-map'

const ENTITY = /&(?:#\d{1,8}|#x[\da-f]{1,7}|[a-z][\da-z]{1,31});?/iy
const SPACE = /\s/
/** How far to look for the value again after source that no rule explains. */
const REACH = 32
const SAMPLE = 8

/**
 * Finds where the characters of `value`, as a parser gives them, stand in the raw source between
 * two offsets. Parsers drop escapes, decode entities, collapse white space, strip the indentation
 * and quotation marks that begin continued lines, and ignore stray tags; a character that has no
 * literal counterpart (a decoded entity, a space that was a line break) gets no segment.
 *
 * @param at offset of `value` in the text that the segments describe
 */
export function align(
  value: string,
  source: string,
  from: number,
  to: number,
  at: number,
): Segment[] {
  if (value === '') return []
  if (to - from === value.length && source.startsWith(value, from)) {
    return [{ text: at, source: from, length: value.length }]
  }
  return new Aligner(value, source, from, to, at).run()
}

class Aligner {
  readonly #segments: Segment[] = []
  #i = 0
  #j: number
  #run = 0

  constructor(
    private readonly value: string,
    private readonly source: string,
    from: number,
    private readonly to: number,
    private readonly at: number,
  ) {
    this.#j = from
  }

  run(): Segment[] {
    const { value, source, to } = this
    while (this.#i < value.length && this.#j < to) {
      const wanted = value[this.#i]
      const found = source[this.#j]
      if (wanted === found && !(found === '&' && this.#decodesHere())) {
        this.#i++
        this.#j++
        this.#run++
      } else {
        this.#flush()
        this.#resume(wanted ?? '', found ?? '')
      }
    }
    this.#flush()
    return this.#segments
  }

  #flush(): void {
    if (this.#run > 0) {
      this.#segments.push({
        text: this.at + this.#i - this.#run,
        source: this.#j - this.#run,
        length: this.#run,
      })
    }
    this.#run = 0
  }

  /** Steps over whatever makes source and value differ here. */
  #resume(wanted: string, found: string): void {
    const entity = found === '&' ? this.#entity() : null
    if (entity) {
      this.#j += entity.length
      this.#i += (this.value.codePointAt(this.#i) ?? 0) > 0xffff ? 2 : 1
    } else if (found === '\\') this.#j++
    else if (SPACE.test(found)) this.#space(wanted)
    else if (found === '<' && this.#tag()) return
    else if (!this.#recover(wanted)) {
      this.#i++
      if (found === '\0') this.#j++
    }
  }

  #entity(): string | null {
    ENTITY.lastIndex = this.#j
    return ENTITY.exec(this.source)?.[0] ?? null
  }

  /** Whether the `&` here begins an entity that stands for the `&` of the value (`&amp;`). */
  #decodesHere(): boolean {
    const entity = this.#entity()
    return entity !== null && !this.value.startsWith(entity, this.#i)
  }

  /** White space of the source that the parser dropped, or gave as another white space. */
  #space(wanted: string): void {
    let end = this.#j
    while (end < this.to && SPACE.test(this.source[end] ?? '')) end++
    if (!SPACE.test(wanted)) {
      this.#j = end
      return
    }
    const same = this.source.slice(this.#j, end).indexOf(wanted)
    if (same !== -1) this.#j += same
    else {
      this.#i++
      this.#j = end
    }
  }

  /** A tag without effect, such as an end tag that closes nothing. */
  #tag(): boolean {
    const close = this.source.slice(this.#j, this.to).indexOf('>')
    if (close === -1) return false
    this.#j += close + 1
    return true
  }

  /** A quotation mark or fence before a continued line: the value goes on a little later. */
  #recover(wanted: string): boolean {
    const sample = this.value.slice(this.#i, this.#i + SAMPLE)
    const near = this.source.slice(this.#j, Math.min(this.to, this.#j + REACH))
    const exact = near.indexOf(sample)
    const next = exact === -1 ? near.indexOf(wanted) : exact
    if (next === -1) return false
    this.#j += next
    return true
  }
}
