import type { Rewrite } from '../../core/rewrite'
import type { Example } from '../check'
import { parseExample } from './examples'
import type { Page } from './page'

/** Longest sentence of a pair, in UTF-16 units: a card holds both at a glance. */
const LONGEST = 170

interface PageRewrite {
  /** Null where the page shows none. */
  readonly shown: Rewrite | null
  /** Its sentences are examples, too: what is to be avoided is flagged, what is advised is not. */
  readonly flag: readonly Example[]
  readonly keep: readonly Example[]
}

/**
 * “Instead of … write …” of a page: one list item `==what is flagged== → what says it rightly` under “## Rewrite”.
 *
 * @throws PageError when there is more or less than one such item, or it is too long for a card
 */
export function rewriteOf(page: Page): PageRewrite {
  const section = page.section('Rewrite')
  if (!section) return { shown: null, flag: [], keep: [] }
  const [item, ...more] = page.items(section.nodes)
  if (!item || more.length > 0) throw page.error(section.line, 'one list item under “Rewrite”')
  const { fixed, ...flagged } = parseExample(item.text, page.file, item.line)
  if (fixed === undefined || flagged.found.length === 0)
    throw page.error(item.line, '“==what is flagged== → what says it rightly”')
  const shown = { flag: flagged.text, keep: fixed }
  if (!isShort(shown)) throw page.error(item.line, `sentences of at most ${LONGEST} characters`)
  return {
    shown,
    flag: [flagged],
    keep: [{ text: fixed, found: [], file: page.file, line: item.line }],
  }
}

/** The first example that its own fix puts right, where a page has no other pair. */
export function fixedPair(flag: readonly Example[]): Rewrite | null {
  return (
    flag
      .flatMap(({ text, fixed }) => (fixed === undefined ? [] : [{ flag: text, keep: fixed }]))
      .find(isShort) ?? null
  )
}

const isShort = ({ flag, keep }: { readonly flag: string; readonly keep: string }): boolean =>
  [flag, keep].every((text) => text.length <= LONGEST && !text.includes('\n'))
