import { normalise } from '../document/normalise'
import type { Section } from '../document/policy-document'
import { sectionHeadings } from '../knowledge/generated/sections'
import type { SectionClass } from '../knowledge/section-class'
import type { SectionContext } from './block-context'
import { Matcher } from './pattern/matcher'

let matcher: Matcher<SectionClass> | undefined

function headings(): Matcher<SectionClass> {
  if (!matcher) {
    matcher = new Matcher()
    for (const [name, patterns] of sectionHeadings)
      for (const pattern of patterns) matcher.add(pattern, name)
  }
  return matcher
}

/** Classes that hold for everything below a heading, whatever its subheadings say. */
const INHERITED: readonly SectionClass[] = [
  'glossary',
  'references',
  'version-history',
  'ehc',
  'contents',
]

/** “15. Words”: a heading that is this one word is that of a list of words. */
const LIST_OF_WORDS = /^[\W\d]*(?:words|letters)\W*$/i

/** Names in which a word of some class stands, and says nothing of the section. */
const SEND_IN_FULL = /\bspecial educational needs (?:and|&) (?:\/ ?or )?disabilit(?:y|ies)\b/gi
const NAME_OF_TRUST =
  /\b(?:Learning|Inclusion|Education) (?:Trust|Partnership|Federation|Alliance|Community|Academy|Academies|Group|Village)\b/g

/** A heading without names: “Calder Fells Learning Trust” is about no learning. */
const withoutNames = (title: string): string =>
  title.replace(SEND_IN_FULL, 'SEND').replace(NAME_OF_TRUST, 'Trust')

/** What a section is about, by its own heading and, for some classes, by those above it. */
export function classifySection(section: Section, parent: SectionContext | null): SectionContext {
  const own = new Set<SectionClass>()
  for (const match of headings().all(normalise(withoutNames(section.title)))) own.add(match.entry)
  if (LIST_OF_WORDS.test(section.title)) own.add('glossary')
  for (const name of parent?.classes ?? []) if (INHERITED.includes(name)) own.add(name)
  if (section.level === 0) own.add('front')
  else if (own.size === 0) own.add('other')
  return { title: section.title, path: section.path, classes: [...own] }
}
