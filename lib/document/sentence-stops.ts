const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Short forms whose full stop never ends a sentence while words follow. */
const CARRIES_ON = words('mr mrs ms mx dr prof rev revd messrs hon fr e.g eg i.e ie cf vs viz incl')

/** Short forms before a number; as words of their own (“the answer is no.”) they may end. */
const BEFORE_NUMBER = words(
  'no nos p pp pg pgs para paras par pars ch chap chaps sec secs sect s ss reg regs sch art arts vol ' +
    'vols ed eds fig figs app apps ref refs tel ext max min c ca circa approx yr yrs pt cl',
)

/** Short forms that may end a sentence: what follows decides. */
const MAY_END = words(
  'al ibid op cit ltd inc plc co jr sr st dept depts govt assoc assn asst ave rd max min hr hrs wk wks ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri approx ext',
)

/** Words that begin a sentence far more often than they follow a short form in a name. */
const STARTERS = words(
  'a an the this that these those we our it its they their he his she her you your i in on at for from ' +
    'with by to as if when where while after before once although because since unless until all each ' +
    'every some any no many most both either neither there here what who how why which whether not ' +
    'parents pupils children staff teachers governors students families carers please see during ' +
    'through under within without however therefore also only one two three and but or so',
)

const LAST_TOKEN = /[\p{L}\p{N}.'’&-]*$/u
const NEXT_WORD = /^\s*["'“‘([]*([\p{L}\p{N}§][\p{L}\p{N}'’]*)/u
/** `S.E.N`, `K`, `Ph.D`, `B.Ed`: letters with stops between. */
const INITIALS = /^(?:\p{L}|(?:\p{L}{1,2}\.)+\p{L}{1,2})$/u
const TIME_OF_DAY = /^[ap]\.m$/
const DAY_OR_MONTH =
  /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?$|july?$|aug|sept?(?:ember)?$|oct|nov|dec)/i
const ENUMERATOR = /^[("“‘\s]*(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u
/** “Appendix B.” ends where “Mrs K.” does not. */
const LABEL_BEFORE_LETTER =
  /\b(?:appendix|annex|part|section|group|option|category|class|band|plan|level|stage|tier|set|year|form|grade|code|list)\s\p{Lu}$/iu
const REACH = 40

/** The first word behind an offset, opening quotes and brackets passed over; empty if none is near. */
export const nextWord = (text: string, after: number): string =>
  NEXT_WORD.exec(text.slice(after, after + REACH))?.[1] ?? ''

export const startsLower = (word: string): boolean => /^\p{Ll}/u.test(word)

/**
 * Whether the single full stop at `index` ends a sentence.
 *
 * @param from where the sentence that it may end begins
 * @param after offset behind the stop and any closing quotes or brackets
 */
export function endsSentence(text: string, from: number, index: number, after: number): boolean {
  const next = nextWord(text, after)
  if (next === '') return true
  if (startsLower(next)) return false
  const before = text.slice(Math.max(from, index - REACH), index)
  if (index - from < REACH && ENUMERATOR.test(before)) return false
  const last = before.slice(before.lastIndexOf(' ') + 1)
  const token = (LAST_TOKEN.exec(last)?.[0] ?? '').replace(/^[.'’-]+/, '')
  const short = token.toLowerCase()
  if (CARRIES_ON.has(short)) return false
  if (BEFORE_NUMBER.has(short) && /^[\p{N}§]/u.test(next)) return false
  if (TIME_OF_DAY.test(short)) return !DAY_OR_MONTH.test(next)
  const isStarter = STARTERS.has(next.toLowerCase())
  if (MAY_END.has(short)) return isStarter
  if (INITIALS.test(token)) return isStarter || LABEL_BEFORE_LETTER.test(before)
  return true
}
