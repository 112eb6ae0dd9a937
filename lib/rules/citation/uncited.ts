import { meetsLaw, placesOf } from '../../citation/cited-places'
import { CueFinder } from '../../citation/cue-finder'
import { formatCitation, placeInWords } from '../../citation/format'
import { rangesMeet } from '../../citation/reference'
import { once } from '../../core/once'
import { oncePer } from '../../core/once-per'
import { overlaps, type Range } from '../../core/range'
import { type JoinedSentence, joinedSentences } from '../../document/joined-sentences'
import { normalise } from '../../document/normalise'
import { checks } from '../../knowledge/generated/checks'
import { citationClaims } from '../../knowledge/generated/citation-claims'
import type { BlockContext } from '../block-context'
import { silencedBy } from '../contexts/contexts'
import type { RestingFact } from '../fact'
import { factsOf, placeOf } from '../facts-of'
import { oncePerView } from '../once-per-view'
import type { BlockRule, DocumentRule, DocumentView } from '../rule'
import { wordsOf } from './citation-check'
import { type JudgedPart, judgedParts } from './citations-of'
import { citationInHouse } from './house-style'
import { fix } from './rewrite'

const claims = once(() =>
  citationClaims.resting.map((claim) => ({
    ...claim,
    ranges: placesOf(claim.places),
  })),
)

/** The checks of who has to do what, and of what the law says of it. */
const duties = once(() => checks.filter(({ category }) => category === 'duty').map(({ id }) => id))

const cues = new CueFinder<string>()
const exceptions = new CueFinder<string>()
for (const { id, cues: own, unless } of citationClaims.resting) {
  cues.add(own, id)
  exceptions.add(unless, id)
}

const KINDS: readonly string[] = ['paragraph', 'list-item', 'table-cell']
const NAMES_SOURCE = /\bcode\b|\bcop\b|\bact\b|\bregulations?\b|\bregs?\b|\bstatutory guidance\b/i
/** Not a statement of the school's: a question, an opener, what might be. */
const NO_STATEMENT = /\?["'”’)]*$|:$|\b(?:if|whether|unless)\b/i
const LAST_STOP = /[\s.;,:!]+$/

/** What a block says that rests on the Code or the law; the fold below asks whether it is cited. */
export const restingClaims: BlockRule = {
  check(context) {
    return { findings: [], facts: KINDS.includes(context.block.kind) ? [...factsIn(context)] : [] }
  },
}

function* factsIn(context: BlockContext): Generator<RestingFact> {
  const { block } = context
  if (cues.matchesIn(context.normalised.text.toLowerCase()).length === 0) return
  if (context.isIn('glossary', 'references', 'contents', 'version-history')) return
  for (const sentence of joinedSentences(block)) {
    const text = normalise(sentence.text).text.toLowerCase()
    const found = cues.matchesIn(text)
    if (found.length === 0 || NO_STATEMENT.test(text)) continue
    const named = NAMES_SOURCE.test(text)
    const seen = new Set<string>()
    for (const { entry: claim, start, end } of found) {
      // What the opener of a list says is not the bullet's to cite.
      if (seen.has(claim) || start < sentence.lead) continue
      seen.add(claim)
      if (exceptions.entriesIn(text).has(claim)) continue
      const range = statement(block.text, sentence, start, end)
      if (silencedBy(context, range, ['name', 'technical', 'title'])) continue
      yield { kind: 'resting', claim, range, named }
    }
  }
}

/** From the claim's first word to the end of its sentence or to a colon, the stop left out. */
function statement(text: string, { range, lead }: JoinedSentence, at: number, to: number): Range {
  const words = text.slice(range.start, range.end)
  const colon = words.indexOf(':', to - lead - 1)
  const said = (colon < 0 ? words : words.slice(0, colon)).replace(LAST_STOP, '')
  return { start: range.start + at - lead, end: range.start + said.length }
}

/** CITE-05: a statement that rests on the Code and cites nothing, once for each claim. */
export const uncited: DocumentRule = {
  *check(view) {
    const facts = factsOf(view, 'resting')
    if (facts.length === 0) return
    const done = new Set<string>()
    let told: Range | null = null
    for (const { block, fact } of facts) {
      if (done.has(fact.claim)) continue
      const claim = claims().find(({ id }) => id === fact.claim)
      if (!claim) continue
      if (fact.named || citedAnywhere(view).has(fact.claim)) done.add(fact.claim)
      if (done.has(fact.claim) || isNearCode(view, block)) continue
      const range = placeOf(view, block, fact.range)
      // One clause, one hint; the claim may stand alone further on.
      if (told && overlaps(told, range)) continue
      told = range
      done.add(fact.claim)
      const words = wordsOf(view, range)
      const { where, cite } = bestSource(view, claim)
      yield {
        ruleId: 'CITE-05',
        range,
        found: words,
        message: `What is said here about ${claim.about} rests on ${where}; no source is given.`,
        fixes: [fix(`Insert “${cite}”`, `${words} ${cite}`, true)],
        // What is wrong in itself is better put right than given a source.
        givesWay: { to: duties(), within: range },
      }
    }
  },
}

/** The first paragraph of a claim, or the first section where the law alone carries it. */
function bestSource(view: DocumentView, claim: Claim): { where: string; cite: string } {
  const [paragraph] = claim.places
  if (paragraph)
    return {
      where: `${placeInWords(paragraph)} of the Code`,
      cite: citationInHouse(view, paragraph),
    }
  const [source = '', [reference = ''] = []] = claim.laws[0] ?? []
  const work = formatCitation({ source, reference: '' }, 'bracketed').slice(1, -1)
  return {
    where: `${placeInWords(reference)} of the ${work}`,
    cite: formatCitation({ source, reference }, 'bracketed'),
  }
}

type Claim = ReturnType<typeof claims>[number]

/** The claims that the citations of a section are about. */
const citedClaims = oncePer((own: JudgedPart['own']): ReadonlySet<string> => {
  const places = placesOf(
    own.flatMap(({ citation: { source, reference } }) => (source === 'cop' ? reference : [])),
  )
  const laws = own.flatMap(({ citation }) => (citation.source === 'cop' ? [] : citation))
  const cited = claims().filter(
    (claim) =>
      places.some((place) => claim.ranges.some((range) => rangesMeet(place, range))) ||
      laws.some((law) => meetsLaw(law, claim.laws)),
  )
  return new Set(cited.map(({ id }) => id))
})

const citedAnywhere = oncePerView((view: DocumentView): ReadonlySet<string> => {
  const cited = new Set<string>()
  for (const { own } of judgedParts(view)) for (const id of citedClaims(own)) cited.add(id)
  return cited
})

const judgedByPart = oncePerView(
  (view: DocumentView) => new Map(judgedParts(view).map(({ read, judged }) => [read, judged])),
)

/** Blocks of the same section within which a paragraph of the Code covers what stands beside it … */
const PLACE_REACH = 8
/** … and within which its bare name does. */
const NAME_REACH = 2

/** Whether the Code is cited close by, in the same section or in its heading. */
function isNearCode(view: DocumentView, block: number): boolean {
  const { blocks, sectionOf } = view.document
  const section = view.parts[sectionOf[block] ?? 0]
  const here = (section && judgedByPart(view).get(section)) ?? []
  return here.some(
    ({ citation }) =>
      citation.source === 'cop' &&
      (Math.abs(citation.block - block) <= (citation.parts.length > 0 ? PLACE_REACH : NAME_REACH) ||
        blocks[citation.block]?.kind === 'heading'),
  )
}
