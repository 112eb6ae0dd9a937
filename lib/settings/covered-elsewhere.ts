import { maxLength, pipe, record, string } from 'valibot'
import { byDocument } from './by-document'
import { settingsItem } from './item'

/** Where things are covered instead of in a document, by id of the coverage item. */
export type CoveredElsewhere = Readonly<Record<string, string>>

/** Longest answer, in characters: an address, or the name of a document. */
const LONGEST_LINK = 2000

const kept = byDocument<CoveredElsewhere>(
  settingsItem<Record<string, CoveredElsewhere>>({
    key: 'covered-elsewhere',
    version: 1,
    schema: record(string(), record(string(), pipe(string(), maxLength(LONGEST_LINK)))),
    fallback: {},
  }),
  {},
  (answers) => Object.keys(answers).length === 0,
)

/** With one more answer, or with one taken back for an empty link. */
export function withAnswer(before: CoveredElsewhere, item: string, link: string): CoveredElsewhere {
  const { [item]: _, ...rest } = before
  return link === '' ? rest : { ...rest, [item]: link.slice(0, LONGEST_LINK) }
}

/** What a reader said about where things are covered, kept on this computer for each document. */
export const coveredElsewhere = {
  of: kept.of,
  /** An empty link takes an answer back. */
  set: (document: string, item: string, link: string): Promise<CoveredElsewhere> =>
    kept.update(document, (before) => withAnswer(before, item, link)),
  watch: kept.watch,
}
