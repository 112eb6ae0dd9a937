import { coverBlocks, coverLines } from '../cover-lines'
import type { LocatedFact } from '../fact'
import { factsOf } from '../facts-of'
import { oncePerView } from '../once-per-view'
import type { DocumentView } from '../rule'
import type { AddressFact, SchoolNameFact } from './facts'

type Named = LocatedFact<SchoolNameFact>

/** What the school whose document it is is called. */
export interface OwnSchool {
  /** Without “Primary School” and the like, in lower case; none where nothing tells. */
  readonly cores: readonly string[]
  /** The names in full that stand as titles. */
  readonly titles: readonly string[]
}

/** Whether two names without “Primary School” and the like have a word in common. */
export const isSame = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '))
  return b.split(' ').some((word) => words.has(word))
}

/** Shorter names stand in addresses of anybody. */
const SHORTEST = 5

/** Whether an e-mail or web address is that of a school: `oakfieldprimary` of “Oakfield”. */
export function fitsAddress(core: string, { label }: AddressFact): boolean {
  const name = core.replaceAll(/[^\p{L}]/gu, '')
  return name.length >= SHORTEST && label.includes(name)
}

const ATTACHED = /^\W*(?:appendix|appendices|annex|letters?|forms?|template|schedule)\b/i

const isAttached = ({ sections }: DocumentView, section: number): boolean =>
  sections[section]?.path.some((title) => ATTACHED.test(title)) ?? false

const countsOf = (facts: readonly Named[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { fact } of facts)
    if (!fact.isPartner || fact.isHost) counts.set(fact.core, (counts.get(fact.core) ?? 0) + 1)
  return counts
}

/** Takes out titles that nothing in the text bears out: they were left from another school's document. */
function borneOut(
  titles: readonly string[],
  body: readonly Named[],
  addresses: readonly AddressFact[],
): string[] {
  const counts = countsOf(body)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (!most || most[1] < 2) return [...titles]
  const isHost = body.some(
    ({ fact }) => fact.core === most[0] && fact.isHost && !fact.isBare && !fact.isTitle,
  )
  return titles.filter(
    (core) =>
      !isHost ||
      isSame(core, most[0]) ||
      counts.get(core) !== 1 ||
      addresses.some((address) => fitsAddress(core, address)),
  )
}

/** Every word of the name stands on the cover: “OAKFIELD SEND policy”. */
function onCover(view: DocumentView, body: readonly Named[]): string | undefined {
  const words = new Set(
    coverLines(view).flatMap((line) => line.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []),
  )
  return body.find(({ fact }) => fact.core.split(' ').every((word) => words.has(word)))?.fact.core
}

/** Of names without a title the one that is named most; of two the one that addresses are of. */
function mostNamed(body: readonly Named[], addresses: readonly AddressFact[]): string | undefined {
  const ranked = [...countsOf(body)]
    .map(([core, count]) => {
      const own = addresses.filter((address) => fitsAddress(core, address)).length
      return { core, count, rank: count + own / (addresses.length + 1) }
    })
    .sort((a, b) => b.rank - a.rank)
  const [first, second] = ranked
  if (first && first.count > 1 && first.rank > (second?.rank ?? 0)) return first.core
  return body.find(({ fact }) => fact.isHost)?.fact.core
}

/** What the document's own school is called: by its title, otherwise by what is named most as its own. */
export const ownSchool = oncePerView((view: DocumentView): OwnSchool => {
  const facts = factsOf(view, 'school-name')
  const addresses = factsOf(view, 'address').map(({ fact }) => fact)
  // What an appendix is signed with tells less than a title, or nothing where the policy names its school.
  const inPolicy = facts.filter(
    ({ block }) => !isAttached(view, view.document.sectionOf[block] ?? 0),
  )
  const body = inPolicy.length > 0 ? inPolicy : facts
  const isCover = ({ block, fact }: Named) =>
    block < coverBlocks(view) && (fact.isTitle || fact.isLine)
  const onTop = facts.filter(isCover)
  const titled = onTop.length > 0 ? onTop : facts.filter(({ fact }) => fact.isTitle)
  const titles = titled.map(({ fact }) => fact.name)
  const own = borneOut([...new Set(titled.map(({ fact }) => fact.core))], body, addresses)
  if (own.length > 0) return { cores: own.slice(0, 2), titles }
  const core = (titles.length === 0 && onCover(view, body)) || mostNamed(body, addresses)
  return { cores: core ? [core] : [], titles }
})
