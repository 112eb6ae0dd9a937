import type { Nation } from '../core/nation'
import { oncePer } from '../core/once-per'
import { pieceFinder } from '../core/piece-finder'
import { type Cue, cues, type HomeNation, namesNation, pieces } from './nation-cues'
import { type Part, partsOf } from './parts'
import type { Block, PolicyDocument } from './policy-document'

/** Mentions of one cue beyond this many say nothing new. */
const ENOUGH = 5
/** What a mention counts where the passage says that it speaks of that nation, as of a neighbour. */
const BY_NAME = 0.25

interface Found {
  readonly cue: Cue
  /** Weighed mentions. */
  readonly mentions: number
}

interface Mention {
  readonly cue: Cue
  readonly count: number
}

const nations: readonly HomeNation[] = ['england', 'wales', 'scotland', 'northern-ireland']

type Mentions = Readonly<Record<HomeNation, readonly Mention[]>>

const NONE: readonly Mention[] = []

function mentionsOf(nation: HomeNation, text: string): readonly Mention[] {
  if (!pieceFinder.holdsAny(text, pieces[nation])) return NONE
  return cues[nation].flatMap((cue) => {
    const { length } = text.match(cue.pattern) ?? []
    return length > 0 ? [{ cue, count: length }] : []
  })
}

/** What a block says for each nation, if anything; worked out once for a block. */
const mentionsIn = oncePer(({ text }: Block): Mentions | null => {
  const found = {
    england: mentionsOf('england', text),
    wales: mentionsOf('wales', text),
    scotland: mentionsOf('scotland', text),
    'northern-ireland': mentionsOf('northern-ireland', text),
  }
  return nations.some((nation) => found[nation].length > 0) ? found : null
})

/** Nations that a block names in running text. */
const namedIn = oncePer(({ text }: Block): readonly HomeNation[] =>
  nations.filter((nation) => namesNation[nation].test(text)),
)

/** Whether a heading of a part names the nation. */
function isUnder({ path }: Part, nation: HomeNation, title: string | null): boolean {
  // The document's own title says where it belongs, not that a passage is about elsewhere.
  const headings = path.slice(path.length > 1 ? 1 : 0)
  return headings.some((heading) => heading !== title && namesNation[nation].test(heading))
}

interface Known {
  readonly title: string | null
  readonly found: readonly Found[]
}

const known = new WeakMap<Part, Known>()
const NOTHING: readonly Found[] = []

/** The cues of a part with their weighed mentions. */
function cuesIn(part: Part, title: string | null): readonly Found[] {
  const before = known.get(part)
  if (before?.title === title) return before.found
  let found: Found[] | null = null
  for (const block of part.blocks) {
    const mentions = mentionsIn(block)
    if (!mentions) continue
    for (const nation of nations) {
      if (mentions[nation].length === 0) continue
      const isAbout = namedIn(block).includes(nation) || isUnder(part, nation, title)
      found ??= []
      for (const { cue, count } of mentions[nation])
        found.push({ cue, mentions: count * (isAbout ? BY_NAME : 1) })
    }
  }
  const all = found ?? NOTHING
  known.set(part, { title, found: all })
  return all
}

/** The cues for each nation with their mentions, up to the point where more say nothing. */
function sumUp(all: readonly (readonly Found[])[]): Readonly<Record<HomeNation, Found[]>> {
  const sums = new Map<Cue, number>()
  for (const found of all)
    for (const { cue, mentions } of found)
      sums.set(cue, Math.min(ENOUGH, (sums.get(cue) ?? 0) + mentions))
  const of = (nation: HomeNation): Found[] =>
    cues[nation].flatMap((cue) => {
      const mentions = sums.get(cue)
      return mentions === undefined ? [] : [{ cue, mentions }]
    })
  return {
    england: of('england'),
    wales: of('wales'),
    scotland: of('scotland'),
    'northern-ireland': of('northern-ireland'),
  }
}

/** The last answer, and the cues of each part that it was made of: most edits hold none. */
let last: { readonly of: readonly (readonly Found[])[]; readonly nation: Nation } | null = null

const score = (found: readonly Found[]): number =>
  found.reduce((sum, { cue, mentions }) => sum + cue.weight * mentions, 0)

/** Two distinct cues that mean this nation, or one that nobody else uses and two beside it. */
const isCandidate = (found: readonly Found[]): boolean =>
  found.filter(({ cue }) => cue.weight > 1).length > 1 ||
  (found.length > 2 && found.some(({ cue }) => cue.weight === 3))

/**
 * The nation whose law the document follows. Another nation than England needs two distinct cues or
 * more that outweigh the English ones; passages that name a nation (“pupils who live in Wales have
 * an IDP”) count little towards it. `unknown` when nothing points anywhere.
 */
export function detectNation(
  document: PolicyDocument,
  parts: readonly Part[] = partsOf(document),
): Nation {
  const of = parts.map((part) => cuesIn(part, document.title))
  const isSame = last?.of.length === of.length && last.of.every((found, at) => found === of[at])
  if (last && isSame) return last.nation
  const nation = follows(sumUp(of))
  last = { of, nation }
  return nation
}

/** The nation that the cues speak for. */
function follows(cuesOf: ReturnType<typeof sumUp>): Nation {
  const english = cuesOf.england
  let best: { nation: Nation; lead: number } = { nation: 'unknown', lead: 0 }
  for (const nation of nations) {
    if (nation === 'england') continue
    const found = cuesOf[nation]
    if (!isCandidate(found)) continue
    const against = english.filter(({ cue }) => !cue.alsoIn.includes(nation))
    const lead = score(found) - score(against)
    if (lead > best.lead) best = { nation, lead }
  }
  if (best.nation !== 'unknown') return best.nation
  return english.length > 0 ? 'england' : 'unknown'
}
