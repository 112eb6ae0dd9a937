import { LAW_WORDS } from './law-words'

/**
 * What a sentence puts into the mouth of the place it cites: “6.91 says that …”, “under 6.91 …”, “the Code says, at
 * 6.91, that …”, “every school must … (6.91)”. What the school does of its own accord is not said by anybody.
 */

const ADVERB =
  '(?:also|now|itself|clearly|rightly|even|simply|actually|already|plainly|expressly|explicitly|specifically|then|therefore|thus|in fact|in turn|\\(?20\\d\\d\\)?)'

/** Verbs by which a text speaks, orders, grants or limits. */
const SPEAKS =
  "(?:says?|said|states?|stated|tells?|told|reminds?|makes?|made|sets?|fix(?:es|ed)|requires?|required|expects?|expected|asks?|asked|insists?|insisted|explains?|explained|notes?|noted|is (?:(?:quite|very|perfectly) )?(?:clear|plain|strict|firm|explicit|definite)|gives?|gave|allows?|allowed|lets?|permits?|permitted|forbids?|forbade|prohibits?|bans?|bars?|rules?|obliges?|obliged|compels?|forces?|binds?|demands?|demanded|orders?|commands?|imposes?|lays?|laid|provides?|provided|specif(?:y|ies|ied)|stipulates?|stipulated|prescribes?|prescribed|dictates?|guarantees?|guaranteed|promises?|promised|entitles?|grants?|limits?|limited|caps?|restricts?|restricted|confines?|stops?(?! short)|prevents?|puts?|means?|meant|confirms?|confirmed|warns?|warned|recommends?|recommended|advises?|advised|urges?|wants?|instructs?|directs?|turns?|leaves?|places?|reads?|mandates?|mandated|establishes|creates?|calls for|goes|defines?|defined|describes?|described|lists?|repeats?|(?:does not|doesn't|do not|will not|won't) (?:let|allow|permit|leave))"

/** “They quoted 9.40 as giving them 26 weeks.” */
const SPEAKING =
  'as (?:saying|stating|giving|setting|fixing|requiring|allowing|letting|meaning|making|forbidding|obliging|forcing|binding|entitling|guaranteeing|promising|limiting)'

/** “6.91 now says …”, “6.91, which says …” */
const SUBJECT = new RegExp(
  `^['")\\]]*(?: of (?:the|this) (?:send? )?code(?: of practice)?)?,? (?:which |that |this )?(?:${ADVERB} ){0,2}(?:${SPEAKS}|${SPEAKING})\\b(?! (?:up|off|aside)\\b)`,
  'i',
)

/** “Under 6.91 the SENCO …”, “… because by 6.91 …” */
const OPENER =
  /(?:^|[.;:,(] ?|["'] ?| - |\b(?:and|but|because|since|while|that|for|so) )(?:according to|under|by|per|in) (?:the )?$/i
/** “The Code tells us, at 6.91, that …” */
const SAID_AT = new RegExp(
  `\\b${SPEAKS}(?: us| schools| clear| down)?,? (?:so )?(?:at|in|under|through|by) (?:the )?$`,
  'i',
)
/** “The budget is what it says at 6.95, and …”: another matter follows. */
const IS_OVER = /^['")\]]*(?:, (?:and|but|so|which|where)\b|[;.])/i
/** “The Code says that records are kept for six years (6.73).” */
const SAYS_BEFORE = new RegExp(`\\b(?:code|guidance)(?: of practice)?,? ${SPEAKS}\\b`, 'gi')
/** “… as 6.73 lays down”, “as required by 6.73”, “that is 6.73” */
const AS = /\b(?:as|which) (?:the )?$/i
const AS_IS =
  /\b(?:as (?:is |are )?)?(?:required|laid down|stipulated|prescribed|demanded|fixed|ordered|specified|mandated|guaranteed|promised|compulsory|obligatory|mandatory|statutory|obliged|bound|entitled) (?:by|in|at|under)? ?(?:the )?$/i
/** “… has to go with every application under 9.14” */
const LEANS =
  /\b(?:under|by|per|pursuant to|in (?:accordance|line|keeping) with|according to|because of|on the (?:basis|strength) of) (?:the (?:same )?)?$/i
const THAT_IS =
  /[;:,.]? ?\b(?:and )?(?:that|this|it|which)(?:'s| is| comes| stands| follows| rests)(?: what| in| from| on| by| at)* (?:the )?$/i
/** Nobody lays down how this school does it. */
const LAYS_DOWN =
  /^['")\]]*,? (?:lays?|laid|fix(?:es|ed)|prescribes?|prescribed|stipulates?|stipulated|specif(?:y|ies|ied)|guarantees?|guaranteed|demands?|demanded|dictates?|mandates?|mandated)\b/i
const BRACKET = /[([]\s*(?:see )?(?:the )?$|(?:[,;:]| -) (?:see )?$/i

/** “…; 6.59 is clear about this”, “…, and 6.65 makes that the law”: what is said stands before. */
const POINTS_BACK =
  /^\W*(?:(?:which|also|itself|now|even|plainly|clearly|expressly) )*[a-z]+\b\W*(?:(?:so|this|that|it|just|exactly|the|an?|very|quite|perfectly|clear(?:ly)?|plain(?:ly)?|strict|firm|explicit|definite|about|on|for|law|no|doubt|room|choice|question|us|as|much|point|matter|down|compulsory|mandatory|obligatory|must|duty|rule|legal|statutory|requirement|here)\b\W*)*$/
/** “That's not what 9.14 says.” */
const DENIES = /(?:\bnot|n't|\bnever|\bnothing|\bnowhere|\bhardly)\b[^.;,]{0,24}$/i
/** “The parent must pay for it, says 6.61.” */
const INVERTED =
  /,? (?:says|said|states|insists|rules|demands|orders|provides|commands) (?:the )?$/i
const END = /^['")\]]*(?:[.;!?]|\s*$)/
const HAS_WORDS = /[a-z]{3,}\W+(?:[a-z']+\W+){0,3}[a-z]{3,}/

/** What somebody has to do or may not do. */
const BOUND =
  /\b(?:must|ha(?:s|ve|d) to|needs? to|(?:is|are) (?:legally )?(?:required|obliged|bound|entitled|only allowed|not allowed|forbidden)|cannot|can't|may (?:not|only)|can only|only (?:after|when|once|if)|shall|(?:nobody|no one|no [a-z]+) (?:may|can|will))\b/i
const DUTY = /\b(?:duty|requirement|obligation|compulsory|mandatory)\b/i
/** What somebody is given, or has not, whatever the school would like. */
const GRANTS =
  /\b(?:guarantees?|entitles?|ha(?:s|ve) no (?:say|right|voice|choice|claim)|ha(?:s|ve) (?:an? |the )?(?:absolute |legal )?right|(?:child|pupil|student|parent|famil)[a-z]*'s (?:absolute |legal )?right|(?:decides?|chooses?) alone|no appeal)\b/i
/** Others than the people of this school: a rule is told, not what we do. */
const OTHERS =
  /\b(?:schools|(?:a|any|every|each|no) (?:[a-z]+ )?(?:school|child|pupil|student|senco|sendco|teacher|parent|academy|council|plan|request|record)|academies|governing (?:bod|board)|councils?|local authorit|(?:all|no) (?:[a-z]+ )?(?:schools|children|pupils|parents|teachers|sencos))/i
const OURS = /\b(?:we|our|ours|us|my|i|mrs?|ms|miss|dr|here)\b|\bth(?:e|is) school\b/i

/** What the law lays upon everybody, ourselves too: “we are obliged to …”, “by law parents are met …”. */
const LEGAL = new RegExp(`\\b${LAW_WORDS}\\b`, 'i')
/** What keeps even us from something is no custom of ours: “we can only apply after a year”. */
const KEEPS_US =
  /\b(?:can|may|could) (?:[a-z]+ )?only\b|\bonly (?:an?|the|those|pupils|children|schools|parents|staff|professionals) [^.;]{0,50}\b(?:may|can|is|are|has|have|could|must|should)\b|\b(?:cannot|can't|may not|(?:is|are) not (?:allowed|permitted) to)\b[^.;]*\b(?:until|unless|before|without)\b|\b(?:may|can|must) never\b|^\W*no [^.;]{3,50} (?:may|can)\b/i
/** “The class teacher has to …”, “interventions may last …”: anybody's, in any school. */
const ANYBODYS =
  /^[\W]*(?:(?:there|it) (?:must|has to)|you (?:must|may|have to|cannot|can't|need to|are (?:not )?(?:allowed|required|obliged))\b|(?:the|an?) (?:class |subject |educational )?(?:teacher|psychologist|therapist|specialist|senco|sendco|head(?:teacher)?|governor|trustee|assistant|ta|map|report|plan|request|review|record|meeting|council|authority|law|code|diagnosis)s?\b|(?!(?:staff|teachers|governors|trustees)\b)[a-z]{4,}(?:s|ren|ple)\b(?<!(?:this|thus|ss|ous|is))(?= (?:(?:with|on|in|of|who|whose|without) (?:[a-z0-9-]+ ){1,7})?(?:must|have|has|need|may|can|cannot|are|should|shall)\b))/i
/** A most is somebody's rule; a least may be our own custom. */
const LIMIT =
  /\b(?:at (?:the )?most|no more than|not more than|maximum|no (?:later|earlier|sooner)|ha(?:s|ve) (?:[a-z0-9]+ ){1,3}(?:day|week|month|year)s? (?:to|in which|for|with))\b/i
const MAKES_LAW =
  /^['")\]]*,? makes? (?:(?:it|this|that) )?(?:compulsory|mandatory|obligatory|statutory|(?:the )?law|an? (?:[a-z]+ )?(?:requirement|duty|must|obligation))\b/i
/** “… four children, because of the limit in 6.50”, “this deadline is set by 6.71” */
const NOUN_OF =
  /\b(?:the|this|that|a) (?:[a-z]+ )?(?:limit|maximum|minimum|deadline|period|figure|quota|ratio)(?: (?:which|that))?(?: is| was| comes| stands)?(?: (?:set|given|laid down|fixed|named|found|prescribed))? (?:in|by|under|at|of|from) (?:the )?$/i
/** “two days, the minimum laid down by 6.91” */
const EXTREME = /\bthe (?:[a-z]+ )?(?:minimum|maximum|limit|least|most)\b/i
/** “the minimum which the Code lays down”: what that is stands before. */
const LIMIT_OF_CODE =
  /\b(?:minimum|maximum|limit|least|most|number|length|period|hours|time|figure|amount) (?:which |that )?(?:the |our )?$/i

const RELATIVE = / which (?:the |our )?$/i
const SAYS_NO_MORE =
  /^(?:code|guidance)(?: of practice)?,? [a-z]+(?: down| out| for)? (?:in|at|under|by|through) (?:the )?$/i

/** Where the writer goes on with what follows from it: “…, so we meet twice a term”. */
const GOES_ON =
  /(?:[,;:.]| -)? (?:and |but |so |hence |therefore |thus |which is why |that is why |because of this )+(?:[a-z]+ ){0,2}?(?:we|ours?|us|i|my|she|he|mrs?|ms|miss|dr|here)\b|[,;:] (?:we|ours?|mrs?|ms|miss|(?:which|where|as|while) (?:[a-z]+ )?(?:we|ours?|she|he|mrs?|ms))\b|;|\. /i
const OWN_START = /^[\s,]*(?:we|our|i|my|mrs?|ms|miss|dr|the school|this school|staff here)\b/i
/** The last clause of what stands before a citation. */
const LAST_CLAUSE =
  /(?:[;:]|, (?:and|but|so|while|because|since|as)\b)(?!.*(?:[;:]|, (?:and|but|so|while|because|since|as)\b))/i

/** What is said of a place, in lower case. */
export interface Saying {
  /** Empty where nothing is put into its mouth. */
  readonly words: string
  /** It is the subject or the authority of the very sentence, not only a source behind it. */
  readonly plainly: boolean
}

const NOTHING: Saying = { words: '', plainly: false }

/** A sentence around a citation; offsets are the same in both texts. */
export interface Around {
  readonly text: string
  /** In lower case, without names of works and numbers. */
  readonly plain: string
  /** Where the claim of this citation begins and ends. */
  readonly from: number
  readonly to: number
  /** The citation. */
  readonly start: number
  readonly end: number
}

/** Whether what stands behind a citation makes it the subject: “6.91 says …”. */
export const isSubject = (after: string): boolean => SUBJECT.test(after)

export function madeToSay({ text, plain, from, to, start, end }: Around): Saying {
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  const tail = plain.slice(end, to)
  const head = plain.slice(from, start)
  const isAs = AS.test(before)
  const inverted = INVERTED.exec(before)
  if (inverted && END.test(after) && HAS_WORDS.test(head.slice(0, inverted.index)))
    return { words: lastClause(head.slice(0, inverted.index)), plainly: true }
  if (isSubject(after) && !isAs)
    return POINTS_BACK.test(tail) && HAS_WORDS.test(head) && !DENIES.test(before)
      ? { words: `${lastClause(head)} ${tail}`, plainly: true }
      : plainly(tail)
  const opens =
    (OPENER.test(before) || (SAID_AT.test(before) && !IS_OVER.test(after))) &&
    /[a-z]{3}/i.test(after)
  if (opens) return OWN_START.test(tail) ? NOTHING : plainly(tail)
  // “The head chairs it, which 6.67 makes compulsory.”
  if (isAs && MAKES_LAW.test(after)) return { words: `${lastClause(head)} ${tail}`, plainly: true }
  if (NOUN_OF.test(before)) return { words: head, plainly: false }
  // “As 6.59 rules, no specialist …”
  const comma = tail.indexOf(',')
  if (isAs && isSubject(after) && /^\W*(?:and |but )?as (?:the )?$/i.test(before) && comma > 0) {
    const rule = tail.slice(comma)
    return BOUND.test(rule) && !OURS.test(rule) ? plainly(rule) : NOTHING
  }
  const says = [...before.matchAll(SAYS_BEFORE)].at(-1)
  if (says && LIMIT_OF_CODE.test(before.slice(0, says.index))) return plainly(head)
  // “Each meeting takes half an hour, which the Code lays down in 6.69.”
  if (
    says &&
    RELATIVE.test(before.slice(0, says.index)) &&
    SAYS_NO_MORE.test(before.slice(says.index))
  )
    return { words: lastClause(head.slice(0, says.index)), plainly: true }
  if (says) {
    const words = head.slice(says.index)
    if (!OURS.test(words)) return { words, plainly: true }
    // “The Code leaves us no room: the SENCO must be a leader.”
    const told = lastClause(words)
    if (told !== words && BOUND.test(told) && !OURS.test(told))
      return { words: told, plainly: true }
  }
  return ofRule(head, before, after, isAs)
}

/** A rule in front of the place that it is said to come from. */
function ofRule(head: string, before: string, after: string, isAs: boolean): Saying {
  const stands = isAs && isSubject(after)
  const leans =
    stands ||
    LEANS.test(before) ||
    AS_IS.test(before) ||
    THAT_IS.test(before) ||
    (OPENER.test(before) && head.trim() !== '')
  if (!leans && !BRACKET.test(before)) return NOTHING
  const clause = lastClause(head.replace(THAT_IS, ''))
  const isRule = [BOUND, DUTY, LIMIT, GRANTS].some((kind) => kind.test(clause))
  const isTold =
    isRule && !OURS.test(clause) && (leans || OTHERS.test(clause) || ANYBODYS.test(clause))
  const isFrom = (leans && EXTREME.test(clause)) || (stands && LAYS_DOWN.test(after))
  if (!isTold && !isFrom && !LEGAL.test(clause) && !KEEPS_US.test(clause)) return NOTHING
  // “…, as 6.52 guarantees”: its verb says with what force.
  const verb = stands ? (LAYS_DOWN.exec(after)?.[0] ?? '') : ''
  return { words: `${clause} ${verb.toLowerCase()}`.trim(), plainly: false }
}

const plainly = (words: string): Saying => ({ words: upToOwn(words), plainly: true })

function upToOwn(words: string): string {
  const own = GOES_ON.exec(words)
  return own ? words.slice(0, own.index) : words
}

function lastClause(words: string): string {
  const cut = LAST_CLAUSE.exec(words)
  return cut && /[a-z]{3,} +[a-z]{3,}/.test(words.slice(cut.index + 1))
    ? words.slice(cut.index + 1)
    : words
}
