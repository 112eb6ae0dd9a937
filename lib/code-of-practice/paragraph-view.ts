import type { Force, ParagraphLine, ParagraphView } from '../core/paragraph-view'
import type { IndexedSource } from '../knowledge/code-of-practice'
import { sourceName } from '../knowledge/source-name'
import { placeId } from './deep-link'
import type { Found } from './lookup'
import { officialPage } from './official-page'
import type { SearchEntry } from './search-entry'

const shortNames: Record<IndexedSource, string> = {
  cop: '',
  cfa2014: 'CFA 2014',
  'send-regs-2014': 'SEND Regs',
  'equality-act-2010': 'Equality Act',
  'education-act-1996': 'Education Act',
  'medical-conditions': 'Medical conditions',
  kcsie: 'KCSIE',
}

const words: Record<Force, string> = {
  must: 'Must',
  should: 'Should',
  may: 'May',
  explains: 'Explains',
  law: 'Law',
}

const meanings: Record<Force, string> = {
  must: 'a duty that the law sets',
  should: 'statutory guidance, to be followed unless there is a good reason not to',
  may: 'allowed, not required',
  explains: 'asks nothing of anybody by itself',
  law: 'its own words say what it requires',
}

/** An entry of the index as one line of a list. */
export function lineOf(entry: SearchEntry): ParagraphLine {
  const { source, reference, heading, gist, strength, also, confidence } = entry
  return {
    id: placeId(entry),
    label: `${shortNames[source]} ${reference}`.trim().replace(/(?<=\d)-(?=\d)/g, '–'),
    heading,
    gist,
    force: strength,
    strength: also ? `${words[strength]} and ${words[also].toLowerCase()}` : words[strength],
    isChecked: confidence === 'high',
  }
}

/** An entry with its neighbours, in the words a person reads. */
export function viewOf({ entry, before, after }: Found): ParagraphView {
  const { source, section, strength, also, binds } = entry
  return {
    ...lineOf(entry),
    work: sourceName(source),
    section,
    meaning: also
      ? `${words[strength]}: ${meanings[strength]}. ${words[also]}: ${meanings[also]}.`
      : `${meanings[strength].replace(/^./, (first) => first.toUpperCase())}.`,
    binds: binds.join(', '),
    official: officialPage(entry),
    before: before && lineOf(before),
    after: after && lineOf(after),
  }
}
