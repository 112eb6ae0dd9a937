import type { Range } from '../core/range'
import { citationClaims } from '../knowledge/generated/citation-claims'
import type { Citation } from './citation'
import { meetsLaw, meetsSome, placesOf } from './cited-places'
import { CueFinder } from './cue-finder'
import { type Note, type Resolution, resolution, type Suggestion } from './resolution'
import type { Claim } from './scope'

const toSuggestion = (reference: string): Suggestion => ({ source: 'cop', reference })

const falseClaims = citationClaims.notInTheCode.map((claim) => ({
  ...claim,
  places: claim.cited === null ? null : placesOf(claim.cited),
}))

const overtaken = citationClaims.overtaken.map((change) => ({
  ...change,
  ranges: placesOf(change.places),
}))

const falseCues = new CueFinder<string>()
const exceptions = new CueFinder<string>()
for (const { id, cues, unless } of citationClaims.notInTheCode) {
  falseCues.add(cues, id)
  exceptions.add(unless, id)
}
const overtakenCues = new CueFinder<string>()
for (const { subject, cues } of citationClaims.overtaken) overtakenCues.add(cues, subject)

/** Where lower-case words make a false claim. */
export const falseClaimIn = (words: string, id: string): Range | null =>
  falseCues.matchesIn(words).find(({ entry }) => entry === id) ?? null

/** Resolves a citation against what the sentence makes the Code or the law say; null when nothing contradicts. */
export function byClaim(citation: Citation, claim: Claim): Resolution | null {
  const cited = placesOf(citation.parts.map((part) => part.reference))
  if (citation.kind === 'work' && !claim.attributed) return null
  const wrong = falseClaims.find(
    ({ id, places, laws }) =>
      (citation.source === 'cop'
        ? places === null || meetsSome(cited, places)
        : meetsLaw(citation, laws)) &&
      falseCues.entriesIn(claim.around).has(id) &&
      !exceptions.entriesIn(claim.whole).has(id),
  )
  if (wrong)
    return resolution('unsupported', 'not-in-the-code', {
      subject: wrong.id,
      suggestions: wrong.better.map(toSuggestion),
    })
  return null
}

/** What a later law has changed in the cited paragraph, when the sentence is about that point. */
export function overtakenBy(citation: Citation, claim: Claim): Note[] {
  const cited = placesOf(citation.parts.map((part) => part.reference))
  return overtaken
    .filter(
      ({ ranges, subject }) =>
        meetsSome(cited, ranges) && overtakenCues.entriesIn(claim.whole).has(subject),
    )
    .map(
      ({ now, subject }): Note => ({ kind: 'overtaken', suggestion: { ...now, about: subject } }),
    )
}
