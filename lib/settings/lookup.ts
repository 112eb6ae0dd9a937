import {
  array,
  type InferOutput,
  maxLength,
  minLength,
  object,
  picklist,
  pipe,
  string,
} from 'valibot'
import { type CitationStyle, citationStyles } from '../citation/format'
import { indexedSources } from '../knowledge/code-of-practice'
import { settingsItem } from './item'
import type { Shape } from './versioned'

const place = object({
  source: picklist(indexedSources),
  reference: pipe(string(), minLength(1), maxLength(40)),
})

/** A paragraph somebody keeps at hand. */
export type KeptPlace = InferOutput<typeof place>

const MOST_PINNED = 40
const MOST_RECENT = 8

const places = pipe(array(place), maxLength(MOST_PINNED))

export const pinnedShape: Shape<KeptPlace[]> = {
  key: 'pinned-paragraphs',
  version: 1,
  schema: places,
  fallback: [],
}

/** How citations are written; chosen once, used wherever one is copied or inserted. */
export const citationStyle = settingsItem<CitationStyle>({
  key: 'citation-style',
  version: 1,
  schema: picklist(citationStyles),
  fallback: 'bracketed',
})

/** Paragraphs pinned to the top, in the order they were pinned. */
export const pinnedParagraphs = settingsItem(pinnedShape)

/** Paragraphs opened lately, the last one first. */
export const recentParagraphs = settingsItem({
  key: 'recent-paragraphs',
  version: 1,
  schema: places,
  fallback: [],
})

const isSame = (one: KeptPlace) => (other: KeptPlace) =>
  one.source === other.source && one.reference === other.reference

/** Pins a paragraph, or takes the pin out. Beyond the most that are kept, the oldest pin goes. */
export const togglePin =
  (place: KeptPlace) =>
  (pinned: KeptPlace[]): KeptPlace[] =>
    pinned.some(isSame(place))
      ? pinned.filter((other) => !isSame(place)(other))
      : [...pinned, place].slice(-MOST_PINNED)

/** Puts a paragraph in front of those opened lately. */
export const noteRecent =
  (place: KeptPlace) =>
  (recent: KeptPlace[]): KeptPlace[] =>
    [place, ...recent.filter((other) => !isSame(place)(other))].slice(0, MOST_RECENT)
