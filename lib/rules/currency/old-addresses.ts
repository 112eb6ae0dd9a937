import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'

const SHORTENED =
  /\b(?:https?:\/\/)?(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|t\.co|is\.gd|tiny\.cc|shorturl\.at)\/[\w-]+/gi
const INSECURE = /\bhttp:\/\/[^\s<>()"”]+[^\s<>()"”.,;:]/gi
const CLICK_HERE =
  /\b(?:click|press|tap|follow)(?:ing)?\s+(?:on\s+)?(?:here|this link|the link below)\b/gi

const ADDRESSES = ['http:', '.ly/', '.gl/', 't.co/', 'is.gd', 'tiny', 'shorturl']
const CLICKS = ['click', 'press', 'tap ', 'follow']

/** A link whose words are these names no page. */
const NAMELESS = /^\W*(?:here|this link|link|this page|read more|more)\W*$/i
const saysNothing = (words: string): string =>
  `“${words}” says nothing to somebody who listens to the page or holds it on paper: name the page it leads to.`

interface AddressForm {
  readonly pattern: RegExp
  readonly message: string
}

const forms: readonly AddressForm[] = [
  {
    pattern: SHORTENED,
    message:
      'A shortened address hides where it leads and may stop working: give the address of the page itself.',
  },
  {
    pattern: INSECURE,
    message:
      'This address begins with http://: check that it still works, and use its https:// address.',
  },
]

/** Addresses that are likely not to lead anywhere any more; nothing is looked up (DATE-13). */
export function oldAddresses({ block }: BlockContext): Finding[] {
  const found: Finding[] = []
  const add = (start: number, end: number, message: string) => {
    if (!found.some(({ range }) => range.start < end && start < range.end))
      found.push({
        ruleId: 'DATE-13',
        range: { start, end },
        found: block.text.slice(start, end),
        message,
        fixes: [],
      })
  }
  if (holdsAny(block, ADDRESSES)) {
    for (const { pattern, message } of forms)
      for (const match of block.text.matchAll(pattern))
        add(match.index, match.index + match[0].length, message)
  }
  for (const span of block.spans) {
    if (span.kind !== 'link' || !span.url) continue
    // “www.…” became a link by itself; nobody wrote http://.
    if (/^www\./i.test(block.text.slice(span.start, span.end))) continue
    const fault = forms.find(({ pattern }) => {
      pattern.lastIndex = 0
      return pattern.test(span.url ?? '')
    })
    if (fault) add(span.start, span.end, fault.message)
    const words = block.text.slice(span.start, span.end)
    if (NAMELESS.test(words)) add(span.start, span.end, saysNothing(words))
  }
  if (holdsAny(block, CLICKS)) {
    for (const match of block.text.matchAll(CLICK_HERE))
      add(match.index, match.index + match[0].length, saysNothing(match[0]))
  }
  return found
}
