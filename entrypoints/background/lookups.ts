import { bundledEntries } from '../../lib/code-of-practice/bundled'
import { lookupUrl } from '../../lib/code-of-practice/deep-link'
import { createLookup } from '../../lib/code-of-practice/lookup'
import { createSearch, type Search } from '../../lib/code-of-practice/search'
import { addressFor, suggestPlaces } from '../../lib/code-of-practice/suggest'
import { answer } from '../../lib/platform/messages'
import { serveOmnibox } from '../../lib/platform/omnibox'
import { openPage, openWindow } from '../../lib/platform/tabs'

/** Built by the first word typed after `cop`: most wakings of the background need no search. */
let built: Search | null = null

function search(query: string) {
  built ??= createSearch(bundledEntries())
  return built(query)
}

/** The address bar's keyword `cop`, and paragraphs that hover cards point to. */
export function serveLookups(): void {
  serveOmnibox({
    prompt: 'Look up %s in the SEND Code of Practice',
    suggest: (typed) => suggestPlaces(search, typed),
    enter: (typed, where) =>
      void openPage(addressFor(createLookup(bundledEntries()), search, typed), where),
  })
  answer({
    'look-up': async ({ reference }, from) => {
      await openWindow(lookupUrl(reference, from ? { tab: from.id } : {}))
      return null
    },
  })
}
