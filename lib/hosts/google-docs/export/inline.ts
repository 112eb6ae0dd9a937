import type { InlineSpan } from '../../../document/policy-document'

/** Words of one exported paragraph without markup, and where their formatting was. */
export interface Inline {
  readonly text: string
  readonly spans: readonly InlineSpan[]
}

const TOKEN =
  /\\(?<escaped>[!-/:-@[-`{-~])|!\[[^\]]*\](?:\[[^\]]*\]|\([^)]*\))|\[\^[^\]]+\]|(?<link>\[(?<words>(?:\\.|[^\]\\])*)\]\((?<url>[^)\s]*)[^)]*\))|&(?<entity>#\d+|#x[\da-f]+|[a-z]+);|<br\s*\/?>|(?<mark>\*{1,3}|~~|_{1,3}(?=\S)|(?<=\S)_{1,3}|`+)|(?<hardBreak> {2,}\n|\\\n)/gi

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

function decode(entity: string): string | null {
  if (!entity.startsWith('#')) return entities[entity.toLowerCase()] ?? null
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}

interface Open {
  readonly mark: string
  readonly start: number
}

/**
 * Takes the markup out of one paragraph of exported Markdown. Docs escapes every mark that is meant
 * literally, so this need not weigh what a mark might mean.
 */
export function readInline(source: string): Inline {
  let text = ''
  let from = 0
  const spans: InlineSpan[] = []
  const open: Open[] = []
  const isInsideWord = (at: number, length: number): boolean =>
    /\w/.test(source.charAt(at - 1)) && /\w/.test(source.charAt(at + length))
  const toggle = (mark: string) => {
    const opened = open.findLastIndex((other) => other.mark === mark)
    const start = open[opened]?.start
    if (start === undefined) {
      open.push({ mark, start: text.length })
      return
    }
    open.splice(opened)
    if (text.length > start && mark !== '~~') {
      const kind = mark.startsWith('`') ? 'code' : mark.length === 1 ? 'emphasis' : 'strong'
      spans.push({ kind, start, end: text.length })
    }
  }
  for (const match of source.matchAll(TOKEN)) {
    const [whole] = match
    const { escaped, link, words, url, entity, mark, hardBreak } = match.groups ?? {}
    text += source.slice(from, match.index)
    from = match.index + whole.length
    if (escaped !== undefined) text += escaped
    else if (link !== undefined) {
      const start = text.length
      text += readInline(words ?? '').text
      if (text.length > start) {
        spans.push({ kind: 'link', start, end: text.length, ...(url ? { url } : {}) })
      }
    } else if (entity !== undefined) text += decode(entity) ?? whole
    else if (hardBreak !== undefined || whole.startsWith('<')) text += '\n'
    else if (mark !== undefined) {
      if (mark.startsWith('_') && isInsideWord(match.index, mark.length)) text += mark
      else toggle(mark)
    }
  }
  return { text: text + source.slice(from), spans: spans.sort((a, b) => a.start - b.start) }
}
