import { hash } from '../core/hash'
import type { SettingsItem } from './item'

/** Documents that answers are kept for; those answered longest ago go first. */
const MOST_DOCUMENTS = 200

/** A file by its name and title; none of its words are kept. */
export const fileKey = (name: string, title: string): string => hash(`${name}\n${title}`)

/** A document of an editor by its id there. */
export const editorKey = (id: string): string => hash(id)

/** What a reader said about single documents, kept on this computer. */
export interface ByDocument<T> {
  of(document: string): Promise<T>
  /** Works a document's answer out anew; what is nothing is not kept. */
  update(document: string, change: (before: T) => T): Promise<T>
  /** Tells of answers given in any page until the returned function is called. */
  watch(listener: () => void): () => void
}

/**
 * Keeps one answer for each document.
 *
 * @param nothing what is said about documents that nobody has said anything about
 */
export function byDocument<T>(
  kept: SettingsItem<Record<string, T>>,
  nothing: T,
  isNothing: (answer: T) => boolean,
): ByDocument<T> {
  return {
    of: async (document) => (await kept.read())[document] ?? nothing,
    async update(document, change) {
      const all = await kept.update(({ [document]: before = nothing, ...others }) => {
        const own = change(before)
        const entries = Object.entries(others).slice(1 - MOST_DOCUMENTS)
        if (!isNothing(own)) entries.push([document, own])
        return Object.fromEntries(entries)
      })
      return all[document] ?? nothing
    },
    watch: (listener) => kept.watch(() => listener()),
  }
}
