import type { Range } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { DutyCheck } from './duty-check'
import { withoutNames } from './nameless'
import { Passage } from './passage'
import { report } from './phrase'
import { goesOnAbout, listedPosts, postAsked } from './senco-answer'
import { covers, holds, isIn, spansOf, without } from './wordings'

/** Somebody beside the SENCO, or somebody else's task. */
const BESIDE =
  /\b(?:assist|support|help|admin\w*)\w* (?:the |our )?(?:SENDCo|SENCO)\b|\bdeputy SEN|assistant SENCO|line[ -]?manag|\b(?:SENDCo|SENCO)\b[^.;]{0,8}\bsupported by|\breports? to|\bacting SENCO\b[^.;]*\bteacher\b|\bqualified teacher\b(?! status)[^.;]*\bacting SENCO/i
/** One post after the other, as two people. */
const TWO_PEOPLE =
  /\b(?:by|with) [^,;.]*(?:assistants?|TAs?|LSAs?|staff|mentors?|workers?)\b,? and the\b|\b(?:and|with|or) (?:the|our|an?) [^,;.]*\b(?:meet|work|plan|lead|are|will|can|talk|attend|agree|run)\b|\band (?:one|two|three|four|five|six|several|some|other|\d+) |\bnot (?:an?|our|the)\b|\bused to be\b|\bbefore (?:she|he|they)\b/i
const SAYS_NOT =
  /\bnot (?:an? |currently |yet |required |have )?(?:\w+ ){0,3}(?:teacher|QTS|qualified)/i
/** Something about a post in brackets: “Mrs Cole (SENCO)”. */
const IN_BRACKETS = /\([^)]*(?:\)|$)/
/** The SENCO is spoken to, or does something for others. */
const IS_AGENT = /\b(?:by|to|from|with|for) (?:the |our |an? )?$/i
/** “A. Patel (SENCO), M. Rowe (School Business Manager)”: each has a bracket of their own. */
const EACH_IN_BRACKETS = /^[^(]*\)(?:,| and|;)?[^()]*\(/
/** “is Mrs Hill and the office manager”: one person with both posts. */
const IS_ONE =
  /\b(?:is|are|was|as)\b[^()]*\b(?:and|or) (?:the|our) |\b(?:acts?|serves?|works?|doubles?) /i
/** “and the …” may be another person. */
const AND_THE = /\)? (?:and|or) (?:the|our) (?!.*\bboth\b)/i
const POSSESSIVE = /['’]s?$/
const WORK = /^ ?(?:role|post|job|work|duties|responsibilities|position)\b/i

/** “tells governors who holds the post of SENCO”: asked or told, and not said of them. */
const WHO_HOLDS = /^,? +who (?:holds?|has|is|acts? as|does|fills?|covers?)\b/i
const TELLS =
  /\b(?:tells?|told|asks?|asked|informs?|informed|shows?|reminds?|reports? to|know)(?: (?:the|our|all))*\s*$/i
/** A post for two people, one of whom may well be a teacher. */
const SHARED = /\b(?:shared?|split|divided|jointly)\b/i
/** Belongs to the SENCO’s post: “the role of the ”. */
const ROLE_OF = /\b(?:role|post|duties|work|position|job|responsibilities) of (?:(?:the|our) )?$/i
/** Belongs to another post: “an experienced ”. */
const OPENING = /(?:\b(?:an?|our|the|one of our) )?(?:\b(?:experienced|senior|trained|school) )*$/i

/** “The SENCO of this infant school”. */
const OF_PLACE = /\b(?:of|at|in) (?:this|our|the) (?:\w+ )?(?:school|academy|nursery|college)\b/gi
/** “the nursery nurse in charge of Reception also acts as …”: what the first post is of. */
const HELD_WHERE =
  /^ (?:in charge of|who (?:runs|leads|manages)|from|in|of|for)(?: +(?:the |our )?\w+(?: \w+)?)?(?= +(?:also |currently |now )?(?:acts?|is|serves?|works?|covers?|holds?|takes?|has|doubles?|fills?)\b)/i

/** “A former teaching assistant, Mrs Hill took over as SENCO”: what somebody was before. */
const FORMER = /\b(?:former(?:ly)?|ex|once|previously|originally)(?: an?)?\W*$/i

/** “Our previous SENCO was a teaching assistant.” */
const GONE = /\b(?:previous|former|last|outgoing)\W*$/i

/** Whether two posts are joined by words that may join them. */
const isJoined = (between: string): boolean =>
  !/[.;]/.test(between) &&
  covers(
    'between-posts',
    (SHARED.test(between) ? without('teaching-post', between) : between)
      .replace(OF_PLACE, ' ')
      .replace(HELD_WHERE, ' '),
  )

/** A post that need not be a teacher's and the post of SENCO, told of one person. */
function* samePerson(told: Passage): Generator<Range> {
  const { text } = told.sentence
  const others = spansOf('other-post', told)
  for (const senco of spansOf('senco', told))
    for (const other of others) {
      const [first, second] = senco.start < other.start ? [senco, other] : [other, senco]
      const between = text.slice(first.end, second.start)
      if (FORMER.test(text.slice(0, other.start)) || GONE.test(text.slice(0, senco.start))) continue
      if (!isJoined(between) || !isSame(text, first, second, second === senco)) continue
      if (WHO_HOLDS.test(between) && TELLS.test(text.slice(0, first.start))) continue
      const lead = first === senco ? ROLE_OF : OPENING
      const opening = lead.exec(text.slice(0, first.start))?.[0].length ?? 0
      yield { start: first.start - opening, end: second.end }
    }
}

/** Whether two posts, and the words around them, say that one person has both. */
function isSame(text: string, first: Range, second: Range, isSencoLast: boolean): boolean {
  const words = text.slice(first.start, second.end)
  const between = text.slice(first.end, second.start)
  if (isSencoLast) {
    if (IS_AGENT.test(between)) return false
    if (POSSESSIVE.test(words) && !WORK.test(text.slice(second.end))) return false
  }
  if (EACH_IN_BRACKETS.test(between) && !SHARED.test(between)) return false
  if (AND_THE.test(between) && !IS_ONE.test(text.slice(0, second.end))) return false
  if (holds('has-post', between) || IN_BRACKETS.test(between)) return true
  // “Mrs Orr – SENCO and teaching assistant”, of whom the name is gone.
  const isListed = /^\W*[–—-]\W*$/.test(text.slice(0, first.start))
  const isBefore =
    isListed ||
    /\b(?:is|are) (?!.*\b(?:by|with|from)\b)(?:\S+ +){0,5}$/.test(text.slice(0, first.start))
  return /\b(?:and|also)\b/.test(between) ? isBefore : isApposed(text, between, second.end)
}

/** “Our SENCO, a teaching assistant, runs …”. */
const isApposed = (text: string, between: string, end: number): boolean =>
  /^, +(?:an?|our|one of our)\b/.test(between) &&
  /^, (?:who|(?:manag|run|lead|co-?ordinat|overse|work|look|keep|writ|arrang|organis|tak|hold|teach)e?s|is|has|will|can)\b/.test(
    text.slice(end),
  )

const IS_LABEL =
  /^\W*(?:our |the |who is (?:our|the) )?(?:SEND?CO|SEND? co-?ordinator)(?: name)?\W*$/i
const LEADS =
  /^\W*(?:our |the |interim |acting |temporary |current )*(?:SEND?CO|SEND? co-?ordinator)(?: arrangements?| cover| role| contact| name)?(?: is)? ?[:–—-] ?/i
/** Columns of those who work with the SENCO. */
const HELPERS =
  /\b(?:support|deput|assist|contact|line|manage|works? with|team|help|report|cover|absence|email|phone)\w*/i
const HOLDS = /\b(?:post|role|position|job|responsib\w+|since|appointed)\b/i
/** “Trustees decide what the job covers”: they do something about the post, and do not have it. */
const ACTS =
  /^s? (?!(?:has|have|is|are|was|holds?|held|does|do|fills?|filled|covers?|covered|took|takes|shares?|acts?|serves?|works?)\b)[a-z]+s?\b(?! (?:assistant|manager|officer)\b)/
const IS_PERSON = /^\W*(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|^\W*\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+\W*$/u

/** A person with another post, where the row, column, label or heading says that this is the SENCO. */
function holder(passage: Passage, told: Passage, { block, section }: BlockContext): Range | null {
  const { table } = block
  if (table?.isHeader) return null
  const [post] = spansOf('other-post', told)
  if (!post) return null
  const { text } = told.sentence
  const after = text.slice(post.end)
  // In a cell “Teaching assistant in Reception” names a holder, and “Governors check …” does not.
  const isPlural = after.startsWith('s ') || text[post.end - 1] === 's'
  if ((!table || isPlural) && ACTS.test(after)) return null
  const before = told.sentence.text.slice(0, post.start)
  if (table && isIn('senco', passage) && !IS_LABEL.test(table.header)) {
    const others = `${before}${told.sentence.text.slice(post.end)}`
    return covers('senco', others.replace(/\band\b/gi, '')) && IS_PERSON.test(table.rowHeader)
      ? passage.whole
      : null
  }
  // A bullet’s own words: “Our team: • SENCO: Mrs Cole, …”.
  const own = passage.sentence.lead
  const label = LEADS.exec(passage.text.slice(own))?.[0].length
  const lead = label === undefined ? 0 : own + label
  const isRow = table !== null && IS_LABEL.test(table.rowHeader)
  const isNamed = table
    ? table.column > 0 && (isRow || IS_LABEL.test(table.header))
    : lead > 0 || (IS_LABEL.test(section.title) && HOLDS.test(passage.text))
  if (!isNamed) return null
  const between = before.slice(lead)
  if (/[;.]\s/.test(between) || !covers('between-posts', between)) return null
  // Another column tells what the person is: “Higher level teaching assistant; ELSA”.
  const isAlone = passage.sentence.text.slice(lead, post.start) === between
  if (!isAlone || (!table && lead === 0)) return passage.whole
  return isRow && table && !HELPERS.test(table.header) ? passage.whole : null
}

/** Says before the post that somebody has it: “is the school’s SENCO”. */
const WHO_IS =
  /\b(?:is|as|been|became|becomes|appointed) (?:(?:the|our|currently|now|school['’]s) )*$/i
/** Says after it who has it, of whom the name is gone: “Our SENCO is Mrs Cole.”, “SENCO: Mrs Cole”. */
const IS_WHO = /^(?:(?: here)? is\s*\W*$|:|,?\s*\W*$)/i

/** How to reach whom a sentence names: “(01632 960245)”, “, senco@school.example”. */
const CONTACT = /\([^)]*\)|[,;]? (?:on |at |tel:? |email:? )*(?:\S+@\S+|\d[\d ]{6,})/gi

/** Whether the sentence before names the SENCO. */
function tellsWhoIsSenco(earlier: string): boolean {
  if (earlier === '') return false
  const range = { start: 0, end: earlier.length }
  const told = withoutNames(new Passage({ text: earlier, range, lead: 0, stem: null }))
  const { text } = told.sentence
  return spansOf('senco', told).some(
    ({ start, end }) =>
      WHO_IS.test(text.slice(0, start)) || IS_WHO.test(text.slice(end).replace(CONTACT, '')),
  )
}

/** “She”, “Mrs Hill” of whom the name is gone. */
const SHE = /^\W*(?:she|he|they)?(?: also)? *$/i
const IS_POST =
  /^(?:is|are|works?|has (?:been|worked)|was appointed)\b(?: (?:with us|in school|at the school|working|both))*/i
const TEACHES_NOT =
  /^\W*(?:she|he|they)?\s*(?:(?:is|are) not (?:yet |currently )?an? (?:qualified )?teacher|(?:do|does) not (?:yet )?(?:hold|have) (?:QTS|qualified teacher status|a teaching qualification)|(?:is|are) not (?:yet )?qualified as a teacher|(?:is|are) an unqualified teacher)/i
const TEACHES =
  /\b(?:teacher|QTS|teaches|head|deputy|before|until|then|now qualified|trained (?:as|to|in))\b/i
/** “and is not a teacher” */
const NO_TEACHER = /\b(?:not|no|never|without)\b[^.,;]*/gi
/** Nothing but a name, which is gone, and an article: “Jo, a senior …”. */
const IS_OPENING = /^\W*(?:(?:an?|our|the|one of our) )?(?:\w+ )?$/i

/** “Mrs Cole is our SENCO. She has been a teaching assistant for years.” */
function afterName(told: Passage, earlier: string): Range | null {
  if (!tellsWhoIsSenco(earlier)) return null
  const not = told.find(TEACHES_NOT)
  if (not) return not
  const { text } = told.sentence
  if (TEACHES.test(`${earlier} ${text}`.replace(NO_TEACHER, ''))) return null
  const [post] = spansOf('other-post', told)
  if (!post) return null
  // “Jo, a cover supervisor, has been …”
  if (IS_OPENING.test(text.slice(0, post.start)) && /^\s*,/.test(text.slice(post.end))) return post
  const verb = /\b(?:is|are|works?|has|was)\b/.exec(text.slice(0, post.start))
  if (!verb || !SHE.test(text.slice(0, verb.index))) return null
  const said = text.slice(verb.index, post.start)
  const known = IS_POST.exec(said)?.[0].length ?? 0
  return known > 0 && covers('between-posts', said.slice(known))
    ? { start: verb.index, end: post.end }
    : null
}

/** “Mrs Cole has been SENCO since May; she is not a teacher.” */
function afterOwnName(told: Passage): Range | null {
  const { sentence } = told
  const at = sentence.text.search(SAYS_OF_HER)
  if (at < 0) return null
  const text =
    ' '.repeat(at + 1) +
    sentence.text.slice(at + 1).replace(/^\s*(?:and|but|although|though) /, blank)
  return afterName(new Passage({ ...sentence, text }), sentence.text.slice(0, at))
}
/** Where a sentence goes on to something else about the same person. */
const SAYS_OF_HER = /(?:;|,| [–—-])(?= (?:(?:and|but|although|though) )?(?:she|he)\b)/i
const blank = (words: string): string => ' '.repeat(words.length)

/** “no SENCO at present”, and not “no SENCO surgery”. */
const NO_NOUN =
  /^(?:\W*$|[.,;:)]| (?:at|in (?:post|place|school)|currently|just now|for|yet|here|this (?:term|year)|and|but|until|named|appointed|since|because|while|when)\b)/i
/** “As a special school we have no SENCO”: the section on SENCOs does not apply there. */
const OF_SPECIAL = /\bspecial (?:schools?|academ(?:y|ies))\b/i
const noSenco = (passage: Passage, around: string): Range | null =>
  OF_SPECIAL.test(around)
    ? null
    : (spansOf('no-senco', passage).find(({ end }) => NO_NOUN.test(passage.text.slice(end))) ??
      null)

/** DUTY-15: a SENCO who is not a teacher, or whom nobody names. */
export const sencoPost: DutyCheck = {
  words: /^(?:senco|sendco|coordinator|ordinator)/,
  trigger: /SENDCo|SENCO|SEND? co-?ordinator|needs co-?ordinator/i,
  readsDenials: true,
  *check({ passage, written, context, earlier }) {
    const { text } = passage
    if (BESIDE.test(text)) return
    const told = withoutNames(passage)
    const whole = written()
    const nameless = whole === passage ? told : withoutNames(whole)
    const isNone = [told, nameless, whole].flatMap((one) => spansOf('no-teacher', one))
    yield* report('DUTY-15', passage, isNone[0] ?? null)
    if (/\?\W*$/.test(earlier) && holds('senco', earlier))
      yield* report('DUTY-15', passage, spansOf('no-one-named', passage)[0] ?? null)
    yield* report(
      'DUTY-15',
      passage,
      spansOf('no-name', passage)[0] ?? noSenco(passage, context.block.text),
    )
    if (!TWO_PEOPLE.test(text) || SAYS_NOT.test(text))
      for (const span of samePerson(told)) yield* report('DUTY-15', passage, span)
    if (goesOnAbout(passage.sentence.text, earlier))
      yield* report('DUTY-15', passage, afterName(told, earlier))
    yield* report('DUTY-15', passage, afterOwnName(told))
    yield* report('DUTY-15', passage, listedPosts(passage, told))
    yield* report('DUTY-15', passage, postAsked(passage, told, earlier || context.section.title))
    const label = context.block.table?.rowHeader.trim() ?? ''
    if (IS_LABEL.test(label) && covers('open-post', text))
      yield* report('DUTY-15', passage, passage.whole)
    yield* report('DUTY-15', passage, holder(passage, told, context))
  },
}
