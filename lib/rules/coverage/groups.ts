import type { DocumentView } from '../rule'
import { itemsOfHeading } from './cues'
import type { HeldStretch } from './section-evidence'

/** By item: the stretch whose heading is about it. */
export type Groups = ReadonlyMap<number, HeldStretch>

/** Sections before which a document may say a second time what it is. */
const OPENING = 3
/** “Policy for Special Educational Needs and Disabilities” says nothing of disability yet. */
const NAMES_DOCUMENT =
  /^(?:the )?(?:policy|report|information) (?:on|for|about)\b.*\b(?:sen|send|special (?:educational )?needs)\b|\b(?:sen|send|special (?:educational )?needs|disabilit(?:y|ies)\)?|learning support|inclusion)\W{0,3}(?:and disabilit(?:y|ies)\W{0,3})?(?:\(?send?\)? )?(?:information |local )?(?:policy|report|offer)\b/i

/** Whether the heading of a section says a second time what the document is. */
export const namesDocument = (title: string, section: number): boolean =>
  section < OPENING && NAMES_DOCUMENT.test(title)

interface Known {
  readonly above: Groups
  readonly isTitle: boolean
  readonly groups: Groups
}

const NONE: Groups = new Map()

const known = new WeakMap<HeldStretch, Known>()

function groupsOf(stretch: HeldStretch, above: Groups, isTitle: boolean): Groups {
  const before = known.get(stretch)
  if (before?.above === above && before.isTitle === isTitle) return before.groups
  const own = isTitle ? [] : [...itemsOfHeading(stretch.title)].filter((item) => !above.has(item))
  const groups: Groups =
    own.length === 0 ? above : new Map([...above, ...own.map((item) => [item, stretch] as const)])
  known.set(stretch, { above, isTitle, groups })
  return groups
}

/**
 * For each stretch and item, the stretch whose heading is about the item: the outermost of the headings above (and
 * its own) that speak of it, without the title of the document.
 *
 * @param stretches in order; those above come first
 */
export function headingGroups(
  { document: { sections, title } }: DocumentView,
  stretches: readonly {
    readonly held: HeldStretch
    readonly section: number
    readonly parent: number
  }[],
): readonly Groups[] {
  const groups: Groups[] = []
  for (const { held, section, parent } of stretches) {
    const level = sections[section]?.level ?? 0
    const isTitle =
      (level <= 1 && (held.title === '' || held.title === title)) ||
      namesDocument(held.title, section)
    groups.push(groupsOf(held, groups[parent] ?? NONE, isTitle))
  }
  return groups
}
