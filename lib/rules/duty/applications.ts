import type { Range } from '../../core/range'
import type { ActorKind } from '../clause/actors'
import { activeDoer, type Doer } from './doer'
import { passiveDoer } from './named-after'
import type { Act, Scene } from './scene'

/** What families of pupils with a plan send in, where they ask for a place. */
const PUPILS =
  '(?:pupils?|child(?:ren)?|students?|learners?|applicants?|families|parents?|those|anyone|young people)'
export const APPLIES = new RegExp(
  `\\b(?:applications? (?:\\w+ ){0,2}?(?:from|for|by|of|on behalf of) (?:\\w+ ){0,3}?${PUPILS}|(?:requests?|enquir(?:y|ies)|applications?) (?:(?:from|for) (?:\\w+ ){0,3}?${PUPILS}\\b[^.;,]{0,40} to (?:join|attend|come|start|be admitted|be placed)|(?:for (?:\\w+ ){0,2}(?:places?|admission|entry)|to (?:join|attend|start)))|offers of (?:a )?places?)\\b`,
  'i',
)
const OF_PUPILS = /\b(?:EHC\w*|education,? health and care)\b/i
/** Of these something else is asked for, or by somebody else. */
const OTHERWISE =
  /\b(?:assess\w*|reviews?|amend\w*|reassess\w*|laptops?|transport|personal budgets?|trips?|clubs?|equipment|exams?|access arrangements|changes?|leave|funding|hours|copies|mediation|information|local authority|LA|council|authority|consult\w*|work (?:placements?|experience)|respon\w+|repl(?:y|ies)|without)\b/i
const DECIDING = new Set(
  'accept agree allot approve assess authorise consider decide decline determine handle judge make refuse reject rule sanction settle sign turn vet veto'.split(
    ' ',
  ),
)
const DECIDES = '(?:decid|accept|reject|approv|agree|refus|declin|turn|determin|choos|judg|rul)'
/** “go before the governors, who accept or reject them” */
const GOES = /^(?:go|goes|come|comes|sent|passed|put|referred|taken|forwarded|submitted)$/
const THEN = new RegExp(`^,? (?:who|which|and|whose|to)\\b[^.;]*\\b${DECIDES}\\w*`, 'i')
/** Words between an act and the application that it decides. */
const REACH = 5

const OURS = new Set<ActorKind>(['school', 'board', 'head', 'senco', 'teacher', 'assistant'])
const isOurs = (doer: Doer | null): doer is Doer =>
  doer?.kinds.some((kind) => OURS.has(kind)) ?? false

/** “sent to the governors, who decide”: where their decision ends; null for other words. */
function passedOn(scene: Scene, act: Act): number | null {
  const { wording, mentions } = scene
  if (!GOES.test(wording.word(act.at))) return null
  const to = mentions.find(
    ({ first, isPossessive }) => first > act.at && first <= act.at + REACH && !isPossessive,
  )
  if (!to || !OURS.has(to.kind)) return null
  const from = wording.range(to.first, to.end).end
  const said = THEN.exec(wording.text.slice(from))
  return said ? from + said[0].length : null
}

/**
 * Where somebody at the school is said to decide on applications for pupils with an EHC plan, whose places
 * are the local authority's to name.
 */
export function decidedApplication(scene: Scene): Range | null {
  const { text } = scene.wording
  const thing = APPLIES.exec(text)
  if (!thing || !OF_PUPILS.test(text) || OTHERWISE.test(text)) return null
  const first = scene.tokenAt(thing.index)
  for (const act of scene.acts) {
    const end = passedOn(scene, act)
    if (end !== null && act.at > first) return { start: thing.index, end }
    if (!DECIDING.has(act.lemma)) continue
    const isAfter = act.at > first
    const doer = isAfter
      ? act.isParticiple
        ? passiveDoer(scene, act.at + 1)
        : null
      : first - act.at <= REACH
        ? activeDoer(scene, act.at)
        : null
    if (!isOurs(doer)) continue
    const own = scene.wording.range(isAfter ? act.at : first, (isAfter ? act.at : first) + 1)
    return {
      start: Math.min(thing.index, doer.range.start),
      end: Math.max(own.end, doer.range.end),
    }
  }
  return null
}
