import type { Candidate } from './candidates'
import type { CitationContext } from './context'
import type { Group } from './groups'
import { isKnown } from './known'
import {
  crossesChapters,
  goesOn,
  goesOnInList,
  goesUp,
  goesWith,
  isBeyond,
  isElsewhere,
  isInCitedChapter,
  isKnownChapter,
  isLong,
  isMostlyKnown,
  isNext,
  isOutside,
  isParallel,
  isRange,
  isSeries,
  LONGEST_OWN,
  paragraphs,
} from './number-facts'
import { isOneMore } from './one-more'
import { isDated, isOfOldCode, isOnTopic, isPutForward, isRemarkOnNumber, isSafe } from './passing'
import { parsePlace } from './reference'
import { ITEM_CUE } from './schedule-items'
import { isPageLabel } from './signs'
import { goesOnAbout, mayBeOn } from './speaks-of'
import type { WorkMention } from './works'

/** The work a candidate is taken to cite; its edition counts where the sentence gives one. */
export interface Decision {
  readonly edition: string | null
  readonly named: boolean
  readonly alsoOwn: boolean
}

/** Whether the candidate cites the Code, and on what ground; null where it does not. */
export function decideCode(candidate: Candidate, context: CitationContext): Decision | null {
  const { group } = candidate
  const work = isIbidOfCode(candidate, context) ? null : candidate.work
  if (group.cue === ITEM_CUE) return null
  const own = group.numerals.some(({ value }) =>
    context.own.has(group.unit === 'chapter' ? `chapter ${value}` : value),
  )
  const isByDeclaration = isDeclared(candidate, context)
  const decided = (named: boolean, edition: string | null): Decision => ({
    named,
    edition,
    alsoOwn:
      (own || opensAfterCode(candidate)) &&
      (!named || work?.isGuidance === true) &&
      !goesOnInSentence(candidate, context) &&
      !isByDeclaration,
  })
  if (work && candidate.joined && own) return null
  if (work?.weak && isOfLedger(candidate)) return null
  if (work) return isTheCode(work, group, context) ? decided(true, work.edition) : null
  if (group.numerals[0]?.value.startsWith('0')) return null
  if (isRemarkOnNumber(candidate, context)) return null
  const inSentence = candidate.inSentence
  if (isLedRoman(candidate))
    return isOfCodeHere(candidate, context) ? decided(false, inSentence?.edition ?? null) : null
  const oneMore = !own && !(context.diary && group.unit === null) && isOneMore(candidate, context)
  if (inSentence && isTheCode(inSentence, group, context))
    return suitsSentence(candidate, context, own) || oneMore
      ? decided(false, inSentence.edition)
      : null
  if (context.diary && group.unit === null) return null
  const free = !own || goesOnInSentence(candidate, context) || isByDeclaration
  const suits =
    oneMore ||
    isByDeclaration ||
    isPageOfLast(candidate, context) ||
    (own && candidate.afterCode && isPointedAt(candidate) && goesOnAbout(candidate)) ||
    (free && (suitsSurroundings(candidate, context) || isOnTopic(candidate, context)))
  return suits ? decided(false, null) : null
}

/** “see 4.2”, “paragraph 4.2”, in a document that has such a number itself. */
const isPointedAt = ({ group, shape, pointer }: Candidate): boolean =>
  isKnown(group.numerals) && (shape === 'signpost' || (shape === 'paragraph' && pointer))

/** “The Code is on our website. Section 6 …”: its chapter, or a section of something else. */
const opensAfterCode = ({ group, afterCode, sentence, text }: Candidate): boolean =>
  afterCode &&
  group.unit === 'section' &&
  group.numerals.length === 1 &&
  isKnownChapter(group.numerals) &&
  /^\W*$/.test(text.slice(sentence.start, group.start))

/** “at xiii to xiv”: only its sentence says of what. */
const isLedRoman = ({ group, shape, whole }: Candidate): boolean =>
  group.unit === 'paragraph' &&
  group.cue === '' &&
  !whole &&
  shape === 'cued' &&
  group.numerals[0]?.form === 'roman'

/** Pages before the first are counted so too: “from viii to xiv in the book”. */
const ON_DEFINITIONS = /\b(?:introduct\w+|defin\w+|code|paragraphs?)\b/i

const isOfCodeHere = (
  { inSentence, beside, sentence, group, text }: Candidate,
  context: CitationContext,
): boolean =>
  !beside &&
  isKnown(group.numerals) &&
  ((inSentence !== null && isTheCode(inSentence, group, context)) ||
    (context.lastHere?.source === 'cop' &&
      (context.lastHere.parts.some(({ form }) => form === 'roman') ||
        /^[^.!?]{0,90}$/.test(text.slice(context.lastHere.end, group.start)))) ||
    (isRange(group) &&
      (context.near || context.inSection) &&
      ON_DEFINITIONS.test(text.slice(sentence.start, sentence.end))))

/** “… the Code calls this … (ibid., paragraph 6.37)” after an Act: no Act has such a place. */
const isIbidOfCode = ({ work, group }: Candidate, { last }: CitationContext): boolean =>
  work?.role === 'same' && last?.source !== 'cop' && group.numerals[0]?.form === 'point'

/** “Code 6.44 on the ledger is over by £611.”, “Code 6.44 opens the store.” */
const isOfLedger = ({ text, group }: Candidate): boolean =>
  /^ (?:\([^()]*\) )?(?:on|in) the (?:[a-z]+ )?(?:ledger|budget|spreadsheet|accounts|monitoring)\b|^ (?:opens?|unlocks?|locks)\b|^ \([^()]*\)(?: is)? (?:over|under)(?:spent)? by £/i.test(
    text.slice(group.end, group.end + 60),
  )

function isTheCode(work: WorkMention, { numerals }: Group, context: CitationContext): boolean {
  if (work.role === 'same') return context.last?.source === 'cop'
  if (work.role !== 'code' && work.role !== 'author') return false
  if (work.isGuidance)
    return (
      context.codeNamed &&
      isKnown(numerals) &&
      (context.inSection || paragraphs(numerals) > LONGEST_OWN)
    )
  const beyond = numerals.every(
    ({ value }) => (parsePlace(value)?.chapter ?? 0) > context.otherLast,
  )
  return !(work.weak && work.role === 'code' && context.otherCode && !beyond)
}

function suitsSentence(candidate: Candidate, context: CitationContext, own: boolean): boolean {
  const { group, shape } = candidate
  const form = group.numerals[0]?.form
  const large = paragraphs(group.numerals) > LONGEST_OWN
  if (!own && isParallel(candidate, context) && isKnown(group.numerals)) return true
  if (own && goesOnInSentence(candidate, context)) return isKnown(group.numerals)
  if (shape === null || shape === 'mention') return false
  if (shape === 'behind' && candidate.amongThings) return false
  if (shape === 'leading' || shape === 'label' || shape === 'title') return context.quoted
  if (own && isOwnPointer(candidate)) return false
  if (own && shape !== 'bracket' && (context.own.decimal || shape !== 'paragraph')) return false
  if (shape === 'led' && (candidate.said || goesWith(candidate, context)))
    return isKnown(group.numerals)
  if (shape === 'loose' || shape === 'led')
    return isKnown(group.numerals) && large && !candidate.clock
  if (group.unit === 'page') return suitsPage(candidate, context)
  if (group.unit === 'chapter' || group.unit === 'annex') return true
  if (group.unit === 'section') return false
  if (form === 'integer') return candidate.inBracket && large
  if (candidate.of2001) return true
  if (shape === 'at' || shape === 'joined') return isKnown(group.numerals)
  if (shape === 'end')
    return isKnown(group.numerals) && (!candidate.clock || goesOn(group, context))
  if (shape === 'cued') return large || goesOn(group, context) || context.lastOfCode === null
  return form !== 'colon' || shape === 'paragraph' || large
}

/** “… (Code, paragraph 6.70); there is more at paragraphs 1.5 and 1.6”: the same word in the same sentence. */
const goesOnInSentence = ({ text, group }: Candidate, { lastHere }: CitationContext): boolean =>
  lastHere?.source === 'cop' &&
  /^par/.test(group.cue) &&
  /\bpara/i.test(lastHere.text) &&
  /^[^.!?]{0,80}$/.test(text.slice(lastHere.end, group.start))

/** “Assess is at 6.45 …, do at 6.52”, “… (9.40). There are exceptions, at 9.42.” */
const isFurtherOn = (candidate: Candidate, context: CitationContext): boolean =>
  goesUp(candidate.group, context) &&
  ((context.lastHere?.end ?? 0) > candidate.sentence.start ||
    (/^[.,;:)]/.test(candidate.text.slice(candidate.group.end)) && mayBeOn(candidate)))

/** “For when to call them in 6.58/6.59”: several in a row, of what the sentence speaks of. */
const isSpokenSeries = (candidate: Candidate): boolean =>
  !candidate.clock && !candidate.amongThings && isSeries(candidate.group) && mayBeOn(candidate)

/** “see 3.2 of that policy” */
const OF_ANOTHER =
  /^(?: (?:and|or|to) \d{1,2}\.\d{1,3})? (?:of|in) (?:that|this|our|the (?!code\b))/i
/** A number in brackets, behind a section sign or with a raised dot, where the document says that those are the Code's. */
const isDeclared = (
  { inBracket, pointer, group, clock, text }: Candidate,
  { declared }: CitationContext,
): boolean =>
  declared &&
  !clock &&
  !OF_ANOTHER.test(text.slice(group.end, group.end + 40)) &&
  (group.cue.startsWith('§') ||
    (isKnown(group.numerals) &&
      ((inBracket && !pointer) || text.slice(group.start, group.end).includes('·'))))

/** “6.44 to 6.56, pages 100 to 102”: the pages of what was just cited. */
const isPageOfLast = ({ group, text }: Candidate, { lastHere }: CitationContext): boolean =>
  group.unit === 'page' &&
  lastHere?.source === 'cop' &&
  /^\)?[,;:]? ?\(?$/.test(text.slice(lastHere.end, group.start))

/** “… (see 6.1) … (SEND CoP 6.58)”: the document points at itself before it comes to the Code. */
const isOwnPointer = ({ group, inSentence, text }: Candidate): boolean =>
  (inSentence?.start ?? 0) > group.start &&
  /\b(?:see|in|under|from|at) $/i.test(text.slice(Math.max(0, group.start - 8), group.start))

/** “page 94 in my printed copy” */
const isInCopy = ({ text, group }: Candidate): boolean =>
  /^ (?:in|of) (?:my|our|the) (?:[a-z]+ )?copy\b/.test(text.slice(group.end, group.end + 30))

/** “for cover see page 52”: a page of the document's own, where the Code is not at hand. */
const isSeen = ({ text, group }: Candidate): boolean =>
  /\bsee (?:also )?$/i.test(text.slice(Math.max(0, group.start - 10), group.start))

/** “Teachers answer for progress – p. 99”, “p. 99: teachers”: an item and its page. */
const isApart = ({ text, group }: Candidate): boolean =>
  (/(?: - |[:;,] )$/.test(text.slice(0, group.start)) &&
    /^[.;,]?\s*$/.test(text.slice(group.end))) ||
  (/^\W*$/.test(text.slice(0, group.start)) && /^(?::| -) /.test(text.slice(group.end)))

/** “The Code ends on page 292.” */
const isOnPage = ({ text, group, inSentence }: Candidate): boolean =>
  inSentence !== null &&
  /^ (?:itself )?(?:begins|starts|ends|stops|has (?:it|this|that|one)|prints (?:it|this|that)) on $/.test(
    text.slice(inSentence.end, group.start),
  )

/** A page where a paragraph has just been cited is more likely a page of something else. */
function suitsPage(candidate: Candidate, { lastHere }: CitationContext): boolean {
  const cited = lastHere?.source === 'cop' && lastHere.kind !== 'page' && lastHere.kind !== 'work'
  const { text, group } = candidate
  // “We did it three times (pages 4-9), as the Code asks”: pages of what is enclosed.
  const isAfterName = (candidate.inSentence?.start ?? 0) < group.start
  return (
    (candidate.inBracket && isAfterName) ||
    (candidate.said && isAfterName && !isSeen(candidate)) ||
    isOnPage(candidate) ||
    (isAfterName && !candidate.pointer && !cited && !isPageLabel(text, group))
  )
}

function suitsSurroundings(candidate: Candidate, context: CitationContext): boolean {
  const { group, shape } = candidate
  if (context.otherCode || context.apart || (candidate.beside && group.cue !== '')) return false
  const close = context.near || context.inSection
  const large = paragraphs(group.numerals) > LONGEST_OWN
  const spoken = context.inSection || (context.bareStyle && large)
  switch (group.unit) {
    case 'page':
      return (
        (context.near && (candidate.inBracket || candidate.whole)) ||
        (context.listed && isApart(candidate)) ||
        (candidate.said && !isSeen(candidate) && spoken && large && !candidate.beside) ||
        (context.codeNamed && isInCopy(candidate))
      )
    case 'chapter':
      return close && isKnownChapter(group.numerals)
    case 'annex':
      return context.near && candidate.whole
    case 'section':
      return opensAfterCode(candidate)
    default:
  }
  const form = group.numerals[0]?.form
  if (form === 'integer') return false
  if (form === 'roman')
    return shape === 'alone' ? context.near : context.codeNamed && shape === 'paragraph'
  if (form === 'colon')
    return (
      (context.near && shape !== 'loose' && large) ||
      (context.codeNamed && large && (shape === 'paragraph' || isOfOldCode(candidate)))
    )
  if (group.numerals.some(isOutside)) return false
  const alike = goesOn(group, context)
  const sure = shape === 'paragraph' || shape === 'alone' || shape === 'leading'
  if (!sure && isDated(candidate, context)) return false
  const { clock } = candidate
  if (clock && !sure && !alike) return false
  const onward = context.lastHere?.source === 'cop' && !clock
  if (group.numerals.some(crossesChapters)) return false
  const isFirst = context.lastOfCode === null
  if (isParallel(candidate, context) && isKnown(group.numerals)) return true
  const placed = alike || large || context.listed || isFirst
  if (context.declared && isPutForward(candidate, context)) return true
  const plain = isKnown(group.numerals) && (large || context.inSection || context.bareStyle)
  switch (shape) {
    case 'paragraph':
      return context.near || (context.codeNamed && (plain || (spoken && isBeyond(group.numerals))))
    case 'bracket':
      return candidate.beside
        ? context.near && isKnown(group.numerals) && large
        : placed && (context.near || (context.codeNamed && plain))
    case 'signpost':
      return (
        (placed && (context.near || (spoken && isKnown(group.numerals)))) ||
        (candidate.said && spoken && isBeyond(group.numerals)) ||
        (candidate.said && context.bareStyle && isSafe(candidate, context))
      )
    case 'cued':
      // “tab B, page 6.2”
      return context.near && placed && !context.own.decimal && (large || !/^p/.test(group.cue))
    case 'alone':
      // “2.0” in a cell is a version or a score.
      return context.near && paragraphs(group.numerals) > 0
    case 'leading':
      return isKnown(group.numerals) && (context.quoted ? large || close : large && close)
    case 'label':
      return isKnown(group.numerals) && (context.listed || (context.near && large))
    case 'title':
      return isKnown(group.numerals) && context.listed
    case 'behind':
    case 'mention':
      return (
        isKnown(group.numerals) &&
        ((shape === 'behind' && context.behind && !candidate.amongThings) ||
          isNext(group, context) ||
          (shape === 'behind' && context.bareStyle && large && isSpokenSeries(candidate)) ||
          goesOnInList(candidate, context) ||
          (isLong(group) && (context.near || spoken) && !isElsewhere(group, context)) ||
          (context.listed && large && !clock))
      )
    case 'led':
      return (
        large &&
        !clock &&
        (context.near || spoken) &&
        (context.near || alike || candidate.said || isInCitedChapter(group, context)) &&
        (candidate.said || !candidate.amongThings) &&
        (isMostlyKnown(group.numerals) ||
          (isBeyond(group.numerals) && (candidate.said || isInCitedChapter(group, context)))) &&
        !isElsewhere(group, context)
      )
    case 'aside':
      return (
        isKnown(group.numerals) &&
        ((large &&
          (context.near ||
            (spoken && (alike || candidate.said || isInCitedChapter(group, context))))) ||
          (alike && context.lastHere?.source === 'cop'))
      )
    case 'end':
      return (
        isKnown(group.numerals) &&
        ((spoken && large && !clock && !isElsewhere(group, context)) ||
          (spoken && large && (alike || isFirst || context.near || isRange(group))) ||
          (context.near && onward))
      )
    case 'joined':
      return (
        isKnown(group.numerals) &&
        large &&
        alike &&
        !candidate.amongThings &&
        (context.near || spoken)
      )
    case 'loose':
      return (
        !clock &&
        (context.near || (context.inSection && isRange(group))) &&
        isKnown(group.numerals) &&
        large
      )
    case 'at':
      return (
        !clock &&
        isKnown(group.numerals) &&
        !isElsewhere(group, context) &&
        (isFurtherOn(candidate, context) ||
          (spoken && large && !candidate.amongThings && mayBeOn(candidate)))
      )
    case null:
      return false
  }
}
