import type { BlockContext } from '../block-context'
import { addDays } from './calendar'
import type { TimedFact } from './facts'
import { type FoundDate, findDates } from './find-dates'
import { timed } from './timed'

const HOLDS_POST =
  /\b(?:SENCO|SENDCO|SENCo|SENDCo|co-?ordinator|governor|trustee|head(?:teacher)?|principal|manager|leads?(?! to\b)|teacher|assistant|mentor|counsellor|(?:family|support|key|youth) worker|cover|acting|interim|temporary|secondment|maternity|Mrs?|Ms|Miss|Mx|Dr|Mr)\b/

const PERSON = "\\b(?:Mrs?|Ms|Miss|Dr)\\.? [\\p{L}’'-]+"
const STAND_IN =
  '\\b(?:cover\\w*|acting|interim|temporary|seconded|stand(?:s|ing)? in|stepp?(?:s|ing)? in)\\b'
const GOES =
  '(?:is leaving|leaves|leaving|will leave|will hand over|hands over|retires|retiring|is retiring|will retire|steps down|stepping down|standing down|stands down|will (?:step|stand) down|finishes|finishing|will finish|is due to (?:leave|retire)|will be leaving|returns? from (?:[a-z]+ )?leave)'
/** What may stand before the day until which somebody is in post. */
const untilForms: readonly string[] = [
  `${PERSON} \\([^()]{3,20} [-–—]`,
  `\\((?:[^()]{0,50}\\b)?(?:until|till|to|up to|leaving|leaves|ends|last day(?: is|:)?|${GOES}|-|–)`,
  `${STAND_IN}[^.;]{0,30} from [^.;]{3,20} (?:to|until|till)`,
  `${STAND_IN}[^.;]{0,40} to(?= the (?:end|start|beginning) of\\b)`,
  '\\b(?:on (?:[a-z]+ )?leave|away|on secondment|on sabbatical|absent)\\b[^.;]{0,20} (?:back|returning|returns|due back|expected back)(?: in| on| at| after)?',
  '\\b(?:until|till|up to|cover (?:to|for)|(?:SENCO|SENDCO|governor|trustee|lead|head|in post|with us|cover) to(?= the end of\\b))',
  '\\b(?:until|till|up to) the (?:AGM|annual general meeting|(?:next )?elections?|meeting|appointment|new appointment) (?:in|of|on)',
  `\\b${GOES}\\b[^.;()]{0,30} (?:in|at|on)`,
  `\\b${GOES}(?: us| (?:the )?school| (?:her|his|their|the) (?:post|role))?`,
  '(?:[–—-]|,) (?:leaving(?: us)?(?: in| at)?|last day(?: is|:)?)',
  '\\b(?:interim|acting|temporary|supply)\\b[^.;,\\d]{0,30}\\b(?:advis[eo]r|manager|lead|leader|head|headteacher|teacher|SENCO|SENDCO|co-?ordinator|assistant|director|governor|principal|deputy|mentor|worker) to',
  '\\b(?:interim|acting|temporary|fixed[- ]term|short[- ]term|cover|seconded|secondment|caretaker)\\b[^.;\\d]{0,40}\\b(?:ending|finishing|expiring|which (?:ends|finishes|expires)|and (?:ends|finishes)|concluding)(?: in| on| at| with)?',
  `${PERSON},? to`,
  '\\b(?:cover|acting|interim|temporary|seconded|maternity)\\b[^.;]{0,60}\\d\\d ?(?:[–—-]|to|until)',
  '\\b(?:contract|appointment|secondment|appointed)\\b[^.;]{0,30}\\b(?:to|until|till|ends|ended|expires?|expired|runs (?:to|until|out))(?: in| on| at)?',
  '\\b(?:term|period) (?:of office )?[^.;]{0,40}\\b(?:ends?|ended|expires?|expired|finishes|finished|runs (?:to|until|out)|ran (?:to|until|out)|lasts (?:to|until)|is up)(?: on| in| at)?',
  '\\bterm of office\\W{0,3}(?:[^.;]{3,24} ?(?:[–—-]|to|until)|(?:to|until|up to))',
  '\\blast day\\b[^.;]{0,20} is',
  '\\buntil [^.;]{3,50}\\b(?:elected|appointed|found|chosen|recruited|returns|comes back|takes over|starts)(?: in| by| at)?',
]
/** “(8 to 12 June 2026)”: the days of a trip. */
const FROM_DAY =
  /\b(?:(?<!(?:Stage|Years?|KS|Class|Phase|Group) ?)\d{1,2}(?:st|nd|rd|th)?(?: \p{L}{3,9})?|(?:mon|tues|wednes|thurs|fri|satur|sun)day) ?(?:to|until|till|-|–)\s+$/iu
const UNTIL = new RegExp(
  `(?:${untilForms.join('|')})\\s+(?:the (?:end|start|beginning) of\\s+)?(?:the\\s+)?(?:(?:autumn|spring|summer) term\\s+|(?:[a-z]+\\s+)?half[- ]term\\s+(?:of\\s+|in\\s+)?|(?:this|school|academic)\\s+(?:school\\s+|academic\\s+)?year,?\\s+\\(?)?$`,
  'iu',
)

/** Opens what somebody does for a time. */
const STANDS_UNTIL =
  /(?:^|[,;] (?:so |and )?)\W*(?:until|till|up to|from [^.;,]{3,20} (?:to|until))\s+$/i
/** “Until Christmas 2023 please see Ms Vowles instead.” */
const STANDS_IN =
  /^,? (?:(?:please |you (?:can|should) )?(?:see|contact|ask|speak|talk|call|ring|e-?mail|write)\b.*\b(?:Mrs?|Ms|Miss|Dr)\b|[^.;]{0,60}\b(?:is|are|will be) (?:also |still )?(?:being )?(?:done|covered|carried out|led|held|run|looked after|shared|filled|acting|standing in|our SENCO|the SENCO)\b|[^.;]{0,30}\b(?:SENCO|SENDCO|SENCo|SENDCo|governor) (?:is|will be) (?:Mrs?|Ms|Miss|Dr)\b)/

/** “Our SENCO for 2023–24 only is Mrs Birch” */
const ONLY_FOR = /\b(?:for|during) (?:the )?(?:(?:school|academic) year )?$/i
const ONLY = /^ (?:(?:school|academic) year )?only\b/i

/** Somebody whose time was up stayed on, or has a successor. */
const GOES_ON =
  /\b(?:re-?elected|re-?appointed|renewed|extended|since then|has since|took over|succeeded|was followed)\b/i
/** A time in post that is told as over. */
const OVER =
  /\b(?:was|were|had been|had,? (?=(?:up to|until))|previous(?:ly)?|former(?:ly)?|open|closed|valid|taught|worked|served|helped|led|ran(?! (?:out|to|until))|held|acted|covered(?<!\b(?:is|are|being) covered)|stood in|looked after|shared|did|(?<!\b(?:is|are) )funded)\b/i

/** “Jo Marsh (until”: somebody named without “Mrs” … */
const FULL_NAME =
  /(?<![\p{L}.’'-])(?!(?:The|Our|This|All|Each) )(?<first>[A-Z]\p{Ll}+) (?<last>[A-Z][\p{L}'’-]+),? \([^()]*$/u
/** … where it is no name of a plan or a place, … */
const OF_A_THING =
  /^(?:Plan|Policy|Scheme|Council|Fund|Funding|Premium|Project|Strategy|Programme|Award|Mark|Status|Code|Act|School|Academy|Trust|Centre|Unit|Base|Hub|Framework|Agreement|Contract|Group|Club|Report|Offer|Team|Pilot|Partnership|Service|Therapy|Support|Year|Key|Term|Room|House|Building)$/
const POST_COLUMN = /\b(?:roles?|posts?|jobs?|positions?)\b/i
/** … and the words around are about people and what they do. */
const OF_PEOPLE =
  /\b(?:SENCO|SENDCO|SENCo|SENDCo|team|staff|contacts?|roles?|posts?|names?|support|inclusion|pastoral|famil(?:y|ies)|people|governors?|trustees?|who|TAs?|HLTA|mentors?|workers?|nurse|DSL|learning)\b/i

function isNamed({ block, section }: BlockContext, before: string, after: string): boolean {
  const { first = '', last = '' } = FULL_NAME.exec(before)?.groups ?? {}
  const headers = block.table?.headers.join(' ') ?? ''
  if (first === '' || OF_A_THING.test(first) || OF_A_THING.test(last))
    return before.includes('(') && POST_COLUMN.test(headers)
  return OF_PEOPLE.test(`${section.title} ${headers} ${before} ${after}`)
}

const IN_BRACKET = /\([^()]{0,30}\b(?:until|till|up to|to|leaving|leaves|ends)\b/

/** “Term ends”, “In post until” */
const END_COLUMN =
  /^\W*(?:(?:in post |acting |appointed |contract |cover(?:ed)? |term (?:of office )?)?(?:until|till|ends?|ended|expires|up to)|(?:end|expiry) (?:date )?of (?:term|office|term of office|contract|appointment)|term of office)\W*$/i
const PEOPLE_COLUMN = /\b(?:names?|roles?|posts?|governors?|trustees?|staff|who|senco|people)\b/i

/** “Mr Hale | SEND governor | August 2024” under “Term ends”. */
function endInRow({ block }: BlockContext): TimedFact[] {
  const { table, text } = block
  if (!table || table.isHeader || !END_COLUMN.test(table.header)) return []
  if (!table.headers.some((header) => PEOPLE_COLUMN.test(header))) return []
  const date = findDates(text, true).at(-1)
  return date ? [postEnded(text, date)] : []
}

const postEnded = (text: string, { start, end, last }: FoundDate): TimedFact =>
  timed(
    'DATE-12',
    [start, end],
    addDays(last, 1),
    `Somebody is named here until ${text.slice(start, end)}, which has passed: name who holds the post now.`,
  )

/** Somebody in post until a day that has passed. */
export function endedPosts(context: BlockContext): TimedFact[] {
  const { block } = context
  if (!/\d\d/.test(block.text) || context.isIn('version-history')) return []
  if (block.table) {
    const inRow = endInRow(context)
    if (inRow.length > 0) return inRow
  }
  if (!HOLDS_POST.test(block.text) && !IN_BRACKET.test(block.text)) return []
  return findDates(block.text).flatMap((date) => {
    const { start, end } = date
    const sentence = context.sentenceAt(start)
    // “SEND governor: Mr Hale. Term of office: September 2020 to August 2024.”
    const isTerm = /^\W*term of office\b/i.test(block.text.slice(sentence.start, start))
    const before = block.text.slice(isTerm ? 0 : sentence.start, start)
    const after = block.text.slice(end, sentence.end)
    const isStandIn = STANDS_UNTIL.test(before) && STANDS_IN.test(after)
    const isOnly = ONLY_FOR.test(before) && ONLY.test(after)
    const isUntil =
      ((UNTIL.test(before) && !FROM_DAY.test(before)) || isOnly) &&
      (HOLDS_POST.test(before) || isNamed(context, before, after))
    if (!isStandIn && !isUntil) return []
    return OVER.test(before) || GOES_ON.test(block.text.slice(sentence.start, sentence.end))
      ? []
      : postEnded(block.text, date)
  })
}
