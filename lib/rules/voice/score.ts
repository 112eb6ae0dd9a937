import type { VoiceWho } from '../../knowledge/voice'
import { holderOf } from './bind'
import { mostOf } from './claim'
import type { CueMatch } from './forms'
import { madeWith } from './made-with'
import { isDecidedAlone } from './no-say'
import { ownDecision } from './own-decision'
import type { VoiceSentence } from './sentence'
import { tells } from './telling'

/** What one sentence gives to one of the two. */
export interface Say {
  /** Highest rung that fits, 0 where they are only named. */
  readonly rung: 0 | 1 | 2 | 3 | 4
  /** The rung with what lifts and lowers it, 0 to 4. */
  readonly score: number
  /** Bound to a mention of these people alone, or with a way of taking part of their own. */
  readonly isOwn: boolean
  /** Nothing more than news reaches them: the words of the rung themselves tell. */
  readonly isTold: boolean
}

export interface SentenceScore {
  /** Null where they are not named. */
  readonly parent: Say | null
  readonly pupil: Say | null
}

const MOST = 4
const TOLD = 1
/** What a softened sentence keeps: the people are still there. */
const LEAST = 0.5
const LIFT = 0.5
const LIFTED_FROM = 2

/** Somebody of the school acts along with them: “the child, the family and the teacher meet”, “decide with us”. */
const WITH_STAFF =
  /(?:,| and| with)(?: (?:the|their|your|our|a|his|her))?(?: (?:class|form|subject|key))? (?:teachers?|tutors?|senco|sendco|staff|school|us|we|mentor|person|worker|keyworker|everyone|adults?)\b/i
const STAFF_FIRST =
  /\b(?:teachers?|tutors?|senco|sendco|staff|school|we|mentor|person|worker|adults?)(?:,| and| with)[^.;:]{0,40}$/i

/** Whether a pupil is named in one breath with parents and nobody else: “parents and pupils”. */
function isBundled(sentence: VoiceSentence, start: number): boolean {
  const { text } = sentence.normalised
  const before = text.slice(Math.max(0, start - 45), start)
  const after = text.slice(start, start + 60)
  if (WITH_STAFF.test(after) || STAFF_FIRST.test(before)) return false
  return (
    /\b(?:parents?|carers?|famil(?:y|ies)|you)(?:,| and| or| \/|\/)[^.;:]{0,25}$/i.test(before) ||
    /^(?:[\w' ]+?)(?:,| and| or)(?: (?:the|their|your|his|her))? (?:parents?|carers?|famil)/i.test(
      after,
    )
  )
}

function sayOf(sentence: VoiceSentence, cues: readonly CueMatch[], who: VoiceWho): Say | null {
  const { text } = sentence.normalised
  const mentions = sentence.mentions
  let rung: Say['rung'] = 0
  let isNamed = mentions.some((mention) => mention.who === who && !mention.isTopic)
  let isOwn = false
  let isTold = false
  for (const cue of cues) {
    if (cue.kind !== 'rung') continue
    const holder = holderOf(text, cue, who, mentions)
    if (!holder) continue
    isNamed = true
    const most = mostOf(sentence, cue, cues)
    if (most < rung) continue
    const own = holder === 'itself' || !isBundled(sentence, holder.start)
    isOwn = most > rung ? own : isOwn || own
    // “Involved through a newsletter”: what tells stands behind the words of the rung.
    const telling = most < cue.cue.rung ? text : text.slice(cue.start, cue.end)
    isTold = most === TOLD && (isTold || tells(telling))
    rung = most
  }
  if (!isNamed) return null
  const score = adjusted(rung, cues, who)
  // Heard and overruled is a rung less, as where it is left to the school whether they are heard.
  return {
    rung,
    score: rung > 1 && isDecidedAlone(text) ? Math.max(LEAST, score - 1) : score,
    isOwn,
    isTold,
  }
}

function adjusted(rung: Say['rung'], cues: readonly CueMatch[], who: VoiceWho): number {
  if (rung === 0) return 0
  const has = (test: (cue: CueMatch) => boolean) => cues.some(test)
  let score: number = rung
  if (rung >= LIFTED_FROM) {
    if (has((cue) => cue.kind === 'access' && cue.who === who)) score += LIFT
    if (has((cue) => cue.kind === 'impact')) score += LIFT
  }
  const softer = cues.reduce(
    (most, cue) => (cue.kind === 'softener' ? Math.max(most, cue.by) : most),
    0,
  )
  return Math.min(MOST, Math.max(LEAST, score - softer))
}

/** A question that somebody is asked: “We ask: what helps?” is told by whoever quotes it. */
const QUOTED = /["“]/

/** What others expect is not what is done here. */
const OTHERS_SAY =
  /^(?:some|other) (?:guidance|schools?|people|advice)\b|\b(?:guidance|people) says? (?:that )?we should\b/i

/** “The rights are the student's own”: said of whoever is named, wherever they stand in the sentence. */
function withOwnDecision(text: string, say: Say | null): Say | null {
  const rung = say ? ownDecision(text) : 0
  return say && rung > 0 && rung >= say.rung
    ? { rung, score: rung, isOwn: true, isTold: false }
    : say
}

/** “We rewrote this report with parents and pupils”: both had a hand in it. */
function withMaking({ normalised, mentions }: VoiceSentence, who: VoiceWho, say: Say | null) {
  const own = mentions.filter((mention) => mention.who === who)
  const rung = say ? madeWith(normalised.text, own) : 0
  return say && rung > say.rung ? { rung, score: rung, isOwn: true, isTold: false } : say
}

/** Who is told, asked, involved or decides in a sentence. A question or a heading asks; it does not say. */
export function scoreOf(sentence: VoiceSentence, cues: readonly CueMatch[]): SentenceScore {
  const { text } = sentence.normalised
  if ((text.endsWith('?') && !QUOTED.test(text)) || OTHERS_SAY.test(text))
    return { parent: null, pupil: null }
  const parent = withMaking(sentence, 'parent', sayOf(sentence, cues, 'parent'))
  const asked = withOwnDecision(text, sayOf(sentence, cues, 'pupil'))
  const pupil = withMaking(sentence, 'pupil', asked)
  const hasMethod = cues.some((cue) => cue.kind === 'access' && cue.who === 'pupil')
  return {
    parent,
    pupil: pupil && hasMethod ? { ...pupil, isOwn: true } : pupil,
  }
}
