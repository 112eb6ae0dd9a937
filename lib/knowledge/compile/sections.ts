import type { Page } from './page'

/**
 * Compiles `content/sections.md`: section classes and the heading words that tell them.
 *
 * @param known the class names that checks know
 * @throws PageError when a row names another class or no headings
 */
export function compileSections(
  page: Page,
  known: readonly string[],
): (readonly [string, readonly string[]])[] {
  return page.rows(page.intro).map(({ cells, line }) => {
    const name = cells['class'] ?? ''
    if (!known.includes(name))
      throw page.error(line, `one of ${known.join(', ')} as the class, found “${name}”`)
    const patterns = (cells['headings'] ?? '').split(/\s*;\s*/).filter(Boolean)
    if (patterns.length === 0) throw page.error(line, 'heading words separated by semicolons')
    return [name, patterns]
  })
}
