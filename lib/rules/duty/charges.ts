import type { Range } from '../../core/range'
import type { ActorKind } from '../clause/actors'
import type { Mention } from '../clause/mentions'
import type { Scene } from './scene'

/** Somebody who is said to answer for something, or to have nothing to do with it. */
export interface Charge {
  readonly kinds: readonly ActorKind[]
  /** The words that name him or her; empty where the heading or the row does. */
  readonly name: string
  /** From who it is to what it is, whichever comes first. */
  readonly span: Range
  /** What he or she answers for, up to the end of its clause. */
  readonly thing: string
  /** How it is said: “is responsible in law for”. */
  readonly words: string
  readonly isDenied: boolean
}

const SOFT =
  '(?:(?:also|then|now|alone|ultimately|solely|wholly|fully|jointly?|personally|therefore|always|still|both|directly|entirely|chiefly|mainly|rightly|in turn) )*'
/** What kind of responsibility it is. */
const KIND =
  '(?:(?:the|an?|this|that|full|overall|sole|whole|legal|statutory|main|primary|final|ultimate|direct|personal|professional|total|entire|prime|key|own|complete|formal|lawful|same|all|her|his|their) )*'
const BURDEN =
  '(?:responsibilit(?:y|ies)|accountability|liabilit(?:y|ies)|ownership|charge|dut(?:y|ies)|obligations?)'
const STATE = '(?:responsible|accountable|answerable|liable)'
const BE = '(?:is|are|be|remains?|becomes?|will be|will remain|shall be|must be|has been|have been)'
/** “in law”, “to the head”, “under the Act”: to whom or by what. */
const BY_WHAT = '(?:,? (?:in law|by law|to [^.;,:]{2,40}?|under [^.;,:]{2,40}?),?)?'
const IS_STATE = `${BE} (?:held )?${SOFT}(?:the (?:one|person|member of staff) (?:who is )?)?(?:legally )?${STATE}${BY_WHAT} for`
const ANSWERS = `(?:(?:will|must|has to|have to) )?(?:answers?|accounts?)${BY_WHAT} for`
const BEARS = `(?:(?:will|must) )?(?:has|have|holds?|carr(?:y|ies)|bears?|takes?|assumes?|shoulders?|keeps?|retains?|inherits?)(?: on)? ${KIND}${BURDEN}${BY_WHAT} (?:for|of|to|under|if)`
const IN_CHARGE = `${BE} (?:in )?(?:sole |full |overall |complete )*charge of`
/** “is the person on whom the duty to … falls” */
const ON_WHOM = `${BE} (?:the|an?) (?:\\w+ )?(?:on|upon|with|to) whom (?:the law (?:places|lays|puts|imposes) )?${KIND}(?:${BURDEN} (?:for|of|to))?`
const CHARGED = `(?:${IS_STATE}|${ANSWERS}|${BEARS}|${IN_CHARGE}|${ON_WHOM})`
/** What may stand between a name and its verb: the person’s post, a bracket. */
const ASIDE = '(?: ?\\([^)]{1,40}\\)|, [^,.;:]{1,60},| - [^.;:-]{1,60} -)?'
const ACTIVE = new RegExp(`^${ASIDE}(?:,? (?:who|which))? ?${SOFT}(${CHARGED}) `, 'i')
/** “approves the policy and is responsible for”: the second of two verbs. */
const SECOND = new RegExp(`^${ASIDE} (?=[a-z])[^.;:?!]{1,90}?,? and ${SOFT}(${CHARGED}) `, 'i')
/** Not theirs: “is not responsible for”, “has no responsibility for”. */
const NOT_ACTIVE = new RegExp(
  `^${ASIDE} (?:(?:is|are|will be) (?:not|no longer|never) (?:\\w+ly )?(?:held )?${STATE}${BY_WHAT} for|(?:has|have|holds?|bears?|carr(?:y|ies)) no ${KIND}${BURDEN} (?:for|of|to|under)|(?:does|do|need|will) not (?:have to )?(?:answer|account) for) `,
  'i',
)
/** The same with nobody before it, in a bullet or a cell about somebody. */
const BARE = new RegExp(
  `^\\W*(?:${CHARGED}|${SOFT}(?:legally )?(?:held )?${STATE}${BY_WHAT} for|${KIND}${BURDEN} for) `,
  'i',
)
const OWNED_AS = '(?:responsibility|duty|job|task|business|role|remit|obligation)'
/** What may stand before the post itself: an article, somebody’s name, “lead”. */
const NAMES =
  "(?:(?:Mrs?|Ms|Miss|Mx|Dr) [\\p{L}'’-]+(?: [\\p{L}'’-]+)?,? (?:\\(|as )?)?(?:the |our |an? |each |its |their |your |his |her )?(?:(?:lead|senior|named|own|key|pupil['’]s|child['’]s|school['’]s|current) )*"
/** “is the statutory duty of”, before a name. */
const OWNED_BY = new RegExp(
  `\\b${BE} (?:not |no longer )?${SOFT}(?:part of )?${KIND}(?:${OWNED_AS}|matter|concern) (?:of|for) ${NAMES}$`,
  'iu',
)
/** “is” before “the SENCO’s duty”. */
const IS_OWN = new RegExp(`\\b(${BE}) ${SOFT}(?:part of )?${NAMES}$`, 'iu')
const OWN = new RegExp(`^ ${KIND}${OWNED_AS}\\b`, 'i')
const LIES =
  '(?:lies?|rests?|sits?|falls?|belongs?|stays?|remains?|pass(?:es)?|goes|moves|transfers)'
const IS_GIVEN = `${BE} ${SOFT}(?:held|carried|borne|taken|handed|entrusted|assigned|allocated|placed|left|passed|moved|transferred|given)(?: over| on| up| down)?`
/** “lies with”, “falls to”, “is handed to”, before a name. */
const RESTS = new RegExp(
  `\\b(?:${LIES}|${IS_GIVEN}) ${SOFT}(?:with|to|on|upon|by|in the hands of|at the door of) ${NAMES}$`,
  'iu',
)
/** “Responsibility for …”, of which the rest is said. */
const OF_BURDEN = new RegExp(
  `^\\W*(?:by law, )?${KIND}(?:${BURDEN}|task|job)(?: for| of| to)? `,
  'i',
)
/** “It falls to the SENCO to …”, “It is the SENCO’s duty to …”. */
const IT_IS = /\bit (?:therefore |then |also )?$/i
const TO_DO = new RegExp(`^${ASIDE}(?: ${KIND}${OWNED_AS})?,? (?:to|for|that) `, 'i')
const NOT = /\b(?:not|never|no longer|nor|neither)\b|n['’]t\b/i
/** “Once a child joins the group,”: when, before what is said. */
const OPENING =
  /^(?:once|when(?:ever)?|where(?:ver)?|if|after|from|as|in|at|on|for|during|while|although) [^,]{2,90}, (?=\S)/i
/** Where a clause ends, and another begins. */
const STOP = /[.;:?!]|, (?:and|but|while|so|because) | - /g
const REACH = 160

/** Where the article before a name begins. */
export const withArticle = (text: string, start: number): number =>
  start -
  (/\b(?:the|our|an?|each) $/i.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0)

/** From the last stop before an offset to it. */
function before(text: string, end: number): Range {
  let start = Math.max(0, end - REACH)
  for (const { index, 0: stop } of text.slice(start, end).matchAll(STOP))
    start = Math.max(0, end - REACH) + index + stop.length
  return { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end }
}

/** From an offset to the next stop. */
function after(text: string, start: number): Range {
  const stop = text.slice(start).search(/[.;?!]|, (?:and|but|while|so|because) /)
  return { start, end: stop < 0 ? text.length : start + stop }
}

const PARTS = /\((?:inclusion|SEND?)\)|^,? (?:for|in charge of) (?:inclusion|SEND?)\b/i

/** The kinds of those named together; an assistant head for inclusion is who co-ordinates. */
function kindsOf({ subjects }: Scene, mention: Mention, rest: string): readonly ActorKind[] {
  if (mention.kind === 'head' && PARTS.test(rest.slice(0, 30))) return ['senco']
  return [...new Set(subjects.groupOf(mention).map(({ kind }) => kind))]
}

/** Another post that a remark beside a name tells: “Mr Webb, as SENCO, …”. */
const postIn = ({ mentions, wording }: Scene, from: number, to: number): readonly ActorKind[] =>
  mentions
    .filter(({ first, end, isGoverned }) => {
      const { start } = wording.range(first, end)
      if (start < from || wording.range(first, end).end > to) return false
      // “who are supported by the SENCO” tells of another.
      return !isGoverned || AS.test(wording.text.slice(from, start))
    })
    .map(({ kind }) => kind)

const AS = /\bas (?:the |our |an? )?$/i
const LONGEST = 60

/** The words after a name that say what its bearer answers for. */
function toldOf(scene: Scene, { end }: Mention, rest: string): RegExpExecArray | null {
  const told = ACTIVE.exec(rest) ?? NOT_ACTIVE.exec(rest)
  if (told) return told
  const second = SECOND.exec(rest)
  if (!second || NOT.test(second[0])) return null
  const from = scene.wording.range(end - 1, end).end
  const to = from + second[0].length - (second[1]?.length ?? 0)
  const isOther = scene.mentions.some(({ first, isGoverned, isPossessive }) => {
    const { start } = scene.wording.range(first, first + 1)
    return start > from && start < to && !isGoverned && !isPossessive
  })
  return isOther ? null : second
}

/** The whole of it and what it is about, told of one name. */
function chargeOf(scene: Scene, mention: Mention): Omit<Charge, 'name'> | null {
  const { text } = scene.wording
  const who = scene.wording.range(mention.first, mention.end)
  const rest = text.slice(who.end)
  const kinds = kindsOf(scene, mention, rest)
  const told = mention.isPossessive ? null : toldOf(scene, mention, rest)
  if (told && !mention.isGoverned) {
    const thing = after(text, who.end + told[0].length)
    const isDenied = told[1] === undefined
    const others = postIn(scene, who.end, who.end + told[0].length - (told[1]?.length ?? 0))
    return {
      kinds: others.length > 0 ? others : kinds,
      span: { start: withArticle(text, who.start), end: thing.end },
      thing: text.slice(thing.start, thing.end),
      words: told[0],
      isDenied,
    }
  }
  const lead = text.slice(0, who.start)
  const owned = mention.isPossessive ? OWN.exec(rest) : null
  const link = mention.isPossessive
    ? owned && IS_OWN.exec(lead)
    : (OWNED_BY.exec(lead) ?? RESTS.exec(lead))
  if (!link) return null
  const end = who.end + (owned?.[0].length ?? 0)
  const words = `${link[0]}${owned?.[0] ?? ''}`
  if (IT_IS.test(text.slice(0, link.index))) {
    const to = TO_DO.exec(owned ? text.slice(end) : rest)
    if (!to) return null
    const thing = after(text, end + to[0].length)
    const others = owned
      ? []
      : postIn(scene, who.end, who.end + LONGEST).filter(
          (kind) => kind === 'senco' && to[0].length > 5,
        )
    return {
      kinds: others.length > 0 ? others : kinds,
      span: {
        start: link.index - (IT_IS.exec(text.slice(0, link.index))?.[0].length ?? 0),
        end: thing.end,
      },
      thing: text.slice(thing.start, thing.end),
      words,
      isDenied: false,
    }
  }
  const whole = before(text, link.index)
  const opening = OPENING.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0
  const thing = { ...whole, start: whole.start + opening }
  const said = text.slice(thing.start, thing.end).trimEnd()
  const burden = OF_BURDEN.exec(said)?.[0] ?? ''
  return {
    kinds,
    span: { start: thing.start, end },
    thing: said.slice(burden.length),
    words: `${burden}${words}`,
    isDenied: NOT.test(words) || /\b(?:not|never|no longer)\s*$/i.test(said),
  }
}

/** Who is said to answer for what in a sentence, in the order in which they are named. */
export function chargesIn(scene: Scene): Charge[] {
  const { wording, mentions, around } = scene
  const { text } = wording
  const found: Charge[] = []
  for (const mention of mentions) {
    const charge = chargeOf(scene, mention)
    if (!charge || charge.thing.trim() === '') continue
    const who = wording.range(mention.first, mention.end)
    found.push({ ...charge, name: text.slice(who.start, who.end) })
  }
  const own = wording.range(scene.own, scene.own).start
  const bare = around && BARE.exec(text.slice(own))
  if (bare) {
    const thing = after(text, own + bare[0].length)
    found.push({
      kinds: [around],
      name: '',
      span: { start: own, end: thing.end },
      thing: text.slice(thing.start, thing.end),
      words: bare[0],
      isDenied: false,
    })
  }
  return found
}

/** “Who makes sure the school obeys the law?”: what is asked, to be said of who answers. */
const ASKED =
  /\bwho (?:is it (?:who|that) )?((?:is|are|answers?|has|holds?|makes? sure|ensures?|sees?)\b[^?]*)\?\W*$/i
const OPENS_ANSWER = /^\W*(?:A\W+)?(?:(?:it|this|that) is |(?:by )?(?:the|our) |usually )*$/i

/** The question before a sentence, told of those whom the sentence answers it with; null for none. */
export function answered(scene: Scene, earlier: string): Charge | null {
  const asked = ASKED.exec(earlier)?.[1]
  const { text } = scene.wording
  const mention = scene.mentions[0]
  if (asked === undefined || !mention || mention.isPossessive) return null
  const who = scene.wording.range(mention.first, mention.end)
  if (!OPENS_ANSWER.test(text.slice(0, who.start)) || NOT.test(text)) return null
  const kinds = new Set(scene.subjects.groupFrom(mention).map(({ kind }) => kind))
  const [words = '', thing = ''] = splitAsked(asked)
  return {
    kinds: [...kinds],
    name: text.slice(who.start, who.end),
    span: who,
    thing,
    words,
    isDenied: false,
  }
}

/** “is responsible for” and what follows it. */
function splitAsked(asked: string): [string, string] {
  const words =
    /^(?:makes? sure(?: that)?|ensures?(?: that)?|sees? (?:to it )?that|.*?\b(?:for|of))\s+/i.exec(
      asked,
    )?.[0] ?? ''
  return [words, asked.slice(words.length)]
}
