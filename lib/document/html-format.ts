import type { Element } from 'hast'
import { attribute, styleOf } from './html-elements'

/** How a run of words is set. */
export interface Format {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly code: boolean
  readonly quote: boolean
  readonly underline: boolean
  readonly link: string | null
}

export const PLAIN: Format = {
  strong: false,
  emphasis: false,
  code: false,
  quote: false,
  underline: false,
  link: null,
}

const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b/i
const NOT_BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:normal|lighter|[1-5]00)\b/i
const ITALIC = /(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i
const NOT_ITALIC = /(?:^|;)\s*font-style\s*:\s*normal\b/i

const UNDERLINED = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bunderline\b/i

const byTag: Readonly<Record<string, Partial<Format> | undefined>> = {
  b: { strong: true },
  strong: { strong: true },
  i: { emphasis: true },
  em: { emphasis: true },
  cite: { emphasis: true },
  dfn: { emphasis: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  q: { quote: true },
  u: { underline: true },
}

/** The format inside an element; style attributes outweigh tags, as in a browser. */
export function formatIn(element: Element, outer: Format): Format {
  let inner: Format = outer
  const given = byTag[element.tagName]
  if (given) inner = { ...inner, ...given }
  if (element.tagName === 'a' && element.properties['href'] !== undefined) {
    inner = { ...inner, link: attribute(element, 'href') }
  }
  const style = styleOf(element)
  if (style === '') return inner
  if (BOLD.test(style)) inner = { ...inner, strong: true }
  else if (NOT_BOLD.test(style)) inner = { ...inner, strong: false }
  if (UNDERLINED.test(style)) inner = { ...inner, underline: true }
  if (ITALIC.test(style)) inner = { ...inner, emphasis: true }
  else if (NOT_ITALIC.test(style)) inner = { ...inner, emphasis: false }
  return inner
}
