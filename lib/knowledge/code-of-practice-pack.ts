import type { Confidence } from '../core/authority'
import {
  type Body,
  bodies,
  type IndexEntry,
  type IndexedWork,
  type Wording,
  wordings,
} from './code-of-practice'

/**
 * An entry as it is bundled: reference, heading, strength (`must`, or `must+should` where both
 * occur), first letter of the confidence, indices into `bodies`, tags, page.
 */
export type PackedEntry = readonly [
  reference: string,
  heading: string,
  strength: string,
  confidence: string,
  binds: readonly number[],
  tags: string,
  page?: string,
]

export interface PackedWork extends IndexedWork {
  readonly sections: readonly (readonly [title: string, entries: readonly PackedEntry[]])[]
}

const SEPARATOR = '; '

const confidences: readonly Confidence[] = ['high', 'medium', 'low']

const list = (text: string): string[] => (text === '' ? [] : text.split(SEPARATOR))

/** One work and its entries as they are bundled. */
export function packWork(work: IndexedWork, entries: readonly IndexEntry[]): PackedWork {
  const sections: [string, PackedEntry[]][] = []
  for (const entry of entries) {
    if (sections.at(-1)?.[0] !== entry.section) sections.push([entry.section, []])
    sections.at(-1)?.[1].push(packEntry(entry))
  }
  return { ...work, sections }
}

function packEntry(entry: IndexEntry): PackedEntry {
  const strength = entry.also ? `${entry.strength}+${entry.also}` : entry.strength
  const binds = entry.binds.map((body) => bodies.indexOf(body))
  const tags = entry.tags.join(SEPARATOR)
  const confidence = entry.confidence.charAt(0)
  return entry.page
    ? [entry.reference, entry.heading, strength, confidence, binds, tags, entry.page]
    : [entry.reference, entry.heading, strength, confidence, binds, tags]
}

/** The entries of bundled works, in order. */
export function unpackEntries(works: readonly PackedWork[]): IndexEntry[] {
  return works.flatMap(({ source, sections }) =>
    sections.flatMap(([section, entries]) =>
      entries.map(([reference, heading, strength, confidence, binds, tags, page = '']) => {
        const [first, second] = strength.split('+')
        return {
          source,
          reference,
          section,
          heading,
          strength: wording(first) ?? 'explains',
          also: wording(second),
          binds: binds.flatMap((index): Body[] => bodies.slice(index, index + 1)),
          confidence: confidences.find((name) => name.startsWith(confidence)) ?? 'low',
          tags: list(tags),
          page,
        }
      }),
    ),
  )
}

function wording(word: string | undefined): Wording | null {
  return wordings.find((known) => known === word) ?? null
}
