import { tokens } from './tokens'

/** The texts of an entry by which it is found. */
export interface EntryTexts {
  readonly heading: string
  readonly gist: string
  readonly section: string
  readonly tags: readonly string[]
  /** Everyday phrases people look it up by. */
  readonly askedAs: readonly string[]
}

/** The comparable words of an entry, text by text. */
export interface EntryTokens {
  readonly asked: readonly (readonly string[])[]
  readonly heading: readonly string[]
  readonly tags: readonly (readonly string[])[]
  readonly gist: readonly string[]
  readonly section: readonly string[]
}

/** Reads the words of entries, each distinct text once: tags and sections repeat a lot. */
export function createTokenReader(): (entry: EntryTexts) => EntryTokens {
  const known = new Map<string, readonly string[]>()
  const read = (text: string): readonly string[] => {
    let words = known.get(text)
    if (!words) {
      words = tokens(text)
      known.set(text, words)
    }
    return words
  }
  return (entry) => ({
    asked: entry.askedAs.map(read),
    heading: read(entry.heading),
    tags: entry.tags.map(read),
    gist: read(entry.gist),
    section: read(entry.section),
  })
}

/** Every word of an entry, as often as it occurs. */
export const wordsIn = ({ asked, heading, tags, gist, section }: EntryTokens): string[] => [
  ...asked.flat(),
  ...heading,
  ...tags.flat(),
  ...gist,
  ...section,
]
