import type { BlockContext } from '../block-context'
import { isVersionRow } from '../contexts/places'
import { holdsAny } from '../lower-text'
import type { PostFact } from './facts'

const TITLED = "(?:Mrs?|Ms|Miss|Mx|Dr)\\.? (?:[A-Z]\\.? ?)*[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)?"
const PLAIN = "(?:[A-Z][\\p{Ll}'’-]+ (?:[A-Z]\\.? )?|(?:[A-Z]\\. ?){1,2})[A-Z][\\p{L}'’-]+"
const PERSON = `(?<name>${TITLED}|${PLAIN})`
const SENCO =
  '(?:SENCO|SENCo|SENDCO|SENDCo|Senco|Sendco|(?:[Ss]pecial (?:[Ee]ducational )?[Nn]eeds(?: (?:and|&) [Dd]isabilit(?:y|ies))?|SEND?) [Cc]o-?ordinator)(?: \\((?:SENCO|SENCo|SENDCO|SENDCo)\\))?'
const NEEDS =
  '(?:SEND?|SEN/D|[Ss]pecial (?:[Ee]ducational )?[Nn]eeds(?: (?:and|&) [Dd]isabilit(?:y|ies))?)(?: \\(SEND?\\))?'
const ON_THE_BOARD = '(?:[Gg]overnor|[Tt]rustee|[Bb]oard [Mm]ember)'
const GOVERNOR = [
  `(?:${NEEDS}(?: [Cc]hampion and)?(?: [Ll]ink)? ${ON_THE_BOARD}`,
  `|[Nn]amed ${ON_THE_BOARD}(?! (?:for|with|of)\\b)`,
  `|(?:[Ll]ink |[Nn]amed |[Ll]ead )?${ON_THE_BOARD} (?:for|with (?:responsibility for|oversight of)|responsible for|who oversees|linked to) ${NEEDS})`,
].join('')
/** What may stand between a post and the name behind it … */
const BEHIND = [
  ',? is(?: held by)?(?: called)?',
  " (?:at|of) [\\w ’']{3,40}(?: is|:)",
  " for [\\w ’']{3,40} is(?: called)?",
  ` is (?:our|the) ${SENCO},?`,
  ' is (?:an?|our|the) [a-z][\\w -]{2,40},',
  ' (?:role|post|position|work) is (?:carried out|held|filled|done|undertaken) by',
  ',? (?:please )?(?:ask|ring)(?: (?:at )?the (?:school )?office)?(?: and ask)? for',
  ',? (?:please )?(?:[Rr]ing|[Cc]all|[Pp]hone)\\b[^.;\\n]{0,30} ask for',
  ' should be (?:addressed|sent|given|handed) to',
  `(?:,? and [^?\\n]{3,40})?\\?(?=\\s+${TITLED}(?:$|[.\\n]| \\(|,(?! (?:who|our|the)\\b)| is an? (?:qualified|experienced)\\b))`,
  `\\?\\s+A: [^.?\\n]{0,50}\\b(?:to|for|is)(?= ${TITLED}[.,\\n])`,
  ', whose name is',
  ':(?: for)?',
  ',',
  ' [–—-]',
  ' \\((?=[^()]{3,40}\\))',
  '\\n',
]
const NAME_AFTER = new RegExp(
  `^(?:['’]s (?:name|e-?mail(?: address)?|photo(?:graph)?)| (?:contact|name)(?: (?:details|person|name))?(?=:))?(?:${BEHIND.join('|')})\\s*(?:currently |now )?${PERSON}`,
  'u',
)
/** … and between a name and the post behind it. */
const BETWEEN = [
  ',',
  ' \\(',
  ' [–—-] ',
  " (?:is|has been) (?:(?:both|also|currently|now) )?(?:the |our )?(?:(?:school|academy)['’]s )?",
  ' as ',
  ',? who is (?:also )?(?:employed )?(?:here )?(?:as )?',
  ' represents (?:SEND?|special (?:educational )?needs) on the (?:governing )?(?:board|body) as ',
  ',? (?:who )?(?:also )?(?:works|serves|leads|acts|sits|doubles)(?: \\w+){0,4} as ',
  ' (?:has|holds|held|has held) the (?:role|post|position) of ',
  ', (?:is|as) ',
  ` is (?:both )?(?:the |our )?${GOVERNOR} and (?:also )?`,
  `, (?:the |our )?${GOVERNOR}, (?:who )?(?:is|works|acts)(?: also)?(?: in school| here)?(?: as)? `,
]
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}])${PERSON}(?:${BETWEEN.join('|')})\\s*(?:the |our )?(?:(?:school|academy|nursery)['’]s )?$`,
  'u',
)
/** “… is our SENCO and she is also the governor for SEND” */
const AND_GOVERNOR = new RegExp(
  `^,? and (?:(?:she|he|they) )?(?:(?:is|are) )?(?:also )?(?:(?:acts|serves|sits|stands) (?:also )?as )?(?:the |our )?(?:school['’]s )?${GOVERNOR}\\b`,
)
/** “The SENCO, Mrs Price, chairs it in her other role as SEND governor.” */
const IN_ANOTHER_ROLE = new RegExp(
  `^[^.;\\n]{0,60}\\b(?:in (?:her|his|their) (?:other |second )?(?:role|capacity) as|doubles (?:up )?as|and is(?: also)?) (?:the |its |our )?(?:named )?${GOVERNOR}(?!\\w)`,
)
/** One label for both posts: “SENCO and SEND governor: Mrs Bell”, “As both SENCO and SEND governor, Mrs Bell …” */
const BOTH_POSTS = `(?:${SENCO}(?: and | & | ?/ ?)(?:the |our |as )*${GOVERNOR}|${GOVERNOR}(?: and | & | ?/ ?)(?:the |our |as )*${SENCO})`
const ONE_FOR_BOTH = [
  new RegExp(
    `(?:^|\\n|[.;] )\\W*${BOTH_POSTS}(?: [–—-]|:|,(?=[^.]*$))\\s*${PERSON}(?!,? (?:and|&|/)|,? (?:Mrs?|Ms|Miss|Dr)\\b)`,
    'u',
  ),
  new RegExp(`\\b[Aa]s (?:both )?(?:the |our )?${BOTH_POSTS},? ${PERSON}`, 'u'),
]
/** Says that several share the post, whoever they are. */
const IS_SHARED =
  /\b(?:(?:have|has|are|our|joint|two) (?:two |joint )?SEND?COs(?! (?:plan|meet|of|from))|job[- ]?shar\w+|shares? the (?:SEND?CO (?:role|post|job)|(?:role|post|job) of SEND?CO))\b/i
/** “SENCO: Mrs Lund (Monday to Wednesday) and Mr Fells” */
const NAMED_TOGETHER = new RegExp(
  `\\b${SENCO}s?(?::| is| are|\\n)\\s*${TITLED}(?: \\([^()]{1,60}\\))? ?(?:and|&|/|\\n) ?${TITLED}`,
  'u',
)
/** A post that is somebody's on some days. */
const ON_DAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri)days\b/
const REACH = 80

/** Not a deputy, and not of another school or for several of them. */
const HEAD =
  "(?<!\\b(?:[Ee]xecutive|[Aa]ssistant|[Dd]eputy|[Aa]ssociate|[Aa]cting|[Ii]nterim|[Ff]ormer|[Pp]revious|[Nn]ew|[Nn]ext|[Cc]o|their|its|[\\p{L}]+['’]s)[ -])(?:[Hh]ead ?teacher|[Pp]rincipal)(?! (?:of|at|for|from|educational|psychologist|officer|adviser|teacher|lead)\\b)"
const CHAIR =
  '(?<!\\b(?:[Vv]ice|[Dd]eputy|[Aa]cting|[Ff]ormer|[Pp]revious|[Cc]o)[ -])[Cc]hair of (?:the )?(?:[Gg]overnors|[Gg]overning (?:[Bb]ody|[Bb]oard))(?! (?:of|at) )'

const forms: readonly (readonly [PostFact['post'], RegExp])[] = [
  ['senco', new RegExp(`\\b${SENCO}(?!\\w)`, 'g')],
  ['send-governor', new RegExp(`\\b${GOVERNOR}(?!\\w)`, 'g')],
  ['head', new RegExp(`${HEAD}(?!\\w)`, 'gu')],
  ['chair', new RegExp(`${CHAIR}(?!\\w)`, 'gu')],
]

/** “Our SENCO, Mrs Bell, is also the governor for SEND” and “As SENCO, Mrs Bell …, and as SEND governor she …” */
const NAMED_AND_GOVERNOR = new RegExp(
  `^, ${PERSON}(?:,? (?:who )?(?:also )?(?:is|acts as|sits|serves|stands|doubles(?: up)?)(?: also)?(?: on (?:the|our) (?:governing )?(?:board|body))?(?: as)? (?:the |our )?${GOVERNOR}|[^.;\\n]{0,60}\\band as (?:the )?${GOVERNOR},? (?:she|he|they))\\b`,
  'u',
)
/** “(SENCO, Elm Road)”: each school has its own. */
const OF_A_SCHOOL = /^,? (?:(?:at|of) )?[A-Z][\p{Ll}'’-]+(?: [A-Z][\p{Ll}'’-]+){0,3}\)/u

/** The name beside a post, and where it stands in the text. */
function personBeside(
  text: string,
  start: number,
  end: number,
): { name: string; at: number } | null {
  const from = Math.max(0, start - REACH)
  const before = NAME_BEFORE.exec(text.slice(from, start))
  const name = before?.groups?.['name']
  const isBefore = before && name ? { name, at: from + before.index } : null
  // “Ms Fry (SENCO, Elm Road)”: what follows in the bracket is a place.
  if (isBefore && /\(\s*$/.test(text.slice(0, start))) return isBefore
  const after = NAME_AFTER.exec(text.slice(end, end + REACH))
  const behind = after?.groups?.['name']
  if (after && behind) return { name: behind, at: end + after[0].length - behind.length }
  return isBefore
}

const NOT_A_PERSON =
  / (?:Mrs?|Ms|Miss|Mx|Dr)\b|\b(?:Meets|Visits|Attends|Checks|Monitors|Reports|Supports|Reviews|Works|Holds|Receives|Reads|Talks|Asks|Challenges|Ensures|Makes|Liaises|Leads|Oversees|The|Our|Who|What|When|How|Is|Are|Contact|Role|School|Primary|Academy|National|Award|Team|Code|Practice|SENCO|SEND?|Head|Headteacher|Deputy|Assistant|Governor|Governing|Lead|Inclusion|Key|Stage|Year|Class|Teacher|Teachers|Policy|Email|Telephone|Tel|Phone|Local|Authority|Support|Special|Needs|Manager|Trust|Chair|Parents?|Pupils?|Staff|Regular|Time|Name|Date|Responsible|January|September|Qualified|Full|Part|Early|Nursery|Room|Training|Job|Designated|Safeguarding|Ofsted|Children|Act|Council|Service|Each|Every|January|February|March|April|May|June|July|August|October|November|December|Autumn|Spring|Summer|This|That|All|Then|And|But|If|Please|Ask|See|Talk|Speak|Meet|Once|Together|Both|Any|Also|As|At|In|On|For|From|With|By|To|Of|We|You|They)\b/
/** Before a SENCO who is not the school's own: of an authority, a trust or another school, or a helper. */
const OTHERS_BEFORE =
  /(?:\b(?:area|local authority(?:['’]s)?|LA(?:['’]s)?|(?:county |borough )?council(?:['’]s)?|early years|EYFS|trust(?:['’]s|[- ]wide)?|MAT(?:['’]s)?|federation(?:['’]s)?|cluster|assistant|associate|deputy|trainee|former|previous|(?:feeder|receiving|sending|next|new|previous|partner|other|child['’]s|primary|secondary|junior|infant|nursery|high|middle|upper) (?:(?:secondary|primary|junior|infant|nursery) )?(?:school|academy|setting|nursery|college)s?(?:['’]s?)?|secondary|nursery|pre-?school|(?:its|their|his|her) own)|\bacting)(?: (?:and|inclusion|SEND?))? $/i
/** … and behind one. */
const OTHERS_AFTER =
  /^ (?:of|at|for|from|in) (?:(?:the|our|your child['’]s|each|every) )?(?:local authority|LA|council|county|borough|trust|MAT|federation|cluster|early years|EYFS|(?:receiving|next|new|feeder|secondary|junior|infant|nursery|high|upper) (?:school|academy|setting|nursery)|nursery|pre-?school)\b/i
/** Somebody who has the post for a time: “covers as SENCO from 1 May to 20 July”. */
const FOR_A_TIME =
  /\b(?:cover(?:s|ed|ing)?|stand(?:s|ing)? in|stepp?(?:s|ing)? in|secondment|seconded|(?:maternity|paternity|parental|adoption|sick|study) leave|[Ii]n (?:her|his|their) absence|for the time being|[Ww]hile (?:she|he|they|Mrs?|Ms|Miss|Dr)\b[^.;]{0,30} (?:is|are) (?:away|on leave|off)|[Ff]rom (?!\w+day |\d)[^.;]{3,24} (?:to|until|till) )/

const SEVERAL =
  /\b(?:(?<!\b(?:[Qq]ualifications?|NPQ|[Aa]wards?|[Tt]raining|[Cc]ourses?|[Nn]etworks?) (?:for|of) )(?:SENCOs|SENDCOs|SENDCos|SENCos)|(?<!(?:teaching|support|care|classroom) )assistant|deputy|acting|interim|maternity|job[- ]?share|share the role|previous|former|until|trainee|infants?|juniors?|KS ?[1-4]|key stage|EYFS|early years|lower school|upper school|sixth form|trust SENCO|lead SENCO|secondary|from (?:january|september|easter|april)|both(?! (?:sites|schools|campuses|academies|buildings|phases|key stages)\b)|replac\w+|took over|in turn)\b/i

/** “Extra half day for SENCO” heads a row about a task, and the name beside it is of who does it. */
const FOR_POST = /\b(?:for|with|by|to|from|between|and) (?:the |our )?$/i

/** “Who is the SENCO, and how can I contact them?” */
const ASKS_WHO =
  /^\W*(?:\d[\d.]*\W+)?Who (?:is|are|will be) (?:the|our|your) (?:school['’]s )?(?:SEN|[Ss]pecial)[^?]*\?$/
const POSTS = [
  'ordinator',
  'senco',
  'sendco',
  'governor',
  'headteacher',
  'head teacher',
  'principal',
  'chair of',
]
const POST = /ordinator|senco|sendco|governor|head ?teacher|principal|chair of/i

/** The sentence that names somebody, at most some words either way; in a table the row's header with its cell. */
function around(
  context: BlockContext,
  text: string,
  lead: number,
  { at, name }: { at: number; name: string },
): string {
  if (context.block.table) return text
  const sentence = context.sentenceAt(at - lead)
  const end = at + name.length
  return text.slice(
    Math.max(sentence.start + lead, at - 120),
    Math.max(end, Math.min(sentence.end + lead, end + 120)),
  )
}

/** Whether a SENCO is one of another body, a helper, or one for a time: beside the school's own no conflict. */
function isOthers(
  context: BlockContext,
  text: string,
  lead: number,
  person: { at: number; name: string },
  { 0: words, index }: RegExpExecArray,
): boolean {
  return (
    OTHERS_BEFORE.test(text.slice(Math.max(0, index - 60), index)) ||
    OTHERS_AFTER.test(text.slice(index + words.length, index + words.length + 60)) ||
    FOR_A_TIME.test(around(context, text, lead, person))
  )
}

/** “governor”, “trustee” or “board member”: a trust has its own beside the governors of its schools. */
const seatOf = (words: string): string =>
  /governor|trustee|board member/i.exec(words)?.[0].toLowerCase() ?? ''

/** Columns that say who does a thing: a post and a name in one cell may be two people. */
const WHO_COLUMN =
  /^\W*(?:who|(?:led|done|carried out|run|attended|checked|monitored) by|by whom|report(?:s|ed)? to|responsib\w+|people|persons?(?: responsible)?|staff|lead|leads|attend\w+|present|invited|participants|involved|who\b.*|with whom)\W*$/i
/** “… with the headteacher, SENCO, Mrs Hillier and a parent” */
const ITEM_BEFORE = /(?:,|;|\band|&|\bwith|\bby)\s+$/
const ITEM_AFTER =
  /^(?:,? (?:and|&|or) |, (?:the |our |an? )?\p{L}[^.;]*(?:,| and | & )|\s*$|[.;])/u

/** Whether post and name stand side by side in a list of people, where a comma may part two of them. */
function isListed(
  { block }: BlockContext,
  text: string,
  { 0: words, index }: RegExpExecArray,
  person: { at: number; name: string },
  lead: number,
): boolean {
  const end = index + words.length
  if (person.at < end || !/^, $/.test(text.slice(end, person.at))) return false
  if (block.table)
    return index >= lead && !block.table.isHeader && WHO_COLUMN.test(block.table.header)
  const after = text.slice(person.at + person.name.length)
  return ITEM_BEFORE.test(text.slice(0, index)) && ITEM_AFTER.test(after)
}

/** “the headteacher, Mrs Vance (SENCO) and …”: two people, of whom one has a post of her own. */
const ITS_OWN_POST =
  /^,? ?\(?(?:the |our )?(?:SENCO|SENDCO|deputy|assistant|class teacher|DSL|governor|chair|clerk)\b/i
const isAtTop = (post: PostFact['post']): boolean => post === 'head' || post === 'chair'

/** A cell that holds a post, and at most another beside it. */
const IS_POST = /^(?:SENCO|SENDCO|SENCo|SENDCo)\b(?:\W*$|,| and | \()/

/** A column of a cover table beside dates, “Approved | Next review | SENCO”; beside schools each has its own. */
const POST_COLUMN = new RegExp(`^\\W*(?:(?:[Oo]ur|[Tt]he) )?(?:${SENCO}|${GOVERNOR})\\W*$`)

const HAS_YEAR = /\b(?:19|20)\d\d\b/

/** What names the post of whoever a cell is about: the first cell of its row, or the column. */
function whosePost({ block: { table } }: BlockContext): string {
  const { rowHeader = '', header = '', isHeader = true } = table ?? {}
  return !isHeader && HAS_YEAR.test(rowHeader) && POST_COLUMN.test(header) ? header : rowHeader
}

/** Who is named as SENCO and as governor for SEND. */
export function posts(context: BlockContext): PostFact[] {
  const { block } = context
  const row = whosePost(context)
  // “Who is the SENCO? | Mr Bakare”, and the same with a heading for the question.
  const asked = row || (ASKS_WHO.test(context.section.title) ? context.section.title : '')
  const text = asked ? `${asked}${asked.endsWith('?') ? ' ' : ', '}${block.text}` : block.text
  const names = asked ? POST.test(asked) || holdsAny(block, POSTS) : holdsAny(block, POSTS)
  if (!names || isVersionRow(context) || block.inQuotation) return []
  const lead = text.length - block.text.length
  const found: PostFact[] = [...forBoth(text, lead), ...labelled(text, lead)]
  const isShared = IS_SHARED.test(text) || NAMED_TOGETHER.test(text)
  for (const [post, expression] of forms) {
    for (const match of text.matchAll(expression)) {
      const person = personBeside(text, match.index, match.index + match[0].length)
      if (!person || NOT_A_PERSON.test(person.name)) continue
      const isRow = person.at < lead && match.index === lead && IS_POST.test(block.text)
      if (person.at < lead && !isRow) continue
      if (match.index < lead && FOR_POST.test(text.slice(0, match.index))) continue
      if (isListed(context, text, match, person, lead)) continue
      if (ITS_OWN_POST.test(text.slice(person.at + person.name.length)) && isAtTop(post)) continue
      if (post !== 'send-governor' && isOthers(context, text, lead, person, match)) continue
      // “Mr Cole | SENCO”: the name heads the row, so the post in the cell is marked.
      const start = isRow ? 0 : person.at - lead
      const range = { start, end: start + (isRow ? match[0] : person.name).length }
      if (found.some(({ range, post: other }) => other === post && range.start === start)) continue
      const isBoth =
        post === 'senco' &&
        [AND_GOVERNOR, NAMED_AND_GOVERNOR, IN_ANOTHER_ROLE].some((form) =>
          form.test(text.slice(match.index + match[0].length)),
        )
      if (isBoth) found.push(postOf('send-governor', person.name, range))
      const near = around(context, text, lead, person)
      found.push({
        ...postOf(post, person.name, range),
        seat: post === 'send-governor' ? seatOf(match[0]) : '',
        isOnDays: ON_DAYS.test(near),
        isOneOfSeveral:
          isShared ||
          SEVERAL.test(near) ||
          OF_A_SCHOOL.test(text.slice(match.index + match[0].length)),
      })
    }
  }
  // Whoever they are: names that stand elsewhere are of them.
  if (isShared && !found.some(({ isOneOfSeveral }) => isOneOfSeveral))
    found.push({ ...postOf('senco', '', { start: 0, end: 0 }), isOneOfSeveral: true })
  return found
}

const postOf = (post: PostFact['post'], name: string, range: PostFact['range']): PostFact => ({
  kind: 'post',
  post,
  name,
  seat: '',
  isOneOfSeveral: false,
  isOnDays: false,
  range,
})

/** “SENCO. Ms Farrant is a qualified teacher …”: a label in front of a paragraph. */
const LABEL = new RegExp(
  `^\\W*(?:The |Our )?${SENCO}\\.\\s+(?<name>${TITLED})(?= (?:is|has|leads|works|co-?ordinates|holds|joined|was|can)\\b)`,
  'u',
)

function labelled(text: string, lead: number): PostFact[] {
  const match = LABEL.exec(text)
  const name = match?.groups?.['name']
  if (!match || !name || NOT_A_PERSON.test(name)) return []
  const end = match[0].length - lead
  return end > name.length ? [postOf('senco', name, { start: end - name.length, end })] : []
}

/** Somebody named once for both posts. */
function forBoth(text: string, lead: number): PostFact[] {
  for (const form of ONE_FOR_BOTH) {
    const match = form.exec(text)
    const name = match?.groups?.['name']
    if (!match || !name || NOT_A_PERSON.test(name)) continue
    const end = match.index + match[0].length - lead
    const range = { start: end - name.length, end }
    if (range.start >= 0)
      return [postOf('senco', name, range), postOf('send-governor', name, range)]
  }
  return []
}
