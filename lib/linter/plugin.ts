import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Diagnostic } from '../core/diagnostic'
import { fromMdast } from '../document/markdown'
import { type SourceMap, toSource } from '../document/source-map'
import { Linter } from './linter'
import type { LintOptions } from './options'

/**
 * sendlint as a unified plugin: one `VFileMessage` for every problem, with `ruleId`, `source`,
 * `actual`, `expected`, `url` and `note`, at its place in the Markdown.
 */
const sendlint: Plugin<[LintOptions?], Root> = (options = {}) => {
  const linter = new Linter()
  return (tree, file) => {
    const source = String(file)
    const document = fromMdast(tree, source)
    for (const diagnostic of linter.lint(document, options)) {
      const message = file.message(diagnostic.message, {
        ruleId: diagnostic.ruleId,
        source: 'sendlint',
        ...placeOf(document.source, diagnostic, source),
      })
      message.actual = diagnostic.text
      message.expected = diagnostic.fixes.map((fix) => fix.replacement)
      message.url = `docs/checks/${diagnostic.category}.md#${diagnostic.ruleId.toLowerCase()}`
      message.fatal =
        diagnostic.severity === 'error'
          ? true
          : diagnostic.severity === 'warning'
            ? false
            : undefined
      const reasons = diagnostic.authority.map(({ source, reference }) =>
        `${source} ${reference}`.trim(),
      )
      message.note = [diagnostic.note, ...reasons].filter(Boolean).join('; ')
    }
  }
}

export default sendlint

function placeOf(map: SourceMap | null, diagnostic: Diagnostic, source: string) {
  const range = map && toSource(map, diagnostic.range)
  if (!range) return {}
  return { place: { start: pointAt(source, range.start), end: pointAt(source, range.end) } }
}

function pointAt(source: string, offset: number) {
  const before = source.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n'), offset }
}
