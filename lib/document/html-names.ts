const NAMES = new Set(
  [
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas',
    'caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed',
    'fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr',
    'html i iframe img input ins kbd label legend li line link main map mark marquee math menu meta meter',
    'nav noscript object ol optgroup option output p param path picture pre progress q rect rp rt ruby s',
    'samp script search section select slot small source span strike strong style sub summary sup svg',
    'table tbody td template text textarea tfoot th thead time title tr track tt u ul use var video wbr',
  ].flatMap((names) => names.split(' ')),
)

/** Words in angle brackets, with nothing that only a tag has: attributes with values, colons, hyphens. */
const WORDS = /^<([a-z][a-z\d]*)((?: [a-z\d']+){0,8})>$/i

/**
 * Whether what Markdown takes for a tag is a gap of a template, `<School name>`: no element of HTML
 * has such a name, so the words are meant to be seen.
 */
export function isNoTag(value: string): boolean {
  const [, name = ''] = WORDS.exec(value) ?? []
  return name !== '' && !NAMES.has(name.toLowerCase())
}
