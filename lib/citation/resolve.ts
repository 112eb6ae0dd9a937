import { once } from '../core/once'
import { byBar } from './bar-check'
import { byBinding } from './binding-check'
import type { Citation } from './citation'
import { byClaim, overtakenBy } from './claim-check'
import type { CodeIndex } from './code-index'
import { byCodeEdition, byLawInForce } from './editions'
import { existsInCode, existsInLaw } from './existence'
import { byFigure } from './figure-check'
import { byForce, bySofterWords } from './force-check'
import { byLawLikeness } from './law-likeness'
import { byLikeness } from './likeness'
import { withoutQuantities } from './quantities'
import { formatPlace, parsePlace, parsePlaces } from './reference'
import { isRemark } from './remark'
import { type Note, type Resolution, resolution, type Suggestion } from './resolution'
import { type Claim, claimOf } from './scope'
import { byLawTopic, byTopic, fittingFirst, suggestPlaces, vouchesInLaw } from './topic-check'
import { mayBeAbout, topicsAt } from './topic-model'

/**
 * Judges one citation; see `statuses` for what each status means. The first that applies counts:
 * edition, existence, ambiguity, claim, topic.
 *
 * @param sentence what it is cited for, with the citation in it (`LocatedCitation.claim`); an empty
 *   text leaves claim and topic out
 */
export function resolve(citation: Citation, index: CodeIndex, sentence: string): Resolution {
  return citation.source === 'cop'
    ? resolveInCode(citation, index, sentence)
    : resolveInLaw(citation, index, sentence)
}

function resolveInCode(citation: Citation, index: CodeIndex, sentence: string): Resolution {
  const claim = once(() => claimOf(sentence, citation.text))
  const decided =
    byCodeEdition(citation) ??
    byExistence(citation, index, claim) ??
    byReading(citation, index, claim) ??
    (sentence === '' || isRemark(sentence) ? null : byContent(citation, index, claim()))
  if (decided) return decided
  return resolution('ok', null, {
    notes: [
      ...remarks(citation, index, claim),
      ...(sentence === '' ? [] : overtakenBy(citation, claim())),
    ],
  })
}

/** A figure that belongs to another paragraph says where; so topics come before figures. */
const byContent = (citation: Citation, index: CodeIndex, claim: Claim): Resolution | null =>
  byClaim(citation, claim) ??
  bySofterWords(citation, claim) ??
  byAddedFigure(citation, index, claim) ??
  byTopic(citation, index, claim) ??
  byFigure(citation, claim) ??
  byForce(citation, index, claim) ??
  byBar(citation, claim) ??
  byBinding(citation, index, claim) ??
  byLikeness(citation, claim)

/** “6.59 obliges schools to ask a specialist within six weeks”: nothing but the figure is another paragraph's. */
function byAddedFigure(citation: Citation, index: CodeIndex, claim: Claim): Resolution | null {
  if (!claim.said.plainly) return null
  const figure = byFigure(citation, claim)
  if (figure === null) return null
  const rest: Claim = {
    ...claim,
    scope: withoutQuantities(claim.scope),
    around: withoutQuantities(claim.around),
    said: { ...claim.said, words: withoutQuantities(claim.said.words) },
  }
  const cited = citation.parts.flatMap(({ reference }) => parsePlaces(reference) ?? [])
  const isOn = cited.some((range) =>
    topicsAt(range).some((topic) => mayBeAbout(topic, rest.around)),
  )
  return isOn && byTopic(citation, index, rest) === null ? figure : null
}

function resolveInLaw(citation: Citation, index: CodeIndex, sentence: string): Resolution {
  const old = byLawInForce(citation)
  if (old) return old
  const missing = citation.parts.filter(
    (part) => existsInLaw(citation.source, part).exists === 'no',
  )
  if (missing.length > 0)
    return resolution('unknown', 'no-such-section', {
      parts: missing.map((part) => part.reference),
    })
  if (citation.rivals.length > 0)
    return resolution('ambiguous', 'which-law', {
      suggestions: [citation.source, ...citation.rivals].map((source) => ({
        source,
        reference: citation.reference,
      })),
    })
  const content =
    sentence === '' ? null : byLawContent(citation, index, claimOf(sentence, citation.text))
  return content ?? resolution('ok', null)
}

const byLawContent = (citation: Citation, index: CodeIndex, claim: Claim): Resolution | null =>
  byClaim(citation, claim) ??
  byLawTopic(citation, claim) ??
  byFigure(citation, claim) ??
  byBar(citation, claim) ??
  byBinding(citation, index, claim) ??
  (vouchesInLaw(citation, claim) ? null : byLawLikeness(citation, claim))

function byExistence(citation: Citation, index: CodeIndex, claim: () => Claim): Resolution | null {
  const missing = citation.parts.flatMap((part) => {
    const existence = existsInCode(part, index)
    return existence.exists === 'no' ? [{ part, existence }] : []
  })
  const [first] = missing
  if (!first) return null
  return resolution('unknown', first.existence.reason, {
    certain: missing.some(({ existence }) => existence.certain),
    parts: missing.map(({ part }) => part.reference),
    suggestions: [...suggestPlaces(claim()), ...lookAlikes(first.part.reference, index)].slice(
      0,
      3,
    ),
  })
}

/** Paragraphs whose number differs by one slip: a digit too many, chapter and paragraph swapped. */
function lookAlikes(reference: string, index: CodeIndex): Suggestion[] {
  const place = parsePlace(reference)
  if (!place || place.chapter === 0) return []
  const digits = String(place.paragraph)
  const slips = [
    ...[...digits].map((_, i) => `${place.chapter}.${digits.slice(0, i)}${digits.slice(i + 1)}`),
    `${place.paragraph}.${place.chapter}`,
    `9.${digits}`,
  ]
  return [...new Set(slips)]
    .filter((slip) => {
      const found = parsePlace(slip)
      return found !== null && formatPlace(found) === slip && index.has(slip)
    })
    .map((slip) => ({ source: 'cop', reference: slip }))
}

/** A number that can be read in more than one way. */
function byReading(citation: Citation, index: CodeIndex, claim: () => Claim): Resolution | null {
  const [part] = citation.parts
  if (!part) return null
  if (part.reference.startsWith('para '))
    return resolution('ambiguous', 'page-as-paragraph', {
      suggestions: readings(Number(part.reference.replace(/\D/g, '')), index, claim),
    })
  if (citation.kind === 'page' && /\d{4}\)?: ?\d/.test(citation.text))
    return resolution('ambiguous', 'page-or-paragraph', {
      suggestions: onPage(Number(/\d+/.exec(part.reference)?.[0]), index, claim),
    })
  return citation.alsoOwn
    ? resolution('ambiguous', 'own-number', {
        suggestions: [{ source: 'cop', reference: citation.reference, edition: '2015' }],
      })
    : null
}

/** Paragraphs of a page, the one that the sentence speaks of first. */
const onPage = (page: number, index: CodeIndex, claim: () => Claim): Suggestion[] =>
  fittingFirst(index.onPage(page), claim()).map((reference) => ({ source: 'cop', reference }))

function readings(number: number, index: CodeIndex, claim: () => Claim): Suggestion[] {
  const chapter = number <= 11 ? [{ source: 'cop', reference: `chapter ${number}` }] : []
  const page = number > 11 ? [{ source: 'cop', reference: `p. ${number}` }] : []
  return [...onPage(number, index, claim), ...chapter, ...page]
}

function remarks(citation: Citation, index: CodeIndex, claim: () => Claim): Note[] {
  const notes: Note[] = []
  if (citation.parts.some((part) => existsInCode(part, index).exists === 'perhaps'))
    notes.push({ kind: 'unverified' })
  if (citation.kind === 'page') {
    const [suggestion] = onPage(Number(/\d+/.exec(citation.reference)?.[0]), index, claim)
    notes.push(suggestion ? { kind: 'page', suggestion } : { kind: 'page' })
  }
  return notes
}
