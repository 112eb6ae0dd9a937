import { QuickPattern } from '../../core/quick-pattern'
import type { BlockContext } from '../block-context'
import { isReference, isVersionRow } from '../contexts/places'
import { isInMarks } from '../contexts/quotation'
import type { AddressFact, SchoolNameFact } from './facts'
import { isHost, isSurelyHost, saidFrom } from './host-school'
import { inSmallLetters, isShoutedLine, lineAt, unshouted } from './shouted'

/** The word that a school's name ends in … */
const ENDING =
  /\b(?:School|Academy|College|Infants|Juniors|Nursery|Primary|Pre-?school)\b(?! (?:School|Academy|College|Nursery|Action|Census|Support|Readiness|Improvement|Development|Forum|Council|Food|Website|Nurs|Uniform|Transport|Admission|Teachers?|Workforce|Exclu|Offer|Local|Leader|Entry|Budget|Counsell|Profile|SENCO|Age|Inclusion|Rules|Day))/g
/** … and what stands before it. */
const NAME_BEFORE =
  /(?<![\p{L}'’])(?:St\.? )?[A-Z][\p{L}'’-]*(?: (?:of|the|and|&|St\.?|on|in|upon|C\.? of E\.?|CofE|R\.?C\.?|[A-Z][\p{L}'’-]*|(?:[A-Z]\.){2,4}|\([A-Z][\p{L} ]{1,12}\)))* $/u
const LONGEST = 90

/** Words in the names of schools that set none apart. */
const GENERIC = new Set(
  (
    'the a an of and in on upon at to from for with st saint primary school schools academy college infant infants junior juniors nursery special high secondary grammar community church england catholic roman rc cofe c e ' +
    'voluntary aided controlled va vc free first middle upper lower girls boys sixth form foundation multi trust preschool pre-school all through our this that your their his her each every any my we if when where most many some other ' +
    'preparatory prep pre-prep state mainstream maintained independent local feeder partner new next previous village and& specialist technology science arts sports pupil referral unit studio technical further higher education post-16 as since ' +
    'whole early years alternative provision mainstreams head heads teacher headteacher senco deputy chair governors board key stage one two parents pupils children students staff governing body inspection ofsted policy report send sen information about welcome educational needs disability disabilities ce name add insert logo crest'
  ).split(' '),
)

/** Bodies whose names end like a school's. */
const NOT_A_SCHOOL =
  /\b(?:Royal|National|British|Chartered|University|Teaching School|Virtual School|Anna Freud|Sunday School|Training|Open University|Teachers?['’]? College|King['’]s College|Institute|Ambition|Council|Association|Society|Maudsley|Trust|Federation|Early Years|Key Stage|Keeping|Working|Whole School|Extended School|Behaviour|Supporting|Education|Mental Health|Forest School|Medicines?|Summer School|After School|Out of School|Medical|Hospital)\b/

const PARTNER =
  /\b(?:feeder|partner\w*|clusters?|transition\w*|transfer\w*|mov(?:e|es|ed|ing)|special schools?|hubs?|trust|links?|linked|federat\w+|neighbour\w*|local schools|other (?:\w+ ){0,2}schools|schools (?:such as|like|including|in)|visit(?:s|ed|ing|ors?)?|attend\w*|join(?:s|ed|ing)? (?:lessons|classes|clubs|groups|a class)|outreach|such as|including|provided by|commission\w*|work(?:ing|s|ed)? with|with colleagues|(?:taught|worked|trained) at|(?:years?|terms?|months?|time|career|spell)(?: as [^.;,]{2,30})? at|(?:was|were|been) (?:an? |the )?(?:(?:deputy|assistant|acting|class) )?(?:head|SENCO|teacher|deputy|governor|pupil|chair)\w* (?:at|of|in)|secondary|high schools?|sixth form|next|previous|former(?:ly)?|resourced? (?:base|provision)|alternative provision|moderat\w+|network|consortium|alliance|sister|twin(?:ned)?|four (?:schools|academies)|together with|joint\w*|shar(?:e|es|ed|ing)(?! (?:the |a |our |this |equal )?(?:responsib|dut(?:y|ies)|belief|vision|view|commitment|in )| (?:drive|folder|area|documents?|files?)\b|[^.;]{0,40} with (?:the |their |our )?(?:parents|famil|carers|staff|governors|teachers|pupils|children))|collaborat\w+|support(?:ed)? (?:from|by)|advice from|nursery|pre-?school|playgroup|college|host\w*|run by|based at|led by|training at|between|both|our schools|schools:|go on to|leave us|join us from|come (?:to us )?from|places at|apply|placement|co-?located|hydrotherapy|sports?|courses?|(?:one|two|three|four|five|six|\d+|some|others|most) (?:(?:pupils|students|children) )?to|leavers|destinations)\b/i

/** What the school was called once, or what it grew out of. */
const FORMER =
  /\b(?:(?:until|before|in|since) (?:19|20)\d\d\b[^.;]{0,40}\b(?:were|was|called|known)|\b(?:was|were) (?:once |then |previously |originally |first )?(?:called|known as|named)\b[^.;]{0,60}\b(?:until|till|before) (?:19|20)\d\d\b|renamed|became|known as|used to be|amalgamat\w+|merg(?:ed|er)|opened as|once called|changed (?:our|its) name|old name|closed in)\b/i

/** Words before a name that have a capital because they open the sentence. */
const LEAD =
  /^(?:(?:At|The|In|Our|This|For|From|Of|All|As|To|With|By|If|When|Here|Welcome|And|Every|Each|Both|Many|Most|Since|Within|While|Children|Pupils|Parents|Staff|Students|Families|Everyone|Everybody|Teachers|Governors|(?:Governing (?:Body|Board)|Governing|Body|Board|Trustees|SENCO|SENDCO|SENDCo|Headteacher|Head|Principal|Chair|Policy|SEND?|Provision|Support)(?= (?:of|at|for|in|[Pp]olicy|[Pp]rovision|[Ss]upport) ))(?: (?:at|of|for|to|in|from|and|the))* )+/

/** “How the Academy …”, “Before the School …”: the opening of a sentence and no name. */
const OPENS =
  /^(?:How|Why|When|Where|What|Which|Who|Whether|If)\b|^\p{Lu}\p{Ll}+ (?:the|our) \p{Lu}\p{Ll}+$/u

/** Sections that are about other schools. */
const PARTNER_SECTION =
  /\b(?:transition|transfer|moving|joining|leaving|next steps|partner|cluster|network|other schools|links|outside|agencies|specialist|admissions?)\b/i

/** Heads a column of several schools. */
const HEADS_SCHOOLS = /^\W*(?:academ(?:y|ies)|schools?|settings?|sites?|campus)\W*$/i

/** “by staff of …”, “with the SENCO at …” */
const WITH_ANOTHER =
  /\b(?:with|from|(?:by|with|from|to) (?:the |its |some )?(?:staff|colleagues|teachers|leaders|SENCOs?|specialists?|pupils|children|students) (?:of|at|from|in)) (?:the )?$/

/** “Our children swim at …”: what they do there is not done at their own school. */
const GOES_THERE =
  /\b(?:[Oo]ur|[Ss]ome|[Mm]ost|[Mm]any|[Ss]everal) (?:\p{Ll}+ )?(?:children|pupils|students|learners|staff|teachers|leavers) (?!with\b|and\b|who\b|from\b|are\b|have\b)\p{Ll}+(?: \p{Ll}+){0,3}(?<!\b(?:children|pupils|students|staff|teachers|parents|families|learners|life|provision|support|day|lessons)) (?:at|in) (?:the )?$/u
/** “Most of our children go to …”, “Mrs Tully walks to …” */
const GOES_TO =
  /\b(?:(?:[Oo]ur|[Ss]ome|[Mm]ost|[Mm]any|[Ss]everal)(?: of (?:our|the|these))? (?:\p{Ll}+ )?(?:children|pupils|students|learners|leavers)|I|[Ww]e|(?:[Tt]he|[Oo]ur) (?:SENCO|SENDCO|teachers?|staff)|(?:Mrs?|Ms|Miss|Dr) [\p{L}’'-]+) (?:usually |often |then |also )?(?:go|goes|walk|walks|travel|travels) (?:on )?(?:to [^.;,]{3,40} (?:or|and) )?to (?:the )?$/u

/** “Pupils went to …”, “Everyone enjoyed the service at …”: told of a day, not of how things are. */
const WENT_THERE =
  /\b(?:went|came|sang|saw|met|took part|swam|spent|enjoyed|visited|performed|played|watched|learnt|learned|happened|borrowed|heard)\b[^.;]{0,60} (?:at|to|in|from) (?:the )?$/
const IS_SO_NOW = /\b(?:is|are|has|have|will|shall|must|should|can|may)\b/

const coreOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '' && !GENERIC.has(word))
    .join(' ')

const NAMES =
  /School|Academy|College|Infants|Juniors|Nursery|Primary|Pre-?school|\b(?:[Aa]t|of) [A-Z]|Welcome to [A-Z]|\bSt\.? [A-Z]|['’]s (?:SENCO|SENDCO|headteacher|ethos)/
const mayName = new QuickPattern(NAMES)

/** “Academy: Millbrook Rise Primary” says whose document it is. */
const LABELLED =
  /(?:^|[\n.;|]\s*)(?:(?:Name of )?(?:[Ss]chool|[Aa]cademy|[Ss]etting)(?: [Nn]ame)?)\s*[:–—]\s*$/i

const BARE_PLACES =
  /\b(?:[Aa]t|of) [A-Z]|Welcome to [A-Z]|\bSt\.? [A-Z]|['’]s (?:SENCO|SENDCO|headteacher|ethos)/

/** Sentences, or lines that a sentence runs on over. */
const IS_PROSE = /[.!?](?:\s+\p{Lu}|\s*$)|\n\p{Ll}/u

/** A short line by itself, as they stand on covers and under titles. */
function isLineByItself({ block, section }: BlockContext, at: number): boolean {
  if (block.kind === 'heading' || IS_PROSE.test(block.text)) return false
  const { start, end } = lineAt(block.text, at)
  return end - start < 90 && (section.classes.includes('front') || section.path.length <= 1)
}

const BARE = "(?:St\\.? )?[A-Z][\\p{Ll}-]+(?:['’]s)?(?: [A-Z][\\p{Ll}-]+(?:['’]s)?){0,2}"
/** “Pupils at Fairoaks who …” */
const PEOPLE_OF = new RegExp(
  `\\b(?:[Ss]taff|[Pp]upils|[Cc]hildren|[Tt]eachers|[Gg]overnors|SENCO|[Ff]amilies) (?:at|(?<!\\b(?:[Tt]eachers|[Ff]amilies|[Cc]hildren) )of) (?<name>${BARE})(?= (?:are|is|have|has|will|work|know|receive|use|follow|who|do|can|may|must|should|get|take|share|learn|make|meet)\\b)`,
  'gu',
)
/** “At Fairoaks we …” and “St Oswin’s staff”. */
const BARE_FORMS = [
  new RegExp(
    `(?:\\b(?:[Hh]ere at|At|Welcome to)|(?<=(?:^|[.;:,–—] ))at) (?<name>${BARE})(?=,? (?:we|our|all|every|each|staff)\\b)`,
    'gu',
  ),
  PEOPLE_OF,
  new RegExp(
    `(?<!\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? )(?<![\\p{L}’'] )(?<name>${BARE})(?<=['’]s)(?= (?:SENCO|SENDCO|headteacher|ethos|classrooms) (?!network|forum|cluster|training|conference))`,
    'gu',
  ),
  /(?<![\p{L}’'])(?<name>St\.? [A-Z][\p{Ll}-]+(?:['’]s?)?)(?= (?:staff|governors|teachers|pupils|children|students|families|policy|SENCO|we)\b)/gu,
]
const NOT_BARE =
  /\b(?:Key|Stage|Year|Years|Reception|Nursery|School|Support|Christmas|Easter|Summer|Autumn|Spring|Winter|Term|Council|Trust|Federation|Borough|County|Diocese|Evening|Evenings|Parents?|Level|Wave|Tier|Action|Base|Unit|Centre|Hub|House|Room|Club|Hospital|Church|University|January|February|March|April|May|June|July|August|September|October|November|December|Foundation|Sixth|Form|Primary|Secondary|Universal|Targeted|Specialist|Present|First|Last|Least|This|These|That|Both|Other|Lunch|Break|Home|Times?|Forest|Woods?|Farm|Beach|Pool|Library|Stables)\b/
/** A place to be at, unless staff or pupils are said to be its own. */
const A_PLACE = /\bPark\b/

/** Names of schools without a word for a school, in places where only the own school can be meant. */
function bareNames({ block }: BlockContext): SchoolNameFact[] {
  return BARE_FORMS.flatMap((form) =>
    [...block.text.matchAll(form)].flatMap((match) => {
      const name = match.groups?.['name'] ?? ''
      const core = coreOf(name)
      const isOfPeople = form === PEOPLE_OF
      if (core === '' || NOT_BARE.test(name) || (A_PLACE.test(name) && !isOfPeople)) return []
      const start = match.index + match[0].length - name.length
      return {
        kind: 'school-name' as const,
        name,
        core,
        isTitle: false,
        isLine: false,
        isHost: true,
        isBare: true,
        isSurely: false,
        isPartner: false,
        range: { start, end: start + name.length },
      }
    }),
  )
}

/** What stands behind “@” or “www.”, up to the first dot. */
const ADDRESS = /(?:@|www\.|https?:\/\/)(?!www)(?<label>[a-z][a-z\d-]{4,})\./gi

/** The names in e-mail and web addresses. */
export function addressNames({ block }: BlockContext): AddressFact[] {
  if (!/@|www\.|:\/\//.test(block.text)) return []
  return [...block.text.matchAll(ADDRESS)].map((match) => ({
    kind: 'address',
    label: (match.groups?.['label'] ?? '').toLowerCase().replaceAll('-', ''),
    range: { start: match.index, end: match.index + match[0].length - 1 },
  }))
}

/** What a centre is called on its cover: “THE ARKENDALE CENTRE”, and not a “Nurture Hub” inside a school. */
const CENTRE =
  /^\W*(?<name>(?:The )?(?!(?:Nurture|Sensory|Inclusion|Information|Family|Families|Speech|Language|Resource|Support|Learning|Wellbeing|Autism|Children|Parent|SEND?|Early|Sports?|Arts?|Our|Your)\b)[A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2} (?:Centre|PRU|House|Lodge))\W*$/u

function coverName(context: BlockContext, text: string): SchoolNameFact[] {
  const { kind, depth } = context.block
  const isTitle = kind === 'heading' && depth === 1
  if (!isTitle && !context.section.classes.includes('front')) return []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const shown = isShoutedLine(line[0]) ? inSmallLetters(line[0]) : line[0]
    const name = CENTRE.exec(shown)?.groups?.['name']
    const core = coreOf(name ?? '')
    if (name === undefined || core === '' || NOT_A_SCHOOL.test(name)) continue
    const start = line.index + shown.indexOf(name)
    return [
      {
        kind: 'school-name',
        name,
        core: core.replace(/ ?\b(?:centre|pru|house|lodge)$/, ''),
        isTitle: true,
        isLine: true,
        isHost: true,
        isBare: false,
        isSurely: true,
        isPartner: false,
        range: { start, end: start + name.length },
      },
    ]
  }
  return []
}

/** Names of schools, with what is said of them. */
export function schoolNames(context: BlockContext): SchoolNameFact[] {
  const { block } = context
  const text = unshouted(block.text)
  // Where a school is named there, too, a centre is a part of it.
  if (!mayName.test(text)) return coverName(context, text)
  if (
    isReference(context, { start: 0, end: 0 }) ||
    isVersionRow(context) ||
    context.isIn('glossary')
  )
    return []
  const found: SchoolNameFact[] = []
  for (const match of text.matchAll(ENDING)) {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, match.index - LONGEST), match.index))
    if (!before) continue
    const whole = before[0] + match[0]
    const core = coreOf(whole)
    const lead = LEAD.exec(whole)?.[0].length ?? 0
    const end = match.index + match[0].length
    const range = { start: end - whole.length + lead, end }
    if (core === '' || NOT_A_SCHOOL.test(whole) || isInMarks(context, range)) continue
    // “[ADD SCHOOL CREST]” is an order to whoever fills the template in.
    if (OPENS.test(whole) || /[[<{«]$/.test(text.slice(0, range.start))) continue
    const sentence = context.sentenceAt(range.start)
    const around = text.slice(sentence.start, sentence.end)
    const header = `${block.table?.header ?? ''} ${block.table?.rowHeader ?? ''}`
    const stem = block.list?.stem?.text ?? ''
    const isTitle =
      (block.kind === 'heading' && block.depth === 1) ||
      LABELLED.test(text.slice(0, range.start)) ||
      LABELLED.test(block.table?.rowHeader ? `${block.table.rowHeader}:` : '')
    const said = saidFrom(text, sentence)
    const isSurely = isSurelyHost(text, said, range)
    const without = `${around.replaceAll(whole, '')} ${header} ${stem}`
    found.push({
      kind: 'school-name',
      name: whole.slice(lead),
      core,
      isTitle,
      isLine: isLineByItself(context, range.start),
      isHost: isTitle || isSurely || isHost(text, said, range),
      isBare: false,
      isSurely,
      isPartner:
        !isSurely &&
        (PARTNER.test(without) ||
          FORMER.test(without) ||
          WITH_ANOTHER.test(text.slice(Math.max(0, range.start - 40), range.start)) ||
          GOES_THERE.test(text.slice(sentence.start, range.start)) ||
          GOES_TO.test(text.slice(sentence.start, range.start)) ||
          (WENT_THERE.test(text.slice(sentence.start, range.start)) && !IS_SO_NOW.test(around)) ||
          PARTNER_SECTION.test(context.section.title) ||
          HEADS_SCHOOLS.test(context.block.table?.header ?? '') ||
          (!isTitle && / College$/.test(whole) && !isHost(text, said, range))),
      range,
    })
  }
  if (!BARE_PLACES.test(block.text)) return found
  return [
    ...found,
    ...bareNames(context).filter(
      ({ range }) =>
        !found.some((other) => range.start < other.range.end && other.range.start < range.end),
    ),
  ]
}
