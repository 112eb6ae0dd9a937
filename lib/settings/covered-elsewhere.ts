import { maxLength, pipe, record, string } from 'valibot'
import { hash } from '../core/hash'
import { settingsItem } from './item'

/** Where things are covered instead of in a document, by id of the coverage item. */
export type CoveredElsewhere = Readonly<Record<string, string>>

/** Longest answer, in characters: an address, or the name of a document. */
const LONGEST_LINK = 2000
/** Documents that answers are kept for; those answered longest ago go first. */
const MOST_DOCUMENTS = 200

const kept = settingsItem<Record<string, CoveredElsewhere>>({
  key: 'covered-elsewhere',
  version: 1,
  schema: record(string(), record(string(), pipe(string(), maxLength(LONGEST_LINK)))),
  fallback: {},
})

/** With one more answer, or with one taken back for an empty link. */
export function withAnswer(before: CoveredElsewhere, item: string, link: string): CoveredElsewhere {
  const { [item]: _, ...rest } = before
  return link === '' ? rest : { ...rest, [item]: link.slice(0, LONGEST_LINK) }
}

/** A file by its name and title; none of its words are kept. */
export const fileKey = (name: string, title: string): string => hash(`${name}\n${title}`)

/** A document of an editor by its id there. */
export const editorKey = (id: string): string => hash(id)

/** What a reader said about where things are covered, kept on this computer for each document. */
export const coveredElsewhere = {
  async of(document: string): Promise<CoveredElsewhere> {
    return (await kept.read())[document] ?? {}
  },

  /** An empty link takes an answer back. */
  async set(document: string, item: string, link: string): Promise<CoveredElsewhere> {
    const all = await kept.update(({ [document]: before = {}, ...others }) => {
      const own = withAnswer(before, item, link)
      const entries = Object.entries(others).slice(1 - MOST_DOCUMENTS)
      if (Object.keys(own).length > 0) entries.push([document, own])
      return Object.fromEntries(entries)
    })
    return all[document] ?? {}
  },

  /** Tells of answers given in any page until the returned function is called. */
  watch: (listener: () => void) => kept.watch(() => listener()),
}
