import type { Range } from '../../core/range'
import type { NormalisedText } from '../../document/normalise'
import { voiceLexicon } from '../../knowledge/generated/voice-lexicon'
import { voicePhrases } from '../../knowledge/generated/voice-phrases'
import { voicePoints } from '../../knowledge/generated/voice-points'
import type { VoiceCue, VoicePhrase, VoiceWho } from '../../knowledge/voice'
import { Matcher, matcherOf } from '../pattern/matcher'
import { blamingParts, type PartMatch, verbForms } from './frames'
import { longest, ONE_WORD, type PointWords } from './point-words'

type CueEntry =
  | { readonly kind: 'rung'; readonly cue: VoiceCue }
  | { readonly kind: 'access'; readonly who: VoiceWho }
  | { readonly kind: 'impact' }
  | { readonly kind: 'softener'; readonly by: number }

/** A form of the lexicon in a sentence. Offsets are in the normalised text. */
export type CueMatch = CueEntry & Range

type Entry =
  | CueEntry
  | { readonly kind: 'point'; readonly id: string }
  | { readonly kind: 'phrase'; readonly phrase: VoicePhrase }
  | { readonly kind: 'slogan' }
  | { readonly kind: 'verb'; readonly part: string }

/** A wording that leaves families out, in the normalised text. */
export interface PhraseMatch extends Range {
  readonly phrase: VoicePhrase
}

/** Every form of the pages of `content/voice/` in one sentence. */
export interface VoiceForms {
  readonly cues: readonly CueMatch[]
  /** Points the sentence speaks of. */
  readonly points: readonly string[]
  readonly phrases: readonly PhraseMatch[]
  /** Verbs of frames. */
  readonly verbs: readonly PartMatch[]
  readonly slogan: Range | null
}

/** All forms are looked for in one pass: every sentence of a document comes through here. */
function makeMatcher(): Matcher<Entry> {
  const matcher = new Matcher<Entry>()
  const add = (forms: readonly string[], entry: Entry) => {
    for (const form of forms) matcher.add(form, entry)
  }
  for (const cue of voiceLexicon.cues) add(cue.forms, { kind: 'rung', cue })
  for (const { who, forms } of voiceLexicon.access) add(forms, { kind: 'access', who })
  for (const { by, forms } of voiceLexicon.softeners) add(forms, { kind: 'softener', by })
  add(voiceLexicon.impact, { kind: 'impact' })
  add(voiceLexicon.slogans, { kind: 'slogan' })
  for (const { id, words } of voicePoints.points) add(words, { kind: 'point', id })
  for (const phrase of voicePhrases.phrases) add([phrase.form], { kind: 'phrase', phrase })
  for (const [part, form] of verbForms) add([form], { kind: 'verb', part })
  return matcher
}

/** “the SEND parents' group”: nothing is sent. */
const ACRONYM = /^SENDS?\b/

/** “Difficult parents' evenings” are not about difficult parents. */
const isOwner = (text: NormalisedText, { end }: Range): boolean =>
  /['’]s? \w/.test(text.text.slice(end - 2, end + 4))

/** “Parents comment on the draft plan”: a pupil's plan is drafted, and not the policy. */
const PLAN_BEHIND =
  /^ (?:of (?:an?|the|their|your|each|his|her) )?(?:[\w-]+ ){0,2}(?:plans?|EHCPs?|profiles?|passports?|targets?|outcomes?|timetables?|assessments?)\b|^ education, health/i

const isOfPupilsPlan = (text: NormalisedText, point: PointWords): boolean =>
  /\bdraft$/i.test(point.text) && PLAN_BEHIND.test(text.text.slice(point.end))

/** A first talk, and the points about which longer words tell that it is none: “judge whether the help has worked”, “the child speaks first”. */
const FIRST_TALK = 'V3'
const LATER: readonly string[] = ['V8', 'V10']

const isLaterTalk = (point: PointWords, all: readonly PointWords[]): boolean =>
  point.entry === FIRST_TALK &&
  all.some(
    (other) =>
      LATER.includes(other.entry) &&
      other.end > point.start &&
      other.start < point.end &&
      other.end - other.start >= point.end - point.start,
  )

let matcher: Matcher<Entry> | undefined

/** Reads a sentence once for everything the checks of voice look for. */
export function formsIn(text: NormalisedText): VoiceForms {
  matcher ??= makeMatcher()
  const cues: CueMatch[] = []
  const points: PointWords[] = []
  const phrases: PhraseMatch[] = []
  const verbs: PartMatch[] = []
  let slogan: Range | null = null
  for (const match of matcher.all(text)) {
    const { entry, normalised } = match
    if (entry.kind === 'point') points.push({ text: match.text, entry: entry.id, ...normalised })
    else if (entry.kind === 'phrase') {
      if (entry.phrase.rule !== 'VOICE-12' || !isOwner(text, normalised))
        phrases.push({ phrase: entry.phrase, ...normalised })
    } else if (entry.kind === 'verb') {
      if (!blamingParts.has(entry.part) || !isOwner(text, normalised))
        verbs.push({ part: entry.part, ...normalised })
    } else if (entry.kind === 'slogan') slogan ??= normalised
    else if (!ACRONYM.test(match.text)) cues.push({ ...entry, ...normalised })
  }
  const ownDrafts = points.filter((point) => !isOfPupilsPlan(text, point))
  const own = longest(ownDrafts, ({ text: words }) => ONE_WORD.test(words)).filter(
    (point, _, all) => !isLaterTalk(point, all),
  )
  return { cues, points: [...new Set(own.map(({ entry }) => entry))], phrases, verbs, slogan }
}

const exceptions = new WeakMap<VoicePhrase, Matcher<null>>()

/** Whether a sentence holds one of the forms beside which a wording stands. */
export function isExcepted(phrase: VoicePhrase, text: NormalisedText): boolean {
  if (phrase.unless.length === 0) return false
  const known = exceptions.get(phrase) ?? matcherOf(phrase.unless)
  exceptions.set(phrase, known)
  return known.some(text)
}
