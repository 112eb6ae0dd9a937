import { overlaps, type Range } from '../../core/range'
import type { ActorKind } from '../clause/actors'
import type { Finding } from '../finding'
import { withoutRemarksOnBoard } from './board-left-out'
import type { DutyCheck, DutyReading } from './duty-check'
import { report } from './phrase'
import { type Scene, sceneOf } from './scene'
import { partBeside, wordsBeside } from './thoughts'
import { covers, holds, spansOf, without } from './wordings'

const UNDER = new Set<ActorKind>(['senco', 'head'])
/** Those whose duty it is, where they are named for anything but to say that it is not theirs. */
const BOARD =
  /\b(?:governors?|governing (?:body|bodies|board)|board|trust(?:ees?)?|proprietors?|corporation|management committee)\b/i
const NOT_THE_BOARD =
  /,? ?\b(?:and |but )?(?:not|rather than|instead of|never) (?:(?:with|by|for|to|on|of) )?(?:the |our )?(?:full |school )?(?:governors?|governing (?:body|board)|board|trust(?:ees)?),?/gi
const OTHERWISE =
  /\b(?:not|never|cannot|no longer|nor|neither|no duty|behalf|helps?|supports?|advis\w+|prepares? the|drafts?|once|used to)\b|n['’]t\b/i
/** “who has”, “as the”: what may stand between, besides what is charged. */
const SMALL =
  /\b(?:as|whom|whose|person|people|post ?holder|one|holder|he|she|they|him|her|them|his|a|an|of|on|upon|in|both|personally|every|each|year|yearly|annual(?:ly)?|on the (?:school |academy )?website|prepar\w+|writ\w+|us(?:e|es|ing)|make|makes|making|sure|ensur\w+|see|sees|seeing|that|there|places?|puts?|falls?|being|named|known|own|key|main|one of|20\d\d)\b/gi
const NAME = /\b(?:Mrs?|Ms|Miss|Mx|Dr) \p{Lu}[\p{L}'’-]+/gu
const FOR_WHOM =
  /\bfor (?:(?:all|any|every|the|our|its) )*(?:pupils?|children|students?|learners?)(?: (?:with|who have) (?:\w+ ){0,3}(?:needs|SEND?))?/gi
const REACH = 140
/** Characters before a task that a heading calls a duty. */
const OPENING = 8
/** Where the sentence itself says no more than “it”. */
const IT = /\b(?:it|this|that|one)\b/i
const ASKS = /\?\W*$/
/** “…, and, as the person with the legal duty to …,”: the subject stands before. */
const APPOSITION = /\b(?:as|being) (?:the|a) (?:person|one|post ?holder|member of staff|teacher)\b/i

/** Whether words say nothing else than whose a duty is. */
const isSaid = (words: string): boolean => {
  if (words.length > REACH || /[;?!]|\. /.test(words)) return false
  const left = without('laid-down', without('boards-duty', words.replace(FOR_WHOM, ' ')))
  return covers(
    'charged',
    left
      .replace(NAME, ' ')
      .replace(SMALL, ' ')
      .replace(/['’]s?\b/g, ' '),
  )
}

/** The SENCO and the head, where a sentence names them; spans of its text. */
const postsIn = ({ mentions, wording }: Scene): Range[] =>
  mentions.filter(({ kind }) => UNDER.has(kind)).map(({ first, end }) => wording.range(first, end))

const spanOf = (ranges: readonly Range[]): Range => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
})

/** The words of a span without a name that stands in it. */
function wordsOf(text: string, span: Range, name: Range): string {
  if (!overlaps(span, name)) return text.slice(span.start, span.end)
  return `${text.slice(span.start, name.start)} ${text.slice(name.end, span.end)}`
}

/** Begins a clause of its own: “the school has the duty, and the SENCO …”. */
const GOES_ON = /(?:,|\b(?:and|but|while|whereas|which|that))\s*(?:the |our )?$/i
const BINDING = /\b(?:must|shall|required|responsible|duty|obligation)\b/i

/** Whether the law's word falls on whom a sentence names, rather than on what they happen to write. */
function isBound(text: string, duty: Range, law: Range, post: Range): boolean {
  if (post.start >= Math.max(duty.end, law.end))
    return APPOSITION.test(text.slice(0, law.end)) || !GOES_ON.test(text.slice(0, post.start))
  if (post.start < duty.start && law.start >= duty.end)
    return (
      BINDING.test(text.slice(post.end, duty.start)) || BINDING.test(text.slice(law.start, law.end))
    )
  return true
}

/** “This report is … by our SENCO, on whom the law places the duty to publish it.” */
const PUBLISHES_IT = /\bpublish(?:es|ing)? it\b/i
const REPORT = /\b(?:this|the|our|SEND?|information) (?:\w+ )?report\b/i

/** What is a duty of the board in a sentence; or “it”, where it or the question before it names one. */
function dutiesIn({ passage, earlier, context }: DutyReading): Range[] {
  const named = spansOf('boards-duty', passage)
  if (named.length > 0) return named
  const { text } = passage
  if (REPORT.test(`${earlier} ${text}`)) {
    const own = passage.find(PUBLISHES_IT)
    if (own) return [own]
  }
  const asked = earlier === '' ? context.section.title : earlier
  const it = ASKS.test(asked) && holds('boards-duty', asked) ? passage.find(IT) : null
  return it ? [it] : []
}

const LINK = /^\W*(?:and|but)\b/i
/** Whether words beside a place name the board, or say that nobody is bound there. */
function isAnothers(text: string, span: Range): boolean {
  const said = withoutRemarksOnBoard(wordsBeside(text, span).replace(NOT_THE_BOARD, ' '))
  return BOARD.test(said) || OTHERWISE.test(said)
}

function* check(reading: DutyReading): Generator<Finding> {
  const { passage, context, earlier } = reading
  const { text } = passage.sentence
  const duties = dutiesIn(reading)
  if (duties.length === 0) return
  const laws = spansOf('laid-down', passage)
  const isTitled = laws.length === 0 && holds('laid-down', context.section.title)
  if (laws.length === 0 && !isTitled) return
  const scene = sceneOf(context, passage.sentence, earlier)
  const isTold = scene.around !== null && UNDER.has(scene.around)
  for (const duty of duties) {
    // The SENCO who is appointed, or whose qualification it is, is not the one who answers for it.
    const posts = postsIn(scene).filter((post) => !overlaps(post, duty))
    const isListed = isTitled && isTold && duty.start - passage.sentence.lead < OPENING
    if (isListed && !isAnothers(text, duty)) {
      yield* report('DUTY-10', passage, duty)
      return
    }
    for (const law of laws) {
      for (const post of posts) {
        const span = spanOf([duty, law, post])
        const words = withoutRemarksOnBoard(wordsOf(text, span, post).replace(NOT_THE_BOARD, ' '))
        if (!isSaid(words) || !isBound(text, duty, law, post)) continue
        if (isAnothers(text, span)) continue
        yield* report('DUTY-10', passage, span)
        return
      }
      const told = spanOf([duty, law])
      const isApposed = APPOSITION.test(text.slice(0, told.start)) && posts[0] !== undefined
      const own = partBeside(text, told, passage.sentence.lead)
      const isAround = isTold && !posts.some((post) => overlaps(post, own))
      const from = isAround ? own.start : text.search(APPOSITION)
      if ((!isApposed && !isAround) || from < 0) continue
      if (!isSaid(text.slice(from, told.end).replace(LINK, '')) || isAnothers(text, told)) continue
      yield* report('DUTY-10', passage, told)
      return
    }
  }
}

/** DUTY-10 in the words of the law: a duty of the board that “the law places on” the SENCO or the head. */
export const byLaw: DutyCheck = {
  words:
    /^(?:endeavours|information$|report$|appoint|designat|admi[ts]|accessibility$|senco|sendco|co$|coordinator|provision$)/,
  trigger:
    /endeavours|information|\breport|(?:appoint|designat)\w*|there is|admi(?:t|ss)|accessibility|special educational provision|\b(?:it|this)\b/i,
  readsDenials: true,
  check,
}
