import { overlaps } from '../../core/range'
import type { BlockContext } from '../block-context'
import type { Finding } from '../finding'
import { holdsAny } from '../lower-text'

const NEED =
  "(?:an? )?(?:diagnos(?:is|ed)|EHC plans?|EHCPs?|education,? health,? and care plans?|SEN support|special educational needs|SEND?|autism|autistic|ADHD|ADD|dyslexi[ac]|dyspraxi[ac]|Down[’']?s? syndrome|cerebral palsy|epilep(?:sy|tic)|SEMH|anxiety|statements?|hearing impairment|visual impairment|vision impairment|deaf|blind|speech and language (?:needs|difficulties)|(?:language|communication) (?:needs?|difficulties|disorder|impairment)|learning (?:difficult(?:y|ies)|disabilit(?:y|ies))|behaviour(?:al)? (?:difficulties|needs?|disorder)|physical (?:disabilit(?:y|ies)|needs?|impairment)|wheelchair|medical (?:needs?|conditions?)|type 1 diabetes|one[- ]to[- ]one|1:1)"

/** Needs so particular that few children of one school share them. */
const PARTICULAR =
  "(?:autis(?:m|tic)|ADHD|dyslexi[ac]|dyspraxi[ac]|[\\p{L}-]+(?:[’']?s)? syndrome|cerebral palsy|epilep(?:sy|tic)|cystic fibrosis|muscular dystrophy|spina bifida|brittle bones?|selective mutism|(?:hearing|visual|vision|sight) (?:impairment|loss)|deaf|blind|type 1 diabetes|wheelchair|foetal alcohol|leukaemia|cancer|Tourette[’']?s?|tracheostomy|gastrostomy|stoma|catheter|(?:feeding|PEG) tube|cochlear implants?|hearing aids?|diabetes|diabetic|non-verbal|walking frame|sickle cell|haemophilia|arthritis|scoliosis|stammer|(?:nut|peanut|milk|egg|food) allergy)"

const NOT_A_CHILD =
  /^(?:The|This|That|Our|We|All|Each|Every|Some|Any|Many|Most|A|An|In|At|On|If|When|Where|Children|Child|Pupils?|Students?|Parents?|Staff|Teachers?|School|Year|Class|Key|Stage|Reception|Nursery|Primary|Support|Mr|Mrs|Ms|Miss|Dr|SENCO|SEND|SEN|EHC|Autism|Code|Act|For|As|And|Or|He|She|They|It|You|Your|There|One|Two|Three|Four|Both|Young|People|Group|From|With|By|To|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Autumn|Spring|Summer|Early|Years|Foundation|Key|Oak|Ash|Elm|Beech|Willow|Maple|English|Maths|Local|Authority|Council|Ofsted|Department|Government|Downs?|Asperger|Head|Governor|Team|Learning|Special|Mental|Health|Care|Education|While|Since|Once|Some|No|Not|What|How|Why|Who|Does|Do|Is|Are|Can|Will|Should|Must|Currently|Example)$/

/** A first name with an initial or a surname, a class, and a need said of that child. */
const NAMED = new RegExp(
  `(?<![\\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\\.? |\\p{Lu}\\p{Ll}+ |\\b(?:at|of|in|from|the|by|to|and|on|with) )(?<first>[A-Z]\\p{Ll}{2,})(?: (?<second>[A-Z](?:\\p{Ll}+|\\.)?))?,?\\s*\\(?(?:(?:who is |is |a (?:pupil|child|boy|girl|student) )?(?:in|from|of) )?(?:(?:Year|Y|Class|Reception|Yr|Nursery)\\s?\\d{0,2}|\\d{1,2}[A-Z]{1,2}\\b)\\)?[^.;\\n]{0,60}?\\b(?:has|have|with|is|who has|receives?|was|gets|needs)\\b[^.;\\n]{0,40}?\\b(?:${NEED}|${PARTICULAR})`,
  'gu',
)
const NAMED_WITHOUT_CLASS =
  /(?<![\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\.? |\p{Lu}\p{Ll}+ |\b(?:at|of|in|from|the|by|to|and|on|with) )(?<first>[A-Z]\p{Ll}{2,}) (?<second>[A-Z](?:\p{Ll}+)?)\.?,? (?:\((?:Year |Y)?\d{1,2}[A-Z]{0,2}\),? )?(?:has (?:an? )?(?:EHC plan|EHCP|diagnosis|statement|autism|ADHD|dyslexia|Down[’']?s? syndrome|cerebral palsy|epilepsy|severe|complex)|is (?:autistic|dyslexic|deaf|blind|on the SEND? register|on SEN support)|(?:was |has been )diagnosed with)/gu

/** “Aisha Khan’s ADHD” */
const POSSESSED =
  /(?<![\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx)\.? |\p{Lu}\p{Ll}+ )(?<first>[A-Z]\p{Ll}{2,}) (?<second>[A-Z](?:\p{Ll}+)?)\.?['’]s (?:(?:ADHD|autism|dyslexia|dyspraxia|epilepsy|cerebral palsy|diagnosis|EHC plan|EHCP|anxiety|hearing (?:loss|impairment)|deafness)\b(?! (?:training|course|work|team|group|talk|book|workshops?|research|guide|resources|sessions?|class|lead|project|toolkit|network|programme|service|report|policy|friendly)))/gu

/** A first name and a surname, in the middle of a sentence or at its start. */
const FULL =
  "(?<![\\p{L}.]|(?:Mrs?|Ms|Miss|Dr|Mx|Sir|Lady|Lord|Dame)\\.? |\\p{Lu}\\p{Ll}+ )(?<first>[A-Z]\\p{Ll}{2,}) (?<second>[A-Z][\\p{Ll}’'-]{2,})"
const IN_CLASS =
  '(?:(?:in|from|of) )?(?:Year \\d{1,2}|Y\\d{1,2}|Reception|Nursery|\\d{1,2}[A-Z]\\b|[A-Z]\\p{Ll}+ (?:[Cc]lass|[Bb]ase))'
/** What a child does because of a need, where the need has no name. */
const DOES =
  'cannot (?:speak|walk|see|hear)|does not speak|uses (?:an? )?(?:[\\w-]+ ){0,2}(?:wheelchair|walker|frame|talker|hearing aids?|tablet to speak|communication aid|signs)'
/** The name first, then what is said of the child: “Amira Khan, who has …”, “Oliver Hart, a wheelchair user in Reception”. */
const NAME_THEN_NEED = [
  new RegExp(
    `${FULL},? (?:\\(?${IN_CLASS}\\)?,? )?(?:who |whose |for whom )[^.;\\n]{0,50}?(?:\\b(?:${NEED}|${PARTICULAR})|${DOES})`,
    'gu',
  ),
  new RegExp(
    `${FULL},? an? [^.;,\\n]{0,20}?\\b(?:${NEED}|${PARTICULAR})[^.;,\\n]{0,12} ${IN_CLASS}`,
    'gu',
  ),
  new RegExp(`${FULL},? \\(?${IN_CLASS}\\)?,? [^.;\\n]{0,30}?(?:${DOES})`, 'gu'),
  new RegExp(
    `\\b(?:pupil|child|boy|girl|student|learner) (?:named|called) ${FULL}[^.;\\n]{0,60}?\\b(?:${NEED}|${PARTICULAR})`,
    'gu',
  ),
  new RegExp(
    `${FULL} (?:was|is|has been) (?:found|known|thought|assessed|identified|recognised)[^.;\\n]{0,30}?\\b(?:${NEED}|${PARTICULAR})`,
    'gu',
  ),
  // The need first: “trained in diabetes care because of Grace Hollis, Year 1”.
  new RegExp(
    `\\b(?:${NEED}|${PARTICULAR})[^.;\\n]{0,30}\\b(?:because of|for|to help|of|to support) ${FULL},? \\(?${IN_CLASS}`,
    'gu',
  ),
  // “a healthcare plan for Daniel Price because of his epilepsy”
  new RegExp(
    `\\b(?:for|with|to|helps?|supports?) ${FULL},? (?:because of|due to|owing to|on|with|to manage) (?:his|her|their) [^.;\\n]{0,20}?\\b(?:${NEED}|${PARTICULAR})`,
    'gu',
  ),
  // “The twins, Ben and Leo Marsh, are both …”
  new RegExp(
    `\\b(?:twins|brothers|sisters|siblings|cousins),? (?<first>[A-Z]\\p{Ll}{2,}) and (?<second>[A-Z]\\p{Ll}{2,})(?: [A-Z][\\p{Ll}’'-]+)?,? (?:who )?(?:both )?(?:are|have|receive|get)\\b[^.;\\n]{0,20}?\\b(?:SEND? register|${NEED}|${PARTICULAR})`,
    'gu',
  ),
]
const MAY_NAME_IN_FULL =
  /[A-Z][a-z]{2,} [A-Z][a-z'’-]{2,}(?:,? (?:\(?(?:in |from |of )?(?:Year|Y\d|Reception|Nursery|\d{1,2}[A-Z]|[A-Z][a-z]+ [Cc]lass)|an? |who|whose|for whom|was (?:found|known|thought|assessed|identified)|is (?:known|thought)|has been (?:found|assessed|identified)|(?:because of|due to|owing to|on|with|to manage) (?:his|her|their) ))|(?:named|called|twins,?|brothers,?|sisters,?|siblings,?|cousins,?) [A-Z]/
/** Words about school that a known person of whom lessons tell is not named with. */
const OF_A_PUPIL =
  /\b(?:support|teachers?|class|Year|Y\d|Reception|Nursery|pupil|child|boy|girl|student|when (?:s?he) was (?:\d|two|three|four|five|six|seven|eight|nine|ten)|parents|mum|dad|lessons?|taught|helped by|walker|playground|joined us|join in|case study|SENCO|nurture (?:group|room)|healthcare plan|adult who|(?:SEND?) register|our (?:\w+ ){0,2}(?:choir|club|band|team|group))\b/i
const OF_SOMEBODY_KNOWN =
  /\b(?:author|famous|scientist|athlete|paralympi\w*|swimmer|actor|campaigner|visitor|speaker|role models?|such as|history|assembl(?:y|ies)|books?|story|stories|characters?|learn about|trust|foundation|charity)\b/i

/** “our only pupil with Rett syndrome, Jess Marsh,”: the need first, then the name. */
const NEED_THEN_NAME =
  /\b(?:pupil|child|student|boy|girl|learner|young person) (?:with|who (?:has|is)) (?:an? )?(?:EHC plan|EHCP|autism|autistic|ADHD|dyslexia|dyslexic|epilepsy|cerebral palsy|deaf|blind|[A-Z]?[\p{L}-]+(?:[’']s)? syndrome|cystic fibrosis|muscular dystrophy|diabetes)(?: in Year \d{1,2})?, (?<first>[A-Z]\p{Ll}{2,})(?: (?<second>[A-Z]\p{Ll}+))?(?=,)/gu

/** “Our one blind child in Year 2”: the need stands before the child. */
const NEED_BEFORE_CHILD =
  /\b(?:[Oo]ur|[Tt]he|[Oo]ne)(?: one| only| single)? (?:blind|deaf|autistic|dyslexic|epileptic|diabetic|wheelchair-using) (?:pupil|child|student|boy|girl|learner) in (?:Year \d{1,2}|Y\d{1,2}|Reception|Nursery)\b/g

/** “Our only pupil with Down’s syndrome” */
const ONLY_ONE = new RegExp(
  `\\b[Oo]ur (?:one|only) (?:pupil|child|student|boy|girl|learner) (?:with|who (?:has|is|uses)) (?:an? )?${PARTICULAR}`,
  'gu',
)

/** “a girl in Year 4 with spina bifida”, of whom something is told */
const A_CHILD_OF_A_CLASS = new RegExp(
  `\\b(?:[Oo]ne of (?:them|our (?:pupils|children))|[Oo]ur|[Ww]e have|[Tt]here is)\\b[^.;\\n]{0,12}\\b(?:a|one) (?:boy|girl|pupil|child|student) in (?:Year \\d{1,2}|Y\\d{1,2}|Reception|Nursery) (?:with|who (?:has|is|uses)) (?:an? )?${PARTICULAR}`,
  'gu',
)

const WHO =
  '(?:pupils?|children|child|students?|boys?|girls?|learners?|young people|sisters|brothers|siblings)'
const PLACE =
  '(?:in|from) (?:our |the )?(?:Year \\d{1,2}|Y\\d{1,2}|Reception|Nursery|KS\\d|Key Stage \\d|[a-z]+ class)'
const COUNTED = new RegExp(
  `(?<!up to |least |than |in |than a |of |groups? of |every |in year |stage |KS|tier |wave |level |band |class |section |room |\\d|\\.|-|£)\\b(?!(?<=\\byear )\\d)(?:only |just )?(?<number>one|two|three|four|[1-4]|a single|both|both of the|both our) (?:of (?:our|the|these|them)\\b[^.;\\n]{0,20})?${WHO}\\b(?<place> ${PLACE})?(?: in (?:the )?school)?(?<between>[^.;\\n]{0,24}?\\b(?:with|has|have|had|on|who (?:has|have|is|are)|is|are|receiv\\w+)\\b[^.;\\n]{0,24}?\\b)(?<need>${PARTICULAR}|${NEED})(?<after>[^.;\\n]{0,12} ${PLACE})?`,
  'giu',
)
const STATES_NUMBERS =
  /\b(?:there (?:is|are|were)|we (?:have|had|currently)|currently|at present|this year|in (?:january|september|october|20\d\d)|on roll|the school has|our school has|have an?|has an?)\b/i
/** “One pupil in Year 9 is blind” states a number by itself. */
const COUNTS_THEM =
  /\b(?:only|just) (?:one|two|three|four|[1-4])\b(?! at a time)|\ba single\b|\bboth\b/i
/** “3 pupils have EHC plans”: the sentence opens with the number. */
const OPENS =
  /^\W*(?:one|two|three|four|[1-4]) (?:pupils?|children|child|students?|boys?|girls?|learners?|sisters|brothers|siblings)\b(?: in (?:our|the|this) school)?(?: \([^)]{3,30}\))? (?:has|have|is|are)\b/i
/** The number behind what is counted. */
const NUMBER_LAST = [
  new RegExp(
    `\\b(?:number|total) of ${WHO} (?:with|who (?:has|have)|on|at) [^.;\\n]{0,12}?(?:${PARTICULAR}|(?<need>${NEED}))[^.;\\n]{0,20}? (?:is|was|stands at|:) (?:only |just )?(?:one|two|three|four|[1-4])\\b(?!\\d|\\.\\d|%)`,
    'giu',
  ),
  new RegExp(
    `\\bof (?:the|our|all) [^.;,\\n]{0,24}${WHO}[^.;,\\n]{0,24}, (?:only |just )?(?:one|two|three|four|[1-4]) (?:has|have|is|are)\\b[^.;\\n]{0,24}?\\b(?:${PARTICULAR}|(?<need>${NEED}))`,
    'giu',
  ),
]
const MAY_END_IN_NUMBER = /\b(?:number|total) of |\bof (?:the|our|all) /i
const IS_SAID = /^ (?:who )?(?:is|are|has|have) (?:an? )?$/
const HYPOTHETICAL =
  /\b(?:if|when|where|may|might|could|would|should|for example|e\.g\.|panel|council|helped|wrote|asked|chose|told|said|explained|described|invited|pilot|imagine|governors?|no more than|between|at a time)\b/i
const IS_PARTICULAR = new RegExp(`^(?:an? )?${PARTICULAR}`, 'iu')

const NEED_PIECES = [
  'diagnos',
  'ehc',
  'education, health',
  'education health',
  'sen ',
  'send ',
  'sen.',
  'send.',
  'special educational',
  'autis',
  'adhd',
  'add ',
  'dyslexi',
  'dyspraxi',
  'down',
  'cerebral',
  'epilep',
  'semh',
  'anxiety',
  'statement',
  'impairment',
  'deaf',
  'blind',
  'speech and',
  'learning difficult',
  'wheelchair',
  'medical need',
  'diabetes',
  'one-to-one',
  'one to one',
  '1:1',
  'severe',
  'complex',
  'syndrome',
  'fibrosis',
  'dystrophy',
  'bifida',
  'brittle',
  'mutism',
  'loss',
  'alcohol',
  'leukaemia',
  'cancer',
  'tourette',
  'physical',
  'language',
  'communication',
  'behaviour',
  'medical cond',
  'disabilit',
  'cannot',
  'does not speak',
  'uses ',
  'non-verbal',
  'diabetic',
  'stomy',
  'stoma',
  'catheter',
  'tube',
  'cochlear',
  'hearing aid',
  'sickle',
  'haemoph',
  'arthritis',
  'scoliosis',
  'stammer',
  'allergy',
]
/** Cheap tests before the patterns are tried. */
const MAY_BE_NAMED =
  /[A-Z][a-z]{2,} [A-Z][a-z]*['’]s |[A-Z][a-z]{2,} ?(?:[A-Z][a-z.]* ?)?,? ?\(?(?:(?:is|who|in|from|of|a|pupil|child|boy|girl|student) ){0,5}(?:Year|Y\d|Yr|Class|Reception|Nursery|\d{1,2}[A-Z])|[A-Z][a-z]{2,} [A-Z][a-z]*\.?,? (?:\(\w{1,8}\),? )?(?:has|is|was)\b|(?:pupil|child|student|boy|girl|learner|person) (?:with|who) [^.;]{3,40}, [A-Z][a-z]/
const MAY_BE_COUNTED =
  /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[1-4]|single|[Bb]oth) (?:of |our |pupil|child|student|boy|girl|learner|young|sister|brother|sibling)/

const finding = (context: BlockContext, start: number, end: number, message: string): Finding => ({
  ruleId: 'PRIV-01',
  range: { start, end },
  found: context.block.text.slice(start, end),
  message,
  fixes: [],
})

/** Words by which a pupil can be known: a name with a need, or a very small number with a need (PRIV-01). */
export function identifiablePupils(context: BlockContext): Finding[] {
  const { text, inQuotation } = context.block
  if (inQuotation) return []
  if (context.block.table) return [...smallCell(context), ...namedRow(context)]
  const found: Finding[] = []
  if (context.block.list) found.push(...smallItem(context))
  if (!holdsAny(context.block, NEED_PIECES)) return found
  if (MAY_NAME_IN_FULL.test(text)) found.push(...namedInFull(context))
  if (MAY_BE_NAMED.test(text)) {
    for (const pattern of [NAMED, NAMED_WITHOUT_CLASS, POSSESSED, NEED_THEN_NAME]) {
      for (const match of text.matchAll(pattern)) {
        const { first = '', second = '' } = match.groups ?? {}
        if (NOT_A_CHILD.test(first) || NOT_A_CHILD.test(second)) continue
        if (
          found.some(
            ({ range }) => match.index < range.end && range.start < match.index + match[0].length,
          )
        )
          continue
        if (
          /\b(?:teacher|assistant|SENCO|governor|author|changed? (?:the )?name|not (?:his|her|their) real name)\b/i.test(
            match[0],
          )
        )
          continue
        found.push(finding(context, match.index, match.index + match[0].length, NAMED_PUPIL))
      }
    }
  }
  for (const match of [NEED_BEFORE_CHILD, A_CHILD_OF_A_CLASS, ONLY_ONE].flatMap((form) => [
    ...text.matchAll(form),
  ])) {
    const { start, end } = context.sentenceAt(match.index)
    if (HYPOTHETICAL.test(text.slice(start, end))) continue
    found.push(finding(context, match.index, match.index + match[0].length, TOO_FEW))
  }
  if (MAY_BE_COUNTED.test(text) || MAY_END_IN_NUMBER.test(text))
    found.push(...smallNumbers(context))
  return found
}

/** A name in full with a need, where something shows that it is a pupil’s. */
function namedInFull(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  for (const match of NAME_THEN_NEED.flatMap((form) => [...text.matchAll(form)])) {
    const { first = '', second = '' } = match.groups ?? {}
    if (NOT_A_CHILD.test(first) || NOT_A_CHILD.test(second)) continue
    const { start, end } = context.sentenceAt(match.index)
    const around = text.slice(start, end)
    if (!OF_A_PUPIL.test(around) || OF_SOMEBODY_KNOWN.test(around)) continue
    if (ADULT.test(match[0])) continue
    const range = { start: match.index, end: match.index + match[0].length }
    if (found.some((other) => overlaps(other.range, range))) continue
    found.push(finding(context, range.start, range.end, NAMED_PUPIL))
  }
  return found
}

const ADULT =
  /\b(?:teacher|assistant|SENCO|governor|author|therapist|psychologist|coach|mentor|leads?|led|head|manager|works?|trained|changed? (?:the )?name|not (?:his|her|their) real name)\b/i
const NAMED_PUPIL =
  'A pupil can be known by this name together with a need: leave out the name and what tells who it is.'

/** One pupil of a class with a particular need is known to everybody; one of a school’s EHC plans hardly. */
function smallNumbers(context: BlockContext): Finding[] {
  const { text } = context.block
  const found: Finding[] = []
  for (const match of text.matchAll(COUNTED)) {
    const { number = '', place, between = '', need = '', after } = match.groups ?? {}
    const sentence = context.sentenceAt(match.index)
    const around = text.slice(sentence.start, sentence.end)
    const isPlaced = place !== undefined || after !== undefined
    if (HYPOTHETICAL.test(around)) continue
    const isStated =
      STATES_NUMBERS.test(around) ||
      COUNTS_THEM.test(match[0]) ||
      (OPENS.test(around) && !/\bwith\b/.test(between)) ||
      (isPlaced && IS_SAID.test(between))
    if (!isStated) continue
    if (/^both/i.test(number) && !isPlaced) continue
    const isParticular = IS_PARTICULAR.test(need)
    const isOne = /^(?:one|1|a single)$/i.test(number)
    found.push({
      ...finding(context, match.index, match.index + match[0].length, TOO_FEW),
      severity:
        isOne && isPlaced && isParticular
          ? 'error'
          : isPlaced || isParticular
            ? 'warning'
            : 'information',
    })
  }
  if (!MAY_END_IN_NUMBER.test(text)) return found
  for (const match of NUMBER_LAST.flatMap((form) => [...text.matchAll(form)])) {
    const { start, end } = context.sentenceAt(match.index)
    if (HYPOTHETICAL.test(text.slice(start, end))) continue
    found.push({
      ...finding(context, match.index, match.index + match[0].length, TOO_FEW),
      severity: match.groups?.['need'] ? 'information' : 'warning',
    })
  }
  return found
}

const TOO_FEW =
  'A number this small can tell families who is meant: write “fewer than 5”, or leave it out.'

const COUNT_COLUMN = /\b(?:number|no\.?|count|pupils|children|how many|total)\b/i
const NEED_CELL = new RegExp(
  `\\b(?:${NEED}|ASD|ASC|SLCN|SpLD|MLD|SLD|PMLD|PD|HI|VI|MSI|cognition|communication|sensory)\\b`,
  'i',
)

/** A cell that counts fewer than five pupils with one need. */
function smallCell(context: BlockContext): Finding[] {
  const { text, table } = context.block
  if (!table || table.isHeader || !/^\s*[1-4]\s*$/.test(text)) return []
  const { header, rowHeader } = table
  const isCount =
    (NEED_CELL.test(rowHeader) && COUNT_COLUMN.test(header)) ||
    (NEED_CELL.test(header) && (OF_CLASS.test(rowHeader) || COUNT_COLUMN.test(rowHeader)))
  if (!isCount) return []
  return [{ ...finding(context, 0, text.length, TOO_FEW), severity: 'information' }]
}

/** “Harry Nolan | Dyspraxia” in a table of pupils. */
function namedRow(context: BlockContext): Finding[] {
  const { text, table } = context.block
  if (!table || table.isHeader || !IS_FULL_NAME.test(table.rowHeader.trim())) return []
  if (!OF_PUPILS.test(table.headers[0] ?? '') || !OF_NEEDS.test(table.header)) return []
  return NEED_ITEM.test(text) ? [finding(context, 0, text.length, NAMED_PUPIL)] : []
}
const IS_FULL_NAME =
  /^(?!(?:Pupil|Child|Student|Learner|Year|Class|Key|All|Early|Sixth) )[A-Z]\p{Ll}+ [A-Z][\p{L}’'-]+$/u
const OF_PUPILS =
  /^\W*(?:(?:name of )?(?:the )?(?:pupil|child|student|learner)|(?:pupil|child|student|learner)(?:['’]?s)? name)\W*$/i
const OF_NEEDS = /\b(?:needs?|diagnos[ie]s|conditions?|disabilit(?:y|ies)|difficult(?:y|ies))\b/i

const OF_CLASS =
  /^\W*(?:Years?|Y|Yr|Class|Reception|Nursery|KS ?\d|Key Stage|EYFS|boys?|girls?)\b ?(?:\d{1,2}\b)?|^Y\d/i

/** “physical: 2” in a list of how many pupils have which need. */
const COUNTED_ITEM =
  /^\W*(?<need>[\p{L}][\p{L}, ()/-]{2,60}?)\s*(?:[:–—=-]\s*)?\(?(?<number>[1-4])\)?(?: (?:pupils?|children|child|students?))?\W*$/u
const OF_NUMBERS = /\b(?:SEND?|EHC plans?|EHCPs?|needs?|pupils?|children|register)\b/i

function smallItem(context: BlockContext): Finding[] {
  const { text, list } = context.block
  const match = text.length < 80 ? COUNTED_ITEM.exec(text) : null
  if (!match || !NEED_ITEM.test(match.groups?.['need'] ?? '')) return []
  if (!OF_NUMBERS.test(`${list?.stem?.text ?? ''} ${context.section.title}`)) return []
  return [{ ...finding(context, 0, text.length, TOO_FEW), severity: 'information' }]
}

const NEED_ITEM = new RegExp(
  `${NEED_CELL.source}|\\b(?:learning|physical|language|speech|behaviour|medical|emotional)\\b|${PARTICULAR}`,
  'iu',
)
