const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * Words after which a number may be a place in a work. After any other word it belongs to that word, as in “room
 * 6.37” and “shelf 6.42”: what can be numbered has no end, what can lead to a reference has.
 */
const BEFORE = words(
  'in at of from by under per with about on for through via against between behind within to as like into ' +
    'and or but nor not then also plus both either neither so thus hence only just mainly especially particularly ' +
    'specifically notably even again here there too instead maybe perhaps first lastly finally namely ' +
    "is are was were be being it's that's isn't aren't ref refs cf eg ie esp viz that which because where what " +
    'see say says said read reads quote quotes quoted quoting cite cites cited citing use uses used using mention ' +
    'mentions mentioned check checks checked try follow follows followed following want wants mean means meant meaning ' +
    'give gives gave given find finds found know remember call calls called put puts add adds added apply applies yes yep sorry thanks ' +
    'take takes took bring brought have has had show shows showed open need needs keep keeps kept meet meets match matches ' +
    'break breaks ignore ignores forget answer answers satisfy satisfies reflect reflects miss missed accept accepts accepted think thinks thought believe believes believed ' +
    'whether if unless although while against versus vs without treat treats underlined highlighted photocopied wrote written typed printed lean leans rest rests',
)

/** Words that may go on after a place. Before a noun a number counts or names it: “6.57 Avenue Road”. */
const AFTER = words(
  'a an the about and or but nor not then also plus too instead again onwards onward above for to of in on at by as with from ' +
    'is are was were has had does should must may might can will would it this that which who whose where when ' +
    'if because since so we you they he she there his her its our your their once while what how all any every each ' +
    'i here there now first well though however said says sets makes asks requires tells gives lists explains describes covers deals applies puts only itself really ' +
    'lay lays allow allows speak speaks hold holds contain contains add adds go goes come comes end ends begin begins stop stops ' +
    'matter matters help helps fit fits count counts say ask mean means read set leave leaves let lets do does did',
)

const WORD_BEFORE = /([A-Za-z'-]+)\.?[ ("'[]*$/
/** Nothing, a stop or an opening before the number: it leads itself. */
const APART = /(?:^|[.,:;!?>→/=+([")\]]|\s-|[*•·])\s*$/
/** “Surely 6.31”, but not “nearly 6.31”. */
const REMARK =
  /^(?!near|approximate|rough|week|dai|month|hour|year|term|famil|ear|rep|app)[A-Za-z]+ly$/i
/** “Sharing's 6.92.” */
const IS = /ing's$/i
/** “The number ends in 6.36.” */
const RUNS = /\b(?:ends?|ending|begins?|starts?|arrives?|leaves?|opens?|closes?) (?:in|with|at) $/i
/** “I read out 6.36”, “mixed up 6.37 and 6.73” */
const PHRASE =
  /\b(?:read|reads|reading|point|points|pointed|pointing|copied|typed|wrote|printed|mixed|look|looked|came|turn|turned|went|go) (?:out|up|down|to|into|across|over)(?: to (?:me|us|her|him|them|you))? $/i
/** The letter of a choice is no word: “a) 6.28 b) 6.44”. */
const WORD_AFTER = /^['"]? ([A-Za-z][A-Za-z'-]*)(?![A-Za-z'-]*\))/

/** Whether what stands after a number lets it be a reference: no noun that it counts or names. */
export function mayEnd(text: string, end: number): boolean {
  const next = WORD_AFTER.exec(text.slice(end, end + 20))?.[1]
  return next === undefined || /ly$/.test(next) || AFTER.has(next.toLowerCase())
}

/** Whether what stands before and after a number lets it be a reference. */
export function isLed(text: string, { start, end }: { start: number; end: number }): boolean {
  if (!mayEnd(text, end)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  if (APART.test(before)) return true
  if (RUNS.test(before)) return false
  if (PHRASE.test(before)) return true
  const word = WORD_BEFORE.exec(before)?.[1]
  return (
    word !== undefined && (BEFORE.has(word.toLowerCase()) || REMARK.test(word) || IS.test(word))
  )
}
