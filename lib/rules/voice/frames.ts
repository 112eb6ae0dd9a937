import type { Range } from '../../core/range'
import { overlaps } from '../../core/range'
import type { NormalisedText } from '../../document/normalise'
import { voiceFrames } from '../../knowledge/generated/voice-frames'
import type { VoiceFrame } from '../../knowledge/voice'
import { Matcher } from '../pattern/matcher'
import { hasOtherActor } from './bind'
import type { Mention } from './mentions'
import { ratesIn } from './rates'
import type { VoiceSentence } from './sentence'

/** A part of a frame in a sentence, by its name. Offsets are in the normalised text. */
export interface PartMatch extends Range {
  readonly part: string
}

/** How often something happens is counted, and stands beside what the page lists under these names. */
const ratedIn = (text: string): PartMatch[] =>
  ratesIn(text).map(({ isSeldom, start, end }) => ({
    part: isSeldom ? 'seldom' : 'often',
    start,
    end,
  }))

/** Who is named in a sentence, and the pronoun that takes up staff. */
type People = Pick<VoiceSentence, 'mentions' | 'staff'>

/** A frame that holds in a sentence, from its first part to its last. */
export interface FrameMatch extends Range {
  readonly frame: VoiceFrame
}

/** Most words between who acts and the verb, and between the verb and what it is about. */
const REACH = 9
/** … and between who acts and the last of several things that they do. */
const JOINED_REACH = 45
const BLAME = 'VOICE-12'
const WAITING = 'VOICE-13'
/** How the names of parts begin that are families, with or without others. */
const FAMILIES = 'families'

const BREAK = /[;:]|\. |\b(?:but|however|whereas)\b/i
/** “Review meetings with parents: spring and summer”, “Before support begins: parents sign”. */
const BREAK_AFTER_LABEL = /;|\. |\b(?:but|however|whereas)\b/i
const LABELLED = new Set(['VOICE-05', 'VOICE-08', 'VOICE-11', WAITING])
/** Checks whose parts may stand far from one another. */
const FAR = new Set([BLAME, 'VOICE-08'])
/** Checks for which it matters little who does it. */
const ANYBODY = new Set([BLAME, 'VOICE-08', WAITING])
/** “The SENCO tells parents, who decide”; but “parents who have not come to terms with it can be hostile”. */
const RELATIVE =
  /(?<!\b(?:as to|on|about|over|of|decid\w+) )\b(?:who|whose|which)\b(?! (?:have|has|are on|is on) (?:SEND?|special|additional|an?|the|support|EHC)\b)/i
/** … and “the SENCO, who then decides”: nobody stands between. */
const ITSELF = /^,? (?:who|which) (?:(?:then|also|alone|will|may|must|can) )*$/i
/** “The panel looks at the data, considers each name and rules on …”, “the head reviews the list, taking off …”. */
const NEXT_VERB = /(?:,|\band)(?: (?:then|also|finally|so))? $/i
/** “SENCO: decides who has SEN”: a role and what it does. */
const ROLE = /^: *$/
/** “The SENCO helps teachers to write outcomes”: it is how they are helped. */
const HELPED = /\b(?:help|support|advis|guid|train|enabl|encourag|coach|remind)\w*\b/i
/** … and so it is where they are nearer than who helps: “helps teachers to |write”. */
const HELPED_TO =
  /\b(?:helps?|enables?|encourages?|advises?|guides?|trains?|coaches|reminds?) (?:\w+ ){0,3}to $/i
const DENIED = /\b(?:not|never|nor|cannot|neither|no longer|rather than|instead of)$|n't$/i
/** “Without parents' consent we cannot help”: just what help waits for. */
const WANTING = /\bwithout$/i
/** From one clause into the next; a remark stands between two. */
const ONE_COMMA = /^[^,]*,[^,]*$/
const JOINED = /\b(?:and|with|or|,)(?: (?:the|an?|their|your|our|each))* ?$/i

const framesByVerb = new Map<string, VoiceFrame[]>()
for (const frame of voiceFrames.frames) {
  for (const verb of frame.verbs) {
    const known = framesByVerb.get(verb)
    if (known) known.push(frame)
    else framesByVerb.set(verb, [frame])
  }
}

/** The parts by which frames are looked for; every sentence is read for them. */
export const verbForms: readonly (readonly [part: string, form: string])[] =
  voiceFrames.parts.flatMap(({ name, forms }) =>
    framesByVerb.has(name) ? forms.map((form) => [name, form] as const) : [],
  )

/** Parts that tell what is wrong with families. */
export const blamingParts: ReadonlySet<string> = new Set(
  voiceFrames.frames.filter(({ rule }) => rule === BLAME).flatMap(({ verbs }) => verbs),
)

let others: Matcher<string> | undefined

/** The parts that frames with this verb ask for. */
const askedFor = new Map(
  Array.from(framesByVerb, ([verb, frames]) => [
    verb,
    new Set(
      frames.flatMap(({ before, after, beside, never }) =>
        [before, after, beside.flat(), never].flat(),
      ),
    ),
  ]),
)

/** The parts in a sentence that the frames of its verbs ask for. */
function partsIn(text: NormalisedText, verbs: readonly PartMatch[]): PartMatch[] {
  if (!others) {
    others = new Matcher<string>()
    for (const { name, forms } of voiceFrames.parts)
      for (const form of forms) others.add(form, name)
  }
  const wanted = new Set(verbs.map(({ part }) => part))
  const isAsked = (name: string): boolean => {
    for (const verb of wanted) if (askedFor.get(verb)?.has(name)) return true
    return false
  }
  return others.all(text, isAsked).map(({ entry, normalised }) => ({ part: entry, ...normalised }))
}

const words = (text: string): number => text.match(/[\w'-]+/g)?.length ?? 0

/** Families act between, or along with who is named first: “the SENCO and parents decide”. */
const othersAct = (text: string, { start, end }: Range, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      !mention.isPossessive &&
      !mention.isTopic &&
      (mention.who === 'parent' || JOINED.test(text.slice(start, mention.start))),
  )

const isNear = (text: string, { start, end }: Range, rule: string): boolean => {
  const between = text.slice(start, end)
  const reach = FAR.has(rule) ? 2 * REACH : REACH
  if (ROLE.test(between)) return true
  const ends = LABELLED.has(rule) ? BREAK_AFTER_LABEL : BREAK
  return (
    words(between) <= reach &&
    !ends.test(between) &&
    (ANYBODY.has(rule) || !RELATIVE.test(between) || ITSELF.test(between))
  )
}

/** Whether a verb is a further one of those who act: nobody else and nothing that ends a clause stands between. */
const isNextVerb = (text: string, { start, end }: Range): boolean => {
  const between = text.slice(start, end)
  return NEXT_VERB.test(between) && words(between) <= JOINED_REACH && !BREAK.test(between)
}

/** Between the words of another, and no more than half of it: it is no part of what that says. */
const isInside = ({ start, end }: Range, verb: Range): boolean =>
  start > verb.start && end < verb.end && end - start < (verb.end - verb.start) / 2

class Sentence {
  readonly #parts: readonly PartMatch[]
  readonly #mentions: readonly Mention[]

  constructor(
    private readonly text: string,
    normalised: NormalisedText,
    verbs: readonly PartMatch[],
    rated: readonly PartMatch[],
    { mentions, staff }: People,
  ) {
    this.#mentions = mentions
    this.#parts = [
      ...partsIn(normalised, verbs),
      ...rated,
      ...(staff ? [{ part: 'staff', ...staff }] : []),
    ]
  }

  #isExcused({ never, rule }: VoiceFrame, verb: Range): boolean {
    return this.#parts.some(
      (part) =>
        never.includes(part.part) &&
        !overlaps(part, verb) &&
        // “Where things are not going well, the cause is …” denies nothing of the cause.
        !(rule === BLAME && ONE_COMMA.test(this.text.slice(part.start, part.end))),
    )
  }

  /** “The right of a |student aged 17| to appeal belongs to”: it may also stand between the words of the verb. */
  #holdsBeside(names: readonly string[], verb: Range): boolean {
    return this.#parts.some(
      (part) => names.includes(part.part) && (!overlaps(part, verb) || isInside(part, verb)),
    )
  }

  /** “Before |Year 12|”: more words than the verb itself say what it is. */
  #standsIn(names: readonly string[], verb: Range): boolean {
    return this.#parts.some(
      ({ part, start, end }) => names.includes(part) && start < verb.start && end >= verb.end,
    )
  }

  holds(frame: VoiceFrame, verb: PartMatch): FrameMatch | null {
    const before = frame.before.length === 0 ? verb : this.#before(frame, verb)
    const after = frame.after.length === 0 ? verb : this.#after(frame, verb)
    if (!before || !after) return null
    if (!frame.beside.every((names) => this.#holdsBeside(names, verb))) return null
    if (this.#isExcused(frame, verb) || this.#standsIn(frame.never, verb)) return null
    const range = {
      start: Math.min(before.start, verb.start),
      end: Math.max(after.end, verb.end),
    }
    return { frame, ...range }
  }

  #before({ before, rule }: VoiceFrame, verb: PartMatch): PartMatch | null {
    const isOfFamilies = before.some((part) => part.startsWith(FAMILIES))
    const isFree = (between: Range) =>
      (!isOfFamilies || !hasOtherActor(this.text.slice(between.start, between.end))) &&
      (rule !== 'VOICE-04' ||
        !(
          HELPED.test(this.text.slice(between.start, between.end)) ||
          HELPED_TO.test(this.text.slice(0, between.end)) ||
          othersAct(this.text, between, this.#mentions)
        ))
    return (
      this.#parts.findLast(({ part, start, end }) => {
        const between = { start: end, end: verb.start }
        return (
          before.includes(part) &&
          start < verb.start &&
          end <= verb.start &&
          (isNear(this.text, between, rule) ||
            (rule === 'VOICE-04' && isNextVerb(this.text, between))) &&
          isFree(between)
        )
      }) ?? null
    )
  }

  #after({ after, rule }: VoiceFrame, verb: PartMatch): PartMatch | null {
    return (
      this.#parts.find(
        ({ part, start }) =>
          after.includes(part) &&
          start >= verb.end &&
          isNear(this.text, { start: verb.end, end: start }, rule),
      ) ?? null
    )
  }
}

/** Wordings of `frames.md` in a sentence, whose verbs have been found. */
export function framesIn(
  normalised: NormalisedText,
  listed: readonly PartMatch[],
  people: People,
): FrameMatch[] {
  const { text } = normalised
  const rated = ratedIn(text)
  const verbs = [...listed, ...rated]
  if (verbs.length === 0) return []
  const sentence = new Sentence(text, normalised, verbs, rated, people)
  return verbs.flatMap((verb) => {
    const before = text.slice(0, verb.start).trimEnd()
    if (DENIED.test(before)) return []
    const isWanting = WANTING.test(before)
    return (framesByVerb.get(verb.part) ?? []).flatMap((frame) =>
      isWanting && frame.rule !== WAITING ? [] : (sentence.holds(frame, verb) ?? []),
    )
  })
}
