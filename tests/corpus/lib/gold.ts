import type { Range } from '../../../lib/core/range'

/** A span that a specialist marked in a gold document. */
export interface GoldMark extends Range {
  /** Ids that are a fair answer. */
  readonly ids: readonly string[]
  /** `counted` marks should be found; `information` ones may be; `arguable` ones count neither way. */
  readonly weight: 'counted' | 'information' | 'arguable'
  readonly text: string
  /** The right replacement, `?` for a judgement, null when none is asserted. */
  readonly replacement: string | null
}

const MARK = /⟦([?~]?)([A-Za-z0-9:/-]+)\|(.*?)(?:=>(.*?))?⟧/gs

/** Takes the marks out of a gold document; offsets are in the text that is left. */
export function parseGold(source: string): { source: string; marks: GoldMark[] } {
  const marks: GoldMark[] = []
  let out = ''
  let at = 0
  for (const match of source.matchAll(MARK)) {
    const [whole, prefix, ids = '', text = '', replacement] = match
    out += source.slice(at, match.index)
    marks.push({
      ids: ids.split('/'),
      weight: prefix === '?' ? 'arguable' : prefix === '~' ? 'information' : 'counted',
      text,
      replacement: replacement ?? null,
      start: out.length,
      end: out.length + text.length,
    })
    out += text
    at = match.index + whole.length
  }
  return { source: out + source.slice(at), marks }
}
