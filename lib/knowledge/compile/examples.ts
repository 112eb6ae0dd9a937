import type { Example } from '../check'
import type { Page } from './page'

const MARK = /==(.+?)==/gs

/** Reads `Pupils at ==SA+== have a plan. → Pupils at SEN Support have a plan.` */
export function parseExample(raw: string, file: string, line: number): Example {
  const [passage = '', fixed] = raw.split(/\s+→\s+/)
  return {
    text: passage.replace(MARK, '$1'),
    found: [...passage.matchAll(MARK)].map((match) => match[1] ?? ''),
    ...(fixed === undefined ? {} : { fixed: fixed.trim() }),
    file,
    line,
  }
}

/**
 * The examples under one heading of a page: list items, and fenced `md` blocks for whole passages.
 *
 * @param needsMarks false for checks of the whole document, which may have no place to mark
 * @throws PageError when an example to flag marks nothing, or one to keep marks something
 */
export function examplesOf(
  page: Page,
  heading: 'Flag' | 'Do not flag',
  least: number,
  needsMarks = true,
): Example[] {
  const section = page.section(heading)
  if (!section) throw page.error(1, `a section “## ${heading}”`)
  const examples = [
    ...page.items(section.nodes).map(({ text, line }) => parseExample(text, page.file, line)),
    ...section.nodes
      .filter((node) => node.type === 'code')
      .map((node) => parseExample(node.value, page.file, node.position?.start.line ?? 1)),
  ]
  if (examples.length < least) {
    throw page.error(
      section.line,
      `at least ${least} examples under “${heading}”, found ${examples.length}`,
    )
  }
  for (const example of examples) {
    if (heading === 'Flag' && needsMarks && example.found.length === 0)
      throw page.error(example.line, 'the flagged words between == marks')
    if (heading === 'Do not flag' && example.found.length > 0)
      throw page.error(example.line, 'no == marks in an example that is not flagged')
  }
  return examples
}
