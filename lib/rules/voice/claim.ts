import type { NormalisedText } from '../../document/normalise'
import type { VoiceCue } from '../../knowledge/voice'
import type { CueMatch } from './forms'
import { tells } from './telling'

/** Words that say families have a part, and not what it is. */
const CLAIM =
  /\binvol\w+|\btak\w+ (?:an? )?(?:\w+ )?part\b|\bparticipat\w+|\bpart in\b|\bpartner\w*/i
/** … behind which the means stand: “by means of a newsletter”, “consists of reports”. */
const MEANS =
  /^(?:(?! and )[^.;:]){0,60}?\b(?:by|through|via|consists? of|means that|in the form of|takes the form of|is limited to)\b:?/i
const ENDS_IN_MEANS = /\b(?:by|through|via)(?: means of)?:?\s*$/i
/** “…; that is how we involve them”: the means stand before it. */
const SAID_BEFORE = /\b(?:this|that|which|it) is (?:how|the way|our way)(?: [\w']+){0,3} $/i
/** Papers and places in which news is read. */
const NEWS =
  /\b(?:newsletters?|bulletins?|reports?|letters?|texts?|e-?mails?|leaflets?|website|portal|app|notice ?boards?|social media|information evenings?)\b/i

/** What a claim is read in: a sentence with what leads it, the stem of its bullet or the name of its column. */
interface Said {
  readonly normalised: NormalisedText
  /** Where what leads it ends, in the original. */
  readonly lead: number
}

/** Signatures, forms and the like, by which nobody takes part in anything. */
const TOKEN =
  /\bopen[- ]door|\bsign(?:s|ed|ing|ature)?\b|\b(?:school|student|pupil) council|\bquestionnaires?\b|\bsurveys?\b|\bknow\w* (?:their|his|her|what)\b/i

/** The most that is said behind a claim; null where that is not known to be less than what is claimed. */
function meantBy(means: string, from: number, cues: readonly CueMatch[]): 1 | 2 | null {
  const rungs = cues.flatMap((cue) =>
    cue.kind === 'rung' && cue.start >= from ? cue.cue.rung : [],
  )
  const best = Math.max(0, ...rungs)
  if (best > 2) return null
  if (TOKEN.test(means)) return best > 1 ? 2 : 1
  return best < 2 && (NEWS.test(means) || (best > 0 && tells(means))) ? 1 : null
}

/**
 * The most that a form of the lexicon says where its sentence also says by what means: “Parents are involved
 * through a newsletter” tells, whatever it is called.
 */
export function mostOf(
  { normalised, lead }: Said,
  cue: CueMatch & { readonly cue: VoiceCue },
  cues: readonly CueMatch[],
): 0 | VoiceCue['rung'] {
  const { text } = normalised
  const { rung } = cue.cue
  if (rung < 2 || !CLAIM.test(text.slice(cue.start, cue.end))) return rung
  if (SAID_BEFORE.test(text.slice(0, cue.start))) return 0
  const behind = text.slice(cue.end)
  if (lead === 0 && text.endsWith(':') && ENDS_IN_MEANS.test(behind)) return 0
  const means = MEANS.exec(behind)
  const isLed = lead > 0 && normalised.toOriginal(cue.end - 1) < lead
  const from = means ? cue.end + means[0].length : isLed ? cue.end : null
  return from === null ? rung : (meantBy(text.slice(from), from, cues) ?? rung)
}
